import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Clock } from "../../model/clock.ts";
import { type GivenSecrets, noSecrets } from "../../model/given-secrets.ts";
import {
  type CustomRunStatus,
  type PipelineRun,
  type PipelineRunStatus,
  succeededCondition,
  type TaskRunStatus,
} from "../../tekton/pipeline-run.ts";
import { type PipelineRunExecution, startPipelineRun, taskLimit } from "../runner/runner.ts";
import { loggedSteps, readStepLog } from "../runner/step-log.ts";
import type { StepRunner } from "../step/step-runner.ts";
import { admit } from "./admission.ts";
import { created, failure, type KubernetesReply, notFound, ok } from "./kubernetes-reply.ts";
import type { KubernetesObject, ObjectStore } from "./object-store.ts";

export interface PipelineRunsOptions {
  readonly store: ObjectStore;
  /** Absolute path; where the steps work. */
  readonly folder: string;
  readonly stepRunner: StepRunner;
  readonly secrets?: GivenSecrets;
  readonly clock: Clock;
}

/** Tekton's part of the cluster: it executes the PipelineRuns that are created, and keeps their TaskRuns and pods. */
export class PipelineRuns {
  readonly #options: PipelineRunsOptions;
  readonly #executions = new Map<string, PipelineRunExecution>();
  /** The limit of tasks of all runs together. */
  readonly #limit = taskLimit();

  constructor(options: PipelineRunsOptions) {
    this.#options = options;
  }

  create(body: PipelineRun, namespace: string, strict: boolean): KubernetesReply {
    const { store, clock } = this.#options;
    const name = body.metadata?.name ?? "";
    if (store.get("PipelineRun", namespace, name) !== undefined)
      return failure("AlreadyExists", `pipelineruns.tekton.dev ${JSON.stringify(name)} already exists`);
    const refusal = admit(body, strict);
    if (refusal !== undefined) return refusal;
    const metadata = { ...body.metadata, name, namespace, uid: randomUUID(), creationTimestamp: timeOf(clock) };
    const run = store.put({ ...body, apiVersion: "tekton.dev/v1", kind: "PipelineRun", metadata });
    setImmediate(() => this.#start(run));
    if (run.metadata.labels?.["pipeline/runid"] !== undefined) this.#deleteSoon(run);
    return created(run);
  }

  /**
   * As the persistence agent of KFP does on a cluster that has KFP, with a run whose id the server does not know
   * (kfp-tekton backend/src/apiserver/resource/resource_manager.go:826). No server stands beside this cluster, so it knows none.
   */
  #deleteSoon(run: KubernetesObject): void {
    const timer = setTimeout(() => {
      const latest = this.#options.store.get("PipelineRun", run.metadata.namespace, run.metadata.name);
      this.#options.store.delete(latest ?? run);
      void this.#executions.get(keyOf(run))?.cancel();
    }, agentDelayMs);
    timer.unref();
  }

  /** The one change that Tekton lets pass once a run has begun. */
  patch(namespace: string, name: string, body: PipelineRun): KubernetesReply {
    const { store } = this.#options;
    const run = store.get("PipelineRun", namespace, name);
    if (run === undefined) return notFound("pipelineruns.tekton.dev", name);
    const status = body.spec?.status;
    if (status !== "Cancelled" && status !== "CancelledRunFinally" && status !== "StoppedRunFinally")
      return failure(
        "BadRequest",
        "UnsupportedByEmbeddedServer: a change of a PipelineRun other than spec.status to Cancelled, CancelledRunFinally or StoppedRunFinally",
      );
    if (hasEnded(run))
      return failure(
        "BadRequest",
        'admission webhook "validation.webhook.pipeline.tekton.dev" denied the request: validation failed: invalid value: Once the PipelineRun is complete, no updates are allowed: spec',
      );
    const patched = store.put({ ...run, spec: { ...(run.spec as object), status } });
    void this.#executions.get(keyOf(run))?.cancel(status);
    return ok(patched);
  }

