import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { PipelineRun } from "../../src/tekton/pipeline-run.ts";
import { podNameOf } from "../../src/tekton/pod-name.ts";
import { runStateOf } from "../../src/tekton/run-state.ts";
import { recordedRuns } from "../support/recordings.ts";

const folder = "kfp-tekton-1.9.2-cluster";
const during = (file: string) =>
  recordedRuns(`${folder}/10-life-${file}.jsonl`).map(({ pipelineRun }) => runStateOf(pipelineRun));

describe("the pod of a TaskRun", () => {
  // Written by knative.dev/pkg/kmeta.ChildName.
  it.each([
    ["two-step-9d12d-produce", "two-step-9d12d-produce-pod"],
    ["a".repeat(59), `${"a".repeat(59)}-pod`],
    ["a".repeat(60), "aaaaaaaaaaaaaaaaaaaaaaaaaaacc7ed669cf88f201c3297c6a91e1d18d-pod"],
    [
      "a-pipeline-with-a-long-name-9d12d-and-a-task-whose-name-is-long-too",
      "a-pipeline-with-a-long-name36fafe9d5b4045d8e55bca6bfabee34c-pod",
    ],
  ])("%s is %s", (taskRun, pod) => expect(podNameOf(taskRun)).toBe(pod));

  it("follows from the reference where the TaskRun is not embedded (quirk: task-runs-only-referenced)", () => {
    const name = "a-pipeline-with-a-long-name-9d12d-and-a-task-whose-name-is-long-too";
    const childReferences = [{ kind: "TaskRun", name, pipelineTaskName: "train" }];
    expect(runStateOf({ status: { childReferences } }).tasks).toMatchObject([
      { name: "train", podName: podNameOf(name) },
    ]);
  });
});

describe("a TaskRun of which there is only the name", () => {
  it.each([
    ["Unknown", "Running", "running"],
    ["True", "Succeeded", "succeeded"],
    ["False", "Failed", "pending"],
  ])("of a run with the condition %s %s is %s", (status, reason, phase) => {
    const childReferences = [{ kind: "TaskRun", name: "run-train", pipelineTaskName: "train" }];
    const conditions = [{ type: "Succeeded", status, reason }];
    expect(runStateOf({ status: { childReferences, conditions } }).tasks).toMatchObject([
      { name: "train", podName: "run-train-pod", phase },
    ]);
  });
});

describe("a task that has not begun", () => {
  it("tells what the cluster says of its image (recorded)", () => {
    const said = during("unknown-image-until-it-fails").flatMap(({ tasks }) =>
      tasks.map(({ phase, waiting }) => [phase, waiting]),
    );
    expect(said).toContainEqual(["pending", expect.stringMatching(/^Pending: pod status "Initialized":"False"/)]);
    expect(said).toContainEqual([
      "pending",
      expect.stringMatching(
        /^PullImageFailed: build step "step-main" is pending .*registry\.invalid\/nowhere\/ghost:1/,
      ),
    ]);
    expect(said.at(-1)).toEqual(["failed", undefined]);
  });

  it("tells that no controller has picked it up (recorded)", () => {
    expect(during("loop-without-its-controller").at(-2)?.tasks).toMatchObject([
      {
        name: "loop-8c526-for-loop-2",
        phase: "pending",
        customTask: "PipelineLoop",
        waiting: "no controller has picked up this PipelineLoop: it may not be installed on the cluster",
      },
    ]);
  });

  it("tells what stands in the way on the nodes", () => {
    const message = "0/3 nodes are available: 3 Insufficient nvidia.com/gpu.";
    const conditions = [{ type: "Succeeded", status: "Unknown", reason: "ExceededNodeResources", message }];
    const taskRuns = { x: { pipelineTaskName: "train", status: { startTime: "2026-11-23T09:06:34Z", conditions } } };
    expect(runStateOf({ status: { taskRuns } }).tasks).toMatchObject([
      { phase: "pending", waiting: `ExceededNodeResources: ${message}` },
    ]);
  });
});

