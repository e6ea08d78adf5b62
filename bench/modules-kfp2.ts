import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scratch } from "./scratch.ts";

/** A workspace with this many modules of KFP 2: a function, a container, a condition and a loop in each. @returns its folder */
export function makeModulesOfKfp2(count: number, folder = join(scratch, `modules-kfp2-${count}`)): string {
  mkdirSync(join(folder, "pipelines"), { recursive: true });
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, "pipelines", `p${index}.py`), moduleText(index));
  return folder;
}

const moduleText = (index: number): string => `from typing import List

from kfp import dsl
from kfp.dsl import Dataset, Input, Output


@dsl.component(base_image="python:3.11", packages_to_install=["pandas==2.2.2"])
def load(rows: int, data: Output[Dataset], source: str = "a") -> str:
    return source * rows


@dsl.component(base_image="python:3.11")
def train(data: Input[Dataset], rate: float = 0.1) -> float:
    return rate


@dsl.container_component
def say(text: str):
    return dsl.ContainerSpec(image="alpine:3.20", command=["echo"], args=[text])


@dsl.pipeline(name="pipeline-${index}", description="Trains.")
def pipeline_${index}(rows: int = 10, rate: float = 0.1, tags: List[str] = ["a"]):
    loaded = load(rows=rows)
    trained = train(data=loaded.outputs["data"], rate=rate)
    with dsl.If(trained.output > 0.5, name="good"):
        say(text="hi")
    with dsl.ParallelFor(items=tags) as item:
        say(text=item)
`;
