"""Runs a module: as the SDK's command line imports it, or as `python module.py` does."""

import argparse
import ast
import importlib.util
import inspect
import linecache
import os
import sys
import threading
import types

from kfp_tekton_action.notebook_shell import provide


def prepare(path, folder, search_folders, arguments):
    """@returns the module's name and package"""
    os.chdir(folder)
    name, package, roots = module_name(path)
    for root in reversed([os.path.dirname(path), *search_folders, *roots]):
        if root not in sys.path:
            sys.path.insert(0, root)
    sys.argv = [path, *arguments]
    keep_reason_of_usage_errors()
    return name, package


def compile_text(path, text):
    """Of a notebook: its lines have the numbers of the file's, and `inspect` finds the functions' source in them."""
    linecache.cache[path] = (len(text), None, text.splitlines(True), path)
    return compile(text, path, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)


def run_notebook(path, name, package, notebook):
    """:param notebook: its `text`, and the `files` that its cells write"""
    module = types.ModuleType(name)
    module.__file__ = path
    module.__package__ = package or None
    sys.modules[name] = module
    provide(module.__dict__, notebook["files"])
    execute(compile_text(path, notebook["text"]), module.__dict__)
    wait_for_threads()


def execute(code, namespace):
    """Code with `await` outside of functions makes a coroutine."""
    started = eval(code, namespace)
    if inspect.iscoroutine(started):
        asyncio = importlib.import_module("asyncio")
        asyncio.run(started)


def run_as_module(path, name, package):
    """As the SDK's command line does, but for a name that is taken already and for packages."""
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    module.__package__ = package
    sys.modules[name] = module
    spec.loader.exec_module(module)


def run_as_main(path, package):
    module = types.ModuleType("__main__")
    module.__file__ = path
    module.__package__ = package or None
    module.__spec__ = None
    sys.modules["__main__"] = module
    with open(path, "rb") as source:
        code = compile(source.read(), path, "exec", dont_inherit=True)
    exec(code, module.__dict__)
    wait_for_threads()


def wait_for_threads():
    """As Python does at its end: a thread may still be compiling."""
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()


def keep_reason_of_usage_errors():
    """argparse prints why it ends the program; the error that ends it has only the number 2."""
    original = argparse.ArgumentParser.error

    def error(parser, message):
        try:
            original(parser, message)
        except SystemExit as end:
            end.reason = message
            raise

    argparse.ArgumentParser.error = error


def ended_well(error):
    return isinstance(error, SystemExit) and error.code in (None, 0, False)


def module_name(path):
    """Name, `__package__` and further search folders: as far up as there is an `__init__.py`, so that relative imports work."""
    folder, file = os.path.split(path)
    stem = os.path.splitext(file)[0]
    packages = []
    while os.path.isfile(os.path.join(folder, "__init__.py")):
        folder, name = os.path.split(folder)
        packages.insert(0, name)
    if packages:
        package = ".".join(packages)
        return "%s.%s" % (package, stem), package, [folder]
    taken = stem in sys.modules or stem in getattr(sys, "stdlib_module_names", ())
    return ("_pipeline_module_" + stem if taken else stem), "", []
