# replaces: v1.py
from kfp import dsl


@dsl.component(base_image="python:3.11")
def measure(rows: int) -> int:
    return rows % 7


@dsl.component(base_image="python:3.11")
def name_of(value: int) -> str:
    return "even" if value % 2 == 0 else "odd"


@dsl.component(base_image="python:3.11")
def show(text: str):
    print(text)


@dsl.pipeline(name="conditions")
def conditions(rows: int = 10, wanted: str = "even"):
    measured = measure(rows=rows)
    with dsl.If(measured.output > 3):
        named = name_of(value=measured.output)
        with dsl.If(named.output == "even"):
            show(text="even")
    with dsl.If(measured.output <= 3):
        show(text="few")
    with dsl.If(rows == 7):
        show(text="seven")
