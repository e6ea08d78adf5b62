import type { SourceLocation } from "./errors.ts";

/** Status of Tekton's `Succeeded` condition. Decides; the reason only explains (docs/facts/tekton.md, The `Succeeded` condition). */
export type ConditionStatus = "True" | "False" | "Unknown";

export type TaskPhase = "pending" | "running" | "succeeded" | "failed" | "cancelled" | "timed-out" | "skipped";

export interface TaskState {
  /** The task's name in the pipeline. */
  readonly name: string;
  /** The task's title if it differs from the name: its display name, a condition's comparison, a loop's items. */
  readonly title?: string;
  readonly phase: TaskPhase;
  /** Tekton's reason for this phase (`Succeeded`, `TaskRunTimeout`, `When Expressions evaluated to false`, …). */
  readonly reason: string;
  readonly message: string;
  readonly podName?: string;
  /** Exit code of the first failed step. */
  readonly exitCode?: number;
  /** Kubernetes' reason if that step did not end by itself: `OOMKilled`, `ContainerCannotRun`, … */
  readonly stepReason?: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly retries: number;
  /** Tasks of the pipeline that it waits for. */
  readonly after?: readonly string[];
  /** Whether the task belongs to `finally`. */
  readonly isFinal?: true;
  /** Kind of a task that another controller than Tekton's executes: `PipelineLoop`, `CEL`, … */
  readonly customTask?: string;
  /** Set if the server reports only the task's name, neither its progress nor its end. */
  readonly isOnlyNamed?: true;
  /** Why a created task has not begun, in the cluster's words. */
  readonly waiting?: string;
  /** Iterations of a loop, in order. */
  readonly iterations?: readonly LoopIteration[];
}

export interface LoopIteration {
  readonly number: number;
  /** The item as text; empty if unknown. */
  readonly item: string;
  readonly phase: TaskPhase;
  readonly reason: string;
  readonly tasks: readonly TaskState[];
}

/** The state of a run at one moment. */
export interface RunState {
  readonly condition: ConditionStatus;
  /** Tekton's reason; empty while the server reports none. */
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
  /** Bytes of the response; absent if a poll costs nothing. */
  readonly bytes?: number;
  /** How a failed run ended, for sources whose reasons are not Tekton's. */
  readonly kind?: "failed" | "cancelled" | "timed-out";
}

/**
 * A source of a run's state and logs, which can also terminate the run. `readRun` and `readLog` throw ActionError; the gate decides which
 * of them it tolerates.
 */
export interface RunSource {
  readRun(signal: AbortSignal): Promise<RunState>;
  /** For a watching source: resolves when something has changed since the last poll, or when the signal is aborted. */
  changed?(signal: AbortSignal): Promise<void>;
  /** Reads the end of the log of the task's main step, bounded; empty if nothing was printed. @throws NoLogError if there is no log */
  readLog(task: TaskState, signal: AbortSignal): Promise<string>;
  /** Resolves when the server has accepted the termination, or if the run has already ended. */
  terminate(signal: AbortSignal): Promise<void>;
  /** Whether pending tasks of `finally` still run afterwards; absent if unknown. */
  readonly finallyAfterTermination?: FinallyAfterTermination;
}

export type FinallyAfterTermination = "runs" | "never";

export interface FailedTask {
  readonly name: string;
  readonly title?: string;
  readonly reason: string;
  readonly message: string;
  readonly exitCode?: number;
  /** Kubernetes' reason if the failed step did not end by itself. */
  readonly stepReason?: string;
  /** What to do, if the reasons show it. */
  readonly hint?: string;
  /** The last lines, bounded; empty when there is no log. */
  readonly logTail: readonly string[];
  /** The repository's line that the log names as the cause. */
  readonly location?: SourceLocation;
}

export type VerdictKind = "succeeded" | "failed" | "cancelled" | "timed-out" | "lost" | "detached";

/** How a run ended, as far as this step followed it. Only `succeeded` passes, and `detached` if the user requested it. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** Tekton's reason for the end; empty if this step did not see the end. */
  readonly reason: string;
  readonly message: string;
  readonly tasks: readonly TaskState[];
  readonly failedTasks: readonly FailedTask[];
  readonly durationMs: number;
  /** Set if the run's termination failed. */
  readonly leftRunning?: true;
}

/** A run that was sent and not yet confirmed. */
export interface SentRun {
  readonly name: string;
  /** A unique mark in the run's description. */
  readonly mark: string;
}

export interface SubmittedRun {
  readonly runId: string;
  readonly name: string;
  /** The run's page in the web interface. */
  readonly url: string;
}
