"""What a compilation depends on, watched while it runs."""

import importlib.util
import itertools
import os
import sys
import sysconfig

from kfp_tekton_action.watched_callers import is_copying, is_globbing, is_import_system
from kfp_tekton_action.watched_environment import watch_environment
from kfp_tekton_action.watched_functions import Watch, of_thread, system
from kfp_tekton_action.watched_packages import WatchedPackages
from kfp_tekton_action.watched_paths import ATTRIBUTES, UNFOLLOWED, absolute
from kfp_tekton_action.watched_variation import Variation

#: Devices that are the same each time, or nobody's to compare.
DEVICES = ("/dev/null", "/dev/tty", "/dev/stdin", "/dev/stdout", "/dev/stderr", "/dev/fd/", "/dev/shm/")
#: Python imports them before all else, from PYTHONPATH too.
IMPORTED_AT_START = ("sitecustomize", "usercustomize")
#: They hand on the times of files that they are asked for.
PASSING_TIMES = ("genericpath", "pathlib", "pathlib._local")
#: They put times of files into what they make.
ARCHIVES = ("shutil", "tarfile", "zipfile")
STANDARD_LIBRARY = tuple({os.path.realpath(sysconfig.get_path(name)) + os.sep for name in ("stdlib", "platstdlib")})
PACKAGES = tuple({os.path.realpath(sysconfig.get_path(name)) + os.sep for name in ("purelib", "platlib")})
#: The SDK and what it imports: this file is loaded before the fork. To resolve the paths of them all takes longer than to compile.
LOADED_BEFORE = frozenset(sys.modules)
#: Packages with native code that open files through Python only, beside those that the SDK has loaded.
TRANSPARENT = frozenset(name.partition(".")[0] for name in LOADED_BEFORE) | {
    "charset_normalizer",
    "google",
    "markupsafe",
    "numpy",
    "pandas",
    "rpds",
    "ruamel",
    "_yaml",
    "yaml",
}
#: Modules of Python that open files below Python.
OWN_FILES = ("_dbm", "_gdbm", "_tkinter")
WRITING = os.O_WRONLY | os.O_RDWR


