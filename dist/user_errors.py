"""An error as its author wants to see it: the message, the place in the repository, the frames of the repository's files."""

import functools
import os
import re
import sys
import traceback

from kfp_tekton_action.component_inputs import with_inputs


#: Where a module lies, which Python adds to `cannot import name 'x' from 'y'`.
PLACE_OF_MODULE = re.compile(r" \(/[^()]*\)$")


def describe_error(error, workspace, fallback):
    return {
        "message": error_message(error),
        "location": locate(error, workspace) or fallback,
        "traceback": user_traceback(error, workspace),
    }


def error_message(error):
    if isinstance(error, SystemExit):
        reason = getattr(error, "reason", None)
        return "called sys.exit(%s)%s" % ("" if error.code is None else repr(error.code), "" if reason is None else ": %s" % reason)
    if hasattr(error, "sentence"):
        return error.sentence
    if isinstance(error, SyntaxError):
        return "%s: %s" % (type(error).__name__, error.msg)
    text = PLACE_OF_MODULE.sub("", with_inputs(str(error).strip()))
    return "%s: %s" % (type(error).__name__, text) if text else type(error).__name__


def locate(error, workspace, seen=()):
    """The innermost frame in the user's files, else the same of what caused the error."""
    if error is None or error in seen:
        return None
    if isinstance(error, SyntaxError) and error.filename and is_users(error.filename, workspace):
        return place(error.filename, error.lineno, error.offset, workspace)
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if is_users(frame.filename, workspace):
            column = getattr(frame, "colno", None)
            return place(frame.filename, frame.lineno, None if column is None else column + 1, workspace)
    following = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return locate(following, workspace, (*seen, error))


def place(filename, line, column, workspace):
    location = {"file": relative(filename, workspace), "line": line or 1}
    return {**location, "column": column} if column else location


def relative(path, workspace):
    return os.path.relpath(os.path.realpath(path), os.path.realpath(workspace)).replace(os.sep, "/")


@functools.lru_cache(maxsize=4096)
def is_users(filename, workspace):
    if not os.path.isabs(filename):  # `<frozen importlib._bootstrap>`, `<string>`
        return False
    real = os.path.realpath(filename)
    if not real.startswith(os.path.realpath(workspace) + os.sep):
        return False
    return "site-packages" not in real.split(os.sep) and not real.startswith(os.path.realpath(sys.prefix) + os.sep)


def user_traceback(error, workspace):
    """The user's frames, outermost first, and the message."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if is_users(frame.filename, workspace)]
    lines = ["%s:%s in %s\n    %s" % (relative(frame.filename, workspace), frame.lineno, frame.name, frame.line) for frame in frames[-20:]]
    last = error_message(error) if hasattr(error, "sentence") else "".join(traceback.format_exception_only(type(error), error)).strip()
    return "\n".join([*lines, last])


def frames_of(error):
    """Innermost last."""
    trace, frames = error.__traceback__, []
    while trace is not None:
        frames.append(trace.tb_frame)
        trace = trace.tb_next
    return frames


def read_text(path):
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""
