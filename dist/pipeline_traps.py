"""Mistakes that the SDK takes without a word, or with a word of its own: turned into errors at the line that makes them."""

import functools
import inspect
import re
import sys

from kfp import dsl
from kfp.dsl import _component, _container_op, _ops_group, _pipeline, _pipeline_param
from kfp_tekton_action.functions import codes_of, definition_line, function_name
from kfp_tekton_action.mistakes import Mistake, Outputs, names_of, remember_place
from kfp_tekton_action.user_errors import is_users, place

#: What a component function of KFP 1 returns: an operator, or what a component that it has loaded makes.
MAKES_OPERATOR = re.compile(r"\b(?:\w*(?:_op|Op|_component|_task)|load_component\w*)\s*\(")
#: What a function of KFP 2 may return, which no operator is.
VALUES = (None, bool, dict, float, int, list, str)


class PipelineTraps:
    def __init__(self, workspace):
        self.workspace = workspace
        #: Functions that are decorated without parentheses.
        self.bare = []
        self.pipeline = None

    def install(self):
        _pipeline_param.ConditionOperator.__bool__ = self.condition_truth()
        _pipeline_param.PipelineParam.__bool__ = self.value_truth()
        name_outputs(_container_op.ContainerOp)
        remember_place(_container_op.BaseOp, self.workspace, lambda: self.pipeline)
        for kind in (_container_op.BaseOp, _pipeline.PipelineConf):
            kind.set_timeout = in_seconds(kind.set_timeout)
        _ops_group.ParallelFor.__init__ = with_items(_ops_group.ParallelFor.__init__)
        _ops_group.Condition.__init__ = comparing(_ops_group.Condition.__init__)
        self.replace((dsl, _pipeline), "pipeline", self.with_parentheses(_pipeline.pipeline))
        self.replace((dsl, _component), "component", self.returning_operator(_component.component))

    def replace(self, modules, name, function):
        """Also where the SDK for KFP 2's own format has it by the same name."""
        original = getattr(modules[0], name)
        for module in (*modules, sys.modules.get("kfp.v2.dsl")):
            if getattr(module, name, None) is original:
                setattr(module, name, function)

    def compiling(self, function):
        """The function whose parameters are values of the run, wherever its own code uses them."""
        self.pipeline = getattr(function, "__code__", None)
        if function in self.bare:
            raise self.without_parentheses(function)

    def condition_truth(self):
        def __bool__(condition):
            if not is_same_value(condition) and is_users(sys._getframe(1).f_code.co_filename, self.workspace):
                text = "%s %s %s" % (shown(condition.operand1), condition.operator, shown(condition.operand2))
                raise Mistake("the condition `%s` is always true here: its values are known only when the pipeline runs" % text)
            return True

        return __bool__

    def value_truth(self):
        """In a helper function, whether there is a value may be a fair question; in the pipeline function there always is one."""

        def __bool__(value):
            if self.pipeline is not None and sys._getframe(1).f_code in codes_of(self.pipeline):
                raise Mistake("the condition `%s` is always true here: its value is known only when the pipeline runs" % shown(value))
            return True

        return __bool__

    def with_parentheses(self, original):
        @functools.wraps(original)
        def pipeline(name=None, *args, **kwargs):
            if not inspect.isfunction(name):
                return original(name, *args, **kwargs)
            self.bare.append(name)
            return name

        return pipeline

    def without_parentheses(self, function):
        code = function.__code__
        location = place(code.co_filename, min(code.co_firstlineno, definition_line(function)), None, self.workspace)
        return Mistake("the decorator of %s has no parentheses, so the SDK makes no pipeline of it" % function_name(function), location)

    def returning_operator(self, original):
        """The function of a component of KFP 2 would be executed while the pipeline is compiled."""

        @functools.wraps(original)
        def component(function):
            if inspect.isfunction(function) and is_users(function.__code__.co_filename, self.workspace) and not makes_operator(function):
                location = place(function.__code__.co_filename, function.__code__.co_firstlineno, None, self.workspace)
                raise Mistake("the module is written for KFP 2 (the component %s is a function of its own)" % function_name(function), location)
            return original(function)

        return component


def comparing(original):
    """The SDK looks at a condition only when the whole pipeline is compiled."""

    @functools.wraps(original)
    def __init__(group, condition, *args, **kwargs):
        if not isinstance(condition, _pipeline_param.ConditionOperator):
            raise Mistake("dsl.Condition is given %r, which compares no parameter and no output" % (condition,))
        original(group, condition, *args, **kwargs)

    return __init__


def makes_operator(function):
    """When in doubt, it does."""
    try:
        source = inspect.getsource(function)
        returns = inspect.signature(function).return_annotation
    except (OSError, TypeError, ValueError):
        return True
    body = source[source.index("def ") :].partition(":\n")[2]
    return MAKES_OPERATOR.search(body) is not None or not (returns in VALUES or not re.search(r"\breturn\b", body))


def is_same_value(condition):
    """What a set or a dictionary asks of two that have the same hash."""
    operands = (condition.operand1, condition.operand2)
    return condition.operator == "==" and len({getattr(operand, "pattern", operand) for operand in operands}) == 1


def shown(value):
    """A parameter by its name, an output by its task's and its own."""
    if isinstance(value, _pipeline_param.PipelineParam):
        return value.name if not value.op_name else '%s.outputs["%s"]' % (value.op_name, value.name)
    return repr(value)


class OutputsError(RuntimeError):
    pass


class SeveralOutputs(_container_op._MultipleOutputsError):
    """Stands in for the SDK's object that a task without exactly one output has as `output`: whatever is done with it fails. The SDK's
    compiler asks for its type."""

    def __init__(self, task):
        object.__setattr__(self, "task", task)

    def __getattribute__(self, name):
        fail_for(object.__getattribute__(self, "task"))

    def __str__(self):
        fail_for(object.__getattribute__(self, "task"))


def fail_for(task):
    names = ", ".join(names_of(task.outputs))
    error = OutputsError("This task has multiple outputs.")
    error.sentence = "task %s has %s" % (task.name, "several outputs: " + names if names else "no outputs")
    raise error


def name_outputs(operator):
    def get(task):
        try:
            return task.__dict__["outputs"]
        except KeyError:
            raise AttributeError("outputs") from None

    def put(task, outputs):
        task.__dict__["outputs"] = Outputs(outputs, task) if type(outputs) is dict else outputs

    def get_only(task):
        try:
            return task.__dict__["output"]
        except KeyError:
            raise AttributeError("output") from None

    def put_only(task, output):
        task.__dict__["output"] = SeveralOutputs(task) if type(output) is _container_op._MultipleOutputsError else output

    operator.outputs = property(get, put)
    operator.output = property(get_only, put_only)


def in_seconds(original):
    @functools.wraps(original)
    def set_timeout(self, seconds):
        if isinstance(seconds, str):
            raise Mistake("the time limit is %r, and not a number of seconds" % seconds)
        return original(self, seconds)

    return set_timeout


def with_items(original):
    @functools.wraps(original)
    def __init__(self, loop_args, *args, **kwargs):
        if isinstance(loop_args, (list, tuple)) and not loop_args:
            raise Mistake("the list of the loop is empty")
        return original(self, loop_args, *args, **kwargs)

    return __init__
