"""Imports of the SDK of KFP 2 that no compilation needs, put off until a module asks for them: 72 % of its import is the client's."""

import importlib
import importlib.machinery
import sys

from kfp_tekton_action.lazy_modules import WholeLoader

#: Imported as a whole, and used in functions only.
WHOLE = ("asyncio", "importlib.metadata", "requests", "urllib3")
CLIENT = "kfp.client"
CLIENT_NAMES = ("Client",)

_listeners = []


class ClientFinder:
    """While the SDK is imported, its client is a module without content; after that, it is the real one for whoever asks."""

    def __init__(self):
        self.is_put_off = True

    def find_spec(self, name, path, target=None):
        if name in WHOLE:
            return self.lazy(name, path, target)
        if name != CLIENT:
            return None
        if self.is_put_off:
            return importlib.machinery.ModuleSpec(name, Placeholder(), is_package=True)
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is not None and type(spec.loader) is importlib.machinery.SourceFileLoader:
            spec.loader = ClientLoader(spec.loader.name, spec.loader.path)
        return spec

    def lazy(self, name, path, target):
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is not None and type(spec.loader) is importlib.machinery.SourceFileLoader:
            spec.loader = WholeLoader(spec.loader.name, spec.loader.path)
        return spec


class Placeholder:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        for name in CLIENT_NAMES:
            setattr(module, name, type(name, (), {}))


class ClientLoader(importlib.machinery.SourceFileLoader):
    def exec_module(self, module):
        super().exec_module(module)
        for listener in _listeners:
            listener(module.Client)


_finder = ClientFinder()


def put_off_imports():
    sys.meta_path.insert(0, _finder)


def import_sdk():
    """@returns its version"""
    import kfp
    import kfp.compiler
    import kfp.dsl  # noqa: F401

    _finder.is_put_off = False
    if sys.modules.pop(CLIENT, None) is not None:
        for name in ("client", *CLIENT_NAMES):
            vars(kfp).pop(name, None)
        kfp.__getattr__ = client_of
    if not kfp.__version__.startswith("2."):
        raise ImportError("it is kfp %s, and the module needs kfp 2" % kfp.__version__)
    return kfp.__version__


def client_of(name):
    """`kfp.Client` and `kfp.client`, as soon as a module asks for them."""
    if name != "client" and name not in CLIENT_NAMES:
        raise AttributeError("module 'kfp' has no attribute %r" % name)
    client = importlib.import_module(CLIENT)
    return client if name == "client" else getattr(client, name)


def when_client_loads(listener):
    """:param listener: called with the class of the client; nothing is loaded for it"""
    _listeners.append(listener)
    if CLIENT in sys.modules:
        listener(sys.modules[CLIENT].Client)
