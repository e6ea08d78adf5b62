from kfp import dsl


@dsl.component(base_image="python:3.11")
def alone(text: str = "hi") -> str:
    return text
