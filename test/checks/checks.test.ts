import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPipeline, rules } from "../../src/checks/checks.ts";
import { ruleNames } from "../../src/model/rule-names.ts";
import { readPipelineRun } from "../../src/packages/signature.ts";
import type { PipelineRun } from "../../src/tekton/pipeline-run.ts";
import { compile } from "../support/compile.ts";
import { compileTogether } from "../support/compile-together.ts";
import { startCpuTime } from "../support/cpu-time.ts";
import { cacheFolder } from "../support/sdk.ts";
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

const compileOne = compileTogether();

async function findingsOf(source: string, level: "auto" | "warning" = "warning") {
  const result = await compileOne(source);
  if (result.kind !== "compiled") throw new Error(JSON.stringify(result));
  const { yaml, line } = result.pipeline;
  return checkPipeline({
    pipelineRun: readPipelineRun(yaml),
    module: "p.py",
    source,
    line,
    levelOf: () => level,
  }).map(({ rule, message, location, level: own }) => ({
    rule,
    message,
    line: location.line,
    ...(level === "auto" ? { level: own } : {}),
  }));
}

describe.concurrent("what the SDK compiles without a word is found at its line", () => {
  it.each([
    [
      "output-paths",
      op("a", 'command=["true"], file_outputs={"x": "/x.txt"}'),
      6,
      "Task a: The output x would need the root folder as a volume",
    ],
    [
      "argo-variables",
      op("a", 'command=["echo", "{{ workflow.name }}"]'),
      6,
      "Task a: {{ workflow.name }} is a variable of Argo",
    ],
    ["argo-variables", op("a", 'command=["echo", "{{item}}"]'), 6, "Task a: {{item}} is a variable of Argo"],
    ["kfp-v2-dsl", op("a", 'command=["run", "--executor_input", "{{$}}"]'), 6, "Task a: A component written for KFP 2"],
    [
      "implicit-artifacts",
      op("a", 'command=["sh", "-c", "echo > /mlpipeline-metrics.json"]'),
      6,
      "Task a: /mlpipeline-metrics.json is not declared as an output",
    ],
    ["relative-commands", op("a", 'command=["python3", "src/train.py"]'), 6, "Task a: It starts src/train.py"],
    ["relative-commands", op("a", 'command=["./run.sh"]'), 6, "Task a: It starts ./run.sh"],
    [
      "result-size",
      `${op("a", 'command=["sh", "-c"], arguments=["true"], file_outputs={"x": "/tmp/o/x"}')}.add_pod_annotation("tekton-result-sizes", '{"x": 5000}')`,
      6,
      "Task a: The result x is estimated at 5000 bytes",
    ],
    [
      "result-size",
      `${op("a", 'command=["true"], file_outputs={"x": "/tmp/o/x"}')}.add_pod_annotation("tekton-result-sizes", '{"y": 10}')`,
      6,
      "Task a: The size of y is estimated, which is not a result of the task (x).",
    ],
    ["name-length", op("a".repeat(57), 'command=["true"]'), 6, "has more than 63 characters"],
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
        message: expect.stringContaining("A PipelineLoop of custom.tekton.dev/v1alpha1 needs its own controller"),
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
        message: 'The task name "condition-good enough-1" is not a valid Kubernetes name: Tekton would deny the run.',
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
    expect(fields.every(({ message }) => message.includes("which Tekton does not know"))).toBe(true);
  });
});

describe("a check", () => {
  const run: PipelineRun = {
    apiVersion: "tekton.dev/v1",
    kind: "PipelineRun",
    metadata: { name: "p" },
    spec: {
      pipelineSpec: {
        tasks: [{ name: "a", taskSpec: { steps: [{ name: "main", image: "busybox", command: ["true"] }] } }],
      },
    },
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
      "spec sets `timeout`, which Tekton does not know.",
      "Task a: Step main sets `resources`, which Tekton does not know: the limits are lost.",
    ]);
  });
});

