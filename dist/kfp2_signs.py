"""Whether a module is written for the SDK of KFP 2: by names that only that has."""

import ast

from kfp_tekton_action.dsl_names import base_name, dsl_names

OTHER = "KFP 2"
ONLY_IN_2 = {
    "Artifact",
    "ClassificationMetrics",
    "Collected",
    "ContainerSpec",
    "Dataset",
    "Elif",
    "Else",
    "HTML",
    "If",
    "Input",
    "Markdown",
    "Metrics",
    "Model",
    "OneOf",
    "Output",
    "PipelineTask",
    "SlicedClassificationMetrics",
    "container_component",
    "importer",
}
COMPONENT_SETTINGS = {"base_image", "packages_to_install", "target_image", "pip_index_urls", "output_component_file", "kfp_package_path", "install_kfp_package"}


def signs_in(tree):
    """@returns pairs of a line and what shows it"""
    names = dsl_names(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from imported_signs(node)
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, "it imports %s" % alias.name) for alias in node.names if alias.name.startswith("kfp.v2"))
        elif isinstance(node, ast.Attribute) and node.attr in ONLY_IN_2 and base_name(node.value) in names:
            yield node.lineno, "it uses dsl.%s" % node.attr
        elif isinstance(node, ast.Call) and is_component(node.func, names) and any(word.arg in COMPONENT_SETTINGS for word in node.keywords):
            yield node.lineno, "@dsl.component has settings"


def imported_signs(node):
    if node.module == "kfp":
        yield from ((node.lineno, "it imports kfp.%s" % alias.name) for alias in node.names if alias.name in ("kubernetes", "local"))
    elif node.module == "kfp.dsl":
        yield from ((node.lineno, "it imports %s from kfp.dsl" % alias.name) for alias in node.names if alias.name in ONLY_IN_2)
    if node.module == "kfp.v2" or node.module.startswith("kfp.v2."):
        yield node.lineno, "it imports from %s" % node.module


def is_component(node, names):
    if isinstance(node, ast.Attribute):
        return node.attr == "component" and base_name(node.value) in names
    return getattr(node, "id", "") == "component"
