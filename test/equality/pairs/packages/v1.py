from kfp import components, dsl


@components.create_component_from_func
def ignored(a: int) -> int:
    return a


def score(rate: float, steps: int = 3) -> float:
    import math

    total: float = 0.0
    for step in range(steps):
        total += math.exp(-rate * step)
    return total


score_op = components.create_component_from_func(
    score, base_image="python:3.11", packages_to_install=["numpy==2.1.0", "pandas==2.2.2"]
)


@dsl.pipeline(name="packages", description="Scores.")
def packages(rate: float = 0.25):
    first = score_op(rate=rate)
    second = score_op(rate=rate, steps=5)
    third = score_op(rate=first.output)
    third.after(second)
