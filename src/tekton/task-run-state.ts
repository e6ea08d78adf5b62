import { defined } from "../model/defined.ts";
import type { TaskPhase, TaskState } from "../model/run.ts";
import type { DeclaredTask } from "./declared-tasks.ts";
import { type Condition, type StepState, succeededCondition, type TaskRunStatus } from "./pipeline-run.ts";

export function taskRunState(declared: DeclaredTask, status: TaskRunStatus): TaskState {
  const condition = succeededCondition(status.conditions);
  const { exitCode, reason: stepReason = "" } = (status.steps ?? []).find(hasFailed)?.terminated ?? {};
  return {
    ...declared,
    phase: phaseOf(condition, status),
    reason: condition?.reason ?? "",
    message: condition?.message ?? "",
    ...(status.podName === undefined || status.podName === "" ? {} : { podName: status.podName }),
    ...defined({ exitCode }),
    ...(ordinaryReasons.has(stepReason) ? {} : { stepReason }),
    ...times(status),
    retries: status.retriesStatus?.length ?? 0,
    ...waitingOf(condition, status.steps ?? []),
  };
}

/** TaskRun reasons: tektoncd/pipeline pkg/apis/pipeline/v1/taskrun_types.go. Status decides, the reason tells the kinds of failure apart. */
function phaseOf(condition: Condition | undefined, { startTime }: TaskRunStatus): TaskPhase {
  const { status, reason = "" } = condition ?? {};
  if (status === "True") return "succeeded";
  if (status !== "False") return startTime === undefined || waitingReasons.has(reason) ? "pending" : "running";
  if (reason === "TaskRunTimeout") return "timed-out";
  return reason === "TaskRunCancelled" ? "cancelled" : "failed";
}

/** TaskRun reasons with status Unknown while no step runs: taskrun_types.go and pkg/pod/status.go. */
const waitingReasons: ReadonlySet<string> = new Set([
  "Pending",
  "TaskRunPending",
  "ResolvingTaskRef",
  "ResolvingStepActionRef",
  "ExceededResourceQuota",
  "ExceededNodeResources",
  "PullImageFailed",
  "CreateContainerConfigError",
]);

/** The condition tells of quotas, nodes and pods that wait; the image's trouble may be in the step alone. */
function waitingOf(condition: Condition | undefined, steps: readonly StepState[]): Pick<TaskState, "waiting"> {
  if (condition?.status !== "Unknown" || !waitingReasons.has(condition.reason ?? "")) return {};
  const step = steps.find(({ waiting }) => waiting?.message !== undefined && waiting.message !== "");
  const said = failureText(condition);
  const ofStep = step?.waiting?.message ?? "";
  return { waiting: ofStep === "" || said.includes(ofStep.slice(0, 40)) ? said : `${said} (${ofStep})` };
}

/** Tekton writes a pod's condition and its message, which is empty most of the time, into one text. */
const failureText = ({ reason = "", message = "" }: Condition): string =>
  [reason, message.replace(/; message: ""$/, "")].filter((part) => part !== "").join(": ");

/** Reasons of a step that ended by itself: they say no more than its exit code. */
const ordinaryReasons: ReadonlySet<string> = new Set(["", "Error", "Completed"]);
const killedForMemory = "OOMKilled";

/**
 * By itself or by the kernel: a step that Tekton stopped has 1 and Tekton's reason, one with `onError: continue` `Completed`. Tekton counts a
 * step as failed whose child process alone was killed for memory, whatever its own exit code (tektoncd/pipeline pkg/pod/status.go, DidTaskRunFail).
 */
export const hasFailed = ({ terminated: { exitCode = 0, reason = "" } = {} }: StepState): boolean =>
  reason === killedForMemory || (exitCode !== 0 && reason !== "Completed" && !reason.startsWith("TaskRun"));

export function times({
  startTime,
  completionTime,
}: {
  readonly startTime?: string;
  readonly completionTime?: string;
}): Pick<TaskState, "startedAt" | "finishedAt"> {
  return {
    ...defined({ startedAt: startTime, finishedAt: completionTime }),
  };
}
