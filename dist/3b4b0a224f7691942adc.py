"""Sees what a module writes below the workspace. As `__main__` it may not; an imported module may, and is named in the log."""

import errno
import os
import sys
import tempfile

from kfp_tekton_action.user_errors import is_users, place, relative

#: Which arguments of an audit event are paths that it changes (https://docs.python.org/3/library/audit_events.html), and where the
#: descriptors of the folders that they start from are.
CHANGES = {
    "os.chmod": ((0, 2),),
    "os.chown": ((0, 3),),
    "os.link": ((1, 3),),
    "os.mkdir": ((0, 2),),
    "os.remove": ((0, 1),),
    "os.rename": ((0, 2), (1, 3)),
    "os.rmdir": ((0, 1),),
    "os.setxattr": ((0, None),),
    "os.symlink": ((1, 2),),
    "os.truncate": ((0, None),),
    "os.utime": ((0, 3),),
}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
#: Kept of what a module writes: more would only be more lines of the log.
LIMIT = 20


class WriteRefused(PermissionError):
    """For the module it is as if the file system could only be read."""

    def __init__(self, path):
        super().__init__(errno.EROFS, os.strerror(errno.EROFS), path)
        self.sentence = "writes %s: a module that runs as `__main__` must not change the repository" % path


class WriteGuard:
    def __init__(self, workspace, own_folder, refuses):
        self.workspace = os.path.realpath(workspace)
        self.refuses = refuses
        folders = [os.path.realpath(folder) + os.sep for folder in (own_folder, tempfile.gettempdir())]
        self.exempt = tuple(folder for folder in folders if folder.startswith(self.workspace + os.sep))
        self.seen = {}
        self.busy = False

    def watch(self):
        sys.addaudithook(self.hook)

    def hook(self, event, args):
        if self.busy or not (event in CHANGES or (event == "open" and isinstance(args[2], int) and args[2] & WRITING)):
            return
        self.busy = True
        try:
            for path, folder in ((args[0], None),) if event == "open" else changed_paths(event, args):
                self.see(event, path, folder)
        finally:
            self.busy = False

    def see(self, event, path, folder):
        if not isinstance(path, (str, bytes, os.PathLike)):
            return
        full = resolve(path, folder)
        if not self.is_guarded(full) or is_harmless(event, full):
            return
        shown = relative(full, self.workspace)
        location = self.caller()
        if location is not None and len(self.seen) < LIMIT:
            self.seen.setdefault(shown, location)
        if self.refuses:
            raise WriteRefused(shown)

    def is_guarded(self, full):
        inside = full.startswith(self.workspace + os.sep) and "__pycache__" not in full.split(os.sep)
        return inside and not (self.exempt and (full + os.sep).startswith(self.exempt))

    def caller(self):
        """The line of the repository's code that writes, if it is among the callers."""
        frame = sys._getframe(3)
        while frame is not None:
            if is_users(frame.f_code.co_filename, self.workspace):
                return place(frame.f_code.co_filename, frame.f_lineno, None, self.workspace)
            frame = frame.f_back
        return None

    def describe(self):
        return [{"kind": "written", "path": path, "location": location, "refused": self.refuses} for path, location in self.seen.items()]


def is_harmless(event, path):
    """tempfile opens a file of a folder by the folder's name; and what is not there cannot be removed."""
    return os.path.isdir(path) if event == "open" else event in ("os.remove", "os.rmdir") and not os.path.lexists(path)


def changed_paths(event, args):
    for path, descriptor in CHANGES[event]:
        folder = args[descriptor] if descriptor is not None and descriptor < len(args) else -1
        yield args[path], folder if isinstance(folder, int) and folder >= 0 else None


def resolve(path, folder):
    try:
        start = os.getcwd() if folder is None else os.readlink("/proc/self/fd/%d" % folder)
    except OSError:  # The folder is gone, or the system tells nothing of descriptors: nothing lies below it.
        start = os.sep
    name = os.path.join(start, os.fsdecode(path))
    return os.path.join(os.path.realpath(os.path.dirname(name)), os.path.basename(name))