it("all rules are named, documented and have a hint", () => {
  const documents = readFileSync(join(import.meta.dirname, "..", "..", "docs", "checks.md"), "utf8");
  // The policy has its level in its own file.
  expect(rules.map(({ name }) => name).filter((name) => name !== "policy")).toEqual([...ruleNames]);
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

describe.concurrent("what Tekton or Kubernetes would deny is an error unless the user wants something else", () => {
  const k8s = "from kubernetes import client as k8s";
  const volume = 'k8s.V1Volume(name="v", empty_dir=k8s.V1EmptyDirVolumeSource())';
  const plain = op("a", 'command=["true"]');

  it.each([
    ["no-tasks", ["pass"], "The pipeline has no task: Tekton would deny the run."],
    [
      "no-tasks",
      [`with dsl.ExitHandler(${plain}):`, "    pass"],
      "The pipeline has no task beside its exit handler: Tekton would deny the run.",
    ],
    [
      "task-names",
      [`with dsl.Condition(rows > 1, "${"x".repeat(60)}"):`, `    ${plain}`],
      `The task name "condition-${"x".repeat(60)}-1" is not a valid Kubernetes name and has 72 characters (at most 63): Tekton would deny the run.`,
    ],
    [
      "volumes",
      [k8s, `${plain}.add_volume(${volume}).add_volume(${volume})`],
      'Task a: Two volumes are named "v": Tekton would deny the run.',
    ],
    [
      "volumes",
      [k8s, `${plain}.add_volume_mount(k8s.V1VolumeMount(name="missing", mount_path="/x"))`],
      'Task a: The volume "missing" is mounted at /x, and there is no such volume: Kubernetes would not create the pod.',
    ],
    [
      "volumes",
      [op("a", 'command=["x"], file_outputs={"x": "/tmp/o/x"}, output_artifact_paths={"y": "/tmp/o/y"}')],
      "Task a: Two volumes are mounted at /tmp/o: Kubernetes would not create the pod.",
    ],
    [
      "volumes",
      [op("a", 'command=["x"], file_outputs={"x": "/tekton/results/y"}')],
      "Task a: The volume x is mounted at /tekton/results: /tekton belongs to Tekton: Tekton would deny the run.",
    ],
    [
      "volumes",
      [k8s, `${plain}.add_volume(${volume.replace('"v"', '"My_Vol"')})`],
      'Task a: The volume name "My_Vol" is not a valid Kubernetes name: Kubernetes would not create the pod.',
    ],
    [
      "admission",
      [k8s, `${plain}.container.add_env_variable(k8s.V1EnvVar(name="1 bad=", value="x"))`],
      'Task a: The name of the environment variable "1 bad=" must consist of printable ASCII characters other than "=": Kubernetes would not create the pod.',
    ],
    [
      "container-names",
      [`${plain}.add_sidecar(dsl.Sidecar("Side Car", image="redis", command=["redis"]))`],
      'Task a: The sidecar name "Side Car" is not a valid Kubernetes name: Kubernetes would not create the pod.',
    ],
    [
      "container-names",
      [`${plain}.add_init_container(dsl.UserContainer("main", image="busybox", command=["true"]))`],
      'Task a: Two containers are named "main": Tekton would deny the run.',
    ],
    [
      "workspaces",
      [op("a", 'command=["ls", "$(workspaces.foo.path)"]')],
      'Task a: Nobody gives the workspace "foo": the run would end at once.',
    ],
    [
      "admission",
      [
        "with dsl.ParallelFor([1, 2]):",
        `    inner = ${op("b", 'command=["true"], file_outputs={"x": "/tmp/o/x"}')}`,
        op("a", 'command=["echo", inner.output]'),
      ],
      "Task a: It waits for b, which is not a task of the pipeline: Tekton would deny the run.",
    ],
    [
      "admission",
      [op("a", 'command=["echo", "$(context.taskRun.number)"]')],
      "Task a: $(context.taskRun.number) is not a variable of Tekton: Tekton would deny the run.",
    ],
    [
      "output-paths",
      [op("a", 'command=["true"], file_outputs={"x": "/x.txt"}')],
      "Task a: The output x would need the root folder as a volume, which Kubernetes does not mount: Kubernetes would not create the pod.",
    ],
    [
      "task-names",
      ["with dsl.ParallelFor([1, 2]):", `    with dsl.Condition(rows > 1, "B c"):`, `        ${plain}`],
      'The task name "condition-B c-3" is not a valid Kubernetes name: Tekton would deny the run.',
    ],
  ])("%s: %s", async (rule, statements, message) => {
    const findings = (await findingsOf(module(limited, ...statements), "auto")).filter((found) => found.rule === rule);
    expect(findings).toMatchObject([{ level: "error", message: expect.stringContaining(message) }]);
  });

  it("and anything else is a warning", async () => {
    const findings = await findingsOf(module(op("a", 'command=["./run.sh"]')), "auto");
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([
      ["relative-commands", "warning"],
      ["no-timeout", "warning"],
    ]);
  });
});

describe.concurrent("rules look inside what has tasks of its own", () => {
  const limit = op("a", 'command=["true"]');

  it.each([
    ["a loop", ["with dsl.ParallelFor([1, 2]):", `    ${limit}.set_memory_limit("1Gi")`], 7],
    [
      "loops in loops",
      ["with dsl.ParallelFor([1]):", "    with dsl.ParallelFor([2]):", `        ${limit}.set_memory_limit("1Gi")`],
      8,
    ],
    [
      "an exit handler",
      [`with dsl.ExitHandler(${limit}.set_memory_limit("1Gi")):`, `    ${op("b", 'command=["true"]')}`],
      6,
    ],
    ["a condition", ["with dsl.Condition(rows > 1):", `    ${limit}.set_memory_limit("1Gi")`], 7],
  ])("%s", async (_, statements, line) => {
    const findings = await findingsOf(module(limited, ...statements));
    expect(findings.filter(({ rule }) => rule === "schema")).toEqual([
      expect.objectContaining({
        message: "Task a: Step main sets `resources`, which Tekton does not know: the limits are lost.",
        line,
      }),
    ]);
  });

  it("a recursion, which the SDK keeps beside the pipeline", async () => {
    const source = `from kfp import dsl

@dsl.graph_component
def again(rows):
    task = dsl.ContainerOp(name="a", image="busybox", command=["./run.sh"], file_outputs={"x": "/tmp/o/x"})
    with dsl.Condition(task.output > 1):
        again(task.output)

@dsl.pipeline(name="p")
def p(rows: int = 1):
    dsl.get_pipeline_conf().set_timeout(60)
    again(rows)
`;
    const findings = await findingsOf(source);
    expect(findings).toEqual([
      expect.objectContaining({ rule: "relative-commands", line: 5 }),
      expect.objectContaining({ rule: "custom-tasks", line: 3 }),
    ]);
  });
});

describe.concurrent("conditions that compare text", () => {
  const component = "from kfp.components import create_component_from_func";
  const source = (...statements: readonly string[]): string =>
    [
      "from kfp import dsl",
      component,
      "def measure() -> float:",
      "    return 0.5",
      "def count() -> int:",
      "    return 5",
      '@dsl.pipeline(name="p")',
      "def p(limit: float = 1, share=0.9, rows: int = 1):",
      `    ${limited}`,
      ...statements.map((statement) => `    ${statement}`),
      `        ${op("a", 'command=["true"]')}`,
    ].join("\n");
  const measured = "create_component_from_func(measure)()";

  it.each([
    ["a parameter of the type float", source("with dsl.Condition(limit > 1):"), "the Float parameter limit"],
    [
      "a parameter whose default is no whole number",
      source("with dsl.Condition(share > 1):"),
      "the Float parameter share",
    ],
    [
      "two outputs",
      source(`one = ${measured}`, `two = ${measured}`, "with dsl.Condition(one.output > two.output):"),
      "the Float output Output of measure",
    ],
    [
      "items of a loop",
      source("with dsl.ParallelFor([0.5, 1.5]) as item:", "  with dsl.Condition(item > 1):"),
      "items of a loop",
    ],
  ])("are found for %s", async (_, text, message) => {
    const findings = (await findingsOf(text)).filter(({ rule }) => rule === "float-conditions");
    expect(findings).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
  });

  it("are none for whole numbers, nor for equality", async () => {
    const counted = "create_component_from_func(count)()";
    const whole = source(`one = ${counted}`, "with dsl.Condition(one.output > rows):");
    const equal = source(`one = ${measured}`, 'with dsl.Condition(one.output == "0.5"):');
    for (const text of [whole, equal])
      expect((await findingsOf(text)).filter(({ rule }) => rule === "float-conditions")).toEqual([]);
  });
});

describe.concurrent("one cause is told once", () => {
  it("of ten tasks", async () => {
    const tasks = Array.from(
      { length: 10 },
      (_, index) => `${op(`t${index}`, 'command=["true"]')}.set_memory_limit("1Gi")`,
    );
    const findings = await findingsOf(module(limited, ...tasks));
    expect(findings).toEqual([
      expect.objectContaining({
        rule: "schema",
        message:
          "Tasks t0, t1, t2 and 7 more: Step main sets `resources`, which Tekton does not know: the limits are lost.",
        line: 6,
      }),
    ]);
  });

  it("but not those that a comment silences", async () => {
    const silenced = `${op("t0", 'command=["./run.sh"]')}  # kfp-tekton: ignore[relative-commands]`;
    expect(await findingsOf(module(limited, silenced))).toEqual([]);
  });

  it("of a result that the SDK calls by another name", async () => {
    const statement = `${op("a", 'command=["true"], file_outputs={"rows_b": "/tmp/o/x"}')}.add_pod_annotation("tekton-result-sizes", '{"rows_b": 10}')`;
    const [finding] = await findingsOf(module(limited, statement));
    expect(finding?.message).toBe(
      "Task a: The size of rows_b is estimated, and the SDK calls that result rows-b: write the estimate under that name.",
    );
  });
});

describe("a PipelineRun of wrong types", () => {
  it.each([
    ["a list for a task", [[]], "must be object"],
    ["nothing for a task", [null], "must be object"],
    ["a text for the tasks", "none", "spec.pipelineSpec.tasks: must be array"],
    ["nothing for a step", [{ name: "a", taskSpec: { steps: [null] } }], "Task a: Step 0: must be object"],
    ["nothing for a parameter", [{ name: "a", params: [null] }], "Task a: params.0: must be object"],
  ])("is a finding of the schema, and breaks no other rule: %s", (_, tasks, problem) => {
    const pipelineRun = {
      apiVersion: "tekton.dev/v1",
      kind: "PipelineRun",
      metadata: { name: "p" },
      spec: { pipelineSpec: { tasks } },
    } as unknown as PipelineRun;
    const findings = checkPipeline({ pipelineRun, module: "p.py", source: "", line: 1, levelOf: () => "warning" });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "schema", message: expect.stringContaining(problem) }),
    );
  });
});

