"""Who calls a watched function: the module, directly or through what it uses, or a library for itself."""

import os
import sys
import sysconfig

#: Top-level names of what was loaded before any module: the SDK and what it needs. Some of it waits until it is asked for.
LOADED_BEFORE = frozenset(name.partition(".")[0] for name in sys.modules) - {"__main__", "kfp_tekton_action"} | {"certifi", "charset_normalizer", "idna"}
FOLDERS = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib")}
STANDARD_LIBRARY = (*(os.path.join(folder, "") for folder in FOLDERS | set(map(os.path.realpath, FOLDERS))), "<frozen ")
#: Of the standard library: they ask for times and numbers of their own, for log records, time limits, names of temporary files.
FOR_THEMSELVES = frozenset(
    "asyncio concurrent http importlib inspect logging queue selectors sched signal socket socketserver ssl subprocess tempfile "
    "threading unittest urllib warnings xmlrpc zipimport".split()
)


def place_of_caller(frame, root):
    """File, from the root, and line; None when the SDK, an import or Python asks for itself."""
    while frame is not None:
        file, name = frame.f_code.co_filename, frame.f_globals.get("__name__") or ""
        if file.startswith(root) and "site-packages" not in file:
            return os.path.relpath(file, root).replace(os.sep, "/"), frame.f_lineno
        if is_for_itself(file, name.partition(".")[0]):
            return None
        frame = frame.f_back
    return None


def is_for_itself(file, top):
    if file.startswith("<frozen importlib"):
        return True
    if file.startswith(STANDARD_LIBRARY) and "site-packages" not in file:
        return top in FOR_THEMSELVES
    return top in LOADED_BEFORE
