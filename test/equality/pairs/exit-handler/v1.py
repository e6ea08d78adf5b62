from kfp import components, dsl


def load(rows: int) -> str:
    return "a" * rows


def notify(text: str):
    print(text)


load_op = components.create_component_from_func(load, base_image="python:3.11")
notify_op = components.create_component_from_func(notify, base_image="python:3.11")


@dsl.pipeline(name="exit-handler")
def exit_handler(rows: int = 1, who: str = "team"):
    last = notify_op(who)
    with dsl.ExitHandler(last):
        loaded = load_op(rows)
        notify_op(loaded.output)
