import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { cancelAsRunner, runStep } from "../support/bundle.ts";
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

it("a task of KFP 2 that fails has its log, its exit code and the line of the component's function", async () => {
  const workspace = makeWorkspace({ "pipelines/a.py": pipeline("divide(rows=double(rows=rows).output)") });
  const step = await runStep({ workspace, inputs });
  expect(step).toMatchObject({ exitCode: 1, outputs: { status: "failed" } });
  expect(step.log).toMatch(/group::train: log of task divide\n(?:.*\n)*dividing 2\n(?:.*\n)*ZeroDivisionError/);
  const lines = step.annotations.filter(({ level }) => level === "error").map(({ properties }) => properties.line);
  expect(lines).toContain("15");
  expect(step.summary).toContain("`double`");
  expect(step.summary).not.toMatch(/`(?:root|executor|[\w-]+-driver)`/);
});

it("conditions, loops and exit handlers of KFP 2 run as their author wrote them, in a table without helper nodes", async () => {
  const body = `with dsl.ExitHandler(double(rows=100)):
    first = double(rows=rows)
    with dsl.If(first.output > 5):
        divide(rows=1)
    with dsl.ParallelFor(parts) as part:
        double(rows=part)`;
  const workspace = makeWorkspace({ "pipelines/a.py": pipeline(body) });
  const step = await runStep({ workspace, inputs: { ...inputs, logs: "all" } });
  expect(step).toMatchObject({ exitCode: 0, outputs: { status: "succeeded" } });
  expect(step.log).toMatch(/log of task for-loop-\d+\[2\]\.double-3\n(?:.*\n)*doubling 2/);
  expect(step.log).toContain("task divide was skipped");
  expect(step.log).toMatch(/log of task double\n(?:.*\n)*doubling 100/);
  expect(step.summary).not.toMatch(/`(?:root|executor|[\w-]+-driver|iteration-item)`/);
});

it("what kfp.local cannot run ends with the name of the feature", async () => {
  const component = `@dsl.container_component
def say():
    return dsl.ContainerSpec(image="alpine:3.20", command=["echo"], args=["hello"])
`;
  const workspace = makeWorkspace({ "pipelines/a.py": pipeline("say()", component) });
  const step = await runStep({ workspace, inputs });
  expect(step).toMatchObject({ exitCode: 1, outputs: { status: "failed" } });
  expect(step.log).toContain(
    "UnsupportedByEmbeddedServer: the container component of image alpine:3.20 needs the package docker",
  );
});

it("a cancelled step leaves no process of its run", async () => {
  const component = `@dsl.component(base_image="python:3.11")
def wait():
    import subprocess
    subprocess.Popen(["sleep", "61.25"], start_new_session=True)
    print("waiting", flush=True)
    subprocess.run(["sleep", "61.75"])
`;
  const workspace = makeWorkspace({ "pipelines/a.py": pipeline("wait()", component) });
  const step = await runStep({
    workspace,
    inputs,
    whileRunning: async (running) => {
      await waitFor(() => isRunning("61.75"));
      await cancelAsRunner(running);
    },
  });
  expect(step.outputs.status).toBe("cancelled");
  await waitFor(() => !isRunning("61.25") && !isRunning("61.75"));
});

/** Whether a process sleeps for that long. */
const isRunning = (seconds: string): boolean =>
  readdirSync("/proc").some((entry) => {
    try {
      return /^\d+$/.test(entry) && readFileSync(`/proc/${entry}/cmdline`, "utf8").includes(`sleep\0${seconds}`);
    } catch {
      return false;
    }
  });

async function waitFor(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 150_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error("It did not come about within 150 s.");
    await delay(200);
  }
}
