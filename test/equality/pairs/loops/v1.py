from kfp import components, dsl


def show(text: str, rows: int = 1):
    print(text * rows)


def count(rows: int) -> int:
    return rows


show_op = components.create_component_from_func(show, base_image="python:3.11")
count_op = components.create_component_from_func(count, base_image="python:3.11")


@dsl.pipeline(name="loops")
def loops(rows: int = 10, tags: list = ["a", "b"]):
    counted = count_op(rows)
    with dsl.ParallelFor(["x", "y"]) as item:
        show_op(item)
        show_op(item, counted.output)
    with dsl.ParallelFor(tags, parallelism=2) as tag:
        show_op(tag, rows)
