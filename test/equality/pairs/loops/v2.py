# replaces: v1.py
from kfp import dsl


@dsl.component(base_image="python:3.11")
def show(text: str, rows: int = 1):
    print(text * rows)


@dsl.component(base_image="python:3.11")
def count(rows: int) -> int:
    return rows


@dsl.pipeline(name="loops")
def loops(rows: int = 10, tags: list = ["a", "b"]):
    counted = count(rows=rows)
    with dsl.ParallelFor(["x", "y"]) as item:
        show(text=item)
        show(text=item, rows=counted.output)
    with dsl.ParallelFor(tags, parallelism=2) as tag:
        show(text=tag, rows=rows)
