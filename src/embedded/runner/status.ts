import { defined } from "../../model/defined.ts";
import type { CustomRunStatus, PipelineRunStatus, TaskRunStatus } from "../../tekton/pipeline-run.ts";
import type { ConditionCore } from "./condition.ts";
import type { Plan } from "./plan.ts";
import type { Child, TaskProgress } from "./progress.ts";

interface StatusParts {
  readonly condition: ConditionCore;
  readonly progress: readonly TaskProgress[];
  readonly plan: Plan;
  readonly startTime: string;
  readonly finallyStartTime: string | undefined;
  readonly completionTime: string | undefined;
  readonly now: string;
}

/** The status as the persistence agent reports it with its shipped setting: TaskRuns and CustomRuns embedded (quirk: task-runs-only-referenced). */
export function statusOf(parts: StatusParts): PipelineRunStatus {
  const { condition, progress, plan, startTime, finallyStartTime, completionTime, now } = parts;
  const children = progress.flatMap(childrenOf);
  const skipped = progress.flatMap(skippedTask);
  const taskRuns = children.filter(({ kind }) => kind === "TaskRun");
  const runs = children.filter(({ kind }) => kind === "CustomRun");
  return {
    conditions: [{ type: "Succeeded", ...condition, lastTransitionTime: completionTime ?? now }],
    startTime,
    ...defined({ finallyStartTime, completionTime }),
    pipelineSpec: { tasks: plan.tasks, ...(plan.finally.length === 0 ? {} : { finally: plan.finally }) },
    ...(skipped.length === 0 ? {} : { skippedTasks: skipped }),
    childReferences: children.map(({ kind, name, task }) => ({
      apiVersion: kind === "TaskRun" ? "tekton.dev/v1" : "tekton.dev/v1beta1",
      kind,
      name,
      pipelineTaskName: task,
    })),
    taskRuns: Object.fromEntries(
      taskRuns.map(({ name, task, status }) => [
        name,
        { pipelineTaskName: task, status: withCondition(status as TaskRunStatus, now) },
      ]),
    ),
    ...(runs.length === 0
      ? {}
      : {
          runs: Object.fromEntries(
            runs.map(({ name, task, status }) => [name, { pipelineTaskName: task, status: status as CustomRunStatus }]),
          ),
        }),
  };
}

type OwnedChild = Child & { readonly task: string };

function childrenOf(progress: TaskProgress): readonly OwnedChild[] {
  const task = progress.task.name;
  if (progress.phase === "running") return progress.children().map((child) => ({ ...child, task }));
  return progress.phase === "done" ? progress.children.map((child) => ({ ...child, task })) : [];
}

function skippedTask(progress: TaskProgress): NonNullable<PipelineRunStatus["skippedTasks"]> {
  if (progress.phase !== "skipped") return [];
  const { task, reason, when } = progress;
  return [{ name: task.name, reason, ...(when === undefined || when.length === 0 ? {} : { whenExpressions: when }) }];
}

function withCondition(status: TaskRunStatus, now: string): TaskRunStatus {
  if (status.conditions !== undefined) return status;
  const message = "Not all Steps in the Task have finished executing";
  const condition = { type: "Succeeded", status: "Unknown", reason: "Running", message, lastTransitionTime: now };
  return { ...status, conditions: [condition] };
}
