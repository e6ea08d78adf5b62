"""A component that is called with the wrong inputs, in its user's words."""

import re

from kfp.components import _dynamic

_inputs = {}
_make = _dynamic.create_function_from_parameters


def _make_named(func, parameters, documentation=None, func_name=None, func_filename=None):
    """The SDK makes each component's function from one of its own, by whose name Python calls it in errors (kfp/components/_dynamic.py)."""
    made = _make(func, parameters, documentation, func_name, func_filename)
    if func_name:
        made.__qualname__ = func_name
        _inputs[func_name] = [parameter.name for parameter in parameters]
    return made


_dynamic.create_function_from_parameters = _make_named


def with_inputs(text):
    called = re.match(r"(.+)\(\) (?:got an unexpected keyword argument|got multiple values|missing \d|takes )", text)
    if called is None or called.group(1) not in _inputs:
        return text
    return "%s. The component's inputs: %s" % (text, ", ".join(_inputs[called.group(1)]) or "none")
