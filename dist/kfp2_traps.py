"""Mistakes that the SDK of KFP 2 takes without a word, turned into errors at the line that makes them."""

import functools
import sys

from kfp.dsl import component_factory, graph_component, pipeline_channel, pipeline_task, tasks_group
from kfp_tekton_action.functions import codes_of
from kfp_tekton_action.mistakes import Mistake, Outputs, remember_place
from kfp_tekton_action.user_errors import is_users


class PipelineTraps:
    def __init__(self, workspace):
        self.workspace = workspace
        #: Code of the pipeline functions that are being executed, the innermost last.
        self.running = []

    def install(self):
        pipeline_channel.ConditionOperation.__bool__ = self.condition_truth()
        pipeline_channel.PipelineChannel.__bool__ = self.value_truth()
        self.follow_pipelines()
        refuse_texts_as_packages()
        name_outputs(pipeline_task.PipelineTask)
        for kind in (pipeline_task.PipelineTask, tasks_group.TasksGroup):
            remember_place(kind, self.workspace, lambda: self.running[-1] if self.running else None)

    def compiling(self, function):
        """A pipeline is executed where it is decorated: nothing is left to be watched."""

    def follow_pipelines(self):
        original = graph_component.GraphComponent.__init__

        def __init__(component, component_spec, pipeline_func, *args, **kwargs):
            self.running.append(getattr(pipeline_func, "__code__", None))
            try:
                original(component, component_spec, pipeline_func, *args, **kwargs)
            finally:
                self.running.pop()

        graph_component.GraphComponent.__init__ = __init__

    def condition_truth(self):
        def __bool__(condition):
            if not is_same_value(condition) and is_users(sys._getframe(1).f_code.co_filename, self.workspace):
                text = "%s %s %s" % (shown(condition.left_operand), condition.operator, shown(condition.right_operand))
                raise Mistake("the condition `%s` is always true here: its values are known only when the pipeline runs" % text)
            return True

        return __bool__

    def value_truth(self):
        """In a helper function, whether there is a value may be a fair question; in the pipeline function there always is one."""

        def __bool__(value):
            running = self.running[-1] if self.running else None
            if running is not None and sys._getframe(1).f_code in codes_of(running):
                raise Mistake("the condition `%s` is always true here: its value is known only when the pipeline runs" % shown(value))
            return True

        return __bool__


def refuse_texts_as_packages():
    """The SDK installs each letter of a text as a package of its own, on the cluster."""
    original = component_factory.create_component_from_func

    @functools.wraps(original)
    def create(*args, **kwargs):
        packages = kwargs.get("packages_to_install")
        if isinstance(packages, (str, dict)):
            raise Mistake("packages_to_install is %r, and not a list" % (packages,))
        return original(*args, **kwargs)

    component_factory.create_component_from_func = create


def is_same_value(condition):
    """What a set or a dictionary asks of two that have the same hash."""
    operands = (condition.left_operand, condition.right_operand)
    return condition.operator == "==" and len({getattr(operand, "pattern", operand) for operand in operands}) == 1


def shown(value):
    """A parameter by its name, an output by its task's and its own."""
    if isinstance(value, pipeline_channel.PipelineChannel):
        return value.name if not value.task_name else '%s.outputs["%s"]' % (value.task_name, value.name)
    return repr(value)


def name_outputs(task):
    original = task.outputs.fget
    task.outputs = property(lambda self: Outputs(original(self), self))
