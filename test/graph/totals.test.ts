import { describe, expect, it } from "vitest";
import { compareGraphs } from "../../src/graph/difference.ts";
import { graphOf } from "../../src/graph/graph.ts";
import { totalsOf } from "../../src/graph/totals.ts";
import { totalsPart } from "../../src/report/totals.ts";
import type { PipelineRun, PipelineTask } from "../../src/tekton/pipeline-run.ts";

type Fields = Readonly<Record<string, unknown>>;

const runOf = (tasks: readonly object[], more: Fields = {}): PipelineRun => ({
  apiVersion: "tekton.dev/v1",
  spec: { pipelineSpec: { tasks: tasks as readonly PipelineTask[] }, ...more },
});
const step = (requests: Fields, limits: Fields = {}) => ({ name: "main", computeResources: { requests, limits } });
const task = (name: string, steps: readonly object[], more: Fields = {}) => ({ name, taskSpec: { steps }, ...more });
const requesting = (what: string, amount: unknown): PipelineRun => runOf([task("a", [step({ [what]: amount })])]);

const totals = (run: PipelineRun): Fields =>
  Object.fromEntries([...totalsOf(run)].map(([what, { value }]) => [what, value]));

/** The totals as they are shown. */
const shown = (before: PipelineRun, after: PipelineRun): string =>
  totalsPart(compareGraphs(graphOf(before), graphOf(after)).totals).join("");

describe("the totals of a pipeline", () => {
  it("add up all containers of all tasks, where a request is the limit unless it is given", () => {
    const run = runOf([
      task("a", [step({ cpu: "500m" }, { cpu: 2, memory: "1Gi" })]),
      task("b", [step({ cpu: 1 }), { name: "second" }], { retries: 2 }),
      {
        name: "c",
        retries: 1,
        taskSpec: { steps: [], sidecars: [{ computeResources: { limits: { memory: "1Gi" } } }] },
      },
    ]);
    expect(totals(run)).toEqual({
      "CPU request": 1.5,
      "CPU limit": 2,
      "memory request": 2 * 1024 ** 3,
      "memory limit": 2 * 1024 ** 3,
      retries: 3,
    });
  });

  it("count devices once, by their names", () => {
    const gpu = { "nvidia.com/gpu": 2, "cloud-tpus.google.com/v3": 8 };
    expect(totals(runOf([task("a", [step(gpu, gpu)])]))).toEqual({
      "GPU nvidia.com/gpu": 2,
      "cloud-tpus.google.com/v3": 8,
    });
  });

  it("count resources under the name of either version, as a template of all steps gives them too", () => {
    const stepTemplate = { computeResources: { requests: { cpu: 1 } } };
    const old = { resources: { requests: { memory: "1k" } } };
    const run = runOf([{ name: "a", taskSpec: { stepTemplate, steps: [old, {}] } }]);
    expect(totals(run)).toEqual({ "CPU request": 2, "memory request": 1_000 });
  });

  it("count a loop's tasks once, and those of the pipeline's end", () => {
    const inner = { tasks: [task("fit", [step({ cpu: 1 })])] };
    const loop = { name: "loop", taskSpec: { kind: "PipelineLoop", spec: { pipelineSpec: inner, iterateParam: "i" } } };
    const run = runOf([loop]);
    const withEnd: PipelineRun = {
      ...run,
      spec: { pipelineSpec: { ...run.spec?.pipelineSpec, finally: [task("end", [step({ cpu: 2 })]) as PipelineTask] } },
    };
    expect(totals(withEnd)).toEqual({ "CPU request": 3 });
  });

  it("know the time limits, of which 0 is none", () => {
    const tasks = [
      task("a", [], { timeout: "90s" }),
      task("b", [], { timeout: "1h0m0s" }),
      task("c", [], { timeout: "0" }),
    ];
    expect(totals(runOf(tasks, { timeouts: { pipeline: "2h" } }))).toEqual({
      "time limit": 7_200_000,
      "longest time limit of a task": 3_600_000,
    });
    expect(totals(runOf([], { timeouts: { pipeline: "0s" } }))).toEqual({});
  });

  it.each([
    ["cpu", "250m", 0.25],
    ["cpu", 2, 2],
    ["memory", "128974848", 128_974_848],
    ["memory", "129e6", 129_000_000],
    ["memory", "129M", 129_000_000],
    ["memory", "123Mi", 128_974_848],
    ["memory", "1.5Gi", 1_610_612_736],
    ["memory", "64Ki", 65_536],
    ["memory", "1k", 1_000],
    ["memory", "1E", 1e18],
    ["memory", "$(params.memory)", undefined],
    ["memory", "1 Gi", undefined],
    ["memory", "", undefined],
    ["memory", null, undefined],
    ["memory", "Infinity", undefined],
  ])("read %s %s as Kubernetes does", (what, amount, value) => {
    const [total] = [...totalsOf(requesting(what, amount)).values()];
    expect(total?.value).toBe(value);
  });

  it("are not known as a whole where a part is not", () => {
    const run = runOf([task("a", [step({ cpu: 1 })]), task("b", [step({ cpu: "$(params.cpu)" })])]);
    expect(totalsOf(run).get("CPU request")).toEqual({ unit: "cores" });
  });

  it.each([null, 7, "x", [], [[]], [null], [{ taskSpec: 7 }], [{ taskSpec: { steps: {}, sidecars: 7 } }]])(
    "are none of what is no pipeline: %j",
    (tasks) => {
      expect(totals({ spec: { pipelineSpec: { tasks: tasks as never } } })).toEqual({});
    },
  );
});

describe("a change of totals", () => {
  it.each([
    ["cpu", "500m", "2", "**Totals:** CPU request 0.5 → 2."],
    ["memory", "512Mi", "4Gi", "**Totals:** memory request 512 Mi → 4 Gi."],
    ["memory", "4Gi", "4294967297", "**Totals:** memory request 4 Gi → 4.000000001 Gi."],
    ["ephemeral-storage", "10", "1G", "**Totals:** ephemeral storage request 10 bytes → 953.67 Mi."],
    ["memory", "1Gi", "$(params.memory)", "**Totals:** memory request 1 Gi → *not known*."],
    ["memory", "$(params.a)", "$(params.b)", ""],
    ["memory", "1Gi", "1024Mi", ""],
    ["nvidia.com/gpu", 1, 4, "**Totals:** GPU nvidia.com/gpu 1 → 4."],
  ])("of %s from %s to %s is shown", (what, before, after, words) => {
    expect(shown(requesting(what, before), requesting(what, after))).toBe(words);
  });

  it("says none where nothing was asked for", () => {
    const before = runOf([task("a", [])], { timeouts: { pipeline: "1h" } });
    const after = runOf([task("a", [], { retries: 3 })]);
    expect(shown(before, after)).toBe("**Totals:** retries 0 → 3, time limit 1 h 0 min → none.");
  });

  it("is none when the same tasks stand in another order", () => {
    const tasks = ["100m", "200m", "300m"].map((cpu, index) => task(`t${index}`, [step({ cpu })]));
    expect(shown(runOf(tasks), runOf(tasks.toReversed()))).toBe("");
  });
});
