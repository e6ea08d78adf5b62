# replaces: v1.py
from kfp import dsl


@dsl.component(base_image="python:3.11", packages_to_install=["numpy==2.1.0", "pandas==2.2.2"])
def score(rate: float, steps: int = 3) -> float:
    import math

    total: float = 0.0
    for step in range(steps):
        total += math.exp(-rate * step)
    return total


@dsl.pipeline(name="packages", description="Scores.")
def packages(rate: float = 0.25):
    first = score(rate=rate)
    second = score(rate=rate, steps=5)
    third = score(rate=first.output)
    third.after(second)
