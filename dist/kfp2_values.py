"""What stands for a value of the run, and what for a task, in the SDK of KFP 2."""

from kfp.dsl import PipelineTask as Task  # noqa: F401
from kfp.dsl.pipeline_channel import PipelineChannel as RunValue  # noqa: F401


def task_of(value):
    """The name of the task that gives a value; empty for a parameter."""
    return value.task_name