class Inputs:
    """Files by an audit hook, which sees every open(), also those of the import system, and by the functions that watched_functions.py
    replaces. What it cannot follow (the network, other processes, native code) makes the result one that is not to be kept."""

    def __init__(self, workspace, scratch):
        self.root = os.path.realpath(workspace) + os.sep
        #: Of this compilation alone: packages lie there while the module runs.
        self.scratch = os.path.realpath(scratch) + os.sep
        self.opened = set()
        self.looked_at = set()
        self.listed = set()
        #: By paths that do not say where they start.
        self.listed_from_here = set()
        self.looked_up = set()
        self.variables = {}
        self.unfollowed = set()
        self.links = {}
        self.real_paths = {}
        self.variation = Variation(self.root, self.unfollowed)
        self.packages = WatchedPackages(self.variation)

    def watch(self):
        sys.addaudithook(self.hook)
        sys.meta_path.insert(0, self)
        Watch.watcher = self
        watch_environment(self.variables, self.unfollowed)
        self.variation.watch()
        self.packages.watch_loaded()
        self.see_start()

    def see_start(self):
        self.looked_up.update((absolute(folder), name) for folder in sys.path for name in IMPORTED_AT_START)
        loaded = (getattr(sys.modules.get(name), "__file__", None) for name in IMPORTED_AT_START)
        self.opened.update(filter(None, loaded))

    def hook(self, event, args):
        if event == "open":
            if not of_thread.is_driver:
                self.see_open(args[0], args[2], None)
        elif event in ("os.listdir", "os.scandir"):
            if not of_thread.is_driver and not is_import_system():
                self.see_list("." if args[0] is None else args[0])
        elif event in ATTRIBUTES:
            if not is_copying():
                self.unfollowed.add(event)
        elif event in UNFOLLOWED:
            self.unfollowed.add(event)
        elif event == "import" and args[1]:
            self.see_native_code(args[0], args[1])

    def find_spec(self, name, path, target=None):
        """Sees what is looked for: the names that the import system wants of the folders that it lists."""
        tail = name.rpartition(".")[2]
        self.looked_up.update((absolute(folder), tail) for folder in (sys.path if path is None else path) if isinstance(folder, str))
        return self.packages.find_spec(name, path, target, [finder for finder in sys.meta_path if finder is not self])

    def see_open(self, path, flags, folder):
        if not isinstance(path, (str, bytes, os.PathLike)):
            return
        flags = flags if isinstance(flags, int) else 0
        if not flags & WRITING:
            self.opened.add(absolute(path, folder))
        elif flags & os.O_RDWR and not flags & os.O_TRUNC and not absolute(path, folder).startswith((self.scratch, *DEVICES)):
            # What was in the file is gone, or mixed with what the module writes.
            self.unfollowed.add("a file that is read and written")

    def see_list(self, path):
        self.listed.add(absolute(path))
        if isinstance(path, (str, bytes, os.PathLike)) and not os.path.isabs(path):
            self.listed_from_here.add(absolute(path))

    def see_look(self, path, folder):
        if not isinstance(path, (str, bytes, os.PathLike)):
            return
        full = absolute(path, folder)
        self.looked_at.add(full)
        if not os.path.isabs(path) and is_globbing():
            self.listed_from_here.add(full)

    def see_time(self, frame):
        # shutil asks for times of its own; behind an archive's code it makes an archive.
        passing = PASSING_TIMES if name_of(frame) not in ARCHIVES[1:] else (*PASSING_TIMES, *ARCHIVES)
        while name_of(frame) in passing:
            frame = frame.f_back
        if frame.f_code.co_filename.startswith(self.root):
            self.unfollowed.add("times of files")

    def see_native_code(self, name, file):
        """It may read files and variables by itself."""
        if name in OWN_FILES:
            self.unfollowed.add("native code of %s" % name)
        is_python = os.path.realpath(file).startswith(STANDARD_LIBRARY) and not is_installed(file)
        if not is_python and name.partition(".")[0] not in TRANSPARENT:
            self.unfollowed.add("native code of %s" % name)

    def files(self):
        """The repository's files among them, relative, sorted."""
        found = {self.real(path) for path in self.sources(self.opened)}
        return sorted(os.path.relpath(path, self.root).replace(os.sep, "/") for path in found if path.startswith(self.root) and os.path.isfile(path))

    def sources(self, opened):
        """With the sources of compiled files, and of modules that were loaded from neither."""
        loaded = (getattr(sys.modules.get(name), "__file__", None) for name in loaded_since())
        for path in [*opened, *filter(None, loaded)]:
            yield source_of(path) if os.sep + "__pycache__" + os.sep in path else path

    def describe(self):
        """A process that compiles one of several pipelines goes on with what it has seen of its parent."""
        Watch.watcher = None
        self.packages.see_texts(self.opened)
        self.variation.see_temporary_names(self.scratch)
        opened = {self.real(path) for path in self.sources(set(self.opened))}
        looked_at = {self.real(path) for path in set(self.looked_at)}
        unfollowed = self.unfollowed | {"the system" for path in opened if is_of_the_system(path)}
        description = {
            "kind": "inputs",
            "files": sorted(filter(self.counts, opened)),
            "lookedAt": sorted(filter(self.counts, looked_at)),
            "installed": sorted(path for path in opened if is_installed(path)),
            "folders": sorted(filter(self.counts, {self.real(path) for path in self.listed})),
            "lookUps": sorted({(folder, name) for folder, name in ((self.real(folder), name) for folder, name in self.looked_up) if self.counts(folder)}),
            "variables": self.variables,
            "unfollowed": sorted(unfollowed),
            "variation": self.variation.seen,
        }
        Watch.watcher = self
        return {**description, "links": self.links}

    def elsewhere(self, folder, root):
        """What the module looked for in its folder in vain, and would have found from the root."""
        return only_there(self.opened | self.looked_at | self.listed_from_here, folder, root)

    def listed_elsewhere(self, folder, root):
        """Folders among it. A folder that is not there may be listed without an error, as by `glob`."""
        return [name for name in only_there(self.listed_from_here, folder, root) if os.path.isdir(os.path.join(root, name))]

    def counts(self, path):
        """Installed packages are known by the folders that they lie in, and the folders of this compilation are gone after it."""
        if path.startswith((*STANDARD_LIBRARY, *PACKAGES, "/dev/", "/proc/", "/sys/", self.scratch)) or self.scratch.startswith(path + os.sep):
            return False
        return not is_installed(path) and "__pycache__" not in path

    def real(self, path):
        """Where a path leads. Every link on the way is noted with its target: another target leads elsewhere."""
        known = self.real_paths.get(path)
        if known is None:
            known = self.real_paths[path] = self.follow(path)
        return known

    def follow(self, path):
        folder, name = os.path.split(path)
        if folder == path:
            return path
        folder = self.real(folder)
        if name in ("", "."):
            return folder
        if name == "..":
            return os.path.dirname(folder)
        place = os.path.join(folder, name)
        try:
            target = system.readlink(place)
        except (OSError, ValueError):
            return place
        self.links[place] = target
        self.real_paths[path] = place  # A link that leads to itself leads nowhere.
        return self.real(os.path.join(folder, target))


def only_there(paths, here, there):
    """@returns the names of what is in the one folder and not in the other"""
    below = os.path.join(here, "")
    names = {os.path.normpath(path[len(below) :]) for path in paths if path.startswith(below)}
    return sorted(name for name in names - {"."} if not os.path.lexists(below + name) and os.path.exists(os.path.join(there, name)))


def loaded_since():
    """Names of the modules that a compilation has imported. From the end: to look at all modules would copy the memory that they lie in."""
    try:
        names = list(itertools.takewhile(lambda name: name != __name__, reversed(sys.modules)))
    except RuntimeError:  # A thread of the module is importing.
        names = list(sys.modules)
    return [name for name in names if name not in LOADED_BEFORE and not name.startswith("kfp_tekton_action")]


def name_of(frame):
    return frame.f_globals.get("__name__")



def source_of(path):
    try:
        return importlib.util.source_from_cache(path)
    except (ValueError, NotImplementedError):
        return path


def is_installed(path):
    parts = path.split(os.sep)
    return "site-packages" in parts or "dist-packages" in parts


def is_of_the_system(path):
    return path.startswith(("/proc/", "/sys/", "/dev/")) and not path.startswith(DEVICES)

