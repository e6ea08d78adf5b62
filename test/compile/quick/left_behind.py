"""Prints what the warm-up leaves behind in the SDK's modules and in Python: names of what has changed."""

import importlib
import json
import logging
import os
import sys
import types
import warnings

from load_driver import import_sdk, part

import_sdk()
importlib.import_module("distutils.util")  # It changes sys.path, and the driver imports it before, too.
part("quick_sdk").install()
warm_up = part("warm_up")
#: What Python keeps to be quicker the next time.
CACHES = (
    "typing.",
    "encodings._cache", "linecache.cache", "re._cache", "re._cache2", "re.RegexFlag.", "sys.modules", "sys.path_importer_cache", "sysconfig._CONFIG_VARS")


def describe(value):
    if isinstance(value, (str, int, float, bool, bytes, type(None))):
        return repr(value)
    if isinstance(value, (dict, list, set, tuple)):
        return "%d %d %s" % (id(value), len(value), repr(value)[:3000] if len(value) < 60 else "")
    return str(id(value))


def state():
    found = {"environment": repr(sorted(os.environ.items())), "filters": repr(warnings.filters), "path": repr(sys.path), "folder": os.getcwd()}
    found["loggers"] = repr(sorted((name, getattr(logger, "level", None)) for name, logger in logging.root.manager.loggerDict.items()))
    for name, module in list(sys.modules.items()):
        if type(module) is types.ModuleType and name != "__main__":
            for key, value in list(vars(module).items()):
                found["%s.%s" % (name, key)] = describe(value)
                if isinstance(value, type) and value.__module__ == name:
                    found.update(("%s.%s.%s" % (name, key, inner), describe(part)) for inner, part in list(vars(value).items()))
    return found


class Ahead:
    has_components = True
    has_optional_inputs = True


before = state()
files = sorted(os.listdir("."))
compiled = warm_up.warm_up(Ahead)
after = state()
changed = sorted(name for name in before if before[name] != after.get(name) and not name.startswith(CACHES))
print(json.dumps({"changed": changed, "files": sorted(set(os.listdir(".")) - set(files)), "compiled": compiled}))
