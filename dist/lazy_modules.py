"""Loaders of modules that wait until something asks for what is in them.

What does not look as expected is loaded at once, as always.
"""

import importlib
import importlib.machinery
import importlib.util
import threading
import types

#: Of a module that waits: the import system asks each time that the module is imported once more, and the answer is known.
KNOWN = frozenset(("__class__", "__file__", "__loader__", "__name__", "__package__", "__spec__"))
#: For a thread that waits for another one to load a module, which may wait for the first in turn: each has locks of the import system.
DEADLOCK_SECONDS = 10


class WaitingModule(types.ModuleType):
    """importlib.util.LazyLoader has such a module, too. That one is loaded as soon as a second module imports it. Once loaded, it is a plain
    module: hence no `super()` below."""

    def __getattribute__(self, name):
        if name not in KNOWN:
            WholeLoader.load(self)
        return types.ModuleType.__getattribute__(self, name)

    def __setattr__(self, name, value):
        WholeLoader.load(self)
        types.ModuleType.__setattr__(self, name, value)

    def __delattr__(self, name):
        WholeLoader.load(self)
        types.ModuleType.__delattr__(self, name)


class WholeLoader(importlib.machinery.SourceFileLoader):
    """Executes the module at the first look at what it has."""

    lock = threading.RLock()
    loading = set()

    def exec_module(self, module):
        module.__class__ = WaitingModule

    @classmethod
    def load(cls, module):
        is_owner = cls.lock.acquire(timeout=DEADLOCK_SECONDS)
        try:
            if object.__getattribute__(module, "__class__") is WaitingModule and module.__name__ not in cls.loading:
                cls.execute(module)
        finally:
            if is_owner:
                cls.lock.release()

    @classmethod
    def execute(cls, module):
        name, loader = module.__name__, module.__loader__
        cls.loading.add(name)
        try:
            super(WholeLoader, loader).exec_module(module)
            object.__setattr__(module, "__class__", types.ModuleType)
        finally:
            cls.loading.discard(name)


class ReexportLoader(importlib.machinery.SourceFileLoader):
    """For a package whose only statements bring names from other modules: imports these when a name is asked for."""

    def exec_module(self, module):
        exports = read_reexports(self.get_code(module.__name__), module.__package__)
        if exports is None:
            super().exec_module(module)
            return
        origins, constants = exports

        def resolve(name):
            value = getattr(importlib.import_module(origins[name]), name) if name in origins else import_submodule(module, name)
            setattr(module, name, value)
            return value

        vars(module).update(constants)
        module.__all__ = list(origins)
        module.__dir__ = lambda: sorted({*vars(module), *origins})
        module.__getattr__ = resolve


class Origin:
    """Stands for a module while the statements of a package are read."""

    def __init__(self, name):
        self.__name__ = name

    def __getattr__(self, name):
        return Export(self.__name__, name)


class Export:
    """Stands for what the package imports. Nothing can be done with it."""

    def __init__(self, module, name):
        self.module = module
        self.name = name


def read_reexports(code, package):
    """Executes the package's code with nothing but stand-ins. Returns name → the module it comes from, and constants; None for a package that
    does anything else."""
    namespace = {}

    def find(name, _globals=None, _locals=None, names=(), level=0):
        if not names:
            raise ImportError("a module as a whole")
        return Origin(importlib.util.resolve_name("." * level + name, package))

    try:
        exec(code, {"__builtins__": {"__import__": find}, "__name__": package}, namespace)
    except Exception:
        return None
    exports = {name: value for name, value in namespace.items() if isinstance(value, Export)}
    constants = {name: value for name, value in namespace.items() if name not in exports}
    if any(value.name != name for name, value in exports.items()) or not all(isinstance(value, (str, type(None))) for value in constants.values()):
        return None
    return {name: value.module for name, value in exports.items() if value.module != "__future__"}, constants


def import_submodule(module, name):
    full = "%s.%s" % (module.__name__, name)
    try:
        if not name.startswith("__"):
            return importlib.import_module(full)
    except ModuleNotFoundError as error:
        if error.name != full:
            raise
    raise AttributeError("module %r has no attribute %r" % (module.__name__, name))


class FunctionsLoader(importlib.machinery.SourceFileLoader):
    """Has functions in the place of the module's own, which load it when they are called."""

    def __init__(self, name, path, functions):
        super().__init__(name, path)
        self.functions = functions

    def exec_module(self, module):
        def load():
            del module.__getattr__
            super(FunctionsLoader, self).exec_module(module)

        def deferred(name):
            def function(*args, **kwargs):
                if vars(module)[name] is function:
                    load()
                return vars(module)[name](*args, **kwargs)

            return function

        def resolve(name):
            if name.startswith("__"):
                raise AttributeError("module %r has no attribute %r" % (module.__name__, name))
            load()
            return getattr(module, name)

        module.__getattr__ = resolve
        for name in self.functions:
            setattr(module, name, deferred(name))
