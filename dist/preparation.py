"""What is done once for all modules, after the import of the SDK and before the first fork."""

import importlib
import re

from kfp_tekton_action import quick_sdk, warm_up

#: Makes a component of a function.
COMPONENT = re.compile(rb"_component_from_func|func_to_container_op|@component")
#: A function with a default, unless it is the pipeline's.
OPTIONAL_INPUT = re.compile(rb"optional:|^(?!.*pipeline).*\n(?:async )?def \w+\([^)]*=", re.MULTILINE)


def prepare(paths):
    """:param paths: of the modules"""
    ahead = ImportsAhead(paths)
    ahead.run()
    quick_sdk.install()
    if len(paths) >= warm_up.FEWEST_MODULES:
        warm_up.warm_up(ahead)


class ImportsAhead:
    """What the SDK imports when a function becomes a component: once for all, rather than in each child, if there are several such modules."""

    def __init__(self, paths):
        texts = [text for text in map(read, paths) if COMPONENT.search(text)]
        self.has_components = len(texts) > 1
        #: The SDK then asks distutils, which is all of setuptools, what is true.
        self.has_optional_inputs = sum(map(is_found, map(OPTIONAL_INPUT.search, texts))) > 1

    def run(self):
        names = ("lib2to3.refactor", "lib2to3.pygram", "kfp.components._dynamic") if self.has_components else ()
        for name in (*names, *(("distutils.util",) if self.has_optional_inputs else ())):
            try:
                importlib.import_module(name)
            except ImportError:
                pass  # Python 3.13 has no lib2to3.


def is_found(match):
    return match is not None


def read(path):
    try:
        with open(path, "rb") as source:
            return source.read()
    except OSError:
        return b""
