import type { SourceLocation } from "./errors.ts";

/** Status of Tekton's `Succeeded` condition. Decides; the reason only explains (docs/facts/tekton.md, The `Succeeded` condition). */
export type ConditionStatus = "True" | "False" | "Unknown";

export type TaskPhase = "pending" | "running" | "succeeded" | "failed" | "cancelled" | "timed-out" | "skipped";

export interface TaskState {
  /** The task's name in the pipeline. */
  readonly name: string;
  /** What a reader calls it, where that is something else: its display name, what a condition compares, what a loop goes through. */
  readonly title?: string;
  readonly phase: TaskPhase;
  /** Tekton's reason for this phase (`Succeeded`, `TaskRunTimeout`, `When Expressions evaluated to false`, …). */
  readonly reason: string;
  readonly message: string;
  readonly podName?: string;
  /** Of the first step that failed. */
  readonly exitCode?: number;
  /** Kubernetes' reason for the end of that step where it did not end by itself: `OOMKilled`, `ContainerCannotRun`, … */
  readonly stepReason?: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly retries: number;
  /** Tasks of the pipeline that it waits for. */
  readonly after?: readonly string[];
  /** Of `finally`. */
  readonly isFinal?: true;
  /** Kind of a task that another controller than Tekton's executes: `PipelineLoop`, `CEL`, … */
  readonly customTask?: string;
  /** The server tells no more of it than that it was created: neither how it goes nor how it ends. */
  readonly isOnlyNamed?: true;
  /** What the cluster says of a task that it has created and that has not begun: why its pod is not running yet. */
  readonly waiting?: string;
  /** Of a loop, in order. */
  readonly iterations?: readonly LoopIteration[];
}

export interface LoopIteration {
  readonly number: number;
  /** The item, as text; empty where the loop does not tell. */
  readonly item: string;
  readonly phase: TaskPhase;
  readonly reason: string;
  readonly tasks: readonly TaskState[];
}

/** One look at a run. */
export interface RunState {
  readonly condition: ConditionStatus;
  /** Tekton's reason; empty while the server has not said anything yet. */
  readonly reason: string;
  readonly message: string;
  readonly tasks: readonly TaskState[];
  /** RFC 3339; absent until known. */
  readonly startedAt?: string;
  readonly finishedAt?: string;
  /** When `finally` began. */
  readonly finallyStartedAt?: string;
  /** Limits of the run, Go durations (`1h0m0s`). */
  readonly timeouts?: { readonly pipeline?: string; readonly tasks?: string; readonly finally?: string };
  /** Of the response that told it; absent where a look costs nothing. */
  readonly bytes?: number;
  /** How a run ended that did not succeed, from a source whose reasons are not Tekton's. */
  readonly kind?: "failed" | "cancelled" | "timed-out";
}

/**
 * Anything that can tell a run's state, fetch a task's log and terminate the run.
 * `readRun` and `readLog` throw ActionError; the gate decides which of them it tolerates.
 */
export interface RunSource {
  readRun(signal: AbortSignal): Promise<RunState>;
  /** Of a source that watches: resolves when something has happened since the last look, and when the signal is aborted. */
  changed?(signal: AbortSignal): Promise<void>;
  /** The end of the log of the task's main step, bounded; empty when it printed nothing. @throws NoLogError when there is none */
  readLog(task: TaskState, signal: AbortSignal): Promise<string>;
  /** Resolves when the server accepted it, and also when the run is over already. */
  terminate(signal: AbortSignal): Promise<void>;
  /** What becomes of tasks of `finally` that had not begun by then; absent where that is not known. */
  readonly finallyAfterTermination?: FinallyAfterTermination;
}

export type FinallyAfterTermination = "runs" | "never";

export interface FailedTask {
  readonly name: string;
  readonly title?: string;
  readonly reason: string;
  readonly message: string;
  readonly exitCode?: number;
  /** Kubernetes' reason for the end of the step that failed, where it did not end by itself. */
  readonly stepReason?: string;
  /** What to do, where the reasons alone say it. */
  readonly hint?: string;
  /** The last lines, bounded; empty when there is no log. */
  readonly logTail: readonly string[];
  /** The line of the repository that the log names as the cause. */
  readonly location?: SourceLocation;
}

export type VerdictKind = "succeeded" | "failed" | "cancelled" | "timed-out" | "lost" | "detached";

/** How a run ended, as far as this step followed it. Only `succeeded` and, where the user asked for it, `detached` pass. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** Tekton's reason for the end; empty where this step did not see it. */
  readonly reason: string;
  readonly message: string;
  readonly tasks: readonly TaskState[];
  readonly failedTasks: readonly FailedTask[];
  readonly durationMs: number;
  /** The run should have been terminated, and that failed. */
  readonly leftRunning?: true;
}

/** A run that was sent, and of which nothing is known yet. */
export interface SentRun {
  readonly name: string;
  /** In its description, and in no other run's. */
  readonly mark: string;
}

export interface SubmittedRun {
  readonly runId: string;
  readonly name: string;
  /** The run's page in the web interface. */
  readonly url: string;
}
