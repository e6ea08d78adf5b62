import { setTimeout as delay } from "node:timers/promises";
import { dump } from "js-yaml";
import { describe, expect, it } from "vitest";
import { Store } from "../../src/embedded/store/store.ts";
import type { PipelineRun, PipelineTask } from "../../src/tekton/pipeline-run.ts";
import { startServer } from "../support/embedded.ts";
import { readRecording } from "../support/recordings.ts";
import { makeFolder } from "../support/workspace.ts";

const shell = (name: string, script: string, extra: Partial<PipelineTask> = {}): PipelineTask => ({
  name,
  taskSpec: { steps: [{ name: "main", image: "busybox", command: ["sh", "-c", script] }] },
  ...extra,
});

const pipelineRun = (tasks: readonly PipelineTask[], spec: object = {}): string =>
  dump({
    apiVersion: "tekton.dev/v1",
    kind: "PipelineRun",
    metadata: { name: "hand" },
    spec: {
      params: [{ name: "lr", value: "0.1" }],
      pipelineSpec: { params: [{ name: "lr", default: "0.1" }], tasks },
      ...spec,
    },
  });

const trueStep = { name: "main", image: "busybox", command: ["true"] };
const emptyVolume = { name: "v", emptyDir: {} };
const withSpec = (taskSpec: object): PipelineTask => ({
  name: "b",
  taskSpec: { steps: [trueStep], ...taskSpec },
});

interface RunReply {
  readonly run: { readonly id: string; readonly status: string; readonly finished_at: string };
  readonly pipeline_runtime: { readonly workflow_manifest: string };
}

async function upload(url: string, name: string, yaml: string): Promise<string> {
  const body = new FormData();
  body.append("uploadfile", new File([yaml], "pipeline.yaml"));
  const response = await fetch(`${url}/apis/v1/pipelines/upload?name=${name}`, { method: "POST", body });
  return ((await response.json()) as { id: string }).id;
}

async function createRun(url: string, version: string, parameters: readonly object[] = []): Promise<Response> {
  const references = [{ key: { type: "PIPELINE_VERSION", id: version }, relationship: "CREATOR" }];
  const body = JSON.stringify({ name: "r", pipeline_spec: { parameters }, resource_references: references });
  return await fetch(`${url}/apis/v1/runs`, { method: "POST", body });
}

async function start(url: string, yaml: string, parameters: readonly object[] = []): Promise<RunReply> {
  return (await (await createRun(url, await upload(url, "p", yaml), parameters)).json()) as RunReply;
}

const get = async (url: string, id: string): Promise<RunReply> =>
  (await (await fetch(`${url}/apis/v1/runs/${id}`)).json()) as RunReply;
const live = (reply: RunReply): PipelineRun => JSON.parse(reply.pipeline_runtime.workflow_manifest) as PipelineRun;

async function finish(url: string, id: string): Promise<RunReply> {
  for (;;) {
    const reply = await get(url, id);
    if (!reply.run.finished_at.startsWith("1970")) return reply;
    await delay(20);
  }
}

