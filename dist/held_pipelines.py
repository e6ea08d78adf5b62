"""Which pipelines a module holds: what it gives to the SDK's decorator, by whatever way, while it is loaded."""

import functools
import inspect
import itertools
import os
import re
import sys

from kfp_tekton_action.functions import code_of, definition_line, function_name, human_name, identify, plain_function
from kfp_tekton_action.pipeline_decorator import lone_component, watch_pipelines
from kfp_tekton_action.user_errors import is_users, relative


class Held:
    def __init__(self, function, owner, line):
        self.function = function
        #: The file whose statements were being executed: a factory's pipeline is that of the module that calls the factory.
        self.owner = owner
        self.line = line
        self.name = function_name(function)


class HeldPipelines:
    """The SDK's command line takes all pipelines that are decorated while a file is loaded, those of what it imports too. Here each
    belongs to the module that made it, if that is searched itself."""

    def __init__(self, path, workspace, searched):
        self.path = os.path.realpath(path)
        self.modules = searched
        self.workspace = os.path.realpath(workspace)
        self.all = []

    @functools.cached_property
    def searched(self):
        """Of hundreds of modules hardly one asks, and for each their paths take a while."""
        others = (os.path.realpath(os.path.join(self.workspace, *other.split("/"))) for other in self.modules)
        return {other for other in others if other != self.path}

    def watch(self):
        watch_pipelines(self.hold)

    def hold(self, function):
        owner, line = executed_module(function)
        self.all = [held for held in self.all if held.function is not function] + [Held(function, owner, line)]
        return function

    def of_module(self, namespace, takes_imported):
        """Its own; where it has none, those that it imports from files which are not searched."""
        own = [held for held in self.all if held.owner == self.path]
        imported = [held for held in self.all if held.owner not in self.searched] if takes_imported and not own else []
        names = names_in(namespace)
        kept = own or [held for held in imported if id(held.function) in names] or self.component_of(namespace)
        for held in kept:
            held.name = names.get(id(held.function), held.name) if namespace.get(held.name) is not held.function else held.name
            held.line = own_line(held.function, self.path) or (held.line if held.owner == self.path else 1)
        name_apart(kept, namespace)
        return kept

    def component_of(self, namespace):
        component = None if self.all else lone_component(namespace)
        return [] if component is None else [Held(component, self.path, definition_line(component))]

    def owner_of(self, identity):
        """The searched module, as it is called in the workspace, that holds a pipeline; None for this one's and for nobody's."""
        owner = next((held.owner for held in self.all if identity is not None and identify(held.function) == identity), None)
        return os.path.relpath(owner, self.workspace).replace(os.sep, "/") if owner in self.searched else None

    def lender_of(self, identity):
        """The file of the workspace that this module has the pipeline from; None for one of its own, and for what is installed."""
        if identity is None:
            return None
        lender = next((held.owner for held in self.all if identify(held.function) == identity), identity[0])
        if lender == self.path or not is_users(lender or "", self.workspace):
            return None
        return relative(lender, self.workspace)


def executed_module(function):
    """The innermost file whose own statements are running: not a function in it, and not a text without a file."""
    frame = sys._getframe(2)
    while frame is not None:
        name = frame.f_code.co_filename
        if frame.f_code.co_name == "<module>" and os.path.isabs(name):
            return os.path.realpath(name), frame.f_lineno
        frame = frame.f_back
    code = code_of(function)
    return (None, 1) if code is None else (os.path.realpath(code.co_filename), code.co_firstlineno)


def names_in(namespace):
    """By the identity of a function, the first name that the module gives it."""
    names = {}
    for name, value in namespace.items():
        if callable(value) and not name.startswith("_"):
            names.setdefault(id(value), name)
    return names


def own_line(function, path):
    """Of the `def`, if it stands in the module, perhaps below another decorator."""
    plain = plain_function(function)
    unwrapped = inspect.unwrap(plain) if callable(plain) else plain
    code = code_of(unwrapped)
    if code is None or os.path.realpath(code.co_filename) != path:
        return None
    return definition_line(unwrapped)


def name_apart(kept, namespace):
    """Functions of one name, as a factory makes them, are called after their pipelines; the one that the module calls so keeps the name."""
    bound = [held for held in kept if namespace.get(held.name) is held.function]
    taken = {held.name for held in bound}
    wishes = [(held, own_name(held, kept)) for held in kept if held not in bound]
    for held, wish in wishes:
        held.name = next(name for name in numbered(wish) if name not in taken)
        taken.add(held.name)


def own_name(held, kept):
    if sum(other.name == held.name for other in kept) == 1:
        return held.name
    return re.sub(r"[^\w.-]+", "-", human_name(held.function)).strip("-.") or held.name


def numbered(name):
    yield name
    for number in itertools.count(2):
        yield "%s-%d" % (name, number)
