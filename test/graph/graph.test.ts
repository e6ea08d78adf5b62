import { beforeAll, describe, expect, it } from "vitest";
import { compareGraphs, isSame } from "../../src/graph/difference.ts";
import { graphOf } from "../../src/graph/graph.ts";
import { PackageError } from "../../src/model/errors.ts";
import type { Graph, GraphDifference, GraphTask } from "../../src/model/graph.ts";
import { readPipelineRun } from "../../src/packages/signature.ts";
import { compiledGraphs } from "../support/compiled-graphs.ts";

const head = `from kfp import dsl
from kfp_tekton.tekton import CEL_ConditionOp

def op(name, arg="hi", image="busybox:1.36", memory="1Gi", retries=0):
    made = dsl.ContainerOp(name=name, image=image, command=["sh", "-c", "echo $0"], arguments=[arg], file_outputs={"out": "/tmp/out"})
    made.container.set_memory_request(memory)
    return made.set_retry(retries) if retries else made
`;

/** Everything that the SDK makes a graph of. */
const everything = `${head}
@dsl.pipeline(name="everything")
def everything(urls: list = ["a", "b"], mode: str = "full"):
    with dsl.ExitHandler(op("cleanup")):
        first = op("fetch", mode, retries=3)
        with dsl.ParallelFor(urls) as url:
            inner = op("load", url)
            with dsl.Condition(inner.output == "bad"):
                op("quarantine", inner.output)
            with dsl.ParallelFor(["x", "y"]) as deeper:
                op("deep", deeper)
        op("publish", first.output).after(first).add_node_selector_constraint("pool", "gpu")
        with dsl.Condition(first.output != "none"):
            op("notify")
        with dsl.Condition(CEL_ConditionOp(f"{mode} == 'full'").output == "true"):
            op("archive")
`;

const recursive = `${head}
@dsl.graph_component
def again(n):
    flipped = op("flip", n)
    with dsl.Condition(flipped.output == "heads"):
        again(n)

@dsl.pipeline(name="recursive")
def recursive(n: str = "3"):
    again(n)
`;

const counting = `${head}
from kfp_tekton.tekton import Loop

@dsl.pipeline(name="counting")
def counting(last: int = 3):
    with Loop.range(1, last) as number:
        op("count", number)
`;

const before = `${head}
@dsl.pipeline(name="shop")
def shop(rows: int = 10, region: str = "eu"):
    fetched = op("fetch", rows)
    with dsl.Condition(fetched.output == "ok"):
        op("report", region)
    with dsl.ParallelFor(["a", "b"]) as item:
        op("score", item)
    op("old")
`;
/** A loop and a condition more before the ones that stay: the SDK counts both kinds through. */
const after = `${head}
@dsl.pipeline(name="shop")
def shop(rows: int = 20, country: str = "pt"):
    fetched = op("fetch", rows, image="busybox:1.37", memory="2Gi", retries=2)
    with dsl.ParallelFor([1, 2]) as number:
        op("count", number)
    with dsl.Condition(fetched.output == "empty"):
        op("complain", "loudly", image="curl:8")
    with dsl.Condition(fetched.output == "ok"):
        op("report", country).after(fetched)
    with dsl.ParallelFor(["a", "b"]) as item:
        op("score", item, memory="4Gi")
`;

let graphs: ReadonlyMap<string, Graph>;
const graph = (name: string): Graph =>
  graphs.get(name) ?? { tasks: [], parameters: new Map(), settings: new Map(), totals: new Map() };

beforeAll(async () => {
  graphs = await compiledGraphs({
    everything,
    recursive,
    counting,
    before,
    after,
    again: before,
    displayed: before.replace('op("fetch", rows)', 'op("fetch", rows).set_display_name("Fetch the rows")'),
  });
}, 120_000);

/** The parts of a task that make the picture. */
const shape = (tasks: readonly GraphTask[]): unknown =>
  tasks.map(({ title, kind, isFinal, needs, body }) => [
    title,
    kind,
    needs,
    ...(isFinal ? ["final"] : []),
    ...(body.length > 0 ? [shape(body)] : []),
  ]);

