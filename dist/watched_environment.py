"""Environment variables that a compilation looks up."""

import os
import posix
import sys


#: The runner's mark on the processes of a job: another in each, and of no meaning to anybody else.
NO_INPUTS = {"RUNNER_TRACKING_ID"}


def watch_environment(variables, unfollowed):
    """Every look-up of a variable goes through __getitem__, `get` and `in` too. What is looked up past os.environ cannot be followed."""
    original = os._Environ.__getitem__

    def getitem(environ, key):
        try:
            value = original(environ, key)
        except KeyError:
            variables[text(key)] = None
            raise
        if text(key) not in NO_INPUTS:
            variables[text(key)] = text(value)
        return value

    def iterate(environ):
        names = [name for name in list_names(environ) if text(name) not in NO_INPUTS]
        variables.update((text(name), text(original(environ, name))) for name in names)
        return list_names(environ)

    def text(value):
        """In os.environb, names and values are bytes; a module may ask for what cannot be a name."""
        return os.fsdecode(value) if isinstance(value, (str, bytes)) else str(value)

    def list_names(environ):
        return iter([environ.decodekey(key) for key in list(environ._data)])

    def show(environ):
        list(iterate(environ))
        return represent(environ)

    represent = os._Environ.__repr__
    os._Environ.__getitem__ = getitem
    os._Environ.__repr__ = show
    os._Environ.__iter__ = iterate
    data = os.environ._data = Data(os.environ._data)
    os.environb._data = data
    posix.environ = Data(posix.environ)
    Data.unfollowed = unfollowed


class Data(dict):
    """The dictionary behind os.environ: nobody but os.py and this file asks it."""

    unfollowed = None

    def see(self):
        name = sys._getframe(2).f_globals.get("__name__")
        if name not in ("os", __name__) and self.unfollowed is not None:
            self.unfollowed.add("the environment, past os.environ")

    def __getattribute__(self, name):
        if name in ("copy", "get", "items", "keys", "pop", "setdefault", "values"):
            object.__getattribute__(self, "see")()
        return super().__getattribute__(name)


def watched(name):
    original = getattr(dict, name)

    def method(self, *args):
        self.see()
        return original(self, *args)

    return method


for _name in ("__contains__", "__eq__", "__getitem__", "__iter__", "__len__", "__repr__"):
    setattr(Data, _name, watched(_name))
