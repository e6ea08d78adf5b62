"""What was meant by a name that is not there: of a variable, an attribute, an output, a file; and what a missing program is called."""

import builtins
import difflib
import os
import re
import subprocess
import types

from kfp_tekton_action.sdk_values import RunValue, Task, task_of
from kfp_tekton_action.user_errors import is_users, relative


def key_of_run(error, reader):
    """`{"a": 1}[rows]`: the error is only the SDK's text of a parameter."""
    value = error.args[0] if isinstance(error, KeyError) and error.args else None
    if not isinstance(value, RunValue):
        return None
    what = "the output %s of task %s" % (value.name, task_of(value)) if task_of(value) else "the parameter %s" % value.name
    return "%s has its value only when the pipeline runs" % what, None


def near_name(error, reader):
    """Python says so when it prints an error, and not before."""
    frame = innermost(error)
    if isinstance(error, NameError):
        found = re.match(r"(?:name|free variable|cannot access local variable|local variable) '(\w+)'", str(error))
        known = [] if frame is None else [*frame.f_locals, *frame.f_globals, *dir(builtins)]
        return meant(found, known)
    if isinstance(error, AttributeError):
        found = re.search(r"has no attribute '(\w+)'", str(error))
        owner = getattr(error, "obj", None) or named_module(error, frame) or task_with(found, frame)
        if owner is None and "'%s' object" % Task.__name__ in str(error):
            owner = Task
        if isinstance(owner, Task):
            return outputs_of(found, owner)
        return None if owner is None or isinstance(owner, RunValue) else meant(found, dir(owner))
    return None


def named_module(error, frame):
    """Before Python 3.10 an error does not have the object; a module is told by its name."""
    found = re.match(r"(?:partially initialized )?module '([\w.]+)' has no attribute", str(error))
    values = [] if frame is None or found is None else [*frame.f_locals.values(), *frame.f_globals.values()]
    return next((value for value in values if isinstance(value, types.ModuleType) and value.__name__ == found.group(1)), None)


def task_with(output, frame):
    """A task of the function that has an output of this name: as above."""
    values = [] if frame is None or output is None else frame.f_locals.values()
    return next((value for value in values if isinstance(value, Task) and output.group(1) in value.outputs), None)


def meant(found, known):
    if found is None or found.group(1) in known:
        return None
    near = difflib.get_close_matches(found.group(1), [name for name in known if not name.startswith("__")], n=1, cutoff=0.75)
    return ("did you mean `%s`?" % near[0], None) if near else None


def outputs_of(found, task):
    names = [str(name) for name in task.outputs if name != "output" or len(task.outputs) == 1]
    if found is not None and found.group(1) in names:
        return "%s is an output of task %s, not an attribute" % (found.group(1), task.name), None
    return meant(found, dir(task))


def near_key(error, reader):
    """Of a dictionary that the failing function has by a name."""
    key, frame = (error.args or [None])[0], innermost(error)
    if not isinstance(error, KeyError) or not isinstance(key, str) or frame is None:
        return None
    known = [value for value in [*frame.f_locals.values(), *frame.f_globals.values()] if type(value) is dict]
    keys = [name for value in known if key not in value for name in value if isinstance(name, str) and not name.startswith("__")]
    near = difflib.get_close_matches(key, keys, n=1, cutoff=0.75)
    return ("did you mean `%s`?" % near[0], None) if near else None


def innermost(error):
    trace, frame = error.__traceback__, None
    while trace is not None:
        frame, trace = trace.tb_frame, trace.tb_next
    return frame


def missing_file(error, reader):
    if not isinstance(error, FileNotFoundError) or not isinstance(error.filename, (str, os.PathLike)) or not str(error.filename):
        return None
    name, frame = str(error.filename), innermost(error)
    if frame is not None and frame.f_globals.get("__name__") == subprocess.__name__ and frame.f_locals.get("cwd") != name:
        return "the program %s is not installed" % name, None
    path = os.path.abspath(name)
    near = near_file(path)
    if near is not None and is_users(path, reader.workspace):
        return "did you mean `%s`?" % (relative(near, reader.workspace) if os.path.isabs(name) else os.path.join(os.path.dirname(name), os.path.basename(near))), None
    if os.path.isabs(name):
        inside = is_users(path, reader.workspace)
        return ("%s is not in the repository" % relative(path, reader.workspace) if inside else "an absolute path, which this runner does not have"), None
    return None


def near_file(path):
    folder, name = os.path.split(path)
    try:
        names = os.listdir(folder)
    except OSError:
        return None
    same = next((other for other in names if other.lower() == name.lower()), None)
    near = same or next(iter(difflib.get_close_matches(name, names, n=1, cutoff=0.8)), None)
    return None if near is None else os.path.join(folder, near)


def arguments(error, reader):
    """`sys.argv[1]`, which is not there."""
    if not isinstance(error, (IndexError, ValueError)) or error.__traceback__ is None:
        return None
    trace = error.__traceback__
    while trace.tb_next is not None:
        trace = trace.tb_next
    path = trace.tb_frame.f_code.co_filename
    if not is_users(path, reader.workspace):
        return None
    with open(path, encoding="utf-8", errors="replace") as file:
        lines = file.read().splitlines()
    line = lines[trace.tb_lineno - 1] if trace.tb_lineno <= len(lines) else ""
    return ("the module reads its arguments", None) if re.search(r"\bargv\b", line) else None
