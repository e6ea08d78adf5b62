"""Errors that tell what the SDK leaves out."""


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
