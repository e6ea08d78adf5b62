"""Functions that no audit event tells of, replaced before anything else takes them: this file is loaded before the SDK."""

import functools
import importlib._bootstrap_external as import_system
import os
import posix
import sys
import threading
import types

#: The originals: for the import system, whose look-ups are seen otherwise, and for what watches.
system = types.SimpleNamespace(**vars(posix))
PATHS = ("access", "lstat", "readlink", "stat")
#: As Linux follows at most.
MOST_LINKS = 40
SUPPORT = ("supports_dir_fd", "supports_effective_ids", "supports_fd", "supports_follow_symlinks")


class Watch:
    """Who is told: nobody until a module is compiled."""

    watcher = None


class OfThread(threading.local):
    #: The folder that it opens a file relative to: the audit event has only the file's name.
    folder = None
    #: Whether this driver itself looks at files.
    is_driver = False


of_thread = OfThread()


def real_path(path):
    """As os.path.realpath, which would be seen as the module's own look."""
    rest, found, links = path.split(os.sep)[::-1], os.sep, 0
    while rest:
        name = rest.pop()
        if name in ("", "."):
            continue
        if name == "..":
            found = os.path.dirname(found)
            continue
        place = os.path.join(found, name)
        target = link_target(place) if links < MOST_LINKS else None
        if target is None:
            found = place
            continue
        links += 1
        found = os.sep if target.startswith(os.sep) else found
        rest.extend(target.split(os.sep)[::-1])
    return found


def link_target(path):
    try:
        return system.readlink(path)
    except (OSError, ValueError):
        return None


class Watched:
    """In the place of a function. It is none itself: pathlib of Python 3.9 and 3.10 keeps these as attributes of a class, where a function would
    become a method."""

    def __init__(self, original):
        functools.update_wrapper(self, original, updated=())
        self.original = original

    def __call__(self, *args, **kwargs):
        return self.original(*args, **kwargs)


class WatchedPath(Watched):
    def __call__(self, path, *args, **kwargs):
        watcher = Watch.watcher
        if watcher is None:
            return self.original(path, *args, **kwargs)
        watcher.see_look(path, kwargs.get("dir_fd"))
        result = self.original(path, *args, **kwargs)
        return Status(result) if type(result) is os.stat_result else result


class WatchedOpen(Watched):
    """The event of an open file has no `dir_fd`."""

    def __call__(self, path, flags, *args, **kwargs):
        watcher = Watch.watcher
        if watcher is None or kwargs.get("dir_fd") is None:
            return self.original(path, flags, *args, **kwargs)
        watcher.see_open(path, flags, kwargs["dir_fd"])
        of_thread.folder = kwargs["dir_fd"]
        try:
            return self.original(path, flags, *args, **kwargs)
        finally:
            of_thread.folder = None


class WatchedScan(Watched):
    def __call__(self, path=".", *args):
        entries = self.original(path, *args)
        return entries if Watch.watcher is None else Entries(entries)


class Entries:
    """What os.scandir returns, with entries that are watched."""

    def __init__(self, entries):
        self.entries = entries

    def __iter__(self):
        return self

    def __next__(self):
        return Entry(next(self.entries))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.entries.close()


class Entry:
    """A file that was listed: what it is told of goes on below Python. Its kind is known by the folder, but for what a link leads to."""

    __slots__ = ("entry",)

    def __init__(self, entry):
        self.entry = entry

    __class__ = property(lambda self: os.DirEntry)
    name = property(lambda self: self.entry.name)
    path = property(lambda self: self.entry.path)

    def __fspath__(self):
        return self.entry.path

    def __repr__(self):
        return repr(self.entry)

    def inode(self):
        Status.see_time()
        return self.entry.inode()

    def is_symlink(self):
        return self.entry.is_symlink()

    def is_junction(self):
        return False

    def is_dir(self, *, follow_symlinks=True):
        self.see_link()
        return self.entry.is_dir(follow_symlinks=follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        self.see_link()
        return self.entry.is_file(follow_symlinks=follow_symlinks)

    def stat(self, *, follow_symlinks=True):
        if Watch.watcher is not None:
            Watch.watcher.see_look(self.entry.path, None)
        return Status(self.entry.stat(follow_symlinks=follow_symlinks))

    def see_link(self):
        if Watch.watcher is not None and self.entry.is_symlink():
            Watch.watcher.see_look(self.entry.path, None)


class Status(tuple):
    """What os.stat returns, with times that are watched, and the file's number and owner: a checkout gives each file others."""

    TIMES = ("st_mtime", "st_ctime", "st_atime", "st_birthtime", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_blocks")
    #: Of its mode and of its size.
    STEADY = (0, 6, -10, -4)

    def __new__(cls, result):
        status = super().__new__(cls, result)
        status.result = result
        return status

    __class__ = property(lambda self: os.stat_result)

    def __getattr__(self, name):
        if name.startswith(self.TIMES):
            self.see_time()
        return getattr(self.result, name)

    def __getitem__(self, index):
        if index not in self.STEADY:
            self.see_time()
        return super().__getitem__(index)

    def __iter__(self):
        self.see_time()
        return super().__iter__()

    def __repr__(self):
        return repr(self.result)

    @staticmethod
    def see_time():
        if Watch.watcher is not None:
            Watch.watcher.see_time(sys._getframe(2))


def replace(name, watched):
    original = getattr(posix, name)
    for support in SUPPORT:
        if original in getattr(os, support):
            getattr(os, support).add(watched)
    replace_everywhere(original, watched)


def replace_everywhere(original, watched):
    """Also where a module that is loaded already, or a class of it, has kept the function."""
    for module in list(sys.modules.values()):
        for name, value in list(getattr(module, "__dict__", {}).items()):
            if module is import_system or value is None:
                continue
            if value is original:
                setattr(module, name, watched)
            elif isinstance(value, type) and value.__module__ == getattr(module, "__name__", ""):
                replace_in_class(value, original, watched)


def replace_in_class(owner, original, watched):
    for name, value in list(vars(owner).items()):
        if value is original:
            setattr(owner, name, watched)
        elif isinstance(value, staticmethod) and value.__func__ is original:
            setattr(owner, name, staticmethod(watched))


def install():
    import_system._os = system
    for name in PATHS:
        replace(name, WatchedPath(getattr(posix, name)))
    replace("open", WatchedOpen(posix.open))
    replace("scandir", WatchedScan(posix.scandir))


install()
