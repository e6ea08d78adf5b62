import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../src/tekton/admission/admission.ts";
import { podProblems } from "../../src/tekton/admission/pod.ts";
import { missingWorkspaces } from "../../src/tekton/admission/workspaces.ts";
import { allTasks } from "../../src/tekton/all-tasks.ts";
import type { PipelineRun, TaskSpec } from "../../src/tekton/pipeline-run.ts";
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

  const resources = (request: unknown, limit: unknown, resource = "memory") => ({
    steps: [
      {
        ...step,
        computeResources: {
          requests: { [resource]: request },
          ...(limit === undefined ? {} : { limits: { [resource]: limit } }),
        },
      },
    ],
  });
  const env = (...names: readonly string[]) => ({ steps: [{ ...step, env: names.map((name) => ({ name })) }] });
  const volume = (name: string) => ({ steps: [step], volumes: [{ name, emptyDir: {} }] });
  const sidecars = (...names: readonly string[]) => ({
    steps: [step],
    sidecars: names.map((name) => ({ ...step, name })),
  });

  it.each<readonly [string, TaskSpec, string, string]>([
    [
      "a volume's name",
      volume("My_Vol"),
      "spec.volumes[0].name",
      'Invalid value: "My_Vol": a lowercase RFC 1123 label',
    ],
    ["a long one", volume("v".repeat(64)), "spec.volumes[0].name", "must be no more than 63 characters"],
    ["two sidecars of one name", sidecars("x", "x"), "spec.containers[2].name", 'Duplicate value: "sidecar-x"'],
    ["a variable with =", env("A", "1 bad="), "spec.containers[0].env[1].name", 'Invalid value: "1 bad=": a valid env'],
    ["a variable with a tab", env("A\tB"), "spec.containers[0].env[0].name", "printable ASCII"],
    ["a variable that is not ASCII", env("Ä"), "spec.containers[0].env[0].name", "printable ASCII"],
    ["a variable without a name", env(""), "spec.containers[0].env[0].name", "Required value"],
    [
      "a variable of the template",
      { steps: [step], stepTemplate: { env: [{ name: "=" }] } },
      "spec.containers[0].env[0].name",
      'Invalid value: "="',
    ],
    [
      "a request over its limit",
      resources("2Gi", "1G"),
      "spec.containers[0].resources.requests",
      'Invalid value: "2Gi": must be less than or equal to memory limit of 1G',
    ],
    ["one of a processor", resources("1", "500m", "cpu"), "spec.containers[0].resources.requests", "cpu limit of 500m"],
    ["one with an exponent", resources("2e3", 1999), "spec.containers[0].resources.requests", "memory limit of 1999"],
    [
      "one of a device",
      resources(2, 1, "nvidia.com/gpu"),
      "spec.containers[0].resources.requests",
      "must be equal to nvidia.com/gpu limit of 1",
    ],
  ])("says what Kubernetes says of a pod: %s", (_, spec, path, words) => {
    expect(podProblems(spec, {})).toMatchObject([{ path, words: expect.stringContaining(words) }]);
  });

  it.each<readonly [string, TaskSpec]>([
    ["a variable with a space", env("A B", "1", "a.b-c_d")],
    ["a sidecar with the name of a step", sidecars("main", "x")],
    ["a volume named by a parameter", volume("$(params.volume)")],
    ["a volume of 63 characters", volume("v".repeat(63))],
    ["a request at its limit", resources("1.1G", "1100M")],
    ["a request without a limit", resources("1Gi", undefined)],
    ["a request that a parameter gives", resources("$(params.memory)", "1Gi")],
  ])("lets Kubernetes create a pod with %s", (_, spec) => {
    expect(podProblems(spec, {})).toEqual([]);
  });

  it("reads resources under the name that the version of Tekton gives them", () => {
    const amounts = { requests: { memory: "2Gi" }, limits: { memory: "1Gi" } };
    const spec = { steps: [{ ...step, resources: amounts }] };
    expect(podProblems(spec, { apiVersion: "tekton.dev/v1beta1" })).toHaveLength(1);
    expect(podProblems(spec, { apiVersion: "tekton.dev/v1" })).toEqual([]);
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
