import type { ConditionStatus, RunState, TaskPhase, TaskState } from "../gate/gate.ts";
import {
  type Condition,
  type PipelineRun,
  type PipelineRunStatus,
  succeededCondition,
  type TaskRunStatus,
} from "./pipeline-run.ts";

/** What a live PipelineRun says of itself. A run without a condition has not been looked at by Tekton yet. */
export function runStateOf(run: PipelineRun): RunState {
  const status = run.status ?? {};
  const condition = succeededCondition(status.conditions);
  return {
    condition: statusOf(condition),
    reason: condition?.reason ?? "",
    message: condition?.message ?? "",
    tasks: tasksOf(run),
    ...times(status),
  };
}

const statusOf = (condition: Condition | undefined): ConditionStatus =>
  condition?.status === "True" || condition?.status === "False" ? condition.status : "Unknown";

function times({
  startTime,
  completionTime,
}: {
  readonly startTime?: string;
  readonly completionTime?: string;
}): Pick<RunState, "startedAt" | "finishedAt"> {
  return {
    ...(startTime === undefined ? {} : { startedAt: startTime }),
    ...(completionTime === undefined ? {} : { finishedAt: completionTime }),
  };
}

/** In the order of the pipeline, `finally` last; then what only the status knows (a server may leave the spec out). */
function tasksOf(run: PipelineRun): readonly TaskState[] {
  const status = run.status ?? {};
  const spec = status.pipelineSpec ?? run.spec?.pipelineSpec ?? {};
  const runs = taskRunsByTask(status);
  const skipped = new Map((status.skippedTasks ?? []).map((task) => [task.name, task.reason ?? ""]));
  const declared = [...(spec.tasks ?? []), ...(spec.finally ?? [])].map((task) => task.name);
  const names = [...new Set([...declared, ...runs.keys(), ...skipped.keys()])];
  return names.map((name) => {
    const taskRun = runs.get(name);
    if (taskRun !== undefined) return taskState(name, taskRun);
    const reason = skipped.get(name);
    return { name, phase: reason === undefined ? "pending" : "skipped", reason: reason ?? "", message: "", retries: 0 };
  });
}

/**
 * The persistence agent embeds the TaskRuns with its shipped setting; without it only the references are there, and the pod's name follows
 * from the TaskRun's (recorded: kfp-tekton-1.9.2-cluster, surprise 29).
 */
function taskRunsByTask(status: PipelineRunStatus): ReadonlyMap<string, TaskRunStatus> {
  // A custom task has no pod.
  const referenced = (status.childReferences ?? []).map(
    ({ kind, name, pipelineTaskName }) =>
      [pipelineTaskName ?? name, kind === "TaskRun" ? { podName: `${name}-pod` } : {}] as const,
  );
  const embedded = Object.entries(status.taskRuns ?? {}).map(
    ([name, taskRun]) => [taskRun.pipelineTaskName ?? name, taskRun.status ?? {}] as const,
  );
  return new Map<string, TaskRunStatus>([...referenced, ...embedded]);
}

function taskState(name: string, status: TaskRunStatus): TaskState {
  const condition = succeededCondition(status.conditions);
  const exitCode = status.steps
    ?.map((step) => step.terminated?.exitCode)
    .find((code) => code !== undefined && code !== 0);
  return {
    name,
    phase: phaseOf(condition, status),
    reason: condition?.reason ?? "",
    message: condition?.message ?? "",
    ...(status.podName === undefined || status.podName === "" ? {} : { podName: status.podName }),
    ...(exitCode === undefined ? {} : { exitCode }),
    ...times(status),
    retries: status.retriesStatus?.length ?? 0,
  };
}

/** TaskRun reasons: tektoncd/pipeline pkg/apis/pipeline/v1/taskrun_types.go. Status decides, the reason tells the kinds of failure apart. */
function phaseOf(condition: Condition | undefined, { startTime }: TaskRunStatus): TaskPhase {
  if (condition?.status === "True") return "succeeded";
  if (condition?.status !== "False") return startTime === undefined ? "pending" : "running";
  if (condition.reason === "TaskRunTimeout") return "timed-out";
  return condition.reason === "TaskRunCancelled" ? "cancelled" : "failed";
}

/**
 * For a server that gives only the reason. Nothing but these three counts as success or as still going on; everything else that Tekton says
 * is an end, also reasons that neither the SDK nor the server know as one (`CouldntGetTask`, `ParameterMissing`, recorded surprise 27).
 */
export function runStateFromReason(reason: string): RunState {
  const condition =
    reason === "Succeeded" || reason === "Completed" ? "True" : unfinishedReasons.has(reason) ? "Unknown" : "False";
  return { condition, reason, message: "", tasks: [] };
}

/** Status Unknown in tektoncd/pipeline pkg/apis/pipeline/v1/pipelinerun_types.go, cancel.go:136 and timeout.go:92; `Terminating` is the KFP server's own. */
const unfinishedReasons: ReadonlySet<string> = new Set([
  "",
  "Started",
  "Running",
  "Pending",
  "PipelineRunPending",
  "ResolvingPipelineRef",
  "PipelineRunStopping",
  "PipelineRunTimeoutRunningFinally",
  "CancelledRunningFinally",
  "StoppedRunningFinally",
  "PipelineRunCouldntCancel",
  "PipelineRunCouldntTimeOut",
  "Terminating",
]);
