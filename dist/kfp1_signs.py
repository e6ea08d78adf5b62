"""Whether a module is written for the SDK of KFP 1: by names that only that has."""

import ast

from kfp_tekton_action.dsl_names import base_name, dsl_names

OTHER = "KFP 1"
ONLY_IN_1 = {
    "ContainerOp",
    "InitContainer",
    "PipelineParam",
    "PipelineVolume",
    "ResourceOp",
    "Sidecar",
    "UserContainer",
    "VolumeOp",
    "VolumeSnapshotOp",
    "get_pipeline_conf",
    "graph_component",
}
COMPONENTS_ONLY_IN_1 = {"InputBinaryFile", "InputPath", "InputTextFile", "OutputBinaryFile", "OutputPath", "OutputTextFile", "create_component_from_func", "func_to_container_op"}


def signs_in(tree):
    """@returns pairs of a line and what shows it"""
    names = dsl_names(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from imported_signs(node)
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, "it imports %s" % alias.name) for alias in node.names if alias.name.split(".")[0] == "kfp_tekton")
        elif isinstance(node, ast.Attribute) and node.attr in ONLY_IN_1 and base_name(node.value) in names:
            yield node.lineno, "it uses dsl.%s" % node.attr
        elif isinstance(node, ast.Attribute) and node.attr in COMPONENTS_ONLY_IN_1 and base_name(node.value) not in names:
            # KFP 2 has InputPath and OutputPath in `dsl`.
            yield node.lineno, "it uses components.%s" % node.attr


def imported_signs(node):
    only = {"kfp.dsl": ONLY_IN_1, "kfp.components": COMPONENTS_ONLY_IN_1}.get(node.module, ())
    yield from ((node.lineno, "it imports %s from %s" % (alias.name, node.module)) for alias in node.names if alias.name in only)
    if node.module.split(".")[0] == "kfp_tekton":
        yield node.lineno, "it imports from %s" % node.module
