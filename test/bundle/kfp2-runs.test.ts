import { expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { makeWorkspace } from "../support/workspace.ts";

const inputs = { host: "embedded", run: "true", checks: "off" };

const pipeline = (body: string, components = ""): string => `from typing import List

from kfp import dsl


@dsl.component(base_image="python:3.11")
def double(rows: int) -> int:
    print("doubling", rows)
    return rows * 2


@dsl.component(base_image="python:3.11")
def divide(rows: int) -> float:
    print("dividing", rows)
    return rows / 0

${components}
@dsl.pipeline(name="train")
def train(rows: int = 1, parts: List[int] = [1, 2]):
${body
  .split("\n")
  .map((line) => `    ${line}`)
  .join("\n")}
`;

it("a pipeline of KFP 2 runs on the embedded server and passes the gate", async () => {
  const workspace = makeWorkspace({ "pipelines/a.py": pipeline("double(rows=double(rows=rows).output)") });
  const step = await runStep({ workspace, inputs: { ...inputs, parameters: "rows: 21" } });
  expect(step.log).toContain("train: ✅ succeeded");
  expect(step).toMatchObject({ exitCode: 0, outputs: { status: "succeeded" } });
});
