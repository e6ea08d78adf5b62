"""Errors that tell what the SDK leaves out."""

import functools
import sys

from kfp_tekton_action.user_errors import is_users

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


def remember_place(kind, workspace):
    """Each object of that kind knows the line of the user's code that made it."""
    original = kind.__init__

    @functools.wraps(original)
    def __init__(self, *args, **kwargs):
        original(self, *args, **kwargs)
        frame = sys._getframe(1)
        while frame is not None and not is_users(frame.f_code.co_filename, workspace):
            frame = frame.f_back
        if frame is not None:
            self.__dict__[PLACE] = (frame.f_code.co_filename, frame.f_lineno)

    kind.__init__ = __init__


def place_of(thing):
    return getattr(thing, "__dict__", {}).get(PLACE)
