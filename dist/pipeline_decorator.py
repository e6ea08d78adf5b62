"""What the SDK does with a function that is decorated as a pipeline."""

from kfp.dsl import _pipeline as dsl_pipeline
from kfp_tekton.compiler import compiler

#: Opens the files of packages.
WRITING_MODULE = compiler


def watch_pipelines(hold):
    """:param hold: called with each pipeline as it is made"""
    dsl_pipeline._pipeline_decorator_handler = hold


def lone_component(namespace):
    """What the SDK's command compiles of a module without a pipeline: nothing."""
    return None
