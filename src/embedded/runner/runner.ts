import { mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import type { Clock } from "../../model/clock.ts";
import { defined } from "../../model/defined.ts";
import { parseGoDuration } from "../../tekton/go-duration.ts";
import type { PipelineRun, PipelineRunStatus, PipelineTask } from "../../tekton/pipeline-run.ts";
import type { StepRunner } from "../step/step-runner.ts";
import { type Plan, planRun } from "./plan.ts";
import { decide, type TaskProgress } from "./schedule.ts";
import { conditionAtEnd, conditionWhileRunning, type StopReason, statusOf } from "./status.ts";
import { pipelineVariables } from "./substitute.ts";
import { runTask } from "./task-run.ts";

export interface PipelineRunExecution {
  /** Latest status, as Tekton and the persistence agent would show it. */
  readonly status: () => PipelineRunStatus;
  /** Never rejects: what goes wrong is in the status. */
  readonly finished: Promise<PipelineRunStatus>;
  /** As `spec.status` does, with `CancelledRunFinally` once the tasks in `finally` have ended. Resolves when every process is gone. */
  readonly cancel: (how?: "Cancelled" | "CancelledRunFinally") => Promise<void>;
}

export interface RunnerOptions {
  /** With its final name and parameters. */
  readonly pipelineRun: PipelineRun;
  /** Private to this run; made if missing. Logs stay in `pods/<pod>/step-<name>.log`. */
  readonly folder: string;
  readonly stepRunner: StepRunner;
  readonly clock: Clock;
  readonly onStatus?: (status: PipelineRunStatus) => void;
}

/** Executes the steps of a PipelineRun by Tekton's rules. */
export function startPipelineRun(options: RunnerOptions): PipelineRunExecution {
  const execution = new Execution(options);
  const finished = execution.run();
  return {
    status: () => execution.status(),
    finished,
    cancel: async (how = "Cancelled") => {
      execution.stop(how);
      await finished;
    },
  };
}

/** Those after which `finally` runs; they may be followed by one after which it does not. */
const reasonsWithFinally: ReadonlySet<StopReason | undefined> = new Set([
  undefined,
  "TasksTimeout",
  "CancelledRunFinally",
]);

class Execution {
  readonly #options: RunnerOptions;
  readonly #plan: Plan;
  readonly #progress: Map<string, TaskProgress>;
  readonly #cancelTasks = new AbortController();
  readonly #cancelAll = new AbortController();
  readonly #limit = pLimit(Math.max(2, availableParallelism()));
  readonly #startTime: string;
  #stopped: StopReason | undefined;
  #failure: { readonly reason: string; readonly message: string } | undefined;
  #completionTime: string | undefined;

  constructor(options: RunnerOptions) {
    this.#options = options;
    this.#plan = planRun(options.pipelineRun, options.stepRunner.kind);
    this.#progress = new Map(
      [...this.#plan.tasks, ...this.#plan.finally].map((task) => [task.name, { task, phase: "waiting" }]),
    );
    this.#startTime = this.#now();
    this.#failure = this.#plan.problem;
  }

  async run(): Promise<PipelineRunStatus> {
    const timers = this.#startTimers();
    try {
      if (this.#failure === undefined) {
        await mkdir(this.#options.folder, { recursive: true });
        this.#changed();
        await this.#runAll(this.#plan.tasks, this.#cancelTasks.signal);
        if (reasonsWithFinally.has(this.#stopped)) await this.#runAll(this.#plan.finally, this.#cancelAll.signal);
      }
    } catch (error) {
      this.#failure = {
        reason: "EmbeddedServerError",
        message: `The embedded server failed: ${(error as Error).message}`,
      };
    } finally {
      for (const timer of timers) clearTimeout(timer);
    }
    await this.#tidy();
    this.#completionTime = this.#now();
    this.#changed();
    return this.status();
  }

  stop(reason: StopReason): void {
    if (this.#completionTime !== undefined) return;
    if (this.#stopped !== undefined && (reasonsWithFinally.has(reason) || !reasonsWithFinally.has(this.#stopped)))
      return;
    this.#stopped = reason;
    this.#cancelTasks.abort(new Error(reason));
    if (!reasonsWithFinally.has(reason)) this.#cancelAll.abort(new Error(reason));
  }

  status(): PipelineRunStatus {
    const progress = [...this.#progress.values()];
    const context = {
      name: this.#name,
      progress,
      stopped: this.#stopped,
      failure: this.#failure,
      limit: this.#plan.pipelineTimeout,
    };
    const condition =
      this.#completionTime === undefined ? conditionWhileRunning(progress, this.#stopped) : conditionAtEnd(context);
    return statusOf({
      condition,
      progress,
      plan: this.#plan,
      startTime: this.#startTime,
      completionTime: this.#completionTime,
      now: this.#now(),
    });
  }

  get #name(): string {
    return this.#options.pipelineRun.metadata?.name ?? "run";
  }

  #now(): string {
    return new Date(this.#options.clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
  }

  #changed(): void {
    this.#options.onStatus?.(this.status());
  }

  /** Tekton's limits: `timeouts.pipeline` ends the run, `timeouts.tasks` the tasks, and `finally` still runs. */
  #startTimers(): readonly NodeJS.Timeout[] {
    const limits = [
      ["PipelineRunTimeout", this.#plan.pipelineTimeout],
      ["TasksTimeout", this.#plan.tasksTimeout],
    ] as const;
    return limits.flatMap(([reason, limit]) => {
      const ms = parseGoDuration(limit);
      return ms === undefined || ms === 0 ? [] : [setTimeout(() => this.stop(reason), ms).unref()];
    });
  }

  /** Starts each task as soon as it may start, until all have ended or been skipped. */
  async #runAll(tasks: readonly PipelineTask[], signal: AbortSignal): Promise<void> {
    const running = new Map<string, Promise<void>>();
    for (;;) {
      for (const task of tasks) this.#startIfReady(task, running, signal);
      if (running.size === 0) break;
      await Promise.race(running.values());
    }
  }

  #startIfReady(task: PipelineTask, running: Map<string, Promise<void>>, signal: AbortSignal): void {
    const progress = this.#progress.get(task.name);
    if (progress?.phase !== "waiting") return;
    const isFinal = this.#plan.finally.includes(task);
    const decision = decide({
      task,
      isFinal,
      progress: this.#progress,
      variables: this.#variables(),
      stopping: this.#isStopping(isFinal),
    });
    if (decision.kind === "wait") return;
    if (decision.kind === "invalid") {
      this.#failure = { reason: "InvalidTaskResultReference", message: decision.message };
      this.#set(task, { task, phase: "skipped", reason: "PipelineRun was stopping" });
    } else if (decision.kind === "skip") {
      this.#set(task, {
        task,
        phase: "skipped",
        reason: decision.reason,
        ...defined({ when: decision.when }),
      });
    } else {
      this.#set(task, {
        task,
        phase: "running",
        taskRunName: this.#taskRunName(task),
        status: { startTime: this.#now() },
      });
      running.set(
        task.name,
        this.#limit(() => this.#execute(task, decision.params, signal)).finally(() => running.delete(task.name)),
      );
      return;
    }
    // What was skipped may free others, in the same pass only those that come later.
    for (const other of isFinal ? this.#plan.finally : this.#plan.tasks) this.#startIfReady(other, running, signal);
  }

  /** A failed task stops the start of further ones; `finally` runs all the same. */
  #isStopping(isFinal: boolean): boolean {
    if (isFinal) return !reasonsWithFinally.has(this.#stopped);
    return (
      this.#stopped !== undefined ||
      this.#failure !== undefined ||
      [...this.#progress.values()].some((other) => other.phase === "done" && other.outcome !== "succeeded")
    );
  }

  #variables(): ReadonlyMap<string, string> {
    return pipelineVariables(this.#options.pipelineRun);
  }

  readonly #taskRunName = (task: PipelineTask): string => `${this.#name}-${task.name}`;

  async #execute(task: PipelineTask, params: ReadonlyMap<string, string>, signal: AbortSignal): Promise<void> {
    const taskRunName = this.#taskRunName(task);
    const outcome = await runTask({
      task,
      params,
      taskRunName,
      pipelineRun: this.#options.pipelineRun,
      folder: this.#options.folder,
      stepRunner: this.#options.stepRunner,
      now: () => this.#now(),
      signal,
      onStatus: (status) => this.#set(task, { task, phase: "running", taskRunName, status }),
    });
    this.#set(task, { task, phase: "done", taskRunName, ...outcome });
  }

  #set(task: PipelineTask, progress: TaskProgress): void {
    this.#progress.set(task.name, progress);
    this.#changed();
  }

  /** Workspaces go with the run, as a volume claim that the run owns does. */
  async #tidy(): Promise<void> {
    await this.#options.stepRunner.removeFolder(join(this.#options.folder, "workspaces"));
  }
}
