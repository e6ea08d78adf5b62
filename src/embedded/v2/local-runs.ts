import { join } from "node:path";
import type { RunNode } from "../../argo/run-node.ts";
import type { Clock } from "../../model/clock.ts";
import type { LocalExecution, LocalRunner } from "../local-runner/local-runner.ts";
import type { LocalState } from "../local-runner/run-events.ts";
import { nodesOf } from "../local-runner/run-nodes.ts";
import type { QueuedRun, Store } from "../store/store.ts";
import { exitHandlersOf } from "./exit-handlers.ts";
import { readTemplate } from "./package.ts";

export interface LocalRunsOptions {
  readonly store: Store;
  /** The runner; without one, runs stay PENDING, as in the recordings, whose cluster had no controller. */
  readonly runner: LocalRunner | undefined;
  readonly clock: Clock;
}

/** What the handlers of runs need. */
export interface RunMemory {
  readonly store: Store;
  readonly localRuns: LocalRuns;
}

interface Running {
  readonly execution: LocalExecution;
  readonly template: string;
}

/** The runs of Kubeflow Pipelines 2 that are executed right now. */
export class LocalRuns {
  readonly #options: LocalRunsOptions;
  readonly #running = new Map<string, Running>();

  constructor(options: LocalRunsOptions) {
    this.#options = options;
  }

  /** The reply to the creation shows the run as it was before. */
  start(run: QueuedRun, template: string): void {
    const { store, runner } = this.#options;
    if (runner === undefined) return;
    const workflow = `${nameOf(template)}-${run.id.slice(0, 5)}`;
    const started = store.queuedRuns.put({ ...run, ...this.#next(run, "RUNNING"), workflow });
    const parameters = (run.runtimeConfig?.parameters ?? {}) as Readonly<Record<string, unknown>>;
    const folder = join(store.folder, "executions", run.id);
    const shared = join(store.folder, "executions", "shared");
    const execution = runner.start({ folder, shared, yaml: template, parameters });
    this.#running.set(run.id, { execution, template });
    void execution.finished.then((state) => this.#finish(started.id, state, template));
  }

  /** The run as it is now, with the nodes of what is being executed. */
  async live(run: QueuedRun): Promise<QueuedRun> {
    const running = this.#running.get(run.id);
    if (running === undefined) return run;
    return { ...run, nodes: shown(run, await running.execution.state(), running.template) };
  }

  /** @returns whether it could be terminated */
  terminate(run: QueuedRun): boolean {
    if (run.state !== "PENDING" && run.state !== "RUNNING") return false;
    const running = this.#running.get(run.id);
    // The server itself does not write the termination into the history; the report of the Workflow does.
    const next = running === undefined ? { state: "CANCELING" as const } : this.#next(run, "CANCELING");
    this.#options.store.queuedRuns.put({ ...run, ...next });
    void running?.execution.cancel();
    return true;
  }

  /** What an earlier process did not bring to an end has failed: nobody executes it any more. */
  failUnfinished(): void {
    for (const run of this.#options.store.queuedRuns.all())
      if (run.workflow !== undefined && run.finishedAt === undefined)
        this.#end(run, "FAILED", "The embedded server was stopped before the run had ended");
  }

  /** Ends what runs, and resolves when it is stored. */
  async stop(): Promise<void> {
    const running = [...this.#running.values()];
    await Promise.all(running.map(({ execution }) => execution.cancel()));
    await Promise.all(running.map(({ execution }) => execution.finished));
  }

  #finish(id: string, state: LocalState, template: string): void {
    this.#running.delete(id);
    const run = this.#options.store.queuedRuns.get(id);
    if (run === undefined) return;
    const ended = { ...run, nodes: shown({ ...run, finishedAt: this.#now() }, state, template) };
    const { state: how, message } = state.end ?? { state: "FAILED", message: "" };
    // Argo ends a workflow that is terminated as failed (docs/facts/kubeflow-pipelines.md, States of a run on Kubeflow Pipelines 2).
    if (run.state === "CANCELING") this.#end(ended, "FAILED", "");
    else this.#end(ended, how, how === "FAILED" ? message : "");
  }

  #end(run: QueuedRun, state: "SUCCEEDED" | "FAILED", error: string): void {
    this.#options.store.queuedRuns.put({ ...run, ...this.#next(run, state), error, finishedAt: this.#now() });
  }

  #next({ history }: QueuedRun, state: QueuedRun["state"]): Pick<QueuedRun, "state" | "history"> {
    return { state, history: [...history, { state, at: this.#now() }] };
  }

  #now(): string {
    return new Date(this.#options.clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
  }
}

const phases = {
  PENDING: "Pending",
  RUNNING: "Running",
  CANCELING: "Running",
  SUCCEEDED: "Succeeded",
  FAILED: "Failed",
} as const;

function shown(run: QueuedRun, state: LocalState, template: string): readonly RunNode[] {
  const finishedAt = run.finishedAt === undefined ? {} : { finishedAt: Date.parse(run.finishedAt) };
  const phase = run.finishedAt === undefined ? phases[run.state] : phases[state.end?.state ?? "FAILED"];
  const workflow = { name: run.workflow ?? run.id, phase, startedAt: Date.parse(run.createdAt), ...finishedAt };
  return nodesOf(closed(state, run.finishedAt), workflow, exitHandlersOf(readTemplate(template)));
}

/** What was running when the run was stopped has failed, as the pods of a terminated workflow have. */
function closed({ tasks, ...rest }: LocalState, finishedAt: string | undefined): LocalState {
  if (finishedAt === undefined) return { tasks, ...rest };
  const end = { state: "FAILED", finishedAt: Date.parse(finishedAt) / 1000, message: "Stopped" } as const;
  const close = (task: LocalState["tasks"][number]): LocalState["tasks"][number] => ({
    ...task,
    ...(task.state === "RUNNING" ? end : {}),
    attempts: task.attempts.map((attempt) => (attempt.state === undefined ? { ...attempt, ...end } : attempt)),
  });
  return { tasks: tasks.map(close), ...rest };
}

function nameOf(template: string): string {
  const { pipelineInfo, pipeline_spec: inner } = readTemplate(template) as Named;
  return (pipelineInfo ?? inner?.pipelineInfo)?.name ?? "pipeline";
}

interface Named {
  readonly pipelineInfo?: { readonly name?: string };
  readonly pipeline_spec?: Named;
}
