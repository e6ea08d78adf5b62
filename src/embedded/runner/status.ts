import { defined } from "../../model/defined.ts";
import type { Condition, PipelineRunStatus, TaskRunStatus } from "../../tekton/pipeline-run.ts";
import type { Plan } from "./plan.ts";
import type { TaskProgress } from "./schedule.ts";

type ConditionCore = Pick<Condition, "status" | "reason" | "message">;

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

/** Wording: tektoncd/pipeline pkg/reconciler/pipelinerun/resources/pipelinerunstate.go, GetPipelineConditionStatus. */
export function conditionWhileRunning(
  progress: readonly TaskProgress[],
  stopped: StopReason | undefined,
): ConditionCore {
  const { completed, failed, cancelled, incomplete, skipped } = count(progress);
  return {
    status: "Unknown",
    reason: stopped === "CancelledRunFinally" ? "CancelledRunningFinally" : "Running",
    message: `Tasks Completed: ${completed} (Failed: ${failed}, Cancelled ${cancelled}), Incomplete: ${incomplete}, Skipped: ${skipped}`,
  };
}

/** The first two are values of `spec.status` (tektoncd/pipeline pipelinerun_types.go:318), the others time limits. */
export type StopReason = "Cancelled" | "CancelledRunFinally" | "PipelineRunTimeout" | "TasksTimeout";

interface RunEnd {
  /** Of the PipelineRun. */
  readonly name: string;
  readonly progress: readonly TaskProgress[];
  readonly stopped: StopReason | undefined;
  readonly failure: { readonly reason: string; readonly message: string } | undefined;
  readonly limit: string | undefined;
}

export function conditionAtEnd({ name, progress, stopped, failure, limit }: RunEnd): ConditionCore {
  if (failure !== undefined) return { status: "False", ...failure };
  if (stopped === "Cancelled")
    return { status: "False", reason: "Cancelled", message: `PipelineRun "${name}" was cancelled` };
  if (stopped === "PipelineRunTimeout")
    return {
      status: "False",
      reason: "PipelineRunTimeout",
      message: `PipelineRun "${name}" failed to finish within "${limit}"`,
    };
  const { completed, failed, cancelled, incomplete, skipped } = count(progress);
  // A task that the tasks' time limit ended counts as failed (recorded: kfp-tekton-1.9.2-cluster/10-life-times-out).
  const [allFailed, allCompleted] =
    stopped === "TasksTimeout" ? [failed + cancelled, completed + cancelled] : [failed, completed];
  const message = `Tasks Completed: ${allCompleted} (Failed: ${allFailed}, Cancelled ${stopped === "TasksTimeout" ? 0 : cancelled}), Skipped: ${skipped}`;
  // One failed task makes a run that was cancelled gracefully a failed one (pipelinerunstate.go:539).
  if (stopped === "CancelledRunFinally" && allFailed === 0) return { status: "False", reason: "Cancelled", message };
  if (allFailed > 0 || incomplete > 0 || stopped !== undefined) return { status: "False", reason: "Failed", message };
  return { status: "True", reason: skipped > 0 ? "Completed" : "Succeeded", message };
}

interface StatusParts {
  readonly condition: ConditionCore;
  readonly progress: readonly TaskProgress[];
  readonly plan: Plan;
  readonly startTime: string;
  readonly completionTime: string | undefined;
  readonly now: string;
}

/** As the persistence agent reports it with its shipped setting: TaskRuns embedded (quirk: task-runs-only-referenced). */
export function statusOf({
  condition,
  progress,
  plan,
  startTime,
  completionTime,
  now,
}: StatusParts): PipelineRunStatus {
  const started = progress.flatMap((task) => (task.phase === "running" || task.phase === "done" ? [task] : []));
  const skipped = progress.flatMap((task) =>
    task.phase === "skipped"
      ? [
          {
            name: task.task.name,
            reason: task.reason,
            ...defined({ whenExpressions: task.when }),
          },
        ]
      : [],
  );
  return {
    conditions: [{ type: "Succeeded", ...condition, lastTransitionTime: completionTime ?? now }],
    startTime,
    ...defined({ completionTime }),
    pipelineSpec: { tasks: plan.tasks, ...(plan.finally.length === 0 ? {} : { finally: plan.finally }) },
    ...(skipped.length === 0 ? {} : { skippedTasks: skipped }),
    childReferences: started.map(({ task, taskRunName }) => ({
      apiVersion: "tekton.dev/v1",
      kind: "TaskRun",
      name: taskRunName,
      pipelineTaskName: task.name,
    })),
    taskRuns: Object.fromEntries(
      started.map(({ task, taskRunName, status }) => [
        taskRunName,
        { pipelineTaskName: task.name, status: withCondition(status, now) },
      ]),
    ),
  };
}

function withCondition(status: TaskRunStatus, now: string): TaskRunStatus {
  if (status.conditions !== undefined) return status;
  return {
    ...status,
    conditions: [
      {
        type: "Succeeded",
        status: "Unknown",
        reason: "Running",
        message: "Not all Steps in the Task have finished executing",
        lastTransitionTime: now,
      },
    ],
  };
}
