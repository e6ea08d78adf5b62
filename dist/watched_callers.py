"""Who looks at a file or lists a folder, by the functions that are being executed."""

import sys

#: Lists folders to find modules, whose names are seen.
IMPORT_SYSTEM = "<frozen importlib._bootstrap_external>"
#: Where patterns of files are followed, and how far such a function is from the look at a folder.
GLOB_MODULES = ("glob", "pathlib", "pathlib._abc", "pathlib._local")
GLOB_FUNCTIONS = ("_iglob", "_select", "glob", "rglob", "select")
GLOB_FRAMES = 8


def is_import_system():
    return caller() == IMPORT_SYSTEM


def is_copying():
    """shutil takes a file's attributes along, and shows them to nobody."""
    return caller().endswith("/shutil.py")


def caller():
    """The file of the code that lists a folder, behind the functions that this driver puts before Python's own."""
    frame = sys._getframe(3)
    while frame.f_globals.get("__name__", "").startswith("kfp_tekton_action."):
        frame = frame.f_back
    return frame.f_code.co_filename


def is_globbing():
    """`Path.glob` asks first whether there is a folder to list."""
    frame = sys._getframe(2)
    for _ in range(GLOB_FRAMES):
        if frame is None:
            return False
        if frame.f_globals.get("__name__") in GLOB_MODULES and frame.f_code.co_name.startswith(GLOB_FUNCTIONS):
            return True
        frame = frame.f_back
    return False