describe("the graph of a package", () => {
  it("has tasks, conditions by what they compare, loops by what they go through, and what runs at the end", () => {
    expect(shape(graph("everything").tasks)).toEqual([
      ["fetch", "task", []],
      ["publish", "task", ["fetch"]],
      ["notify", "task", ["fetch.out != none"]],
      ["mode == 'full'", "condition", []],
      ["archive", "task", ["mode == 'full'"]],
      ["fetch.out != none", "condition", ["fetch"]],
      [
        "for each of urls",
        "loop",
        [],
        [
          ["load", "task", []],
          ["quarantine", "task", ["load", "load.out == bad"]],
          ["load.out == bad", "condition", ["load"]],
          [`for each of ["x", "y"]`, "loop", [], [["deep", "task", []]]],
        ],
      ],
      ["cleanup", "task", [], "final"],
    ]);
  });

  it("ends where a recursion begins again", () => {
    expect(shape(graph("recursive").tasks)).toEqual([
      [
        "graph-again",
        "loop",
        [],
        [
          ["flip", "task", []],
          ["flip.out == heads", "condition", ["flip"]],
          ["again", "loop", ["flip.out == heads"]],
        ],
      ],
    ]);
  });

  it("says from where to where a loop counts", () => {
    expect(shape(graph("counting").tasks)).toEqual([["for 1 to last", "loop", [], [["count", "task", []]]]]);
  });

  it("has the loops that older releases of the SDK keep beside the pipeline, as YAML", () => {
    const body = "metadata: {name: p-for-loop-1}\nspec: {pipelineSpec: {tasks: [{name: inner}]}, iterateParam: item}\n";
    const run = `kind: PipelineRun\nmetadata: {annotations: {tekton.dev/resource_templates: ${JSON.stringify(`\n---\n${body}---\n${body.replace("loop-1", "loop-2")}`)}}}\nspec: {pipelineSpec: {tasks: [{name: p-for-loop-1, params: [{name: item, value: $(params.items)}], taskRef: {kind: PipelineLoop, name: p-for-loop-1}}]}}`;
    expect(shape(graphOf(readPipelineRun(`apiVersion: tekton.dev/v1beta1\n${run}`)).tasks)).toEqual([
      ["for each of items", "loop", [], [["inner", "custom", []]]],
    ]);
  });

  it("says in words what a task and the pipeline are set to", () => {
    const [fetch, publish] = graph("everything").tasks;
    expect(fetch?.settings).toEqual(
      new Map([
        ["parameter mode", "$(params.mode)"],
        ["retries", "3"],
        ["arguments", "$(inputs.params.mode)"],
        ["command", "sh\n-c\necho $0"],
        ["image", "busybox:1.36"],
        ["resources", "requests.memory: 1Gi"],
        [
          "step copy-results",
          "image: busybox\ncommand: sh\n-ec\nset -exo pipefail\ncp /tmp/out $(results.out.path);\n",
        ],
        ["result out", "description: /tmp/out"],
        ["stepTemplate", "volumeMounts.out.mountPath: /tmp"],
        ["volume out", "emptyDir"],
        ["label pipelines.kubeflow.org/cache_enabled", "true"],
      ]),
    );
    expect(publish?.settings.get("podTemplate")).toBe("nodeSelector.pool: gpu");
    expect(graph("everything").parameters.get("parameter urls")).toBe(`JsonArray = ["a", "b"]`);
  });

  it("is refused when it was made to exhaust us", () => {
    const bomb = `kind: PipelineRun\na: &a [x, x, x, x, x, x, x, x, x, x]\n${"bcdefg"
      .split("")
      .map((letter, index) => `${letter}: &${letter} [${Array(10).fill(`*${"abcdef"[index]}`).join(", ")}]`)
      .join("\n")}\nspec: {pipelineSpec: {tasks: [{name: t, taskSpec: {steps: [{name: main, args: *g}]}}]}}`;
    expect(() => graphOf(readPipelineRun(bomb))).toThrow(PackageError);
  });

  it("is refused when tasks have the same name, each of which would wait for all the others", () => {
    const same = Array.from({ length: 5_000 }, () => "{name: a, runAfter: [a], taskSpec: {steps: []}}").join(", ");
    expect(() => graphOf(readPipelineRun(`kind: PipelineRun\nspec: {pipelineSpec: {tasks: [${same}]}}`))).toThrow(
      PackageError,
    );
  });

  it("takes no time to speak of for a package that was made to take for ever", () => {
    const name = "a-".repeat(500_000);
    const env = Array.from({ length: 50_000 }, (_, index) => `{name: v${index}, value: "${index}"}`).join(", ");
    const yaml = `kind: PipelineRun\nspec: {pipelineSpec: {tasks: [{name: t, params: [{name: p, value: ${name}x}], taskSpec: {steps: [{name: other, env: [${env}]}]}}]}}`;
    expect(graphOf(readPipelineRun(yaml)).tasks[0]?.settings.get("step other")?.split("\n")).toHaveLength(50_000);
  });

  it.each([
    "kind: PipelineRun",
    "kind: PipelineRun\nspec: 5\nmetadata: x",
    "kind: PipelineRun\nspec: {pipelineSpec: {tasks: {a: b}, finally: [1, null, {name: 2}]}}",
    "kind: PipelineRun\nspec: {pipelineSpec: {tasks: [{name: t, params: 5, when: {a: 1}, runAfter: x, taskSpec: [], taskRef: null}]}}",
    "kind: PipelineRun\nmetadata: {annotations: {tekton.dev/resource_templates: '[null, {}]', pipelines.kubeflow.org/pipeline_spec: '{\"inputs\": 5}'}}",
    "kind: PipelineRun\nspec: {params: x, taskRunSpecs: [null, 5], pipelineSpec: {params: [null], tasks: [{name: l, taskSpec: {kind: PipelineLoop, spec: 4}}]}}",
  ])("is whatever can be read of a PipelineRun that is none: %s", (yaml) => {
    expect(graphOf(readPipelineRun(yaml)).tasks.length).toBeLessThan(2);
  });
});

