from typing import List

from kfp import dsl
from kfp.dsl import Dataset, Input, Metrics, Output


@dsl.component(base_image="python:3.11", packages_to_install=["pandas==2.2.2"])
def load(rows: int, out: Output[Dataset], source: str = "a") -> str:
    return source * rows


@dsl.component(base_image="python:3.11")
def train(data: Input[Dataset], metrics: Output[Metrics], rate: float = 0.1) -> float:
    return 0.9


@dsl.container_component
def say(text: str):
    return dsl.ContainerSpec(image="alpine:3.20", command=["echo"], args=[text])


@dsl.pipeline(name="simple", description="Trains and tells.")
def simple(rows: int = 10, rate: float = 0.1, tags: List[str] = ["a"]):
    loaded = load(rows=rows)
    trained = train(data=loaded.outputs["out"], rate=rate)
    with dsl.If(trained.outputs["Output"] > 0.5, name="good"):
        say(text="good")
    with dsl.Else(name="bad"):
        say(text="bad")
    with dsl.ParallelFor(items=tags, parallelism=2) as tag:
        with dsl.ParallelFor(items=["x", "y"]) as letter:
            say(text=letter).set_caching_options(False)
        say(text=tag).set_cpu_limit("1").set_memory_limit("1Gi").set_retry(2)