it.each<[string, object]>([
  ["a task without a name", { tasks: [{ name: null, taskSpec: { steps: [{ image: "x", command: ["./a"] }] } }] }],
  ["a text for a command", { tasks: [{ name: "b", taskSpec: { steps: [{ name: "m", command: "./a" }] } }] }],
  ["a number for steps", { tasks: [{ name: "b", taskSpec: { steps: 1, results: "x" } }] }],
  ["nothing for tasks", { tasks: null, finally: [{ name: 1 }] }],
])("a loop with %s, which no schema excludes, breaks no rule", (_, pipelineSpec) => {
  const loop = { name: "l", taskSpec: { kind: "PipelineLoop", spec: { pipelineSpec } } };
  const pipelineRun = { spec: { pipelineSpec: { tasks: [loop] } } } as unknown as PipelineRun;
  expect(() =>
    checkPipeline({ pipelineRun, module: "p.py", source: "", line: 1, levelOf: () => "auto" }),
  ).not.toThrow();
});

it("a package made to keep the rules busy is checked in a moment", () => {
  const texts = ['f"'.repeat(200_000), `{{=${"item ".repeat(100_000)}`, "<<A\n".repeat(100_000), "(".repeat(300_000)];
  const steps = texts.map((text, index) => ({ name: `s${index}`, image: "busybox", command: ["sh", "-c", text] }));
  const pipelineRun = { spec: { pipelineSpec: { tasks: [{ name: "a", taskSpec: { steps } }] } } };
  const cpuMs = startCpuTime();
  checkPipeline({ pipelineRun, module: "p.py", source: "", line: 1, levelOf: () => "auto" });
  expect(cpuMs()).toBeLessThan(5_000);
});