const marks = (tasks: GraphDifference["tasks"]): unknown =>
  tasks.map(({ mark, task, changes, body }) => [
    `${mark} ${task.title}`,
    ...changes.map((change) =>
      change.kind === "needs"
        ? `waits for: +${change.added.join(" +")} -${change.removed.join(" -")}`
        : `${change.what}: ${change.before ?? "–"} → ${change.after ?? "–"}`,
    ),
    ...(body.length > 0 ? [marks(body)] : []),
  ]);

describe("the difference of two packages", () => {
  it("tells what was added, removed and changed, whatever the SDK's counters say", () => {
    const { changes, tasks } = compareGraphs(graph("before"), graph("after"));
    expect(changes).toEqual([
      { kind: "parameter", what: "parameter rows", before: "Integer = 10", after: "Integer = 20" },
      { kind: "parameter", what: "parameter country", after: "String = pt" },
      { kind: "parameter", what: "parameter region", before: "String = eu" },
    ]);
    expect(marks(tasks)).toEqual([
      [
        "changed fetch",
        "retries: – → 2",
        "image: busybox:1.36 → busybox:1.37",
        "resources: requests.memory: 1Gi → requests.memory: 2Gi",
      ],
      ["added complain"],
      [
        "changed report",
        "waits for: +fetch -",
        "parameter country: – → $(params.country)",
        "arguments: $(inputs.params.region) → $(inputs.params.country)",
        "parameter region: $(params.region) → –",
      ],
      ["added fetch.out == empty"],
      ["same fetch.out == ok"],
      ["added for each of [1, 2]", [["added count"]]],
      [`changed for each of ["a", "b"]`, [["changed score", "resources: requests.memory: 1Gi → requests.memory: 4Gi"]]],
      ["removed old"],
    ]);
  });

  it("of the same source is nothing, in another file too, where loops have other digits", () => {
    const difference = compareGraphs(graph("before"), graph("again"));
    expect(marks(difference.tasks)).toEqual(
      graph("before").tasks.map((task) => [`same ${task.title}`, ...(task.body.length > 0 ? [[["same score"]]] : [])]),
    );
    expect(isSame(difference)).toBe(true);
  });

  it("calls a task renamed when nothing but its name has changed, and the ones that wait for it unchanged in that", () => {
    const renamed = graph("before").tasks.map((task) => ({
      ...task,
      ...(task.key === "fetch" ? { key: "load", name: "load", title: "load" } : {}),
      needs: task.needs.map((key) => (key === "fetch" ? "load" : key)),
    }));
    const { tasks } = compareGraphs(graph("before"), { ...graph("before"), tasks: renamed });
    expect(tasks.filter(({ mark }) => mark !== "same")).toEqual([
      expect.objectContaining({
        mark: "changed",
        changes: [{ kind: "name", what: "name", before: "fetch", after: "load" }],
      }),
    ]);
  });

  it("shows a task by its display name, whose change is a rename and nothing else", () => {
    expect(graph("displayed").tasks.map(({ title }) => title)).toContain("Fetch the rows");
    const { tasks } = compareGraphs(graph("before"), graph("displayed"));
    expect(tasks.filter(({ mark }) => mark !== "same")).toMatchObject([
      { changes: [{ kind: "name", what: "name", before: "fetch", after: "Fetch the rows (fetch)" }] },
    ]);
  });

  it("sees a condition that compares something else as changed, and those that it guards as the same", () => {
    const changed = graph("before").tasks.map((task) =>
      task.kind === "condition"
        ? { ...task, key: "other", title: "other", settings: new Map([["parameter operand2", "fine"]]) }
        : task,
    );
    const renamed = changed.map((task) => ({
      ...task,
      needs: task.needs.map((key) => (key === "fetch.out == ok" ? "other" : key)),
    }));
    const { tasks } = compareGraphs(graph("before"), { ...graph("before"), tasks: renamed });
    expect(tasks.map(({ mark, task }) => `${mark} ${task.name}`)).toEqual([
      "same fetch",
      "same report",
      "same old",
      "changed condition-1",
      expect.stringMatching(/^same shop-/),
    ]);
  });
});
