"""What audit events and calls tell of paths, and the events of what cannot be followed."""

import os

from kfp_tekton_action.watched_functions import system

#: What cannot be compared another time, by the names of the audit events.
UNFOLLOWED = (
    "ctypes.dlopen",
    "ctypes.dlsym",
    "os.exec",
    "os.fork",
    "os.forkpty",
    "os.posix_spawn",
    "os.system",
    "pty.spawn",
    "socket.bind",
    "socket.connect",
    "socket.getaddrinfo",
    "socket.gethostbyaddr",
    "socket.gethostbyname",
    "socket.gethostname",
    "socket.getnameinfo",
    "socket.getservbyname",
    "socket.getservbyport",
    "socket.sendto",
    "sqlite3.connect",
    "subprocess.Popen",
)
ATTRIBUTES = ("os.getxattr", "os.listxattr")


def absolute(path, folder=None):
    """Of a path, or of the folder that a descriptor was opened for."""
    if isinstance(path, int):
        return folder_of(path)
    return os.path.join(system.getcwd() if folder is None else folder_of(folder), os.fsdecode(path))


def folder_of(descriptor):
    try:
        return system.readlink("/proc/self/fd/%d" % descriptor)
    except OSError:
        return ""