it("privileges: a plain pipeline asks for nothing", async () => {
  expect(await findingsOf(module(limited, op("a", 'command=["true"]')))).toEqual([]);
});

describe("differs-each-time: a package that is another each time is told at what makes it so", () => {
  const findingsIn = async (text: string) => {
    const workspace = makeWorkspace({
      "pipelines/p.py": text,
      "pipelines/helper.py": "import uuid\nmark = uuid.uuid4()\n",
    });
    const [result] = await compile(workspace, { pipelines: ["pipelines/p.py"], cacheFolder });
    if (result?.kind !== "compiled") throw new Error(JSON.stringify(result));
    const { yaml, line, variations = [] } = result.pipeline;
    const options = { pipelineRun: readPipelineRun(yaml), module: "pipelines/p.py", source: text, line, variations };
    return checkPipeline({ ...options, levelOf: (rule) => (rule === "differs-each-time" ? "warning" : "off") }).map(
      ({ message, location }) => `${location.file}:${location.line} ${message}`,
    );
  };
  const moduleWith = (before: string, value: string): string =>
    `from kfp import dsl\n${before}\n\n@dsl.pipeline(name="p")\ndef p():\n    ${op("a", `command=["echo", str(${value})]`)}\n`;

  it.each([
    ["import time", "time.time()", "pipelines/p.py:6 The module reads the clock while it is compiled (`time.time()`)"],
    [
      "import datetime",
      "datetime.date.today()",
      "pipelines/p.py:6 The module reads the clock while it is compiled (`date.today()`)",
    ],
    [
      "import random; x = random.random()",
      "x",
      "pipelines/p.py:2 The module draws random numbers while it is compiled (`random.random()`)",
    ],
    [
      "import helper",
      "helper.mark",
      "pipelines/helper.py:2 The module draws random numbers while it is compiled (`uuid.uuid4()`)",
    ],
    [
      "import tempfile; x = tempfile.mkdtemp()",
      "x",
      "pipelines/p.py:2 The module draws random numbers while it is compiled (`tempfile`)",
    ],
    ["", "object()", "pipelines/p.py:6 Task a: It holds the memory address of a Python object"],
    ["def handle(): pass", "[handle]", "pipelines/p.py:6 Task a: It holds the memory address of a Python object"],
  ])("%s: %s", async (before, value, message) => {
    expect(await findingsIn(moduleWith(before, value))).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ["import random; random.seed(1)", "random.random()"],
    ["import datetime", "datetime.date(2024, 1, 1)"],
    ["import time; started = time.perf_counter()", "'x'"],
    ["import tempfile\nwith tempfile.TemporaryDirectory() as folder: pass", "'x'"],
    ["", "'the object at 0x7f, a text'"],
    [
      "from kfp.components import func_to_container_op\n@func_to_container_op\ndef now() -> str:\n    import time\n    return str(time.time())",
      "now().output",
    ],
  ])("not %s: %s", async (before, value) => {
    expect(await findingsIn(moduleWith(before, value))).toEqual([]);
  });
});

