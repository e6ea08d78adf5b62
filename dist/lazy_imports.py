"""Imports of the SDK that hardly any compilation needs, put off until something asks for them: they are two thirds of its import.

With another release of the SDK, what does not look as expected is imported as always: the import is slower at worst.
"""

import importlib.machinery
import sys

from kfp_tekton_action.lazy_modules import FunctionsLoader, ReexportLoader, WholeLoader

#: Packages whose only statements bring names from other modules: API clients of hundreds of generated modules.
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
    "asyncio",
    "fire",
    "importlib.metadata",
    "jsonschema",
    "kfp.containers.entrypoint",
    "kubernetes.config",
    "kubernetes.dynamic",
    "kubernetes.leaderelection",
    "kubernetes.stream",
    "kubernetes.utils",
    "kubernetes.watch",
    "requests",
    "urllib3",
)

#: Only functions are imported from these: the client's login, with all of google.auth behind it.
FUNCTIONS = {"kfp._auth": ("get_auth_token", "get_gcp_access_token")}

LOADERS = {
    **dict.fromkeys(REEXPORTING, ReexportLoader),
    **dict.fromkeys(WHOLE, WholeLoader),
    **{name: lambda own, path, functions=functions: FunctionsLoader(own, path, functions) for name, functions in FUNCTIONS.items()},
}


class LazyFinder:
    """Finds what `sys.path` has, and gives it a loader that waits."""

    @staticmethod
    def find_spec(name, path, target=None):
        make_loader = LOADERS.get(name)
        if make_loader is None:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is not None and type(spec.loader) is importlib.machinery.SourceFileLoader:
            spec.loader = make_loader(spec.loader.name, spec.loader.path)
        return spec


def put_off_imports():
    sys.meta_path.insert(0, LazyFinder)


def import_sdk():
    """@returns its version"""
    import kfp_tekton
    import kfp_tekton.compiler  # noqa: F401

    return kfp_tekton.__version__
