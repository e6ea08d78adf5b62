"""What a module calls the SDK's `dsl`."""

import ast


def dsl_names(tree):
    """What the module calls `kfp.dsl`."""
    names = {"kfp.dsl", "kfp.v2.dsl"}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in ("kfp", "kfp.v2"):
            names.update(alias.asname or alias.name for alias in node.names if alias.name == "dsl")
        elif isinstance(node, ast.Import):
            names.update(alias.asname for alias in node.names if alias.name in ("kfp.dsl", "kfp.v2.dsl") and alias.asname)
    return names


def base_name(node):
    if isinstance(node, ast.Attribute):
        return "%s.%s" % (base_name(node.value), node.attr)
    return getattr(node, "id", "")
