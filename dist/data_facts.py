"""The place in a file of data that cannot be read: a component.yaml, a configuration."""

import json
import os

import yaml
from kfp_tekton_action.user_errors import is_users, relative


def yaml_error(error, reader):
    """The mark has the line, and the name of the file only if the file itself was given to the parser."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return None
    mark = error.problem_mark
    path = os.path.abspath(mark.name)
    if not (is_users(path, reader.workspace) and os.path.isfile(path)):
        path = file_with_error(mark, reader)
    error.sentence = "%s: %s in line %d of %s" % (type(error).__name__, error.problem, mark.line + 1, "the YAML" if path is None else relative(path, reader.workspace))
    return "", None if path is None else {"file": relative(path, reader.workspace), "line": mark.line + 1, "column": mark.column + 1}


def file_with_error(mark, reader):
    """The file that the module read and that has an error in the same place."""
    for name in reader.inputs.files():
        path = os.path.join(reader.workspace, name)
        if path.endswith((".yaml", ".yml")):
            try:
                with open(path, encoding="utf-8") as file:
                    yaml.safe_load(file)
            except yaml.MarkedYAMLError as error:
                if error.problem_mark is not None and (error.problem_mark.line, error.problem_mark.column) == (mark.line, mark.column):
                    return path
            except (OSError, ValueError):
                pass
    return None


def json_error(error, reader):
    if not isinstance(error, json.JSONDecodeError):
        return None
    path = file_like(error.doc, reader)
    return None if path is None else ("", {"file": relative(path, reader.workspace), "line": error.lineno, "column": error.colno})


def file_like(text, reader):
    """Of the files that the module read, the one with this text."""
    for name in reader.inputs.files() if text.strip() else ():
        path = os.path.join(reader.workspace, name)
        try:
            with open(path, encoding="utf-8") as file:
                if file.read().strip() == text.strip():
                    return path
        except (OSError, ValueError):
            pass
    return None
