import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Cluster, connectToCluster } from "../../src/cluster/cluster.ts";
import type { PipelineRunSubmission } from "../../src/cluster/submit.ts";
import { systemClock } from "../../src/context/clock.ts";
import { kubeconfigFor } from "../../src/embedded/kubernetes/cluster.ts";
import { followRun } from "../../src/gate/follow-run.ts";
import { RunGoneError } from "../../src/model/errors.ts";
import type { RunState, TaskState } from "../../src/model/run.ts";
import type { CustomRunStatus, PipelineRun, PipelineTask, Step } from "../../src/tekton/pipeline-run.ts";
import { startCountingProxy } from "../support/counting-proxy.ts";
import { startCluster } from "../support/embedded-cluster.ts";
import { type Fault, startFaultyProxy } from "../support/faulty-proxy.ts";
import { hasKubectl } from "../support/kubectl.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { makeFolder } from "../support/workspace.ts";

const step = (script: string, name = "main"): Step => ({ name, image: "busybox", command: ["sh", "-c", script] });
const task = (name: string, script: string, extra: Partial<PipelineTask> = {}): PipelineTask => ({
  name,
  taskSpec: { steps: [step(script)] },
  ...extra,
});
const submission = (
  tasks: readonly PipelineTask[],
  options: Partial<PipelineRunSubmission> = {},
): PipelineRunSubmission => ({
  pipelineRun: {
    apiVersion: "tekton.dev/v1",
    kind: "PipelineRun",
    metadata: { name: "p" },
    spec: { pipelineSpec: { tasks } },
  },
  runName: "p #1",
  parameters: {},
  serviceAccount: "",
  provenance: [],
  repositoryUrl: "",
  ...options,
});

const signal = new AbortController().signal;
const createPath = "POST /apis/tekton.dev/v1/namespaces/default/pipelineruns";
const listPath = "GET /apis/tekton.dev/v1/namespaces/default/pipelineruns";

interface Connected {
  readonly cluster: Cluster;
  readonly log: RecordingLog;
  readonly requests: readonly string[];
  /** Reads from the cluster itself, past the faults. */
  readonly read: (path: string) => Promise<{ readonly items: readonly PipelineRun[] }>;
  readonly readText: (path: string) => Promise<string>;
}

/** The real kubectl, a cluster, and between them what networks and servers do on a bad day. */
async function connect(faults: readonly Fault[] = []): Promise<Connected> {
  const embedded = await startCluster();
  return await connectThrough(await startFaultyProxy(embedded.url, faults), embedded);
}

async function connectThrough(
  proxy: Pick<Connected, "requests"> & { readonly url: string },
  embedded: { readonly url: string },
): Promise<Connected> {
  const kubeconfig = join(makeFolder("config"), "config");
  writeFileSync(kubeconfig, kubeconfigFor(proxy.url));
  const log = new RecordingLog();
  const cluster = await connectToCluster({
    kubeconfig,
    context: "",
    namespace: "",
    cacheFolder: makeFolder("kubectl"),
    env: process.env,
    clock: systemClock,
    log,
    signal,
  });
  onTestFinished(() => cluster.close());
  const read = async (path: string) =>
    (await (await fetch(`${embedded.url}${path}`)).json()) as { items: PipelineRun[] };
  const readText = async (path: string) => await (await fetch(`${embedded.url}${path}`)).text();
  return { cluster, log, requests: proxy.requests, read, readText };
}

const follow = (cluster: Cluster, name: string, log = new RecordingLog()) =>
  followRun({
    source: cluster.runSource(name),
    label: "p",
    clock: systemClock,
    log,
    timeoutMs: 60_000,
    onTimeout: "terminate",
    onCancel: "terminate",
    logs: "all",
    signal,
  });

async function until(cluster: Cluster, name: string, wanted: (state: RunState) => boolean): Promise<RunState> {
  const source = cluster.runSource(name);
  for (;;) {
    const state = await source.readRun(signal);
    if (wanted(state)) return state;
    await delay(50);
  }
}

