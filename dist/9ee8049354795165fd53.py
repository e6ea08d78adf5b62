"""What differs each time: the clock, random numbers, the machine. Where a module asks for them, and not one of the libraries for itself."""

import ctypes
import datetime
import functools
import gc
import os
import random
import secrets
import sys
import time
import uuid

#: Top-level names of what was loaded before any module: the SDK and what it needs.
LOADED_BEFORE = frozenset(name.partition(".")[0] for name in sys.modules) - {"__main__"}
#: They hand on what they are asked for.
PASSING = frozenset(("_strptime", "calendar", "contextlib", "datetime", "functools", "random", "secrets", "time", "uuid"))
#: Functions of a module, by what they tell.
CLOCK = ((time, ("time", "time_ns")),)
#: These tell the time when they are not given one: how many arguments that takes.
CLOCK_WITHOUT_ARGUMENTS = ((time, "asctime", 1), (time, "ctime", 1), (time, "gmtime", 1), (time, "localtime", 1), (time, "strftime", 2))
RANDOM = (
    (os, ("getrandom", "urandom")),
    (secrets, ("choice", "randbelow", "randbits", "token_bytes", "token_hex", "token_urlsafe")),
    (uuid, ("uuid1", "uuid4")),
)
#: They can be repeated once `seed` was given a value.
SEEDED = "betavariate choice choices expovariate gauss getrandbits normalvariate randbytes randint random randrange sample shuffle triangular uniform".split()
MACHINE = ((os, ("cpu_count", "getlogin", "getpid", "getppid", "process_cpu_count", "uname")),)

#: Python keeps what it has found in a type until it is told that the type has changed.
forget_lookups = ctypes.pythonapi.PyType_Modified


class Variation:
    def __init__(self, root, unfollowed):
        self.root = root
        self.unfollowed = unfollowed
        #: What a finding tells: a clock or random numbers, and where the module asks.
        self.seen = []
        self.known = set()
        self.is_seeded = False

    def watch(self):
        for kind, table in (("clock", CLOCK), ("random", RANDOM), ("machine", MACHINE)):
            for module, names in table:
                for name in names:
                    self.replace(module, name, kind)
        for module, name, count in CLOCK_WITHOUT_ARGUMENTS:
            self.replace(module, name, "clock", lambda args, count=count: len(args) < count or args[count - 1] is None)
        for name in SEEDED:
            self.replace(random, name, "random", lambda args: not self.is_seeded)
        self.watch_seed()
        for owner, names in ((datetime.datetime, ("now", "utcnow")), (datetime.date, ("today",))):
            for name in names:
                self.replace_in_type(owner, name)

    def replace(self, module, name, kind, tells=None):
        original = getattr(module, name, None)
        if original is None:
            return

        @functools.wraps(original)
        def function(*args, **kwargs):
            if tells is None or tells(args):
                self.see(kind, "%s.%s()" % (module.__name__, name), sys._getframe(1))
            return original(*args, **kwargs)

        setattr(module, name, function)

    def watch_seed(self):
        original = random.seed

        @functools.wraps(original)
        def seed(a=None, *args, **kwargs):
            self.is_seeded = a is not None
            return original(a, *args, **kwargs)

        random.seed = seed

    def replace_in_type(self, owner, name):
        """The types of `datetime` take no new attributes, and a type in their place would be another one than that of their values."""
        attributes = gc.get_referents(owner.__dict__)[0]
        original, see = attributes[name], self.see

        class Method:
            def __get__(self, value, cls=None):
                bound = original.__get__(value, cls)

                @functools.wraps(bound)
                def method(*args, **kwargs):
                    see("clock", "%s.%s()" % (owner.__name__, name), sys._getframe(1))
                    return bound(*args, **kwargs)

                return method

        attributes[name] = Method()
        forget_lookups(ctypes.py_object(owner))

    def see(self, kind, what, frame):
        place = self.place(frame)
        if place is None:
            return
        self.unfollowed.add(kind)
        if kind != "machine" and (kind, *place) not in self.known:
            self.known.add((kind, *place))
            self.seen.append({"kind": kind, "what": what, "file": place[0], "line": place[1]})

    def place(self, frame):
        """Where the module asks, directly or through a library of its own; None when the SDK, an import or Python itself asks."""
        while frame is not None:
            file, name = frame.f_code.co_filename, frame.f_globals.get("__name__") or ""
            if file.startswith(self.root) and "site-packages" not in file:
                return os.path.relpath(file, self.root).replace(os.sep, "/"), frame.f_lineno
            top = name.partition(".")[0]
            if file.startswith("<frozen importlib") or (top in LOADED_BEFORE and top not in PASSING and top != "kfp_tekton_action"):
                return None
            frame = frame.f_back
        return None
