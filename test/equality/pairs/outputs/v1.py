from typing import NamedTuple

from kfp import components, dsl


def split(text: str, rows: int = 2) -> NamedTuple("Parts", [("head", str), ("size", int)]):
    from collections import namedtuple

    return namedtuple("Parts", ["head", "size"])(text[:rows], len(text))


def show(text: str, size: int, wanted: bool = True, limits: dict = {"a": 1}, tags: list = ["x"]):
    print(text, size, wanted, limits, tags)


split_op = components.create_component_from_func(split, base_image="python:3.11")
show_op = components.create_component_from_func(show, base_image="python:3.11")


@dsl.pipeline(name="outputs")
def outputs(text: str = "hello"):
    parts = split_op(text)
    show_op(parts.outputs["head"], parts.outputs["size"])
    show_op(text=text, size=4, wanted=False)
