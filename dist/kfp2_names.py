"""Names that a component of KFP 2 takes from its module: only the function's own text goes into the container, where they are missing."""

import typing

import kfp.dsl
from kfp.dsl import python_component
from kfp_tekton_action.function_names import FunctionNames

#: The program begins with `from kfp.dsl import *` and `from typing import *` (kfp/dsl/component_factory.py).
IMPORTED = frozenset([*(name for name in vars(kfp.dsl) if not name.startswith("_")), *typing.__all__])


class ComponentNames(FunctionNames):
    known = IMPORTED

    def watch(self):
        original = python_component.PythonComponent.__init__

        def __init__(component, component_spec, python_func, *args, **kwargs):
            original(component, component_spec, python_func, *args, **kwargs)
            self.look_at(python_func, component_spec)

        python_component.PythonComponent.__init__ = __init__
