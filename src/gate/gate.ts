export { type FollowOptions, followRun } from "./follow-run.ts";
export { worstVerdict } from "./verdict.ts";

/** Status of Tekton's `Succeeded` condition. Decides; the reason only explains (facts: tektoncd/pipeline pipelinerun_types.go). */
export type ConditionStatus = "True" | "False" | "Unknown";

export type TaskPhase = "pending" | "running" | "succeeded" | "failed" | "cancelled" | "timed-out" | "skipped";

export interface TaskState {
  /** The task's name in the pipeline. */
  readonly name: string;
  readonly phase: TaskPhase;
  /** Tekton's reason for this phase (`Succeeded`, `TaskRunTimeout`, `When Expressions evaluated to false`, …). */
  readonly reason: string;
  readonly message: string;
  readonly podName?: string;
  /** Of the first step that failed. */
  readonly exitCode?: number;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly retries: number;
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
}

/**
 * Anything that can tell a run's state, fetch a task's log and terminate the run.
 * `readRun` and `readLog` throw ActionError; the gate decides which of them it tolerates.
 */
export interface RunSource {
  readRun(signal: AbortSignal): Promise<RunState>;
  /** The log of the task's main step as text; empty when there is none (the pod may be gone). */
  readLog(task: TaskState, signal: AbortSignal): Promise<string>;
  /** Resolves when the server accepted it, and also when the run is over already. */
  terminate(signal: AbortSignal): Promise<void>;
}

export interface FailedTask {
  readonly name: string;
  readonly reason: string;
  readonly message: string;
  readonly exitCode?: number;
  /** The last lines, bounded; empty when there is no log. */
  readonly logTail: readonly string[];
}

export type VerdictKind = "succeeded" | "failed" | "cancelled" | "timed-out" | "lost" | "detached";

/** How a run ended, as far as this step followed it. Only `succeeded` and, where the user asked for it, `detached` pass. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** Tekton's reason. */
  readonly reason: string;
  readonly message: string;
  readonly tasks: readonly TaskState[];
  readonly failedTasks: readonly FailedTask[];
  readonly durationMs: number;
}
