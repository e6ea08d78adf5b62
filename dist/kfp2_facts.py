"""
Where in a pipeline something is that the SDK of KFP 2 refuses only after the pipeline's function has ended: then the user's innermost frame
is the decorator, which is the line of nothing.
"""

import ast
import inspect

from kfp_tekton_action.mistakes import worked_on
from kfp_tekton_action.user_errors import frames_of, is_users, place, read_text

#: What the SDK's functions call the task or the group that they work on (kfp/compiler/pipeline_spec_builder.py, compiler_utils.py).
WORKED_ON = ("task", "downstream_task", "subgroup", "group")
#: What they call the function that a decorator was given (kfp/dsl/graph_component.py, component_factory.py).
DECORATED = ("pipeline_func", "func")
ABOUT_WHAT_IS_RETURNED = (
    "ipeline output",
    "component output not defined",
    "artifact by itself in the container definition",
    "references nonexist",
    "Unexpected argument",
)


def after_the_function(error, reader):
    frames = frames_of(error)
    users = [number for number, frame in enumerate(frames) if is_users(frame.f_code.co_filename, reader.workspace)]
    known = [frame.f_locals for frame in frames[users[-1] + 1 :]] if users else []
    function = next((names[name] for names in known for name in DECORATED if inspect.isfunction(names.get(name))), None)
    if function is None:
        return None
    is_returned = any(text in str(error) for text in ABOUT_WHAT_IS_RETURNED)
    found = (returned(inspect.unwrap(function), reader) if is_returned else None) or worked_on(known, WORKED_ON, reader.workspace)
    return None if found is None else ("", found)


def returned(function, reader):
    """The last `return` of the function that was decorated."""
    code = function.__code__
    if not is_users(code.co_filename, reader.workspace):
        return None
    lines = return_lines(read_text(code.co_filename), code.co_firstlineno)
    return place(code.co_filename, lines[-1], None, reader.workspace) if lines else None


def return_lines(source, first):
    """@param first the line of a function or of its first decorator"""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and first in (node.lineno, *(each.lineno for each in node.decorator_list)):
            return [each.lineno for each in own_nodes(node) if isinstance(each, ast.Return)]
    return []


def own_nodes(function):
    """Without those of functions and classes inside."""
    for node in ast.iter_child_nodes(function):
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            yield from own_nodes(node)


FACTS_OF_SDK = (after_the_function,)
