"""What stands for a value of the run, and what for a task, in the SDK of KFP 1."""

from kfp.dsl import ContainerOp as Task  # noqa: F401
from kfp.dsl._pipeline_param import PipelineParam as RunValue  # noqa: F401


def task_of(value):
    """The name of the task that gives a value; empty for a parameter."""
    return value.op_name
