import type { PodProblem } from "../../tekton/admission/pod-problem.ts";
import { isList, type ParamValue } from "../../tekton/param-value.ts";
import type { Condition, PipelineTask, StepState, TaskRunStatus } from "../../tekton/pipeline-run.ts";
import type { TaskOutcome } from "../custom-tasks/custom-task.ts";
import type { PodImage } from "../step/step-runner.ts";

export interface TaskRunOutcome {
  readonly outcome: TaskOutcome;
  readonly status: TaskRunStatus;
  readonly results: ReadonlyMap<string, ParamValue>;
}

/** What the outcome says of the TaskRun. */
export interface EndedTaskRun {
  readonly task: PipelineTask;
  readonly taskRunName: string;
  /** RFC 3339, in seconds as Kubernetes writes it. */
  readonly now: () => string;
  /** The signal of the run: its reason says why the run was stopped. */
  readonly signal: AbortSignal;
}

export interface Ending {
  readonly base: TaskRunStatus;
  readonly steps: readonly StepState[];
  readonly outcome: TaskOutcome;
  readonly reason: string;
  readonly message: string;
  readonly results?: ReadonlyMap<string, ParamValue>;
}

export function ended(
  options: EndedTaskRun,
  { base, steps, outcome, reason, message, results }: Ending,
): TaskRunOutcome {
  const completionTime = options.now();
  const condition: Condition = {
    type: "Succeeded",
    status: outcome === "succeeded" ? "True" : "False",
    reason,
    message,
    lastTransitionTime: completionTime,
  };
  const values = [...(results ?? [])].map(([name, value]) => ({ name, type: typeOf(value), value }));
  const status: TaskRunStatus = {
    ...base,
    completionTime,
    conditions: [condition],
    steps,
    ...(values.length === 0 ? {} : { results: values }),
  };
  return { outcome, status, results: results ?? new Map() };
}

const typeOf = (value: ParamValue): string =>
  typeof value === "string" ? "string" : isList(value) ? "array" : "object";

export function cancelled(options: EndedTaskRun, base: TaskRunStatus, steps: readonly StepState[]): TaskRunOutcome {
  const why = /Timeout/.test(String((options.signal.reason as Error | undefined)?.message))
    ? "has timed out"
    : "has been cancelled";
  const message = `TaskRun "${options.taskRunName}" was cancelled. TaskRun cancelled as the PipelineRun it belongs to ${why}.`;
  return ended(options, { base, steps, outcome: "cancelled", reason: "TaskRunCancelled", message });
}

export function timedOut(options: EndedTaskRun, base: TaskRunStatus, steps: readonly StepState[]): TaskRunOutcome {
  const message = `TaskRun "${options.taskRunName}" failed to finish within "${options.task.timeout}"`;
  return ended(options, { base, steps, outcome: "failed", reason: "TaskRunTimeout", message });
}

/** Recorded on kfp-tekton 1.9.2: `PodCreationFailed`, of which there is no pod and no step. */
export function notCreated(
  options: EndedTaskRun,
  { podName, ...base }: TaskRunStatus,
  { path, words }: PodProblem,
): TaskRunOutcome {
  const message = `failed to create task run pod "${options.taskRunName}": Pod "${podName}" is invalid: ${path}: ${words}. Maybe invalid TaskSpec`;
  return ended(options, { base, steps: [], outcome: "failed", reason: "PodCreationFailed", message });
}

/** Tekton's words, with an empty image: its status has none before the pull (recorded: kfp-tekton-1.9.2-cluster/10-life-unknown-image-until-it-fails). */
export function notPulled(
  options: EndedTaskRun,
  base: TaskRunStatus,
  { image: { container, image }, why }: { readonly image: PodImage; readonly why: string },
): TaskRunOutcome {
  const pod = `Back-off pulling image "${image}": ErrImagePull: ${why}`;
  const message = `The ${container.kind} "${container.name}" in TaskRun "${options.taskRunName}" failed to pull the image "". The pod errored with the message: "${pod}."`;
  return ended(options, { base, steps: [], outcome: "failed", reason: "TaskRunImagePullFailed", message });
}
