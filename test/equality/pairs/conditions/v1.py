from kfp import components, dsl


def measure(rows: int) -> int:
    return rows % 7


def name_of(value: int) -> str:
    return "even" if value % 2 == 0 else "odd"


def show(text: str):
    print(text)


measure_op = components.create_component_from_func(measure, base_image="python:3.11")
name_op = components.create_component_from_func(name_of, base_image="python:3.11")
show_op = components.create_component_from_func(show, base_image="python:3.11")


@dsl.pipeline(name="conditions")
def conditions(rows: int = 10, wanted: str = "even"):
    measured = measure_op(rows)
    with dsl.Condition(measured.output > 3):
        named = name_op(measured.output)
        with dsl.Condition(named.output == "even"):
            show_op("even")
    with dsl.Condition(measured.output <= 3):
        show_op("few")
    with dsl.Condition(rows == 7):
        show_op("seven")
