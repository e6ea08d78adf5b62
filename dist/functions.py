"""What is known of a pipeline function: its name, its place, and whether two are the same."""

import functools
import inspect
import os
import re


def plain_function(function):
    """What was decorated: KFP 2 makes an object of it (kfp/dsl/graph_component.py, python_component.py)."""
    return getattr(function, "pipeline_func", None) or getattr(function, "python_func", None) or function


def function_name(function):
    """Of a lambda it is `lambda`, without the brackets that no file's name can have."""
    return (getattr(plain_function(function), "__name__", None) or "pipeline").strip("<>")


def human_name(function):
    """The pipeline's, as the SDK's decorator keeps it (kfp/dsl/_pipeline.py; KFP 2: kfp/dsl/base_component.py)."""
    name = getattr(function, "name", None) if plain_function(function) is not function else None
    return name or getattr(function, "_component_human_name", None) or function_name(function)


def code_of(function):
    return getattr(plain_function(function), "__code__", None)


def identify(function):
    """The same for a function that another process has loaded from the same file; None for what is no plain function. What a factory
    makes has one code for several pipelines."""
    code = code_of(function)
    if code is None:
        return None
    return [os.path.realpath(code.co_filename), code.co_firstlineno, code.co_name, human_name(function)]


def definition_line(function):
    """Of the `def`; co_firstlineno is the first decorator's. A pipeline that is no plain function has none: line 1."""
    code = code_of(function)
    if code is None:
        return 1
    try:
        with open(code.co_filename, encoding="utf-8", errors="replace") as source:
            lines = source.readlines()
    except OSError:
        return code.co_firstlineno
    pattern = re.compile(r"\s*(async\s+)?def\s+%s\b" % re.escape(code.co_name))
    return next((number for number in range(code.co_firstlineno, len(lines) + 1) if pattern.match(lines[number - 1])), code.co_firstlineno)


@functools.lru_cache(maxsize=64)
def codes_of(code):
    """With the functions, lambdas and comprehensions in it."""
    inner = [codes_of(constant) for constant in code.co_consts if inspect.iscode(constant)]
    return frozenset({code}).union(*inner)
