import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPipeline, rules } from "../../src/checks/checks.ts";
import { ruleNames } from "../../src/model/rule-names.ts";
import { readPipelineRun } from "../../src/packages/signature.ts";
import type { PipelineRun } from "../../src/tekton/pipeline-run.ts";
import { compile } from "../support/compile.ts";
import { makeWorkspace } from "../support/workspace.ts";

const limited = "dsl.get_pipeline_conf().set_timeout(60)";
const op = (name: string, extra: string): string => `dsl.ContainerOp(name="${name}", image="busybox", ${extra})`;

/** A module with these statements in its pipeline function, whose first is in line 5. */
const module = (...statements: readonly string[]): string =>
  [
    "from kfp import dsl",
    "",
    '@dsl.pipeline(name="p")',
    "def p(rows: int = 1):",
    ...statements.map((statement) => `    ${statement}`),
    "",
  ].join("\n");

async function findingsOf(source: string) {
  const [result] = await compile(makeWorkspace({ "p.py": source }));
  if (result?.kind !== "compiled") throw new Error(JSON.stringify(result));
  const { yaml, line } = result.pipeline;
  return checkPipeline({
    pipelineRun: readPipelineRun(yaml),
    module: "p.py",
    source,
    line,
    levelOf: () => "warning",
  }).map(({ rule, message, location }) => ({ rule, message, line: location.line }));
}

describe("what the SDK compiles without a word is found at its line", () => {
  it.each([
    [
      "output-paths",
      op("a", 'command=["true"], file_outputs={"x": "/x.txt"}'),
      6,
      "Task a writes its output x to /x.txt, directly in the root folder",
    ],
    ["argo-variables", op("a", 'command=["echo", "{{ workflow.name }}"]'), 6, "Task a uses {{ workflow.name }}"],
    ["argo-variables", op("a", 'command=["echo", "{{item}}"]'), 6, "Task a uses {{item}}"],
    [
      "kfp-v2-dsl",
      op("a", 'command=["run", "--executor_input", "{{$}}"]'),
      4,
      "Task a is a component of the KFP 2 DSL",
    ],
    [
      "implicit-artifacts",
      op("a", 'command=["sh", "-c", "echo > /mlpipeline-metrics.json"]'),
      6,
      "Task a writes /mlpipeline-metrics.json without declaring it",
    ],
    ["relative-commands", op("a", 'command=["python3", "src/train.py"]'), 6, "Task a starts src/train.py"],
    ["relative-commands", op("a", 'command=["./run.sh"]'), 6, "Task a starts ./run.sh"],
    [
      "result-size",
      `${op("a", 'command=["sh", "-c"], arguments=["true"], file_outputs={"x": "/tmp/o/x"}')}.add_pod_annotation("tekton-result-sizes", '{"x": 5000}')`,
      6,
      "Task a estimates its result x at 5000 bytes",
    ],
    [
      "result-size",
      `${op("a", 'command=["true"], file_outputs={"x": "/tmp/o/x"}')}.add_pod_annotation("tekton-result-sizes", '{"y": 10}')`,
      6,
      "Task a estimates the size of y, which is none of its results",
    ],
    ["name-length", op("a".repeat(57), 'command=["true"]'), 6, "would have a name of"],
  ])("%s: %s", async (rule, statement, line, message) => {
    const findings = await findingsOf(module(limited, statement));
    expect(findings).toEqual([{ rule, message: expect.stringContaining(message), line }]);
  });

  it("custom-tasks", async () => {
    const findings = await findingsOf(
      module(limited, "with dsl.ParallelFor([1, 2]) as item:", `    ${op("a", 'command=["echo", item]')}`),
    );
    expect(findings).toEqual([
      {
        rule: "custom-tasks",
        message: expect.stringContaining("is a PipelineLoop of custom.tekton.dev/v1alpha1"),
        line: 6,
      },
    ]);
  });

  it("task-names, of a condition", async () => {
    const findings = await findingsOf(
      module(limited, 'with dsl.Condition(rows > 1, "good enough"):', `    ${op("a", 'command=["true"]')}`),
    );
    expect(findings).toEqual([
      {
        rule: "task-names",
        message: 'The task name "condition-good enough-1" is none that Kubernetes takes: the run would be denied.',
        line: 6,
      },
    ]);
  });

  it("float-conditions", async () => {
    const findings = await findingsOf(
      module(limited, "with dsl.Condition(rows > 9.5):", `    ${op("a", 'command=["true"]')}`),
    );
    expect(findings).toEqual([
      { rule: "float-conditions", message: expect.stringContaining("compares with 9.5"), line: 6 },
    ]);
  });

  it("no-timeout", async () => {
    expect(await findingsOf(module(op("a", 'command=["true"]')))).toEqual([
      { rule: "no-timeout", message: expect.stringContaining("no time limit"), line: 4 },
    ]);
  });

  it("schema, where the SDK writes fields that Tekton does not have", async () => {
    const findings = await findingsOf(module(limited, `${op("a", 'command=["true"]')}.set_memory_limit("1Gi")`));
    const fields = findings.filter(({ rule }) => rule === "schema");
    expect(fields.every(({ message }) => message.includes("says Tekton's schema"))).toBe(true);
  });
});

