"""What the operating system is asked for: which processes are whose, and what they may take."""

import ctypes
import os
import resource
import signal
import sys


def own_children():
    try:
        with open("/proc/self/task/%d/children" % os.getpid()) as children:
            return [int(pid) for pid in children.read().split()]
    except OSError:
        return []


def kill_group(pid):
    signal_group(pid, signal.SIGKILL)


def signal_group(pid, number):
    try:
        os.killpg(pid, number)
    except (ProcessLookupError, PermissionError):
        pass


def signal_name(status):
    if not os.WIFSIGNALED(status):
        return None
    try:
        return signal.Signals(os.WTERMSIG(status)).name
    except ValueError:
        return "signal %d" % os.WTERMSIG(status)


def limit_memory():
    """A pipeline that asks for more than the machine has gets a MemoryError with a line, instead of ending the whole job."""
    physical = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    try:
        resource.setrlimit(resource.RLIMIT_AS, (physical, physical))
    except (ValueError, OSError):
        pass


def process_control(option, value):
    """prctl(2), where there is one; the numbers are those of linux/prctl.h."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def adopt_orphans():
    process_control(36, 1)  # PR_SET_CHILD_SUBREAPER


def die_with_parent():
    process_control(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
