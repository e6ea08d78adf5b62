import type { Condition } from "../../tekton/pipeline-run.ts";
import type { TaskProgress } from "./progress.ts";
import type { StopReason } from "./stop.ts";

export type ConditionCore = Pick<Condition, "status" | "reason" | "message">;

interface Count {
  readonly completed: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly incomplete: number;
  readonly skipped: number;
}

function count(progress: readonly TaskProgress[]): Count {
  const done = progress.filter((task) => task.phase === "done");
  return {
    completed: done.filter((task) => task.outcome !== "cancelled").length,
    failed: done.filter((task) => task.outcome === "failed").length,
    cancelled: done.filter((task) => task.outcome === "cancelled").length,
    incomplete: progress.filter((task) => task.phase === "waiting" || task.phase === "running").length,
    skipped: progress.filter((task) => task.phase === "skipped").length,
  };
}

export interface RunState {
  /** The PipelineRun's name. */
  readonly name: string;
  readonly progress: readonly TaskProgress[];
  /** How many tasks `finally` has. */
  readonly finals: number;
  readonly stopped: StopReason | undefined;
  readonly failure: { readonly reason: string; readonly message: string } | undefined;
  /** The time limit of the whole run. */
  readonly limit: string | undefined;
}

/** Wording: tektoncd/pipeline pkg/reconciler/pipelinerun/resources/pipelinerunstate.go, GetPipelineConditionStatus. */
export function conditionWhileRunning({ progress, stopped, finals }: RunState): ConditionCore {
  const { completed, failed, cancelled, incomplete, skipped } = count(progress);
  const isStopping = cancelled > 0 || (failed > 0 && finals === 0);
  return {
    status: "Unknown",
    reason: gracefulReasons[stopped ?? ""] ?? (isStopping ? "PipelineRunStopping" : "Running"),
    message: `Tasks Completed: ${completed} (Failed: ${failed}, Cancelled ${cancelled}), Incomplete: ${incomplete}, Skipped: ${skipped}`,
  };
}

const gracefulReasons: Readonly<Record<string, string>> = {
  CancelledRunFinally: "CancelledRunningFinally",
  StoppedRunFinally: "StoppedRunningFinally",
};

export function conditionAtEnd({ name, progress, stopped, failure, limit }: RunState): ConditionCore {
  if (failure !== undefined) return { status: "False", ...failure };
  if (stopped === "Cancelled")
    return { status: "False", reason: "Cancelled", message: `PipelineRun "${name}" was cancelled` };
  if (stopped === "PipelineRunTimeout") {
    const message = `PipelineRun "${name}" failed to finish within "${limit}"`;
    return { status: "False", reason: "PipelineRunTimeout", message };
  }
  const { completed, failed, cancelled, incomplete, skipped } = count(progress);
  // A task that a time limit of the run ended counts as failed (recorded: kfp-tekton-1.9.2-cluster/10-life-times-out).
  const timedOut = stopped === "TasksTimeout" || stopped === "FinallyTimeout";
  const [allFailed, allCompleted, allCancelled] = timedOut
    ? [failed + cancelled, completed + cancelled, 0]
    : [failed, completed, cancelled];
  const message = `Tasks Completed: ${allCompleted} (Failed: ${allFailed}, Cancelled ${allCancelled}), Skipped: ${skipped}`;
  // One failed task makes a run that was cancelled or stopped gracefully a failed one (pipelinerunstate.go:539).
  if (allFailed > 0 || incomplete > 0 || timedOut) return { status: "False", reason: "Failed", message };
  if (stopped !== undefined || allCancelled > 0) return { status: "False", reason: "Cancelled", message };
  return { status: "True", reason: skipped > 0 ? "Completed" : "Succeeded", message };
}

interface StoppingState {
  readonly isFinal: boolean;
  /** The run, or one of its tasks. */
  readonly hasFailed: boolean;
  readonly stopped: StopReason | undefined;
}

/** Why no further task is started; `finally` runs all the same after most failures. */
export function stoppingReason({ isFinal, hasFailed, stopped }: StoppingState): string | undefined {
  if (isFinal) {
    if (stopped === "FinallyTimeout") return "PipelineRun Finally timeout has been reached";
    return stopped === "Cancelled" || stopped === "PipelineRunTimeout" ? "PipelineRun was stopping" : undefined;
  }
  if (hasFailed) return "PipelineRun was stopping";
  return stopped === undefined ? undefined : (skipReasons[stopped] ?? "PipelineRun was stopping");
}

const skipReasons: Readonly<Partial<Record<StopReason, string>>> = {
  CancelledRunFinally: "PipelineRun was gracefully cancelled",
  StoppedRunFinally: "PipelineRun was gracefully stopped",
  PipelineRunTimeout: "PipelineRun timeout has been reached",
  TasksTimeout: "PipelineRun Tasks timeout has been reached",
};
