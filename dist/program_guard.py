"""Finds what programs change that a module starts as `__main__`. Their writes raise no audit event, so the repository is compared with what it
was before the first of them."""

import fcntl
import os
import threading
import time

from kfp_tekton_action.watched_functions import system

#: Audit events. `os.exec` ends this process, so that only an `os.fork` before it matters.
PROGRAMS = ("os.fork", "os.forkpty", "os.posix_spawn", "os.system", "pty.spawn", "subprocess.Popen")
#: Not part of the repository's sources, and often large.
SKIPPED = (".git", "node_modules", "__pycache__")
#: Files compared: more would take too long.
MOST_FILES = 50_000
#: Names of changed files in one message.
SHOWN = 5
#: How long a module waits until no other may change the repository.
TURN_SECONDS = 10


class Turn:
    """Modules run at the same time. One that may change the repository waits until it cannot be taken for another that does; those of which
    nothing is compared do not wait for one another. The system ends a turn with the process."""

    def __init__(self, path):
        self.path = path
        self.descriptor = None
        self.lock = threading.Lock()

    def take(self, alone):
        """@returns whether it could be had"""
        with self.lock:
            if self.descriptor is not None:
                return True
            descriptor = system.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            end = time.monotonic() + TURN_SECONDS
            while not has_locked(descriptor, fcntl.LOCK_EX if alone else fcntl.LOCK_SH):
                if time.monotonic() > end:
                    os.close(descriptor)
                    return False
                time.sleep(0.01)
            self.descriptor = descriptor
            return True

    def end(self):
        if self.descriptor is not None:
            os.close(self.descriptor)
            self.descriptor = None


def has_locked(descriptor, kind):
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        return True
    except BlockingIOError:
        return False


class ProgramGuard:
    """:param may_change: whether a change of a file, given by its path, is the programs'"""

    def __init__(self, workspace, may_change, turn):
        self.workspace = workspace
        self.may_change = may_change
        self.turn = turn
        self.lock = threading.Lock()
        self.before = None
        self.location = None

    def see_program(self, find_location):
        with self.lock:
            if self.before is None and self.turn.take(alone=True):
                self.location = find_location()
                self.before = take_snapshot(self.workspace, self.may_change)

    def changes(self):
        """@returns the names of the files that have changed since the first program started"""
        if self.before is None:
            return []
        now = take_snapshot(self.workspace, self.may_change)
        self.turn.end()
        changed = {path for path, status in self.before.files.items() if now.files.get(path, status) != status or (path not in now.files and is_gone(path))}
        if now.is_whole and self.before.is_whole:
            changed.update(now.files.keys() - self.before.files.keys())
        return sorted(os.path.relpath(path, self.workspace).replace(os.sep, "/") for path in changed)


class Snapshot:
    def __init__(self):
        self.files = {}
        self.is_whole = True


def take_snapshot(workspace, may_change):
    snapshot = Snapshot()
    folders = [workspace]
    while folders and snapshot.is_whole:
        try:
            add_folder(snapshot, folders, may_change)
        except OSError:  # A program has removed the folder meanwhile, or it cannot be read.
            continue
    return snapshot


def add_folder(snapshot, folders, may_change):
    with system.scandir(folders.pop()) as entries:
        for entry in entries:
            if entry.name in SKIPPED or not may_change(entry.path):
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            elif len(snapshot.files) >= MOST_FILES:
                snapshot.is_whole = False
                return
            else:
                status = entry.stat(follow_symlinks=False)
                snapshot.files[entry.path] = (status.st_size, status.st_mtime_ns, status.st_mode, status.st_ino)


def is_gone(path):
    try:
        system.lstat(path)
    except OSError:
        return True
    return False


def shown(paths):
    more = ["%d more" % (len(paths) - SHOWN)] if len(paths) > SHOWN else []
    return ", ".join([*paths[:SHOWN], *more])
