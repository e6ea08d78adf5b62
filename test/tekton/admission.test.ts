import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../src/tekton/admission/admission.ts";
import { podProblems } from "../../src/tekton/admission/pod.ts";
import { missingWorkspaces } from "../../src/tekton/admission/workspaces.ts";
import { allTasks } from "../../src/tekton/all-tasks.ts";
import type { PipelineRun } from "../../src/tekton/pipeline-run.ts";
import { readRecording, recordedRuns } from "../support/recordings.ts";

const folders = ["kfp-tekton-1.9.2-cluster", "kfp-tekton-1.5.1-cluster"];
const lives = folders.flatMap((folder) =>
  readdirSync(join("test", "recordings", folder))
    .filter((file) => file.startsWith("10-life-"))
    .map((file) => `${folder}/${file}`),
);

const step = { name: "main", image: "busybox", command: ["true"] };
/** The recordings keep the words and not the packages: a task that waits for one that is not there, and any package with such a name. */
const denied: readonly (readonly [string, PipelineRun])[] = [
  [
    "denied-by-admission",
    {
      metadata: { name: "hand-430c2" },
      spec: { pipelineSpec: { tasks: [{ name: "only", runAfter: ["ghost"], taskSpec: { steps: [step] } }] } },
    },
  ],
  [
    "invalid-metadata-name",
    {
      metadata: { name: "Bad_Name-87924" },
      spec: { pipelineSpec: { tasks: [{ name: "only", taskSpec: { steps: [step] } }] } },
    },
  ],
];

describe("the validation of a PipelineRun", () => {
  const taken = lives.flatMap((life) => {
    const run = recordedRuns(life).at(-1)?.pipelineRun;
    return run?.spec === undefined || typeof run.spec === "string" ? [] : [{ life, run }];
  });

  it("is held against at least a dozen runs that a real cluster took", () => {
    expect(taken.length).toBeGreaterThan(12);
  });

  it.each(taken)("has nothing against a run that a real cluster took: $life", ({ run }) => {
    expect(refusalOf({ ...run, apiVersion: "tekton.dev/v1" })).toBeUndefined();
    expect(missingWorkspaces(run)).toEqual([]);
    expect(allTasks(run).flatMap(({ task }) => podProblems(task.taskSpec ?? {}, run))).toEqual([]);
  });

  it("knows the volumes that a run gives to its pods", () => {
    const taskSpec = { steps: [{ ...step, volumeMounts: [{ name: "shared", mountPath: "/shared" }] }] };
    const podTemplate = { volumes: [{ name: "shared", emptyDir: {} }] };
    expect(podProblems(taskSpec, {})).toHaveLength(1);
    expect(podProblems(taskSpec, { spec: { taskRunTemplate: { podTemplate } } })).toEqual([]);
  });

  it.each(denied)("says what the real cluster said: %s", (name, run) => {
    const life = `kfp-tekton-1.9.2-cluster/10-life-${name}.jsonl`;
    const { message } = JSON.parse(readRecording(life)[1]?.response?.bodyText ?? "") as { readonly message: string };
    expect(message).toContain(refusalOf(run) ?? "nothing");
  });
});

describe("the tasks of a pipeline", () => {
  const annotated = (text: string): PipelineRun => ({
    metadata: { annotations: { "tekton.dev/resource_templates": text } },
    spec: { pipelineSpec: { tasks: [{ name: "one", taskSpec: { steps: [step] } }] } },
  });

  it("are those inside the loops that the SDK keeps beside it, too", () => {
    const inner = { tasks: [{ name: "two", taskSpec: { steps: [step] } }] };
    const template = { kind: "PipelineLoop", metadata: { name: "loop" }, spec: { pipelineSpec: inner } };
    expect(allTasks(annotated(JSON.stringify([template]))).map(({ task }) => task.name)).toEqual(["one", "two"]);
  });

  it.each([
    ["no JSON", "{"],
    ["no list", '{"a": 1}'],
    ["a list of anything", '[1, null, "x", {"spec": {"pipelineSpec": {"tasks": [null, 1]}}}]'],
    ["a value that is too deep", `[{"spec": {"pipelineSpec": ${"[".repeat(50_000)}${"]".repeat(50_000)}}}]`],
    ["objects that are too deep", `[${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}]`],
  ])("are the pipeline's own where the annotation is %s", (_, text) => {
    expect(allTasks(annotated(text)).map(({ task }) => task.name)).toEqual(["one"]);
  });
});
