from kfp import components, dsl


def load(rows: int, source: str = "a") -> str:
    """Repeats a text."""
    return source * rows


def show(text: str):
    print(text)


load_op = components.create_component_from_func(load, base_image="python:3.11")
show_op = components.create_component_from_func(show, base_image="python:3.11")


@dsl.pipeline(name="plain")
def plain(rows: int = 10, source: str = "x"):
    loaded = load_op(rows=rows, source=source)
    show_op(text=loaded.output)
