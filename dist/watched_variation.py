"""What differs each time: the clock, random numbers, the machine. Where a module asks for them, and not one of the libraries for itself."""

import ctypes
import datetime
import functools
import gc
import glob
import grp
import os
import platform
import pwd
import random
import resource
import secrets
import socket
import sys
import tempfile
import time
import uuid

from kfp_tekton_action.callers import place_of_caller

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
#: Also what measures durations: hardly a package shows it, so that no finding tells of it.
MACHINE = (
    (os, "cpu_count getegid geteuid getgid getgroups getloadavg getlogin getpgid getpid getppid getpriority getsid getuid process_cpu_count".split()),
    (os, "fpathconf pathconf sched_getaffinity statvfs sysconf times umask uname".split()),
    (grp, ("getgrall", "getgrgid", "getgrnam")),
    (platform, ("node", "platform", "release", "version")),
    (pwd, ("getpwall", "getpwnam", "getpwuid")),
    (resource, ("getpagesize", "getrlimit", "getrusage")),
    (socket, ("if_indextoname", "if_nameindex", "if_nametoindex")),
    (time, "clock_gettime clock_gettime_ns monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns thread_time thread_time_ns".split()),
    (uuid, ("getnode",)),
)

# The module keeps what it has asked the system for; after that, a question for the system's name alone asks nothing more.
platform.uname()

#: Python keeps what it has found in a type until it is told that the type has changed.
forget_lookups = ctypes.pythonapi.PyType_Modified


class Variation:
    """What the module that this process compiles asks for."""

    #: Nothing is noted until a module is compiled.
    active = None

    def __init__(self, root, unfollowed):
        self.root = root
        self.unfollowed = unfollowed
        #: What a finding tells: a clock or random numbers, and where the module asks.
        self.seen = []
        self.known = set()
        self.is_seeded = False
        #: Of temporary files, with where the module asks.
        self.temporary_names = {}

    def watch(self):
        Variation.active = self

    def see_temporary_names(self, folder):
        """:param folder: where the packages are"""
        if not self.temporary_names:
            return
        texts = [read(path) for path in glob.glob(os.path.join(glob.escape(folder), "*.yaml"))]
        for name, place in self.temporary_names.items():
            if any(name in text for text in texts):
                self.tell("random", "tempfile", place)

    def tell(self, kind, what, place):
        self.unfollowed.add(kind)
        if kind != "machine" and (kind, *place) not in self.known:
            self.known.add((kind, *place))
            self.seen.append({"kind": kind, "what": what, "file": place[0], "line": place[1]})


def see(kind, what, frame):
    active = Variation.active
    place = None if active is None else place_of_caller(frame, active.root)
    if place is not None:
        active.tell(kind, what, place)


def watch_all():
    """Before the first fork: to replace some eighty functions in each child would copy the memory that they lie in."""
    for kind, table in (("clock", CLOCK), ("random", RANDOM), ("machine", MACHINE)):
        for module, names in table:
            for name in names:
                watch(module, name, kind)
    for module, name, count in CLOCK_WITHOUT_ARGUMENTS:
        watch(module, name, "clock", lambda args, count=count: len(args) < count or args[count - 1] is None)
    # What system it is and for which processor are asked by the same way, and known by the interpreter.
    watch(platform, "uname", "machine", lambda _: sys._getframe(2).f_globals is not vars(platform))
    for name in SEEDED:
        watch(random, name, "random", lambda args: Variation.active is not None and not Variation.active.is_seeded)
    watch_seed()
    watch_generators()
    watch_temporary_names()
    for owner, names in ((datetime.datetime, ("now", "utcnow")), (datetime.date, ("today",))):
        for name in names:
            watch_in_type(owner, name)


def watch(owner, name, kind, tells=None, what=None):
    original = getattr(owner, name, None)
    if original is None:
        return

    @functools.wraps(original)
    def function(*args, **kwargs):
        if tells is None or tells(args):
            see(kind, what or "%s.%s()" % (owner.__name__, name), sys._getframe(1))
        return original(*args, **kwargs)

    setattr(owner, name, function)


def watch_seed():
    original = random.seed

    @functools.wraps(original)
    def seed(a=None, *args, **kwargs):
        if Variation.active is not None:
            Variation.active.is_seeded = a is not None
        return original(a, *args, **kwargs)

    random.seed = seed


def watch_generators():
    """A generator of the module's own, which Python seeds with what the system gives unless the module does."""
    watch(random.Random, "seed", "random", lambda args: type(args[0]) is not random.SystemRandom and all(a is None for a in args[1:2]), "random.Random()")
    for name in ("random", "getrandbits"):
        watch(random.SystemRandom, name, "random", what="random.SystemRandom.%s()" % name)


def watch_temporary_names():
    """They are random, which only matters if the package has one in it."""
    original = tempfile._RandomNameSequence.__next__

    def choose(names):
        name, frame = original(names), sys._getframe(1)
        while frame is not None and frame.f_globals.get("__name__") == "tempfile":
            frame = frame.f_back
        active = Variation.active
        place = None if active is None else place_of_caller(frame, active.root)
        if place is not None:
            active.temporary_names[name] = place
        return name

    tempfile._RandomNameSequence.__next__ = choose


def watch_in_type(owner, name):
    """The types of `datetime` take no new attributes, and a type in their place would be another one than that of their values."""
    attributes = gc.get_referents(owner.__dict__)[0]
    original = attributes[name]

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


def read(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()
