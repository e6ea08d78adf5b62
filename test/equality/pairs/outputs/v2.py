# replaces: v1.py
from typing import NamedTuple

from kfp import dsl


@dsl.component(base_image="python:3.11")
def split(text: str, rows: int = 2) -> NamedTuple("Parts", [("head", str), ("size", int)]):
    from collections import namedtuple

    return namedtuple("Parts", ["head", "size"])(text[:rows], len(text))


@dsl.component(base_image="python:3.11")
def show(text: str, size: int, wanted: bool = True, limits: dict = {"a": 1}, tags: list = ["x"]):
    print(text, size, wanted, limits, tags)


@dsl.pipeline(name="outputs")
def outputs(text: str = "hello"):
    parts = split(text=text)
    show(text=parts.outputs["head"], size=parts.outputs["size"])
    show(text=text, size=4, wanted=False)
