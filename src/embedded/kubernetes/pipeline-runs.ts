import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Clock } from "../../model/clock.ts";
import {
  type PipelineRun,
  type PipelineRunStatus,
  succeededCondition,
  type TaskRunStatus,
} from "../../tekton/pipeline-run.ts";
import { type PipelineRunExecution, startPipelineRun } from "../runner/runner.ts";
import { readStepLog } from "../runner/step-log.ts";
import type { StepRunner } from "../step/step-runner.ts";
import { admit } from "./admission.ts";
import { created, failure, type KubernetesReply, notFound, ok } from "./kubernetes-reply.ts";
import type { KubernetesObject, ObjectStore } from "./object-store.ts";

export interface PipelineRunsOptions {
  readonly store: ObjectStore;
  /** Absolute path; where the steps work. */
  readonly folder: string;
  readonly stepRunner: StepRunner;
  readonly clock: Clock;
}

/** Tekton's part of the cluster: it executes the PipelineRuns that are created, and keeps their TaskRuns and pods. */
export class PipelineRuns {
  readonly #options: PipelineRunsOptions;
  readonly #executions = new Map<string, PipelineRunExecution>();

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
    if (status !== "Cancelled" && status !== "CancelledRunFinally")
      return failure(
        "BadRequest",
        "UnsupportedByEmbeddedServer: a change of a PipelineRun other than spec.status to Cancelled or CancelledRunFinally",
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

  /** The pod is there as long as its log is. */
  async pod(namespace: string, podName: string): Promise<KubernetesReply> {
    const taskRun = this.#taskRunOf(namespace, podName);
    const containers = stepNames(taskRun).map((step) => ({ name: `step-${step}` }));
    if (taskRun === undefined || (await this.#log(taskRun, podName, stepNames(taskRun))) === undefined)
      return notFound("pods", podName);
    return ok({
      apiVersion: "v1",
      kind: "Pod",
      metadata: { name: podName, namespace },
      spec: { containers },
      status: {},
    });
  }

  async log(namespace: string, podName: string, query: URLSearchParams): Promise<KubernetesReply> {
    const taskRun = this.#taskRunOf(namespace, podName);
    const step = (query.get("container") ?? "").replace(/^step-/, "");
    const known = stepNames(taskRun).filter((name) => name === step);
    const text = taskRun === undefined ? undefined : await this.#log(taskRun, podName, known);
    if (text === undefined) return notFound("pods", podName);
    const lines = text.split(/(?<=\n)/);
    return { kind: "text", text: lines.slice(-Number(query.get("tailLines") ?? lines.length)).join("") };
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#executions.values()].map((execution) => execution.cancel()));
  }

  #start(run: KubernetesObject): void {
    const { stepRunner, clock } = this.#options;
    const pipelineRun = run as PipelineRun;
    const onStatus = (status: PipelineRunStatus): void => this.#update(run, status);
    const execution = startPipelineRun({ pipelineRun, folder: this.#folderOf(run), stepRunner, clock, onStatus });
    this.#executions.set(keyOf(run), execution);
    void execution.finished.then(() => this.#executions.delete(keyOf(run)));
  }

  #folderOf({ metadata }: KubernetesObject): string {
    return join(this.#options.folder, metadata.uid ?? "");
  }

  /** What the agent of KFP embeds in the run are objects of their own here. */
  #update({ metadata }: KubernetesObject, { taskRuns = {}, ...status }: PipelineRunStatus): void {
    const { store } = this.#options;
    const run = store.get("PipelineRun", metadata.namespace, metadata.name);
    if (run === undefined) return;
    for (const [name, taskRun] of Object.entries(taskRuns)) this.#updateTaskRun(run, name, taskRun);
    this.#putIfChanged({ ...run, status });
  }

  #updateTaskRun({ metadata: run, spec }: KubernetesObject, name: string, taskRun: TaskRunEntry): void {
    const { store, clock } = this.#options;
    const task = taskRun.pipelineTaskName ?? "";
    const { taskSpec } = tasksOf(spec).find((candidate) => candidate.name === task) ?? {};
    const known = store.get("TaskRun", run.namespace, name)?.metadata;
    const metadata = known ?? {
      name,
      namespace: run.namespace,
      uid: randomUUID(),
      creationTimestamp: timeOf(clock),
      labels: { ...run.labels, "tekton.dev/pipelineRun": run.name, "tekton.dev/pipelineTask": task },
    };
    this.#putIfChanged({
      apiVersion: "tekton.dev/v1",
      kind: "TaskRun",
      metadata,
      spec: { taskSpec },
      status: taskRun.status,
    });
  }

  #putIfChanged(object: KubernetesObject): void {
    const known = this.#options.store.get(object.kind, object.metadata.namespace, object.metadata.name);
    if (JSON.stringify(known?.status) !== JSON.stringify(object.status)) this.#options.store.put(object);
  }

  #taskRunOf(namespace: string, podName: string): KubernetesObject | undefined {
    const { items } = this.#options.store.list({ kind: "TaskRun", namespace, labels: new Map() });
    return items.find(({ status }) => podsOf(status as TaskRunStatus).includes(podName));
  }

  async #log({ metadata }: KubernetesObject, podName: string, steps: readonly string[]): Promise<string | undefined> {
    const run = this.#options.store.get(
      "PipelineRun",
      metadata.namespace,
      metadata.labels?.["tekton.dev/pipelineRun"] ?? "",
    );
    if (run === undefined) return undefined;
    const logs = await Promise.all(steps.map((step) => readStepLog(this.#folderOf(run), podName, step)));
    return logs.find((log) => log !== undefined);
  }
}

/** The real agent takes up to five seconds. */
const agentDelayMs = 300;

type TaskRunEntry = NonNullable<PipelineRunStatus["taskRuns"]>[string];

const keyOf = ({ metadata }: KubernetesObject): string => `${metadata.namespace}/${metadata.name}`;
const timeOf = (clock: Clock): string => new Date(clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
const podsOf = ({ podName = "", retriesStatus = [] }: TaskRunStatus): readonly string[] => [
  podName,
  ...retriesStatus.map((attempt) => attempt.podName ?? ""),
];

function tasksOf(spec: unknown): readonly { readonly name: string; readonly taskSpec?: unknown }[] {
  const { tasks = [], finally: finals = [] } = (spec as PipelineRun["spec"])?.pipelineSpec ?? {};
  return [...tasks, ...finals];
}

function stepNames(taskRun: KubernetesObject | undefined): readonly string[] {
  const { taskSpec } = (taskRun?.spec ?? {}) as {
    readonly taskSpec?: { readonly steps?: readonly { readonly name?: string }[] };
  };
  return (taskSpec?.steps ?? []).map((step, index) => step.name ?? `unnamed-${index}`);
}

function hasEnded({ status }: KubernetesObject): boolean {
  const condition = succeededCondition((status as PipelineRunStatus | undefined)?.conditions);
  return condition?.status === "True" || condition?.status === "False";
}
