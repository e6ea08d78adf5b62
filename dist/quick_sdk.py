"""The SDK's own results, sooner: its functions that take most of the time, where the same can be had for less.

Whatever is not known to come out the same goes to the SDK's own function.
"""

import functools
import os
import re
import sys
import sysconfig
import types
from collections import OrderedDict

import yaml
from kfp.components import _python_op, _yaml_utils, modelbase
from kfp_tekton.compiler import yaml_utils

#: What PyYAML writes in double quotes, with lines that end at other places than libyaml's.
CONTROL = re.compile(r"[^\n\x20-\x7e]")
#: Of a text of several lines: a blank at the end of one is written in double quotes; after empty lines at the end, libyaml marks the end of
#: the document.
BROKEN_OTHERWISE = re.compile(r" (?:\n|\Z)|(?:\A|\n)\n\Z")
#: Of a key: PyYAML takes 127 characters into a line, libyaml 128.
LONGEST_KEY = 100
MAPPINGS = (dict, OrderedDict)
#: PyYAML refuses some question marks and comments that libyaml takes, and they differ about tabs.
READ_OTHERWISE = re.compile(r"[^\n\x20-\x3e@-~]|[|>][-+0-9]*#")


def install():
    replace(modelbase, "get_type_hints", functools.lru_cache(maxsize=None))
    if sys.version_info < (3, 12):
        replace(_python_op, "_module_is_builtin_or_standard", lambda _: is_standard)
    if yaml.__with_libyaml__:
        replace(yaml_utils, "dump_yaml", dump_with_libyaml)
        replace(_yaml_utils, "load_yaml", load_with_libyaml)


def replace(module, name, make):
    original = getattr(module, name, None)
    if original is None:
        return
    function = make(original)
    for user in list(sys.modules.values()):
        # One that waits to be loaded is of another type, and takes the function when it is loaded.
        if type(user) is types.ModuleType and user.__name__.startswith("kfp") and vars(user).get(name) is original:
            setattr(user, name, function)


def is_standard(name):
    """The SDK asks distutils where the standard library lies, which imports all of setuptools."""
    if name in sys.builtin_module_names:
        return True
    path = os.path.join(sysconfig.get_path("stdlib"), *name.split("."))
    return os.path.exists(path) or os.path.exists(path + ".py")


def dump_with_libyaml(original):
    """With the representers of the SDK's dumper as they are at the call: a module may have added some."""
    as_loaded = describe_dumper()

    def dump_yaml(data, stream=None, **settings):
        if settings or type(data) not in MAPPINGS or not is_written_alike(data) or describe_dumper() != as_loaded:
            return original(data, stream, **settings)
        return yaml.dump(data, stream, make_dumper(yaml_utils._Dumper), default_flow_style=False)

    return dump_yaml


def make_dumper(own):
    names = ("yaml_representers", "yaml_multi_representers", "yaml_implicit_resolvers", "yaml_path_resolvers")
    tables = {name: getattr(own, name) for name in names}
    return type("Dumper", (yaml.CSafeDumper,), {**tables, "ignore_aliases": own.ignore_aliases})


def describe_dumper():
    """What writes below the representers. Modules are known to change it, for other indents: then it has to be the one that writes."""
    owners = (yaml_utils._Dumper, yaml.dumper.SafeDumper, yaml.emitter.Emitter, yaml.serializer.Serializer)
    return [{name: value for name, value in vars(owner).items() if not name.startswith("yaml_")} for owner in owners]


def is_written_alike(value):
    kind = type(value)
    if kind in MAPPINGS:
        return all(map(is_plain_key, value)) and all(map(is_written_alike, value.values()))
    if kind is list:
        return all(map(is_written_alike, value))
    if kind is str:
        return value.isascii() and CONTROL.search(value) is None and ("\n" not in value or BROKEN_OTHERWISE.search(value) is None)
    return value is None or kind in (int, float, bool)


def is_plain_key(key):
    return type(key) is str and 0 < len(key) <= LONGEST_KEY and key.isascii() and key.isprintable()


def load_with_libyaml(original):
    """With the constructors of PyYAML's loader as they are at the call. What libyaml refuses is refused by PyYAML, in its own words."""

    def load_yaml(stream):
        text = as_text(stream)
        if text is None or READ_OTHERWISE.search(text):
            return original(stream)
        try:
            return yaml.load(text, make_loader(yaml.SafeLoader))
        except Exception:
            return original(stream)

    return load_yaml


def as_text(stream):
    if isinstance(stream, bytes):
        stream = stream.decode("latin-1")
    return stream if type(stream) is str and stream.isascii() else None


def make_loader(own):
    names = ("yaml_constructors", "yaml_multi_constructors", "yaml_implicit_resolvers", "yaml_path_resolvers")
    loader = type("Loader", (yaml.CSafeLoader,), {name: dict(getattr(own, name)) for name in names})

    def construct_mapping(loader, node):
        loader.flatten_mapping(node)
        return OrderedDict(loader.construct_pairs(node))

    loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, construct_mapping)
    return loader
