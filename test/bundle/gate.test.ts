import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { pipelineModule } from "../support/compile.ts";
import { makeWorkspace } from "../support/workspace.ts";

const inputs = { host: "embedded", run: "true", checks: "off" };

const component = `from kfp import dsl
from kfp.components import create_component_from_func


def divide(rows: int):
    print("dividing")
    print(rows / 0)


@dsl.pipeline(name="train")
def train(rows: int = 1):
    create_component_from_func(divide)(rows)
`;

it("the line of a component's function that failed has an annotation, beside the one of the run", async () => {
  const step = await runStep({ workspace: makeWorkspace({ "pipelines/a.py": component }), inputs });
  expect(step).toMatchObject({ exitCode: 1, outputs: { status: "failed" } });
  const errors = step.annotations.filter(({ level }) => level === "error");
  expect(errors.map(({ properties }) => [properties.file, properties.line])).toEqual(
    expect.arrayContaining([
      ["pipelines/a.py", "7"],
      ["pipelines/a.py", "11"],
    ]),
  );
  expect(errors.map(({ message }) => message).join("\n")).toContain("ZeroDivisionError");
  expect(step.log).toContain("::group::train: log of task divide\ndividing\nTraceback");
});

it("runs are followed together, and the worst verdict is the step's", async () => {
  const script = (text: string): string =>
    `dsl.ContainerOp(name="work", image="busybox", command=["sh", "-c", ${JSON.stringify(text)}])`;
  const slow = `${pipelineModule(script("sleep 30"), { name: "slow" }).trimEnd()}\n    dsl.get_pipeline_conf().set_timeout(2)\n`;
  const workspace = makeWorkspace({
    "pipelines/a.py": pipelineModule(script("true"), { name: "good" }),
    "pipelines/b.py": slow,
    "pipelines/c.py": pipelineModule(script("sleep 1"), { name: "also-good" }),
  });
  const step = await runStep({ workspace, inputs });
  expect(step).toMatchObject({ exitCode: 1, outputs: { status: "timed-out", failed: "1" } });
  expect(step.log).toContain("good: ✅ succeeded");
  expect(step.log).toContain("slow: ⌛ timed out");
  expect(step.annotations.find(({ properties }) => properties.file === "pipelines/b.py")?.message).toContain(
    "The time limit of the pipeline's tasks (`timeouts.tasks`: 2s, which the SDK writes for a pipeline's timeout) passed.",
  );
});

describe("a run that Tekton's admission denies", () => {
  const named = `from kfp import dsl


@dsl.pipeline(name="named")
def named(n: int = 95):
    dsl.get_pipeline_conf().set_timeout(600)
    with dsl.Condition(n > 90, "Good Enough"):
        dsl.ContainerOp(name="a", image="alpine", command=["sh", "-c"], arguments=["echo a"])
`;

  it("has Tekton's words at the line of its task, no advice to run the step again, and is sent once", async () => {
    const step = await runStep({ workspace: makeWorkspace({ "pipelines/named.py": named }), inputs });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: "failed" } });
    expect(step.annotations.filter(({ level }) => level === "error")).toMatchObject([
      {
        properties: { title: "Run denied [run-denied]", file: "pipelines/named.py", line: "7" },
        message: expect.stringMatching(
          /^The cluster refused the PipelineRun: admission webhook .* denied the request: validation failed: invalid value "condition-Good Enough-1"[\s\S]*change the pipeline/,
        ),
      },
    ]);
    expect(step.log).not.toMatch(/run the step again|trying again/);
  });

  it("of a pipeline without tasks has them at its `def`", async () => {
    const noop = pipelineModule('"""No task."""', { name: "noop" });
    const step = await runStep({ workspace: makeWorkspace({ "pipelines/noop.py": noop }), inputs });
    expect(step.annotations.filter(({ level }) => level === "error")).toMatchObject([
      { properties: { file: "pipelines/noop.py", line: "4" }, message: expect.stringContaining("denied the request") },
    ]);
  });
});

const optional = `from kfp import dsl


@dsl.pipeline(name="opt")
def opt(region: str = None, rows: int = 3):
    dsl.ContainerOp(name="show", image="busybox", command=["sh", "-c"], arguments=['echo "[$0][$1]"', region, rows])
`;

it("a parameter whose default is None is not demanded, and the run gets the empty text", async () => {
  const workspace = makeWorkspace({ "pipelines/opt.py": optional });
  const step = await runStep({ workspace, inputs: { ...inputs, logs: "all" } });
  expect(step).toMatchObject({ exitCode: 0, outputs: { status: "succeeded" } });
  expect(step.log).toContain("::group::opt: log of task show\n[][3]\n");
});

it("a result over 4096 bytes fails with what to do instead", async () => {
  const large = `dsl.ContainerOp(name="rows", image="busybox", command=["sh", "-c"], arguments=["head -c 6000 /dev/zero | tr '\\\\0' x > /tmp/o/x"], file_outputs={"x": "/tmp/o/x"})`;
  const step = await runStep({ workspace: makeWorkspace({ "pipelines/a.py": pipelineModule(large) }), inputs });
  expect(step).toMatchObject({ exitCode: 1, outputs: { status: "failed" } });
  const errors = step.annotations.filter(({ level }) => level === "error").map(({ message }) => message);
  expect(errors.join("\n")).toContain("Hand large values over as files: declare them with OutputPath and InputPath");
  expect(step.summary).toContain("Hand large values over as files");
});
