"""Sees what a module writes below the workspace. As `__main__` it may not; an imported module may, and is named in the log."""

import errno
import os
import sys
import tempfile
import urllib.parse

from kfp_tekton_action.program_guard import PROGRAMS, ProgramGuard, Turn, shown
from kfp_tekton_action.user_errors import is_users, place, relative
from kfp_tekton_action.watched_functions import of_thread, real_path, system

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
#: These change what a link leads to. The others change the link.
FOLLOWING = ("open", "os.chmod", "os.chown", "os.setxattr", "os.truncate", "os.utime", "sqlite3.connect")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
#: How the names of packages end, of what the SDK writes beside them and of their drafts.
PACKAGES = (".yaml", ".yml", ".zip", ".tar.gz", ".tgz", ".part")
#: Kept of what a module writes: more would only be more lines of the log.
LIMIT = 20


def refusal(paths):
    return "writes %s: a module that runs as `__main__` must not change the repository" % paths


class WriteRefused(PermissionError):
    """For the module it is as if the file system could only be read."""

    def __init__(self, path):
        super().__init__(errno.EROFS, os.strerror(errno.EROFS), path)
        self.sentence = refusal(path)


class WriteGuard:
    """:param own_folder: of this module's results and packages"""

    def __init__(self, job, own_folder, refuses):
        self.workspace = os.path.realpath(job["workspace"])
        self.refuses = refuses
        folders = [os.path.realpath(folder) + os.sep for folder in (own_folder, tempfile.gettempdir())]
        self.exempt = tuple(folder for folder in folders if folder.startswith(self.workspace + os.sep))
        self.seen = {}
        self.turn = Turn(job["turns"])
        #: Packages of modules that have ended are written there meanwhile.
        self.packages = os.path.realpath(job["outputFolder"])
        #: Only the module's own programs count, not the processes that this driver forks after it.
        self.is_running = True
        self.programs = ProgramGuard(self.workspace, self.may_change, self.turn)

    def watch(self):
        sys.addaudithook(self.hook)

    def hook(self, event, args):
        if of_thread.is_driver or not (event in CHANGES or event in PROGRAMS or event == "sqlite3.connect" or is_writing_open(event, args)):
            return
        of_thread.is_driver = True
        try:
            if event in PROGRAMS:
                self.see_program()
                return
            for path, folder in changed_paths(event, args):
                self.see(event, path, folder)
        finally:
            of_thread.is_driver = False

    def see_program(self):
        if not self.is_running:
            return
        if self.refuses:
            self.programs.see_program(self.caller)
        else:
            self.turn.take(alone=False)

    def changed_by_programs(self):
        """@returns the error of files that programs changed since the first one started, or None"""
        self.is_running = False
        of_thread.is_driver = True
        paths = self.programs.changes()
        of_thread.is_driver = False
        if not paths:
            return None
        return {"kind": "failed", "byPrograms": True, "message": refusal(shown(paths)), "location": self.programs.location, "traceback": ""}

    def see(self, event, path, folder):
        if not isinstance(path, (str, bytes, os.PathLike)):
            return
        full = resolve(path, folder, event in FOLLOWING)
        if not self.is_guarded(full) or is_harmless(event, full):
            return
        name = relative(full, self.workspace)
        location = self.caller()
        if location is not None and len(self.seen) < LIMIT:
            self.seen.setdefault(name, location)
        if self.refuses:
            raise WriteRefused(name)
        self.turn.take(alone=False)

    def is_guarded(self, full):
        inside = full.startswith(self.workspace + os.sep) and "__pycache__" not in full.split(os.sep)
        return inside and not (self.exempt and (full + os.sep).startswith(self.exempt))

    def may_change(self, path):
        """Only by a program."""
        return self.is_guarded(path) and not (path.startswith(self.packages + os.sep) and path.endswith(PACKAGES))

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


def is_writing_open(event, args):
    return event == "open" and isinstance(args[2], int) and args[2] & WRITING


def database_path(database):
    """@returns None for a database that is only read, or that is in memory"""
    if not isinstance(database, (str, bytes, os.PathLike)):
        return None
    name = os.fsdecode(database)
    if name in ("", ":memory:"):
        return None
    if not name.startswith("file:"):
        return name
    parts = urllib.parse.urlsplit(name)
    query = urllib.parse.parse_qs(parts.query)
    if query.get("mode", [""])[-1] in ("ro", "memory") or parts.path in ("", ":memory:"):
        return None
    return urllib.parse.unquote(parts.path)


def changed_paths(event, args):
    if event == "open":
        yield args[0], of_thread.folder
        return
    if event == "sqlite3.connect":
        yield database_path(args[0]), None
        return
    for path, descriptor in CHANGES[event]:
        folder = args[descriptor] if descriptor is not None and descriptor < len(args) else -1
        yield args[path], folder if isinstance(folder, int) and folder >= 0 else None


def resolve(path, folder, follows):
    try:
        start = system.getcwd() if folder is None else system.readlink("/proc/self/fd/%d" % folder)
    except OSError:  # The folder is gone, or the system tells nothing of descriptors: nothing lies below it.
        start = os.sep
    name = os.path.join(start, os.fsdecode(path))
    if follows:
        return real_path(name)
    return os.path.join(real_path(os.path.dirname(name)), os.path.basename(name))
