# replaces: v1.py
from kfp import dsl


@dsl.component(base_image="python:3.11")
def load(rows: int) -> int:
    return rows


@dsl.component(base_image="python:3.11")
def show(text: str, rows: int):
    print(text * rows)


@dsl.pipeline(name="together")
def together(rows: int = 1, who: str = "team"):
    last = show(text=who, rows=1)
    with dsl.ExitHandler(last):
        loaded = load(rows=rows)
        with dsl.ParallelFor(["x", "y"]) as item:
            with dsl.If(loaded.output > 2):
                show(text=item, rows=loaded.output)
        with dsl.If(loaded.output == 1):
            with dsl.ParallelFor([1, 2, 3]) as number:
                show(text="one", rows=number)
