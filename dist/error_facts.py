"""What an error of Python or of the SDK does not say itself: its cause in the repository, and the line that has it."""

import ast
import os

from kfp_tekton_action.data_facts import json_error, yaml_error
from kfp_tekton_action.environment_facts import environment_variable
from kfp_tekton_action.missing_modules import describe_missing
from kfp_tekton_action.name_facts import arguments, key_of_run, missing_file, near_key, near_name
from kfp_tekton_action.other_sdk_signs import OTHER, signs_in
from kfp_tekton_action.sdk_facts import FACTS_OF_SDK
from kfp_tekton_action.syntax_facts import syntax
from kfp_tekton_action.user_errors import describe_error, error_message, read_text, relative

LFS_POINTER = b"version https://git-lfs.github.com/spec/"


class ErrorReader:
    """Describes errors of one module."""

    def __init__(self, workspace, path, inputs):
        self.workspace = workspace
        self.path = path
        self.inputs = inputs

    def describe(self, error, fallback):
        description = describe_error(error, self.workspace, fallback)
        if hasattr(error, "location"):
            description["location"] = error.location
        for explain in FACTS:
            found = explain(error, self)
            if found is not None:
                text, location = found
                description["message"] = error_message(error) + (": " + text if text else "")
                return {**description, "location": location or description["location"]}
        return description

    def sources(self):
        """The module first, then what it imports from the repository and what it reads."""
        read = [os.path.join(self.workspace, file) for file in self.inputs.files()]
        return [self.path, *(path for path in read if path != self.path and path.endswith((".py", ".yaml", ".yml")))]

    def find(self, text):
        """The line that has a text."""
        for path in self.sources():
            for number, line in enumerate(read_text(path).splitlines(), 1):
                if text in line:
                    return {"file": relative(path, self.workspace), "line": number, "column": line.index(text) + 1}
        return None


def lfs_pointer(_, reader):
    for file in reader.inputs.files():
        path = os.path.join(reader.workspace, file)
        try:
            with open(path, "rb") as opened:
                if opened.read(len(LFS_POINTER)) == LFS_POINTER:
                    return "%s is a pointer of Git LFS instead of the file itself" % file, None
        except OSError:
            pass
    return None


def missing_module(error, reader):
    return describe_missing(error, reader.workspace, os.path.dirname(reader.path))


def other_sdk(error, reader):
    if isinstance(error, (SyntaxError, OSError, SystemExit)):
        return None
    is_late = "Argo variables" in str(error)  # Told when all has compiled: the error has no place.
    sign = find_sign(read_text(reader.path), "importer" if is_late else "")
    if sign is None:
        return None
    text, line = sign
    location = {"file": relative(reader.path, reader.workspace), "line": line}
    return "the module is written for %s (%s)" % (OTHER, text), location if is_late else None


def find_sign(source, wanted):
    """@returns what shows that the module is written for the other SDK, and its line, or None; the first sign with the wanted text, else the first"""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return None
    signs = sorted((line, text) for line, text in signs_in(tree))
    chosen = next((sign for sign in signs if wanted in sign[1]), signs[0] if signs else None)
    return None if chosen is None else (chosen[1], chosen[0])


#: The first that knows something is added.
COMMON = (environment_variable, lfs_pointer, missing_module, syntax, other_sdk)
LAST = (key_of_run, yaml_error, json_error, missing_file, near_name, near_key, arguments)
FACTS = (*COMMON, *FACTS_OF_SDK, *LAST)
