"""The files that a module's compile calls name. They lie in a folder outside the repository, and the module finds them where it named them."""

import contextlib
import functools
import hashlib
import os
import re
import shutil
import threading

#: Taken before anything is replaced, because these are asked while a replacement is at work.
_lexists, _realpath, _getcwd = os.path.lexists, os.path.realpath, os.getcwd
#: What `tempfile` calls its files and folders: another name each time.
TEMPORARY = re.compile(r"tmp[a-z0-9_]{8}(?=$|\.)")


class GivenFiles:
    """Says where a file really lies. Everything that is no given file lies where its name says."""

    def __init__(self, folder):
        self.folder = os.path.realpath(folder)
        self.names = set()
        self.moves = {}
        #: Whether new folders below this path are made in the folder of the given files, too.
        self.guarded = None
        self.asking = threading.local()

    def give(self, path):
        """Of a file that a compile call names: where it lies from now on. A missing folder is made, as it is missing in a fresh checkout."""
        name = self.absolute(path)
        self.names.add(name)
        self.moves.pop(name, None)
        place = self.place(name)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        return name, place

    def place(self, name):
        return self.folder + name

    def final(self, name):
        """Where a given file lies when it has been moved, also more than once."""
        while name in self.moves:
            name = self.moves[name]
        return self.place(name)

    def absolute(self, path):
        folder, file = os.path.split(os.path.join(self.current_folder(), os.fsdecode(path)))
        return os.path.join(real_folder(folder), file) if file not in ("", ".", "..") else real_folder(os.path.join(folder, file))

    def current_folder(self):
        """By the name that the module knows: it may have gone to a folder of the given files."""
        folder = _getcwd()
        return folder[len(self.folder) :] or os.sep if (folder + os.sep).startswith(self.folder + os.sep) else folder

    def find(self, path, creates=False):
        """The place of a given file, of what is derived from one or of a folder of theirs; else the path itself."""
        if isinstance(path, int) or not (self.names or self.guarded):
            return path
        with self.undisturbed() as is_free:
            place = self.place_of(path, creates) if is_free else None
        if place is None:
            return path
        return os.fsencode(place) if isinstance(path, bytes) else place

    def place_of(self, path, creates):
        try:
            name = self.absolute(path)
        except (TypeError, ValueError):  # No path: what is called with it says so.
            return None
        if creates:
            self.moves.pop(name, None)
        if self.lies_here(name) or (creates and self.is_derived(name)):
            return self.place(name)
        return None if self.current_folder() == _getcwd() else name

    @contextlib.contextmanager
    def undisturbed(self):
        """To find out where a file lies takes functions that ask where a file lies. Yields False in those."""
        is_free = not getattr(self.asking, "busy", False)
        self.asking.busy = True
        try:
            yield is_free
        finally:
            self.asking.busy = not is_free

    def is_made(self, folder):
        """By the module: the repository does not have it."""
        return not _lexists(folder) and os.path.isdir(self.place(folder))

    def find_argument(self, word):
        """Of a program, which may make the file."""
        with self.undisturbed() as is_free:
            is_made = is_free and "\0" not in word and self.is_made(os.path.dirname(self.absolute(word)))
        return self.find(word, creates=is_made)

    def lies_here(self, name):
        return name in self.names or (_lexists(self.place(name)) and not _lexists(name))

    def beside(self, folder):
        """The given files of a folder that the repository has too: where they lie, if there are any."""
        with self.undisturbed() as is_free:
            if not self.names or not is_free:
                return None
            name = self.absolute(folder)
            place = self.place(name)
            return place if _lexists(place) and _lexists(name) else None

    def is_derived(self, name):
        """A backup or a draft beside a given file, as editors of files in place make them: `p.yaml.bak`, `.p.yaml.swp`, `tmpx3k2ab_1`. And
        whatever lies in a folder that the module has made."""
        folder, file = os.path.split(name)
        if self.is_made(folder):
            return True
        if _lexists(name) or not os.path.isdir(self.place(folder)):
            return False
        given = [os.path.basename(other) for other in self.names if os.path.dirname(other) == folder]
        return any(file.lstrip(".").startswith((other + ".", other + "~")) for other in given) or bool(given and TEMPORARY.match(file))

    def rename(self, source, target):
        """Notes the move of a given file. @returns both places"""
        place = self.find(source)
        if place is source:
            return source, self.find(target)
        old, new = self.absolute(source), self.absolute(target)
        self.names.add(new)
        self.moves.pop(new, None)
        if old in self.names and old != new:
            self.moves[old] = new
        os.makedirs(os.path.dirname(self.place(new)), exist_ok=True)
        return place, self.place(new)

    def keep_removed(self, path):
        """A package that its module removes again, as after an upload, is a package all the same."""
        name = self.absolute(path)
        if name in self.names and os.path.isfile(self.place(name)):
            shutil.copyfile(self.place(name), self.snapshot(name))

    def snapshot(self, name):
        return os.path.join(self.folder, hashlib.sha256(os.fsencode(name)).hexdigest())

    def make_folder(self, path):
        """@returns whether a folder was made beside the given files instead of in the repository"""
        name = self.absolute(path)
        if not self.guarded or not name.startswith(self.guarded):
            return False
        if _lexists(name) or _lexists(self.place(name)):
            raise FileExistsError(17, os.strerror(17), path)
        if not (os.path.isdir(os.path.dirname(name)) or os.path.isdir(self.place(os.path.dirname(name)))):
            raise FileNotFoundError(2, os.strerror(2), path)
        os.makedirs(self.place(name))
        return True


@functools.lru_cache(maxsize=4096)
def real_folder(folder):
    return _realpath(folder)


def is_temporary(path):
    return any(TEMPORARY.match(part) for part in path.split(os.sep))