  /** The pod is there as long as its logs are; also one of an iteration, whose TaskRun is no object of its own here. */
  async pod(namespace: string, podName: string): Promise<KubernetesReply> {
    const steps = (await this.#logsOf(namespace, podName))?.steps;
    if (steps === undefined) return notFound("pods", podName);
    const containers = steps.map((step) => ({ name: `step-${step}` }));
    const metadata = { name: podName, namespace };
    return ok({ apiVersion: "v1", kind: "Pod", metadata, spec: { containers }, status: {} });
  }

  async log(namespace: string, podName: string, query: URLSearchParams): Promise<KubernetesReply> {
    const logs = await this.#logsOf(namespace, podName);
    const step = (query.get("container") ?? "").replace(/^step-/, "");
    const isKnown = logs?.steps.includes(step) === true;
    const text = isKnown ? await readStepLog(logs.folder, podName, step) : undefined;
    if (text === undefined) return notFound("pods", podName);
    const lines = text.split(/(?<=\n)/);
    return { kind: "text", text: lines.slice(-Number(query.get("tailLines") ?? lines.length)).join("") };
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#executions.values()].map((execution) => execution.cancel()));
  }

  #start(run: KubernetesObject): void {
    const { stepRunner, secrets = noSecrets, clock } = this.#options;
    const pipelineRun = run as PipelineRun;
    const onStatus = (status: PipelineRunStatus): void => this.#update(run, status);
    const folder = this.#folderOf(run);
    const limit = this.#limit;
    const execution = startPipelineRun({ pipelineRun, folder, stepRunner, secrets, clock, limit, onStatus });
    this.#executions.set(keyOf(run), execution);
    void execution.finished.then(() => this.#executions.delete(keyOf(run)));
  }

  #folderOf({ metadata }: KubernetesObject): string {
    return join(this.#options.folder, metadata.uid ?? "");
  }

  /** What the agent of KFP embeds in the run are objects of their own here. */
  #update({ metadata }: KubernetesObject, { taskRuns = {}, runs = {}, ...status }: PipelineRunStatus): void {
    const { store } = this.#options;
    const run = store.get("PipelineRun", metadata.namespace, metadata.name);
    if (run === undefined) return;
    for (const [name, taskRun] of Object.entries(taskRuns)) this.#updateTaskRun(run, name, taskRun);
    for (const [name, { pipelineTaskName, status: own = {} }] of Object.entries(runs))
      this.#putChild({ run, kind: "CustomRun", name, task: pipelineTaskName ?? "", spec: {}, status: own });
    this.#putIfChanged({ ...run, status });
  }

  #updateTaskRun(run: KubernetesObject, name: string, taskRun: TaskRunEntry): void {
    const task = taskRun.pipelineTaskName ?? "";
    const { taskSpec } = tasksOf(run.spec).find((candidate) => candidate.name === task) ?? {};
    this.#putChild({ run, kind: "TaskRun", name, task, spec: { taskSpec }, status: taskRun.status });
  }

  #putChild({ run, kind, name, task, spec, status }: ChildObject): void {
    const { store, clock } = this.#options;
    const { namespace, labels, name: runName } = run.metadata;
    const metadata = store.get(kind, namespace, name)?.metadata ?? {
      name,
      namespace,
      uid: randomUUID(),
      creationTimestamp: timeOf(clock),
      labels: { ...labels, "tekton.dev/pipelineRun": runName, "tekton.dev/pipelineTask": task },
    };
    const apiVersion = kind === "TaskRun" ? "tekton.dev/v1" : "tekton.dev/v1beta1";
    this.#putIfChanged({ apiVersion, kind, metadata, spec, status });
  }

  #putIfChanged(object: KubernetesObject): void {
    const known = this.#options.store.get(object.kind, object.metadata.namespace, object.metadata.name);
    if (JSON.stringify(known?.status) !== JSON.stringify(object.status)) this.#options.store.put(object);
  }

  async #logsOf(namespace: string, podName: string): Promise<PodLogs | undefined> {
    if (!/^[a-z0-9.-]+$/.test(podName)) return undefined;
    for (const run of this.#options.store.list({ kind: "PipelineRun", namespace, labels: new Map() }).items) {
      const folder = this.#folderOf(run);
      const steps = await loggedSteps(folder, podName);
      if (steps.length > 0) return { folder, steps };
    }
    return undefined;
  }
}

interface PodLogs {
  /** The run's folder. */
  readonly folder: string;
  readonly steps: readonly string[];
}

/** The real agent takes up to five seconds. */
const agentDelayMs = 300;

interface ChildObject {
  readonly run: KubernetesObject;
  readonly kind: "TaskRun" | "CustomRun";
  readonly name: string;
  /** The task's name in the pipeline. */
  readonly task: string;
  readonly spec: object;
  readonly status: TaskRunStatus | CustomRunStatus | undefined;
}

type TaskRunEntry = NonNullable<PipelineRunStatus["taskRuns"]>[string];

const keyOf = ({ metadata }: KubernetesObject): string => `${metadata.namespace}/${metadata.name}`;
const timeOf = (clock: Clock): string => new Date(clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
function tasksOf(spec: unknown): readonly { readonly name: string; readonly taskSpec?: unknown }[] {
  const { tasks = [], finally: finals = [] } = (spec as PipelineRun["spec"])?.pipelineSpec ?? {};
  return [...tasks, ...finals];
}

function hasEnded({ status }: KubernetesObject): boolean {
  const condition = succeededCondition((status as PipelineRunStatus | undefined)?.conditions);
  return condition?.status === "True" || condition?.status === "False";
}
