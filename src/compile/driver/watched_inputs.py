"""What a compilation depends on, watched while it runs."""

import os
import sys


class Inputs:
    """What the result depends on, by an audit hook, which sees every open(), also those of the import system. What it cannot follow (the
    network, other processes) makes the result one that is not to be kept."""

    UNFOLLOWED = ("socket.connect", "socket.getaddrinfo", "sqlite3.connect", "subprocess.Popen", "os.exec", "os.fork", "os.posix_spawn", "os.system")

    def __init__(self, workspace, scratch):
        self.root = os.path.realpath(workspace) + os.sep
        #: Of this compilation alone: packages lie there while the module runs.
        self.scratch = os.path.realpath(scratch) + os.sep
        self.opened = set()
        self.looked_at = set()
        self.listed = set()
        self.looked_up = set()
        self.variables = {}
        self.unfollowed = set()

    def watch(self):
        sys.addaudithook(self.hook)
        sys.meta_path.insert(0, self)
        self.watch_environment()
        self.watch_stat()

    def hook(self, event, args):
        if event == "open":
            self.see_open(args)
        elif event in ("os.listdir", "os.scandir"):
            # A descriptor is that of a folder which was opened by its name.
            if not isinstance(args[0], int) and not caller().endswith(IMPORT_SYSTEM):
                self.listed.add(absolute("." if args[0] is None else args[0]))
        elif event in self.UNFOLLOWED:
            self.unfollowed.add(event)

    def find_spec(self, name, path, target=None):
        """Finds nothing, and sees what is looked for: the names that the import system wants of the folders that it lists."""
        tail = name.rpartition(".")[2]
        self.looked_up.update((absolute(folder), tail) for folder in (sys.path if path is None else path) if isinstance(folder, str))

    def see_open(self, args):
        writes = isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR)
        if isinstance(args[0], (str, bytes, os.PathLike)) and not writes:
            self.opened.add(absolute(args[0]))

    def watch_stat(self):
        """`exists` and `isfile`, of os.path and of pathlib, ask os.stat, which no hook sees."""
        looked_at, original = self.looked_at, os.stat

        def stat(path, *args, **kwargs):
            if isinstance(path, (str, bytes, os.PathLike)):
                looked_at.add(absolute(path))
            return original(path, *args, **kwargs)

        os.stat = stat

    def watch_environment(self):
        """Every look-up of a variable goes through __getitem__, `get` and `in` too."""
        variables, original = self.variables, os._Environ.__getitem__

        def getitem(environ, key):
            try:
                value = original(environ, key)
            except KeyError:
                variables[text(key)] = None
                raise
            variables[text(key)] = text(value)
            return value

        def iterate(environ):
            variables.update((text(name), text(original(environ, name))) for name in list_names(environ))
            return list_names(environ)

        def text(value):
            """In os.environb, names and values are bytes; a module may ask for what cannot be a name."""
            return os.fsdecode(value) if isinstance(value, (str, bytes)) else str(value)

        def list_names(environ):
            return iter([environ.decodekey(key) for key in list(environ._data)])

        os._Environ.__getitem__ = getitem
        os._Environ.__iter__ = iterate

    def files(self):
        """The repository's files among them, relative, sorted."""
        return sorted(os.path.relpath(path, self.root).replace(os.sep, "/") for path in self.paths(self.opened) if path.startswith(self.root) and os.path.isfile(path))

    def paths(self, seen):
        """All that is not Python's own or an installed package; those are known by the folders they lie in."""
        loaded = (getattr(module, "__file__", None) for name, module in list(sys.modules.items()) if name not in LOADED_BEFORE)
        paths = {os.path.realpath(path) for path in [*seen, *filter(None, loaded)]}
        ignored = ("/dev/", "/proc/", self.scratch)
        return {path for path in paths if not is_installed(path) and "__pycache__" not in path and not path.startswith(ignored)}

    def describe(self):
        folders = {os.path.realpath(path) for path in self.listed}
        return {
            "kind": "inputs",
            "files": sorted(self.paths(self.opened | self.looked_at)),
            "folders": sorted(filter(self.is_own, folders)),
            "lookUps": sorted({(os.path.realpath(folder), name) for folder, name in self.looked_up if self.is_own(os.path.realpath(folder))}),
            "variables": self.variables,
            "unfollowed": sorted(self.unfollowed),
        }

    def elsewhere(self, folder, root):
        """What the module looked for in its folder in vain, and would have found from the root."""
        below = os.path.join(folder, "")
        names = {path[len(below) :] for path in self.opened | self.looked_at if path.startswith(below)}
        return sorted(name for name in names if name and not os.path.lexists(below + name) and os.path.exists(os.path.join(root, name)))

    def is_own(self, folder):
        return folder.startswith(self.root) or folder + os.sep == self.root


def caller():
    """The file of the code that lists a folder, behind the functions that file_functions.py puts before Python's own."""
    frame = sys._getframe(2)
    while frame.f_globals.get("__name__", "").startswith("kfp_tekton_action."):
        frame = frame.f_back
    return frame.f_code.co_filename


def absolute(path):
    return os.path.join(os.getcwd(), os.fsdecode(path))


def is_installed(path):
    return path.startswith(INSTALLED) or "site-packages" in path.split(os.sep)


#: Lists folders to find modules, whose names are seen, and packages' metadata, which no repository has among its sources.
IMPORT_SYSTEM = ("<frozen importlib._bootstrap_external>", "/importlib/metadata.py", "/importlib/metadata/__init__.py")
INSTALLED = tuple({os.path.realpath(prefix) + os.sep for prefix in (sys.prefix, sys.base_prefix)})
#: The SDK and what it imports: this file is loaded before the fork. To resolve the paths of them all takes longer than to compile.
LOADED_BEFORE = frozenset(sys.modules)