describe("a task that waits for the volume of a workspace", () => {
  const packaged = load(readFileSync("template/compiled/batch_scoring.yaml", "utf8")) as PipelineRun;
  const said = 'pod status "PodReadyToStartContainers":"False"; message: ""';
  const waitingFor = (storageClassName: string | undefined, task: string, reason = "Pending"): string | undefined => {
    const workspaces = packaged.spec?.workspaces?.map((workspace) => ({
      ...workspace,
      volumeClaimTemplate: { spec: { ...(storageClassName === undefined ? {} : { storageClassName }) } },
    }));
    const condition = { type: "Succeeded", status: "Unknown", reason, message: said };
    const taskRuns = { one: { pipelineTaskName: task, status: { startTime: "x", conditions: [condition] } } };
    const run: PipelineRun = {
      ...packaged,
      spec: { ...packaged.spec, workspaces: workspaces ?? [] },
      status: { taskRuns },
    };
    return runStateOf(run).tasks.find(({ name }) => name === task)?.waiting;
  };

  it("names its storage class, and how to compile with another", () => {
    expect(packaged.spec?.workspaces).toHaveLength(1);
    expect(waitingFor("kfp-csi-s3", "score-rows")).toMatch(
      /^Pending: pod status .*; it needs a volume of the storage class kfp-csi-s3, .*DEFAULT_STORAGE_CLASS/,
    );
    expect(waitingFor(undefined, "make-table")).toContain("a volume of the cluster's default storage class");
  });

  it("but not where the cluster says that it waits for something else", () => {
    expect(waitingFor("kfp-csi-s3", "score-rows", "PullImageFailed")).not.toContain("storage class");
  });

  it("but not where the task has no workspace", () => {
    const tasks = packaged.spec?.pipelineSpec?.tasks?.map(({ workspaces: _, ...task }) => task) ?? [];
    const condition = { type: "Succeeded", status: "Unknown", reason: "Pending", message: said };
    const run = {
      spec: { ...packaged.spec, pipelineSpec: { ...packaged.spec?.pipelineSpec, tasks } },
      status: {
        taskRuns: { one: { pipelineTaskName: "score-rows", status: { startTime: "x", conditions: [condition] } } },
      },
    };
    expect(runStateOf(run).tasks.find(({ name }) => name === "score-rows")?.waiting).not.toContain("storage class");
  });
});

describe("the exit code", () => {
  it("is that of the step that failed, not of one whose failure is ignored, nor of one that Tekton stopped", () => {
    const task = (...steps: readonly (readonly [number, string])[]) => {
      const status = { steps: steps.map(([exitCode, reason]) => ({ terminated: { exitCode, reason } })) };
      return runStateOf({ status: { taskRuns: { x: { status } } } }).tasks[0]?.exitCode;
    };
    expect(task([0, "Completed"], [3, "Error"])).toBe(3);
    expect(task([7, "Completed"], [137, "OOMKilled"])).toBe(137);
    expect(task([1, "TaskRunCancelled"])).toBe(undefined);
  });
});

describe("custom tasks", () => {
  const customRun = (status: string, reason: string, extraFields = {}) => {
    const conditions = [{ type: "Succeeded", status, reason }];
    return runStateOf({ status: { runs: { x: { pipelineTaskName: "loop", status: { conditions, extraFields } } } } })
      .tasks[0];
  };

  it.each([
    ["True", "Succeeded", "succeeded"],
    ["Unknown", "Started", "running"],
    ["False", "CustomRunTimedOut", "timed-out"],
    ["False", "CustomRunCancelled", "cancelled"],
    ["False", "PipelineLoopRunCancelled", "cancelled"],
    ["False", "CouldntGetPipelineLoop", "failed"],
  ])("with the condition %s %s are %s", (status, reason, phase) => {
    expect(customRun(status, reason)).toMatchObject({ name: "loop", phase, reason });
  });

  it("have iterations in order, with their tasks and their pods", () => {
    const iteration = (number: number, item: unknown, status: string, reason: string) => ({
      iteration: number,
      iterationItem: item,
      status: {
        conditions: [{ type: "Succeeded", status, reason }],
        taskRuns: { [`t${number}`]: { pipelineTaskName: "step", status: { podName: `t${number}-pod` } } },
      },
    });
    const pipelineRuns = {
      "loop-b": iteration(2, { a: 1 }, "False", "Failed"),
      "loop-a": iteration(1, "one", "True", "Succeeded"),
      "loop-c": {},
    };
    expect(customRun("False", "Failed", { pipelineRuns })?.iterations).toMatchObject([
      { number: 0, item: "", phase: "pending", tasks: [] },
      { number: 1, item: "one", phase: "succeeded", tasks: [{ name: "step", podName: "t1-pod" }] },
      { number: 2, item: '{"a":1}', phase: "failed", reason: "Failed", tasks: [{ name: "step", podName: "t2-pod" }] },
    ]);
  });
});

describe("what the pipeline declares", () => {
  it("is known of each task: what it waits for, whether it belongs to `finally`, who executes it", () => {
    const tasks = [
      { name: "first" },
      { name: "second", params: [{ name: "x", value: "$(tasks.first.results.out)" }] },
      {
        name: "loop",
        taskSpec: { apiVersion: "custom.tekton.dev/v1alpha1", kind: "PipelineLoop" },
        runAfter: ["second"],
      },
    ];
    expect(runStateOf({ spec: { pipelineSpec: { tasks, finally: [{ name: "last" }] } } }).tasks).toMatchObject([
      { name: "first" },
      { name: "second", after: ["first"] },
      { name: "loop", after: ["second"], customTask: "PipelineLoop" },
      { name: "last", isFinal: true },
    ]);
  });
});
