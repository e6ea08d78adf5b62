"""A module that does not compile: the annotation points at the line."""

from kfp import dsl
from shared.dataset import make_table_op


@dsl.pipeline(name="unfinished", description="Calls a component with an argument that it does not have")
def unfinished():
    make_table_op(rows=10, seeds=1)
