"""The names by which a module may look up what a server has, read from its text."""

import ast
import re
import sys

#: Fields of a server's answer that a module makes keys of.
KEYS = ("name", "display_name")
#: What a server takes as a name, and somebody gives: no paths, no sentences.
NAME = re.compile(r"[A-Za-z0-9][\w .\-]{0,99}")


def mentioned_names(source):
    """Those that a table of names may be asked for: `{pipeline.name: pipeline.id for …}["train"]`. Other look-ups compare names, and need none."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return []
    if not any(map(is_key, ast.walk(tree))):
        return []
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return [text for text in dict.fromkeys([*texts, *sys.argv[1:]]) if NAME.fullmatch(text)]


def is_key(node):
    if isinstance(node, ast.DictComp):
        return is_name(node.key)
    if isinstance(node, ast.SetComp):
        return is_name(node.elt)
    if isinstance(node, ast.Subscript):
        return is_name(node.slice)
    if isinstance(node, (ast.Tuple, ast.List)):
        return bool(node.elts) and is_name(node.elts[0])
    return False


def is_name(node):
    return isinstance(node, ast.Attribute) and node.attr in KEYS
