import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPipeline } from "../../src/checks/checks.ts";
import { readPipelineRun } from "../../src/packages/signature.ts";
import { compile } from "../support/compile.ts";
import { sdkPython } from "../support/sdk.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

/** Everything that the SDK writes wrongly: in a task, in a loop, in a condition, in a declaration. */
const source = `from kfp import dsl


@dsl.pipeline(name="train")
def train(rows: int = 5):
    first = dsl.ContainerOp(
        name="first", image="busybox", command=["echo", rows], file_outputs={"accuracy": "/tmp/o/accuracy"}
    ).set_memory_limit("1Gi")
    with dsl.Condition(first.outputs["accuracy"] > 9.5):
        dsl.ContainerOp(name="second", image="busybox", command=["echo", rows])
    with dsl.ParallelFor([1, 2]) as item:
        dsl.ContainerOp(name="each", image="busybox", command=["echo", item]).set_cpu_limit("1")
`;

async function compileModule(options: { readonly repair: boolean }) {
  const [result] = await compile(makeWorkspace({ "p.py": source }), options);
  if (result?.kind !== "compiled") throw new Error(JSON.stringify(result));
  const findings = checkPipeline({
    pipelineRun: readPipelineRun(result.pipeline.yaml),
    module: "p.py",
    source,
    line: 5,
    levelOf: (rule) => (["schema", "float-conditions"].includes(rule) ? "error" : "off"),
  });
  return { ...result.pipeline, findings };
}

describe("what the SDK writes wrongly", () => {
  it("stays as it is without `repair`, and is found", async () => {
    const { findings, repairs } = await compileModule({ repair: false });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["schema", "float-conditions"]));
    expect(repairs).toBeUndefined();
  });

  it("is put right with `repair`, a sentence each, and nothing else changes", async () => {
    const [asItWas, repaired] = [await compileModule({ repair: false }), await compileModule({ repair: true })];
    expect(repaired.findings).toEqual([]);
    expect(repaired.repairs).toEqual([
      "task first, step main: resources is called computeResources",
      "task condition-1: compares numbers that are not whole as numbers",
      "task each, step main: resources is called computeResources",
    ]);
    const changed = (one: string, other: string): readonly string[] => {
      const known = new Set(other.split("\n"));
      return one.split("\n").filter((line) => !known.has(line));
    };
    expect(
      changed(asItWas.yaml, repaired.yaml).every((line) =>
        /resources:|input\d|except|try:|numbers|ValueError/.test(line),
      ),
    ).toBe(true);
  });
});

it("declarations with a value and references with metadata, which other releases and old modules give, are put right too", () => {
  const tasks = [
    {
      name: "given",
      params: [{ name: "a", value: "1" }],
      taskSpec: { params: [{ name: "a", value: "1" }], steps: [] },
    },
    { name: "alone", taskSpec: { params: [{ name: "a", type: "string", value: "1" }], steps: [] } },
    { name: "custom", taskRef: { name: "x", kind: "Loop", metadata: { labels: { a: "b" } } } },
  ];
  const program = `import json, sys
sys.path.insert(0, sys.argv[1])
from repairs import Repairs
repairs, tasks = Repairs(), json.loads(sys.argv[2])
repairs.walk({"spec": {"pipelineSpec": {"tasks": tasks}}}, "")
print(json.dumps([tasks, repairs.made]))`;
  const driver = join(import.meta.dirname, "..", "..", "src", "compile", "driver");
  const answer = execFileSync(sdkPython(), ["-B", "-W", "ignore", "-c", program, driver, JSON.stringify(tasks)], {
    encoding: "utf8",
  });
  expect(JSON.parse(answer)).toEqual([
    [
      { name: "given", params: [{ name: "a", value: "1" }], taskSpec: { params: [{ name: "a" }], steps: [] } },
      { name: "alone", taskSpec: { params: [{ name: "a", type: "string", default: "1" }], steps: [] } },
      { name: "custom", taskRef: { name: "x", kind: "Loop" } },
    ],
    [
      "task given: the declaration of its parameter a has no value",
      "task alone: the declaration of its parameter a has no value",
      "task custom: taskRef has no metadata",
    ],
  ]);
});

it("a repaired condition compares as its author means, by the program that the package holds", async () => {
  const { yaml } = await compileModule({ repair: true });
  const task = readPipelineRun(yaml).spec?.pipelineSpec?.tasks?.find(({ name }) => name === "condition-1");
  const step = task?.taskSpec?.steps?.find(({ name }) => name === "main");
  const program = [...(step?.command ?? []), ...(step?.args ?? [])].find((text) => text.includes("input1=")) ?? "";
  const folder = makeFolder("condition");
  const outcome = (left: string, operator: string, right: string): string => {
    const result = join(folder, "outcome");
    const script = program.replace("$(inputs.params.operator)", operator).replace("/tekton/results/outcome", result);
    writeFileSync(join(folder, "program.py"), script);
    execFileSync("python3", [join(folder, "program.py"), left, right]);
    return readFileSync(result, "utf8");
  };
  expect(outcome("10.5", ">", "9.5")).toBe("true");
  expect(outcome("10", ">", "9.5")).toBe("true");
  expect(outcome("10", ">", "9")).toBe("true");
  expect(outcome("heads", "==", "heads")).toBe("true");
  expect(outcome("heads", ">", "9.5")).toBe("true");
  expect(outcome("nan", "==", "nan")).toBe("true");
  expect(outcome("9007199254740993", "==", "9007199254740992")).toBe("false");
});
