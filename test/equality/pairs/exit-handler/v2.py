# replaces: v1.py
from kfp import dsl


@dsl.component(base_image="python:3.11")
def load(rows: int) -> str:
    return "a" * rows


@dsl.component(base_image="python:3.11")
def notify(text: str):
    print(text)


@dsl.pipeline(name="exit-handler")
def exit_handler(rows: int = 1, who: str = "team"):
    last = notify(text=who)
    with dsl.ExitHandler(last):
        loaded = load(rows=rows)
        notify(text=loaded.output)