describe("a check", () => {
  const run: PipelineRun = {
    apiVersion: "tekton.dev/v1",
    kind: "PipelineRun",
    metadata: { name: "p" },
    spec: { pipelineSpec: { tasks: [{ name: "a", taskSpec: { steps: [{ name: "main", command: ["true"] }] } }] } },
  };
  const check = (
    pipelineRun: PipelineRun,
    source = "def p():\n",
    levelOf: (rule: string) => "off" | "warning" | "error" = () => "warning",
  ) => checkPipeline({ pipelineRun, module: "p.py", source, line: 1, levelOf });

  it("is silenced by a comment on its line, and only that one", () => {
    expect(check(run, "def p():  # kfp-tekton: ignore[no-timeout, schema]\n")).toEqual([]);
    expect(check(run, "def p():  # kfp-tekton: ignore[schema]\n").map(({ rule }) => rule)).toEqual(["no-timeout"]);
  });

  it("has the level that it was given", () => {
    expect(check(run, "", (rule) => (rule === "no-timeout" ? "error" : "off")).map(({ level }) => level)).toEqual([
      "error",
    ]);
    expect(check(run, "", () => "off")).toEqual([]);
  });

  it("finds fields that Tekton does not have, by the task's name", () => {
    const steps = [{ name: "main", command: ["true"], resources: { limits: { memory: "1Gi" } } }];
    const wrong = {
      ...run,
      spec: { timeout: "1h", pipelineSpec: { tasks: [{ name: "a", taskSpec: { steps } }] } },
    } as PipelineRun;
    expect(check(wrong, "", (rule) => (rule === "schema" ? "error" : "off")).map(({ message }) => message)).toEqual([
      "spec has no field timeout, says Tekton's schema.",
      "spec.pipelineSpec.tasks.a.taskSpec.steps.0 has no field resources, says Tekton's schema.",
    ]);
  });
});

it("all rules are named, documented and have a hint", () => {
  const documents = readFileSync(join(import.meta.dirname, "..", "..", "docs", "checks.md"), "utf8");
  expect(rules.map(({ name }) => name)).toEqual([...ruleNames]);
  for (const { name, hint } of rules) {
    expect(hint).not.toBe("");
    expect(documents).toContain(`## \`${name}\``);
  }
});

it("the template's pipelines have no findings", async () => {
  const template = join(import.meta.dirname, "..", "..", "template", "pipelines");
  const files = globSync("**/*.{py,yaml}", { cwd: template }).map(
    (file) => [file, readFileSync(join(template, file), "utf8")] as const,
  );
  const results = await compile(makeWorkspace(Object.fromEntries(files)));
  const findings = results.flatMap((result) => {
    if (result.kind !== "compiled") throw new Error(JSON.stringify(result));
    const { yaml, module: path, line } = result.pipeline;
    return checkPipeline({
      pipelineRun: readPipelineRun(yaml),
      module: path,
      source: Object.fromEntries(files)[path] ?? "",
      line,
      levelOf: () => "error",
    });
  });
  expect(results).toHaveLength(4);
  expect(findings).toEqual([]);
});