describe.skipIf(!hasKubectl)("a cluster", () => {
  it.each(["lost", "dropped"] as const)(
    "gets a PipelineRun once, also when the answer to its creation is %s",
    async (kind) => {
      const { cluster, read, log } = await connect([{ on: createPath, kind, times: 1 }]);
      const { name } = await cluster.submit(submission([task("a", "true")]));
      const { items } = await read("/apis/tekton.dev/v1/namespaces/default/pipelineruns");
      expect(items.map(({ metadata }) => metadata?.name)).toEqual([name]);
      expect(log.lines).toHaveLength(kind === "lost" ? 0 : 1);
      expect(await follow(cluster, name)).toMatchObject({ kind: "succeeded" });
    },
  );

  it("is asked again when its webhook is away for a moment", async () => {
    const body = JSON.stringify({
      apiVersion: "v1",
      kind: "Status",
      metadata: {},
      status: "Failure",
      reason: "InternalError",
      code: 500,
      message: 'Internal error occurred: failed calling webhook "webhook.pipeline.tekton.dev": connection refused',
    });
    const { cluster, log } = await connect([{ on: createPath, kind: { status: 500, body }, times: 2 }]);
    const { name } = await cluster.submit(submission([task("a", "true")]));
    expect(log.lines).toMatchObject(
      [/failed calling webhook.*trying again/, /trying again/].map((text) => expect.stringMatching(text)),
    );
    expect(await follow(cluster, name)).toMatchObject({ kind: "succeeded" });
  });

  it.each<[string, PipelineRunSubmission, string, RegExp]>([
    [
      "a task that waits for one that is not there",
      submission([task("first", "true"), task("only", "true", { runAfter: ["ghost"] })]),
      "only",
      /denied the request: validation failed: invalid value: couldn't add link between only and ghost/,
    ],
    [
      "a field that Tekton does not know",
      submission([
        task("first", "true"),
        { name: "second", taskSpec: { steps: [{ ...step("true"), resorces: {} } as Step] } },
      ]),
      "second",
      /denied the request: mutation failed: .* unknown field "resorces"/,
    ],
    [
      "two tasks of one name",
      submission([task("first", "true"), task("first", "true")]),
      "first",
      /expected exactly one, got both: spec.pipelineSpec.tasks\[1\].name/,
    ],
  ])("names the task when it refuses %s", async (_, refused, blamed, message) => {
    const { cluster } = await connect();
    const failure = await cluster.submit(refused).catch((error: unknown) => error);
    expect(failure).toMatchObject({ task: blamed, reason: "BadRequest", message: expect.stringMatching(message) });
  });

  it("refuses a field outside the pipeline that an older kubectl would let it drop without a word", async () => {
    const { cluster } = await connect();
    const odd = submission([task("a", "true")]);
    const spec = { ...odd.pipelineRun.spec, taskRunTempate: {} };
    await expect(cluster.submit({ ...odd, pipelineRun: { ...odd.pipelineRun, spec } })).rejects.toThrow(
      'strict decoding error: unknown field "spec.taskRunTempate"',
    );
  });

  it("is sent nothing of a name that Kubernetes does not take", async () => {
    const { cluster, requests } = await connect();
    const before = requests.length;
    const odd = submission([task("a", "true")]);
    const refusal = cluster.submit({ ...odd, pipelineRun: { ...odd.pipelineRun, metadata: { name: "Bad_Name" } } });
    await expect(refusal).rejects.toMatchObject({
      message: expect.stringMatching(/^"Bad_Name-\w+" is not a valid Kubernetes name \(RFC 1123 subdomain\)\.$/),
    });
    expect(requests.slice(before)).toEqual([]);
  });

  it("is watched: a run that goes on quietly is looked at without asking", async () => {
    const embedded = await startCluster();
    const { cluster, requests } = await connectThrough(await startCountingProxy(embedded.url), embedded);
    const { name } = await cluster.submit(submission([task("a", "sleep 3; echo done")]));
    const source = cluster.runSource(name);
    let looks = 0;
    const until = performance.now() + 2_500;
    for (; performance.now() < until; looks += 1) {
      await source.readRun(signal);
      await delay(20);
    }
    const log = new RecordingLog();
    expect(await follow(cluster, name, log)).toMatchObject({
      kind: "succeeded",
      tasks: [{ name: "a", phase: "succeeded" }],
    });
    expect(log.groups).toEqual([["p: log of task a", "done"]]);
    expect(requests.filter((request) => request.includes("/taskruns?")).length).toBeLessThan(looks / 4);
  });

  it("is polled where its watches tell nothing", async () => {
    // The proxy hands an answer on when it is complete, which that of a watch never is.
    const { cluster, requests } = await connect();
    const { name } = await cluster.submit(submission([task("a", "sleep 1")]));
    expect(await follow(cluster, name)).toMatchObject({ kind: "succeeded" });
    expect(requests.filter((request) => request === listPath).length).toBeGreaterThan(3);
  });

  it("keeps a run on a cluster that has KFP, whose agent deletes each run with `pipeline/runid` that its server does not know", async () => {
    const { cluster } = await connect();
    const labelled = submission([task("a", "sleep 1; echo done")]);
    const metadata = { name: "p", labels: { "pipeline/runid": "unknown" } };
    const { name } = await cluster.submit({ ...labelled, pipelineRun: { ...labelled.pipelineRun, metadata } });
    expect(await follow(cluster, name)).toMatchObject({ kind: "succeeded" });
  });

  it("runs loops, those beside the run too, and shows their iterations with their logs", async () => {
    const { cluster, read, readText } = await connect();
    const inner = { params: [{ name: "item" }], tasks: [task("one", "echo item $(params.item)")] };
    const spec = { pipelineSpec: inner, iterateParam: "item" };
    const loop = { apiVersion: "custom.tekton.dev/v1alpha1", kind: "PipelineLoop" };
    const params = [{ name: "item", value: '["a", "b"]' }];
    const wanted = submission([
      { name: "inlined", params, taskSpec: { ...loop, spec } },
      { name: "beside", params, taskRef: { ...loop, name: "the-loop" } },
    ]);
    const template = { ...loop, metadata: { name: "the-loop" }, spec };
    const annotations = { "tekton.dev/resource_templates": JSON.stringify([template]) };
    const pipelineRun = { ...wanted.pipelineRun, metadata: { ...wanted.pipelineRun.metadata, annotations } };
    const { name } = await cluster.submit({ ...wanted, pipelineRun });
    expect(await follow(cluster, name)).toMatchObject({ kind: "succeeded" });
    const { items } = await read("/apis/tekton.dev/v1beta1/namespaces/default/customruns");
    expect(items.map(({ metadata }) => metadata?.name).toSorted()).toEqual([`${name}-beside`, `${name}-inlined`]);
    const iterations = items.flatMap(({ status }) =>
      Object.values((status as CustomRunStatus).extraFields?.pipelineRuns ?? {}),
    );
    const pods = iterations.flatMap((iteration) =>
      Object.values(iteration.status?.taskRuns ?? {}).map((taskRun) => taskRun.status?.podName ?? ""),
    );
    const logs = await Promise.all(
      pods.map((pod) => readText(`/api/v1/namespaces/default/pods/${pod}/log?container=step-main`)),
    );
    expect(logs.toSorted()).toEqual(["item a\n", "item a\n", "item b\n", "item b\n"]);
  });

  it("has an embedded one that deletes a PipelineRun with `pipeline/runid`, as KFP's agent does", async () => {
    const { url } = await startCluster();
    const path = `${url}/apis/tekton.dev/v1/namespaces/default/pipelineruns`;
    const run = { ...submission([task("a", "sleep 60")]).pipelineRun };
    const body = JSON.stringify({ ...run, metadata: { name: "p", labels: { "pipeline/runid": "1" } } });
    expect((await fetch(path, { method: "POST", body })).status).toBe(201);
    await expect.poll(async () => (await fetch(`${path}/p`)).status, { timeout: 5_000 }).toBe(404);
  });

  it("tells when a run is not there any more", async () => {
    const empty = JSON.stringify({ apiVersion: "tekton.dev/v1", kind: "PipelineRunList", metadata: {}, items: [] });
    const { cluster } = await connect([{ on: listPath, kind: { status: 200, body: empty }, times: 100 }]);
    const { name } = await cluster.submit(submission([task("a", "true")]));
    await expect(cluster.runSource(name).readRun(signal)).rejects.toThrow(RunGoneError);
  });

  it("gives the log of the step that failed, and of a task that did not, of the main one", async () => {
    const { cluster } = await connect();
    const failing = { name: "a", taskSpec: { steps: [step("echo one"), step("echo two; exit 1", "second")] } };
    const fine = { name: "b", taskSpec: { steps: [step("echo before", "first"), step("echo main")] } };
    const { name } = await cluster.submit(submission([failing, fine]));
    // The watch of TaskRuns may be behind that of the run.
    const ended = ({ condition, tasks: all }: RunState): boolean =>
      condition === "False" && all.every(({ phase }) => phase === "succeeded" || phase === "failed");
    const { tasks } = await until(cluster, name, ended);
    const source = cluster.runSource(name);
    expect(await Promise.all(tasks.map((state) => source.readLog(state, signal)))).toEqual(["two\n", "main\n"]);
  });

  it("cancels a run, and has nothing against cancelling one that has ended or is gone", async () => {
    const { cluster } = await connect();
    const { name } = await cluster.submit(submission([task("a", "sleep 60")]));
    await until(cluster, name, ({ tasks }) => tasks[0]?.phase === "running");
    await cluster.runSource(name).terminate(signal);
    const state = await until(cluster, name, ({ condition }) => condition !== "Unknown");
    expect(state).toMatchObject({ condition: "False", reason: "Cancelled", tasks: [{ phase: "cancelled" }] });
    await cluster.runSource(name).terminate(signal);
    await cluster.runSource("never-was").terminate(signal);
  });

  it("lets the exit handler of a cancelled run clean up", async () => {
    const { cluster } = await connect();
    const tasks = [task("a", "sleep 60")];
    const odd = submission(tasks);
    const pipelineSpec = { tasks, finally: [task("clean-up", "echo cleaned")] };
    const { name } = await cluster.submit({ ...odd, pipelineRun: { ...odd.pipelineRun, spec: { pipelineSpec } } });
    const source = cluster.runSource(name);
    await until(cluster, name, ({ tasks: [first] }) => first?.phase === "running");
    await source.terminate(signal);
    const state = await until(cluster, name, ({ condition }) => condition !== "Unknown");
    expect(state).toMatchObject({ reason: "Cancelled", tasks: [{ phase: "cancelled" }, { phase: "succeeded" }] });
    expect(await source.readLog(state.tasks[1] as TaskState, signal)).toBe("cleaned\n");
  });

  it("refuses a loop whose controller it does not have, before the run waits for ever", async () => {
    const message = "the server could not find the requested resource";
    const status = { kind: "Status", apiVersion: "v1", status: "Failure", reason: "NotFound", code: 404, message };
    const { cluster, read } = await connect([
      { on: "GET /apis/custom.tekton.dev", kind: { status: 404, body: JSON.stringify(status) }, times: 9 },
    ]);
    const loop = {
      name: "loop",
      taskSpec: { apiVersion: "custom.tekton.dev/v1alpha1", kind: "PipelineLoop", spec: {} },
    };
    await expect(cluster.submit(submission([loop]))).rejects.toMatchObject({
      task: "loop",
      message: expect.stringContaining("the cluster has no API custom.tekton.dev"),
    });
    expect((await read("/apis/tekton.dev/v1/namespaces/default/pipelineruns")).items).toEqual([]);
  });

  it("warns of another custom task, whose controller may do without an API", async () => {
    const { cluster, log } = await connect();
    const custom = { name: "training", taskSpec: { apiVersion: "acme.example/v1", kind: "Training", spec: {} } };
    await cluster.submit(submission([custom]));
    expect(log.annotations).toMatchObject([
      { level: "warning", message: expect.stringContaining("Task training is a Training") },
    ]);
  });
});
