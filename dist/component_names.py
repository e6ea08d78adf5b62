"""Watches the functions of which the SDK makes components."""

from kfp.components import _python_op
from kfp_tekton_action.function_names import FunctionNames


class ComponentNames(FunctionNames):
    def watch(self):
        original = _python_op._func_to_component_spec

        def func_to_component_spec(func, *args, **kwargs):
            spec = original(func, *args, **kwargs)
            self.look_at(func, spec)
            return spec

        _python_op._func_to_component_spec = func_to_component_spec