it("a chain of as many tasks as a package may have is checked in seconds", () => {
  const tasks = Array.from({ length: 5_000 }, (_, index) => ({
    name: `t${index}`,
    ...(index === 0 ? {} : { runAfter: [`t${index - 1}`] }),
    params: [{ name: "a", value: "$(params.rows)" }],
    taskSpec: { params: [{ name: "a" }], steps: [{ name: "main", image: "x", command: ["echo", "$(params.a)"] }] },
  }));
  const params = [{ name: "rows", default: "1" }];
  const pipelineRun = {
    apiVersion: "tekton.dev/v1",
    kind: "PipelineRun",
    metadata: { name: "p" },
    spec: { pipelineSpec: { params, tasks } },
  };
  const cpuMs = startCpuTime();
  const check = (run: object) =>
    checkPipeline({ pipelineRun: run as PipelineRun, module: "p.py", source: "", line: 1, levelOf: () => "auto" });
  expect(check(pipelineRun).filter(({ level }) => level === "error")).toEqual([]);
  expect(cpuMs()).toBeLessThan(30_000);
  const [first, ...rest] = tasks;
  const circle = {
    ...pipelineRun,
    spec: { pipelineSpec: { params, tasks: [{ ...first, runAfter: ["t4999"] }, ...rest] } },
  };
  expect(check(circle).map(({ message }) => message)).toContainEqual(expect.stringContaining("in a cycle"));
});
