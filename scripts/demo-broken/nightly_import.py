"""A step that fails: its exit code and the last lines of its log are in the report."""

from kfp import dsl
from kfp.components import create_component_from_func


def read_prices(path: str):
    """Reads a file that nobody has written."""
    with open(path) as prices:
        print(prices.read())


read_prices_op = create_component_from_func(read_prices, base_image="python:3.11-slim")


@dsl.pipeline(name="nightly-import", description="Reads a file that is not there")
def nightly_import(path: str = "/data/prices.csv"):
    read_prices_op(path=path)
