"""Imports of the SDK that hardly any compilation needs, put off until something asks for them: they are more than half of its import.

What does not look as expected is imported as always, so that with another release the import is slower at worst.
"""

import ast
import importlib
import importlib.machinery
import importlib.util
import re
import sys

#: Generated API clients: packages of hundreds of modules, whose only statements bring names from these.
REEXPORTING = (
    "kfp_server_api",
    "kfp_server_api.models",
    "kfp_tekton_server_api",
    "kfp_tekton_server_api.models",
    "kubernetes.client",
    "kubernetes.client.models",
)

#: Imported as a whole, and used in functions only.
WHOLE = (
    "fire",
    "jsonschema",
    "kfp.containers.entrypoint",
    "kubernetes.config",
    "kubernetes.dynamic",
    "kubernetes.leaderelection",
    "kubernetes.stream",
    "kubernetes.utils",
    "kubernetes.watch",
    "requests",
)

#: Only functions are imported from these: the client's login, with all of google.auth behind it.
FUNCTIONS = {"kfp._auth": ("get_auth_token", "get_gcp_access_token")}


class LazyFinder:
    """Finds what `sys.path` has, and gives it a loader that waits."""

    @staticmethod
    def find_spec(name, path, target=None):
        make_loader = LOADERS.get(name)
        if make_loader is None:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is not None and type(spec.loader) is importlib.machinery.SourceFileLoader:
            spec.loader = make_loader(spec.loader)
        return spec


class ReexportLoader(importlib.machinery.SourceFileLoader):
    """Imports the module that a name comes from when the name is asked for."""

    def exec_module(self, module):
        origins = read_reexports(self.get_source(module.__name__))
        if origins is None:
            super().exec_module(module)
            return

        def resolve(name):
            value = getattr(importlib.import_module(origins[name]), name) if name in origins else import_submodule(module, name)
            setattr(module, name, value)
            return value

        module.__all__ = list(origins)
        module.__dir__ = lambda: sorted({*vars(module), *origins})
        module.__getattr__ = resolve


def read_reexports(source):
    """Name → the module it comes from; None for a package that does anything else."""
    origins = {}
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.ImportFrom) and statement.level == 0 and all(alias.asname is None and alias.name != "*" for alias in statement.names):
            if statement.module != "__future__":
                origins.update((alias.name, statement.module) for alias in statement.names)
        elif not (isinstance(statement, (ast.Expr, ast.Assign)) and isinstance(statement.value, ast.Constant)):
            return None
    return origins


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
        for name in FUNCTIONS[module.__name__]:
            setattr(module, name, deferred(name))


LOADERS = {
    **dict.fromkeys(REEXPORTING, lambda loader: ReexportLoader(loader.name, loader.path)),
    **dict.fromkeys(WHOLE, importlib.util.LazyLoader),
    **dict.fromkeys(FUNCTIONS, lambda loader: FunctionsLoader(loader.name, loader.path)),
}


def put_off_imports():
    sys.meta_path.insert(0, LazyFinder)


def import_sdk():
    """@returns its version"""
    import kfp_tekton
    import kfp_tekton.compiler  # noqa: F401

    return kfp_tekton.__version__


def import_ahead(paths):
    """The SDK imports lib2to3 and distutils when a function becomes a component: once for all, rather than in each child."""
    if sum(map(makes_components, paths)) < 2:
        return
    for name in ("distutils.util", "lib2to3.refactor", "lib2to3.pygram", "kfp.components._dynamic"):
        try:
            importlib.import_module(name)
        except ImportError:
            pass  # Python 3.13 has none of the first three.


def makes_components(path):
    try:
        with open(path, "rb") as source:
            return re.search(rb"_component_from_func|func_to_container_op|@component", source.read()) is not None
    except OSError:
        return False
