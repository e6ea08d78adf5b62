"""Python's functions for files, replaced by ones that ask GivenFiles first where a file lies."""

import builtins
import functools
import glob
import io
import os
import pathlib
import re
import subprocess
import tarfile
import tokenize

#: They take one path, the first argument.
ONE_PATH = (
    "access",
    "chdir",
    "chmod",
    "chown",
    "getxattr",
    "listxattr",
    "lstat",
    "readlink",
    "rmdir",
    "setxattr",
    "stat",
    "truncate",
    "utime",
)
REMOVING = ("remove", "unlink")
MOVING = ("rename", "replace")
LINKING = ("link", "symlink")
LISTING = ("listdir", "scandir")
SUPPORT = ("supports_dir_fd", "supports_effective_ids", "supports_fd", "supports_follow_symlinks")


class FileFunctions:
    def __init__(self, files):
        self.files = files
        self.replaced = []

    def install(self):
        self.replace_open()
        makers = ((ONE_PATH, self.looking), (REMOVING, self.removing), (MOVING, self.moving), (LINKING, self.linking), (LISTING, self.listing))
        for names, make in makers:
            for name in names:
                if hasattr(os, name):
                    self.replace(os, name, make(getattr(os, name)))
        self.replace(os, "mkdir", self.making(os.mkdir))
        self.replace(os, "getcwd", lambda: self.files.current_folder())
        self.replace_taken()
        self.replace_programs()

    def replace(self, owner, name, function):
        original = getattr(owner, name)
        functools.update_wrapper(function, original, updated=())
        self.replaced.append((original, function))
        setattr(owner, name, function)
        # The standard library asks these sets what a function can do.
        for support in SUPPORT:
            if original in getattr(os, support):
                getattr(os, support).add(function)

    def replace_open(self):
        find, open_file, open_descriptor = self.files.find, builtins.open, os.open

        def open(file, mode="r", *args, **kwargs):
            return open_file(find(file, creates=isinstance(mode, str) and not set(mode).isdisjoint("wxa")), mode, *args, **kwargs)

        def open_low(path, flags, *args, dir_fd=None, **kwargs):
            place = find(path, creates=bool(flags & os.O_CREAT)) if dir_fd is None else path
            return open_descriptor(place, flags, *args, dir_fd=dir_fd, **kwargs)

        for owner, name in ((io, "open"), (builtins, "open"), (tarfile, "bltn_open"), (tokenize, "_builtin_open")):
            self.replace(owner, name, open)
        self.replace(os, "open", open_low)

    def replace_taken(self):
        """Classes of the standard library that keep the functions which they found when they were made: of pathlib in Python 3.9 and 3.10,
        of glob since 3.13."""
        owners = (getattr(pathlib, "_NormalAccessor", None), getattr(glob, "_Globber", None), getattr(glob, "_StringGlobber", None))
        for owner in filter(None, owners):
            for name, value in list(vars(owner).items()):
                taken = getattr(value, "__func__", value)
                for original, function in self.replaced:
                    if taken is original:
                        setattr(owner, name, staticmethod(function))

    def looking(self, original):
        def function(path, *args, **kwargs):
            return original(path if kwargs.get("dir_fd") is not None else self.files.find(path), *args, **kwargs)

        return function

    def removing(self, original):
        def function(path, *, dir_fd=None):
            if dir_fd is not None:
                return original(path, dir_fd=dir_fd)
            place = self.files.find(path)
            if place is not path:
                self.files.keep_removed(path)
            return original(place)

        return function

    def moving(self, original):
        def function(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
            if src_dir_fd is None and dst_dir_fd is None:
                src, dst = self.files.rename(src, dst)
            return original(src, dst, src_dir_fd=src_dir_fd, dst_dir_fd=dst_dir_fd)

        return function

    def linking(self, original):
        def function(src, dst, *args, **kwargs):
            return original(self.files.find(src), self.files.find(dst, creates=True), *args, **kwargs)

        return function

    def making(self, original):
        def mkdir(path, mode=0o777, *, dir_fd=None):
            if dir_fd is not None:
                original(path, mode, dir_fd=dir_fd)
            elif not self.files.make_folder(path):
                original(self.files.find(path), mode)

        return mkdir

    def listing(self, original):
        def function(path="."):
            return original(path) if isinstance(path, int) else self.list_both(original, "." if path is None else path)

        return function

    def list_both(self, original, path):
        """What lies in a folder, and the given files among it."""
        place = self.files.beside(path)
        if place is None:
            return original(self.files.find(path))
        if original.__name__ == "listdir":
            return sorted({*original(path), *original(place)})
        return Entries(original(path), original(place))

    def replace_programs(self):
        """A program is given the place of a file that its arguments name."""
        start, system = subprocess.Popen.__init__, os.system

        def init(process, args, *more, **kwargs):
            self.give_outputs(args)
            start(process, self.with_places(args), *more, **kwargs)

        def run(command):
            self.give_outputs(command)
            return system(self.with_places(command))

        subprocess.Popen.__init__ = functools.wraps(start)(init)
        self.replace(os, "system", run)

    def give_outputs(self, arguments):
        """A call of the SDK's command is a compile call, too."""
        words = re.split(r"[\s='\"]+", arguments) if isinstance(arguments, str) else [str(word) for word in arguments or ()]
        if any(os.path.basename(word).startswith("dsl-compile") for word in words):
            for flag, path in zip(words, words[1:]):
                if flag == "--output" and path:
                    self.files.give(path)

    def with_places(self, arguments):
        if isinstance(arguments, str):
            return re.sub(r"[^\s'\"=;|&<>()]+", lambda word: str(self.files.find_argument(word.group())), arguments)
        if isinstance(arguments, (list, tuple)):
            return [self.with_places(word) if isinstance(word, str) else self.files.find(word) for word in arguments]
        return arguments


class Entries:
    """Two of what os.scandir returns, as one. What lies in both is told of the second."""

    def __init__(self, first, second):
        with second:
            self.second = list(second)
        hidden = {entry.name for entry in self.second}
        with first:
            self.rest = iter([*(entry for entry in first if entry.name not in hidden), *self.second])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.rest)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.rest = iter(())
