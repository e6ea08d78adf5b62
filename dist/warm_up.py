"""Compiles a pipeline for nothing before the first fork: what Python and the SDK do once and keep (regular expressions, types, specialised
code) is then there for all children, who would otherwise each do it, and copy the memory that it is kept in."""

import logging
import warnings

from kfp import dsl
from kfp.components import create_component_from_func, load_component_from_text
from kfp_tekton.compiler import TektonCompiler
from kfp_tekton.compiler.pipeline_utils import TektonPipelineConf

#: For fewer modules it costs more than it saves.
FEWEST_MODULES = 4

COMPONENT = """
name: Greet
inputs:
- {name: text, type: String}
outputs:
- {name: greeting, type: String}
implementation:
  container:
    image: busybox
    command: [sh, -c, 'echo "$0" > "$1"', {inputValue: text}, {outputPath: greeting}]
"""


def measure(text: str) -> int:
    return len(text)


def repeat(text: str, times: int = 2) -> str:
    return text * times


def warm_up(ahead):
    """Leaves nothing behind: no file, and no state of the SDK. Returns whether it came to its end."""
    loggers = logging.root.manager.loggerDict
    known = dict(loggers)
    try:
        return compile_one(ahead)
    finally:
        loggers.clear()
        loggers.update(known)


def compile_one(ahead):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            compiler = TektonCompiler()
            compiler._set_pipeline_conf(TektonPipelineConf().set_tekton_inline_spec(True))
            _, workflow = compiler.prepare_workflow(make_pipeline(ahead))
            compiler._write_workflow(workflow)
        except Exception:  # Another release of the SDK: children are as slow as they would be.
            return False
    return True


def make_pipeline(ahead):
    """Its function, without the decorator that would register it."""
    functions = [*([measure] if ahead.has_components else []), *([repeat] if ahead.has_optional_inputs else [])]
    steps = [load_component_from_text(COMPONENT), *map(create_component_from_func, functions)]

    def warm_up(text: str = "hi", count: int = 2):
        """Compiled for nothing.

        Args:
            text: What to print.
        """
        first = dsl.ContainerOp(name="first", image="busybox", command=["sh", "-c", "echo $0 > /tmp/text"], arguments=[text], file_outputs={"text": "/tmp/text"})
        for step in steps:
            step(first.outputs["text"]).set_memory_limit("1Gi")
        with dsl.Condition(first.outputs["text"] == "hi"):
            dsl.ContainerOp(name="second", image="busybox", command=["echo", text]).after(first)
        with dsl.ParallelFor(["a", "b"]) as item:
            dsl.ContainerOp(name="third", image="busybox", command=["echo", item])

    return warm_up
