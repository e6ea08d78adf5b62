from kfp import dsl


@dsl.component(base_image="python:3.11")
def add(a: float, b: float) -> float:
    return a + b


@dsl.pipeline
def sums(a: float, b: float = 2.0) -> float:
    return add(a=add(a=a, b=b).output, b=b).output


@dsl.pipeline(name="outer-sums", display_name="Sums of sums")
def outer(a: float = 1.0) -> float:
    inner = sums(a=a)
    return sums(a=inner.output, b=3.0).output
