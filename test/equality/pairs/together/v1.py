from kfp import components, dsl


def load(rows: int) -> int:
    return rows


def show(text: str, rows: int):
    print(text * rows)


load_op = components.create_component_from_func(load, base_image="python:3.11")
show_op = components.create_component_from_func(show, base_image="python:3.11")


@dsl.pipeline(name="together")
def together(rows: int = 1, who: str = "team"):
    last = show_op(who, 1)
    with dsl.ExitHandler(last):
        loaded = load_op(rows)
        with dsl.ParallelFor(["x", "y"]) as item:
            with dsl.Condition(loaded.output > 2):
                show_op(item, loaded.output)
        with dsl.Condition(loaded.output == 1):
            with dsl.ParallelFor([1, 2, 3]) as number:
                show_op("one", number)
