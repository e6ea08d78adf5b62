"""What the SDK of KFP 2 does with a function that is decorated as a pipeline: it executes it, and keeps its graph."""

from kfp.compiler import pipeline_spec_builder
from kfp.dsl import base_component, graph_component

#: Opens the files of packages.
WRITING_MODULE = pipeline_spec_builder


def watch_pipelines(hold):
    """:param hold: called with each pipeline as it is made"""
    original = graph_component.GraphComponent.__init__

    def __init__(pipeline, *args, **kwargs):
        original(pipeline, *args, **kwargs)
        hold(pipeline)

    graph_component.GraphComponent.__init__ = __init__


def lone_component(namespace):
    """A module without a pipeline may hold one component: the SDK's command makes a pipeline of it (kfp/cli/compile_.py)."""
    components = [value for name, value in sorted(namespace.items()) if isinstance(value, base_component.BaseComponent)]
    return components[0] if len(components) == 1 else None
