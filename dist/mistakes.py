"""Errors that tell what the SDK leaves out."""

import functools
import sys

from kfp_tekton_action.user_errors import is_users, place

PLACE = "kfp_tekton_action_place"


class Mistake(TypeError):
    """Its sentence is the whole message."""

    def __init__(self, sentence, location=None):
        super().__init__(sentence)
        self.sentence = sentence
        if location is not None:
            self.location = location


class MissingOutput(KeyError):
    pass


class Outputs(dict):
    """Names the outputs that there are, where one is asked for that there is not."""

    def __init__(self, outputs, task):
        super().__init__(outputs)
        self.task = task

    def __missing__(self, key):
        error = MissingOutput(key)
        names = ", ".join(names_of(self)) or "none"
        error.sentence = "KeyError: %r is no output of task %s. Its outputs: %s" % (key, getattr(self.task, "name", "?"), names)
        raise error


def names_of(outputs):
    """The only output is there by its own name and as "output"."""
    names = [str(name) for name, value in outputs.items() if name != "output" or sum(other is value for other in outputs.values()) == 1]
    return names or [str(name) for name in outputs]


def remember_place(kind, workspace, pipeline):
    """
    Each object of that kind knows the line of the pipeline's function that made it, or else the innermost line of the user's code.
    @param pipeline returns the code of the function that is being executed
    """
    original = kind.__init__

    @functools.wraps(original)
    def __init__(self, *args, **kwargs):
        original(self, *args, **kwargs)
        callers = [caller for caller in callers_of(sys._getframe(1)) if is_users(caller.f_code.co_filename, workspace)]
        own = [caller for caller in callers if caller.f_code is pipeline()]
        for caller in (own or callers)[:1]:
            self.__dict__[PLACE] = (caller.f_code.co_filename, caller.f_lineno)

    kind.__init__ = __init__


def callers_of(frame):
    while frame is not None:
        yield frame
        frame = frame.f_back


def place_of(thing):
    return getattr(thing, "__dict__", {}).get(PLACE)


def worked_on(known, names, workspace):
    """
    Where the user's code made what functions of the SDK worked on.
    @param known the local variables of each function, the innermost last
    @param names what the functions call it
    """
    made = (place_of(variables.get(name)) for variables in reversed(known) for name in names)
    file, line = next(filter(None, made), (None, None))
    return None if file is None else place(file, line, None, workspace)