/** Keys at every depth, without the contents of lists beyond the first and without what a cluster adds. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shape);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shape(entry)]));
}

describe("a run on the embedded server", () => {
  it("has the shape that a real server's run has, just created and at its end", async () => {
    const recorded = readRecording("kfp-tekton-1.9.2-cluster/06-runs.jsonl");
    const created = JSON.parse(recorded[0]?.response?.bodyText ?? "") as RunReply;
    const { url } = await startServer();
    const reply = await start(url, pipelineRun([shell("only", "echo hi")]), [{ name: "lr", value: "0.2" }]);
    expect(shape(reply.run)).toEqual(shape(created.run));
    expect(Object.keys(reply.run)).toEqual(Object.keys(created.run));
    expect(Object.keys(live(reply))).toEqual(["metadata", "spec", "status"]);
    expect(live(reply).spec?.params).toEqual([{ name: "lr", value: "0.2" }]);
    const end = await finish(url, reply.run.id);
    expect(end.run.status).toBe("Succeeded");
    expect(live(end).status?.conditions).toMatchObject([
      {
        type: "Succeeded",
        status: "True",
        reason: "Succeeded",
        message: "Tasks Completed: 1 (Failed: 0, Cancelled 0), Skipped: 0",
      },
    ]);
  });

  it("gets its name, labels and annotations as the real server gives them", async () => {
    const { url } = await startServer();
    const reply = await start(
      url,
      pipelineRun([shell("only", "true")]).replace("name: hand", "name: hand\n  annotations: {format: $ORIG_PR_NAME}"),
    );
    const name = `hand-${reply.run.id.slice(0, 5)}`;
    expect(live(reply).metadata).toMatchObject({
      name,
      namespace: "kubeflow",
      labels: { "custom.tekton.dev/originalPipelineRun": name, "pipeline/runid": reply.run.id },
      annotations: { format: name, "pipelines.kubeflow.org/run_name": "r" },
    });
    await finish(url, reply.run.id);
  });

  it("gives a pod's log as text, and an error as JSON with status 200", async () => {
    const { url } = await startServer();
    const { run } = await start(url, pipelineRun([shell("only", "echo out; echo err >&2")]));
    await finish(url, run.id);
    const name = `hand-${run.id.slice(0, 5)}`;
    const log = async (node: string): Promise<string> =>
      await (await fetch(`${url}/apis/v1/runs/${run.id}/nodes/${node}/log`)).text();
    expect((await log(`${name}-only-pod`)).split("\n").sort()).toEqual(["", "err", "out"]);
    expect(JSON.parse(await log("nope"))).toEqual({
      error_message: 'InternalServerError: error in opening log stream: pods "nope" not found',
      error_details: 'InternalServerError: error in opening log stream: pods "nope" not found',
    });
    expect(await log("..%2F..%2Fetc%2Fpasswd")).toContain("not found");
  });

  it("ends as Cancelled when it is terminated, its processes and its pod's log gone, and then cannot be terminated again", async () => {
    const { url } = await startServer();
    const { run } = await start(
      url,
      pipelineRun([
        shell("sleeper", "sleep 300 & echo started; sleep 300"),
        shell("after", "true", { runAfter: ["sleeper"] }),
      ]),
    );
    const log = async (): Promise<string> =>
      await (await fetch(`${url}/apis/v1/runs/${run.id}/nodes/hand-${run.id.slice(0, 5)}-sleeper-pod/log`)).text();
    while (!(await log()).startsWith("started")) await delay(20);
    const terminate = (): Promise<Response> => fetch(`${url}/apis/v1/runs/${run.id}/terminate`, { method: "POST" });
    expect((await terminate()).status).toBe(200);
    expect((await get(url, run.id)).run.status).toBe("Terminating");
    const end = await finish(url, run.id);
    expect(end.run.status).toBe("Cancelled");
    expect(live(end).status?.conditions?.[0]).toMatchObject({
      status: "False",
      message: `PipelineRun "hand-${run.id.slice(0, 5)}" was cancelled`,
    });
    expect(await log()).toContain("not found");
    expect(await (await terminate()).json()).toMatchObject({
      code: 3,
      message: expect.stringContaining("Row not found."),
    });
  });

  it.each([
    [
      "a dependency that is not there",
      [shell("only", "true", { runAfter: ["ghost"] })],
      "task only depends on ghost but ghost wasn't present in Pipeline",
    ],
    ["a cycle", [shell("a", "true", { runAfter: ["b"] }), shell("b", "true", { runAfter: ["a"] })], "cycle"],
    [
      "a name that Kubernetes does not take",
      [shell("good enough", "true")],
      'invalid value "good enough": spec.pipelineSpec.tasks[0].name\nPipeline Task name must be a valid DNS Label.',
    ],
    ["a name of more than 63 characters", [shell("a".repeat(64), "true")], "must be a valid DNS Label"],
    ["no task", [], "expected at least one, got none: spec.pipelineSpec.description, spec.pipelineSpec.params"],
    ["two tasks of one name", [shell("a", "true"), shell("a", "true")], "expected exactly one, got both"],
    [
      "two volumes of one name",
      [shell("a", "true"), withSpec({ volumes: [emptyVolume, emptyVolume] })],
      'multiple volumes with same name "v": spec.pipelineSpec.tasks[1].taskSpec.volumes[1].name',
    ],
    ["two containers of one name", [withSpec({ steps: [trueStep, trueStep] })], "invalid value: main"],
    [
      "a container name that Kubernetes does not take",
      [withSpec({ steps: [{ ...trueStep, name: "Init 1" }] })],
      'invalid value "Init 1": spec.pipelineSpec.tasks[0].taskSpec.steps[0].name\nTask step name',
    ],
    ["a step without an image", [withSpec({ steps: [{ name: "main", command: ["true"] }] })], "steps[0].Image"],
    ["a task without steps", [withSpec({ steps: [] })], "missing field(s): spec.pipelineSpec.tasks[0].taskSpec.steps"],
    [
      "a volume in Tekton's own folder",
      [
        withSpec({
          steps: [{ ...trueStep, volumeMounts: [{ name: "v", mountPath: "/tekton/results" }] }],
          volumes: [emptyVolume],
        }),
      ],
      "volumeMount cannot be mounted under /tekton/",
    ],
    ["a variable that Tekton does not have", [shell("a", "echo $(context.taskRun.number)")], "non-existent variable"],
    [
      "the status of tasks outside an exit handler",
      [shell("a", "true", { params: [{ name: "x", value: "$(tasks.status)" }] })],
      "can not refer to execution status",
    ],
    [
      "a condition without values",
      [shell("a", "true", { when: [{ input: "a", operator: "in", values: [] }] })],
      "expecting non-empty values field: spec.pipelineSpec.tasks[0].when[0]",
    ],
    ["a task of nothing", [{ name: "a" }], "expected exactly one, got neither"],
  ] satisfies [string, PipelineTask[], string][])(
    "is denied at its creation for %s, as Tekton's webhook does",
    async (_, tasks, message) => {
      const { url } = await startServer();
      const response = await createRun(url, await upload(url, "p", pipelineRun(tasks)));
      expect(response.status).toBe(500);
      expect(await response.json()).toMatchObject({ code: 13, message: expect.stringContaining(message) });
    },
  );

  it.each<[string, object, string]>([
    ["a time limit that is negative", { timeouts: { tasks: "-5s" } }, "-5s should be >= 0: spec.timeouts.tasks"],
    [
      "a time limit longer than the pipeline's",
      { timeouts: { pipeline: "1s", tasks: "2s" } },
      "2s should be <= pipeline duration: spec.timeouts.tasks",
    ],
    [
      "a workspace without a volume",
      { workspaces: [{ name: "w" }] },
      "expected exactly one, got neither: spec.workspaces[0].configmap",
    ],
    [
      "a workspace that is given twice",
      {
        workspaces: [
          { name: "w", emptyDir: {} },
          { name: "w", emptyDir: {} },
        ],
      },
      'workspace "w" provided by pipelinerun more than once, at index 0 and 1: spec.workspaces[1].name',
    ],
    ["neither a pipeline nor a reference", { pipelineSpec: undefined }, "expected exactly one, got neither"],
    [
      "an exit handler that waits for a task",
      {
        pipelineSpec: { tasks: [shell("a", "true")], finally: [shell("b", "true", { runAfter: ["a"] })] },
      },
      "no runAfter allowed under spec.finally",
    ],
    [
      "nothing but an exit handler",
      { pipelineSpec: { finally: [shell("b", "true")] } },
      "spec.tasks is empty but spec.finally has 1 tasks: spec.pipelineSpec.finally",
    ],
    [
      "an exit handler that uses the result of another",
      {
        pipelineSpec: {
          tasks: [shell("a", "true")],
          finally: [shell("b", "true"), shell("c", "true", { params: [{ name: "x", value: "$(tasks.b.results.y)" }] })],
        },
      },
      "final task has task result reference from a final task b",
    ],
  ])("is denied at its creation for %s", async (_, spec, message) => {
    const { url } = await startServer();
    const yaml = pipelineRun([shell("only", "true")], spec);
    const response = await createRun(url, await upload(url, "p", yaml));
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ code: 13, message: expect.stringContaining(message) });
  });

  it.each<[string, object, string, string]>([
    [
      "a workspace that a command mentions and nobody gives",
      { pipelineSpec: { tasks: [shell("a", "ls $(workspaces.foo.path)")] } },
      "CreateRunFailed",
      'expected workspace "foo" to be provided by pipelinerun',
    ],
    [
      "a workspace that the pipeline declares and the run does not give",
      { pipelineSpec: { workspaces: [{ name: "foo" }], tasks: [shell("a", "true")] } },
      "InvalidWorkspaceBindings",
      'pipeline requires workspace with name "foo" be provided by pipelinerun',
    ],
    [
      "a workspace that is given under another name",
      {
        pipelineSpec: {
          tasks: [shell("a", "true", { workspaces: [{ name: "foo", workspace: "bar" }] })],
        },
        workspaces: [{ name: "foo", emptyDir: {} }],
      },
      "CreateRunFailed",
      'expected workspace "bar"',
    ],
  ])("begins and fails at once for %s", async (_, spec, status, message) => {
    const { url } = await startServer();
    const { run } = await start(url, pipelineRun([], spec));
    const end = await finish(url, run.id);
    expect(end.run.status).toBe(status);
    expect(live(end).status?.conditions?.[0]?.message).toContain(message);
  });

  it.each<[string, object, string]>([
    [
      "a volume that is mounted and not there",
      { steps: [{ ...trueStep, volumeMounts: [{ name: "missing", mountPath: "/x" }] }] },
      'spec.containers[0].volumeMounts[0].name: Not found: "missing"',
    ],
    [
      "an output in the root folder",
      {
        steps: [trueStep],
        stepTemplate: { volumeMounts: [{ name: "v", mountPath: "" }] },
        volumes: [emptyVolume],
      },
      "spec.containers[0].volumeMounts[0].mountPath: Required value",
    ],
    [
      "two volumes at one path",
      {
        steps: [trueStep],
        stepTemplate: {
          volumeMounts: [
            { name: "v", mountPath: "/o" },
            { name: "w", mountPath: "/o" },
          ],
        },
        volumes: [emptyVolume, { name: "w", emptyDir: {} }],
      },
      'spec.containers[0].volumeMounts[1].mountPath: Invalid value: "/o": must be unique',
    ],
  ])("fails for %s, as the pod of its task does", async (_, taskSpec, message) => {
    const { url } = await startServer();
    const { run } = await start(url, pipelineRun([withSpec(taskSpec)]));
    const end = await finish(url, run.id);
    expect(end.run.status).toBe("Failed");
    const [taskRun] = Object.values(live(end).status?.taskRuns ?? {});
    expect(taskRun?.status?.conditions).toMatchObject([
      { status: "False", reason: "PodCreationFailed", message: expect.stringContaining(message) },
    ]);
  });

  it("that was not over when its server stopped has failed, and says so", async () => {
    const folder = makeFolder("embedded");
    const first = await startServer(folder);
    const { run } = await start(first.url, pipelineRun([shell("only", "true")]));
    await finish(first.url, run.id);
    await first.close();
    const store = new Store(folder);
    const [stored] = store.runs.all();
    if (stored === undefined) throw new Error("the run is not kept");
    store.runs.put({ ...stored, pipelineRun: { ...stored.pipelineRun, status: {} } });
    store.close();
    const second = await startServer(folder);
    const reply = await get(second.url, run.id);
    expect(reply.run.status).toBe("EmbeddedServerStopped");
    expect(live(reply).status?.conditions?.[0]?.status).toBe("False");
  });
});

describe("the memory of the embedded server", () => {
  it("is there again the next time, with the bytes that were uploaded", async () => {
    const folder = makeFolder("embedded");
    const yaml = pipelineRun([shell("only", "true")]);
    const first = await startServer(folder);
    const id = await upload(first.url, "kept", yaml);
    await first.close();
    const second = await startServer(folder);
    expect(await (await fetch(`${second.url}/apis/v1/pipelines/${id}/templates`)).json()).toEqual({ template: yaml });
    expect(await (await fetch(`${second.url}/apis/v1/experiments`)).json()).toMatchObject({ total_size: 1 });
  });

  it("takes exactly one of ten uploads of one name at the same time (quirk: one-of-parallel-wins)", async () => {
    const { url } = await startServer();
    const body = (): FormData => {
      const form = new FormData();
      form.append("uploadfile", new File([pipelineRun([shell("only", "true")])], "pipeline.yaml"));
      return form;
    };
    const statuses = await Promise.all(
      Array.from(
        { length: 10 },
        async () => (await fetch(`${url}/apis/v1/pipelines/upload?name=race`, { method: "POST", body: body() })).status,
      ),
    );
    expect(statuses.sort()).toEqual([200, ...Array(9).fill(500)]);
  });
});
