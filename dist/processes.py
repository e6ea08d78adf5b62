"""What the operating system is asked for: which processes are whose, and what they may take."""

import ctypes
import os
import resource
import signal
import sys
import time


def own_children():
    return children_of(os.getpid())


def children_of(pid):
    """Those of all its threads."""
    try:
        threads = os.listdir("/proc/%d/task" % pid)
    except OSError:
        return []
    return [child for thread in threads for child in read_pids("/proc/%d/task/%s/children" % (pid, thread))]


def read_pids(path):
    try:
        with open(path) as file:
            return [int(pid) for pid in file.read().split()]
    except OSError:
        return []


#: A process in the kernel's hands, such as one that waits for a broken disk, does not end however often it is asked to.
END_SECONDS = 10


def end_descendants(orphans):
    """Ends the orphans and all that they started, until there is none. Each is stopped first: one that runs on could start more than are ended."""
    deadline = time.monotonic() + END_SECONDS
    while orphans() and time.monotonic() < deadline:
        stopped = set()
        while True:
            found = [pid for pid in with_descendants(orphans()) if pid not in stopped]
            if not found:
                break
            for pid in found:
                send(pid, signal.SIGSTOP)
            stopped.update(found)
        for pid in stopped:
            send(pid, signal.SIGKILL)
        for pid in orphans():
            reap(pid)
        time.sleep(0.001)


def with_descendants(pids):
    found = list(pids)
    for pid in found:
        found.extend(child for child in children_of(pid) if child not in found)
    return found


def send(pid, number):
    try:
        os.kill(pid, number)
    except (ProcessLookupError, PermissionError):
        pass


def reap(pid):
    try:
        os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        pass


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


def limit_resources(limits):
    """Of a module in a sandbox, and of each process that it starts. Whoever is root has as many processes as they like, so these are counted as well (is_crowd)."""
    for name, value in (("FSIZE", limits["fileBytes"]), ("CPU", limits["cpuSeconds"]), ("NPROC", limits["processes"]), ("CORE", 0)):
        kind = getattr(resource, "RLIMIT_" + name)
        _, hardest = resource.getrlimit(kind)
        value = value if hardest == resource.RLIM_INFINITY else min(value, hardest)
        resource.setrlimit(kind, (value, value))


def is_crowd(pids, limit):
    """Whether these and their descendants are more than that."""
    found = set(pids)
    waiting = list(pids)
    while waiting and len(found) <= limit:
        children = [child for child in children_of(waiting.pop()) if child not in found]
        found.update(children)
        waiting.extend(children)
    return len(found) > limit


def close_memory():
    """To processes of the same user without capabilities, as modules are in a sandbox; their children are closed to one another as well."""
    process_control(4, 0)  # PR_SET_DUMPABLE


def process_control(option, value):
    """prctl(2), where there is one; the numbers are those of linux/prctl.h."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def adopt_orphans():
    process_control(36, 1)  # PR_SET_CHILD_SUBREAPER


def die_with_parent():
    process_control(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
