# replaces: v1.py
from kfp import dsl


@dsl.component(base_image="python:3.11")
def load(rows: int, source: str = "a") -> str:
    """Repeats a text."""
    return source * rows


@dsl.component(base_image="python:3.11")
def show(text: str):
    print(text)


@dsl.pipeline(name="plain")
def plain(rows: int = 10, source: str = "x"):
    loaded = load(rows=rows, source=source)
    show(text=loaded.output)
