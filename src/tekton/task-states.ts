import type { LoopIteration, TaskPhase, TaskState } from "../model/run.ts";
import { type DeclaredTask, declaredTasks } from "./declared-tasks.ts";
import {
  type Condition,
  type CustomRunStatus,
  type PipelineLoopStatus,
  type PipelineRunStatus,
  type PipelineSpec,
  succeededCondition,
  type TaskRunStatus,
} from "./pipeline-run.ts";
import { podNameOf } from "./pod-name.ts";
import { taskRunState, times } from "./task-run-state.ts";

/** States in the order of the pipeline, `finally` last; then what only the status knows (a server may leave the spec out). */
export function tasksOfStatus(status: PipelineRunStatus, spec: PipelineSpec | undefined): readonly TaskState[] {
  const children = childrenByTask(status);
  const skipped = new Map((status.skippedTasks ?? []).map((task) => [task.name, task.reason ?? ""]));
  const declared = new Map(declaredTasks(status.pipelineSpec ?? spec ?? {}).map((task) => [task.name, task]));
  const names = new Set([...declared.keys(), ...children.keys(), ...skipped.keys()]);
  return [...names].map((name) => {
    const task: DeclaredTask = declared.get(name) ?? { name };
    const child = children.get(name);
    if (child?.kind === "reference") return referencedState(task, child, status);
    if (child?.kind === "TaskRun") return taskRunState(task, child.status);
    if (child !== undefined) return customRunState(task, child.status);
    const reason = skipped.get(name);
    return {
      ...task,
      phase: reason === undefined ? "pending" : "skipped",
      reason: reason ?? "",
      message: "",
      retries: 0,
    };
  });
}

function referencedState(task: DeclaredTask, { podName }: Reference, status: PipelineRunStatus): TaskState {
  const phase = phaseOfReferenced(status);
  const state = { ...task, reason: "", message: "", retries: 0, isOnlyNamed: true } as const;
  if (podName !== undefined) return { ...state, podName, phase };
  const customTask = task.customTask ?? "custom task";
  if (phase !== "running") return { ...state, customTask, phase };
  return {
    ...state,
    customTask,
    phase: "pending",
    waiting: `the server tells only that this ${customTask} was created; where no controller for it is installed, it waits for ever`,
  };
}

/** The phase of a task of which there is only the name: what follows from the run. After a failure nothing does. */
function phaseOfReferenced({ conditions }: PipelineRunStatus): TaskPhase {
  const status = succeededCondition(conditions)?.status;
  return status === "True" ? "succeeded" : status === "False" ? "pending" : "running";
}

interface Reference {
  readonly kind: "reference";
  /** A custom task has no pod. */
  readonly podName?: string;
}

type Child =
  | Reference
  | { readonly kind: "TaskRun"; readonly status: TaskRunStatus }
  | { readonly kind: "CustomRun"; readonly status: CustomRunStatus };

/**
 * The persistence agent embeds TaskRuns and CustomRuns with its shipped setting; without it only the references are there, and the pod's
 * name follows from the TaskRun's (recorded: kfp-tekton-1.9.2-cluster, quirk: task-runs-only-referenced).
 */
function childrenByTask(status: PipelineRunStatus): ReadonlyMap<string, Child> {
  const children = new Map<string, Child>();
  for (const { kind, name, pipelineTaskName } of status.childReferences ?? []) {
    const pod = kind === "TaskRun" ? { podName: podNameOf(name) } : {};
    children.set(pipelineTaskName ?? name, { kind: "reference", ...pod });
  }
  for (const [name, { pipelineTaskName, status: taskRun }] of Object.entries(status.taskRuns ?? {}))
    children.set(pipelineTaskName ?? name, { kind: "TaskRun", status: taskRun ?? {} });
  for (const [name, { pipelineTaskName, status: customRun }] of Object.entries(status.runs ?? {}))
    children.set(pipelineTaskName ?? name, { kind: "CustomRun", status: customRun ?? {} });
  return children;
}

/**
 * CustomRun reasons: tektoncd/pipeline pkg/apis/pipeline/v1beta1/customrun_types.go; controllers have their own, PipelineLoop's for a
 * cancellation is `PipelineLoopRunCancelled`. Without any status no controller has seen it (docs/customruns.md).
 */
function customRunState(declared: DeclaredTask, status: CustomRunStatus): TaskState {
  const condition = succeededCondition(status.conditions);
  const iterations = iterationsOf(status.extraFields ?? {});
  const kind = declared.customTask ?? "custom task";
  return {
    ...declared,
    customTask: kind,
    phase: customPhaseOf(condition, status),
    reason: condition?.reason ?? "",
    message: condition?.message ?? "",
    ...times(status),
    retries: status.retriesStatus?.length ?? 0,
    ...(condition === undefined && iterations.length === 0
      ? { waiting: `no controller has picked up this ${kind}: it may not be installed on the cluster` }
      : {}),
    ...(iterations.length === 0 ? {} : { iterations }),
  };
}

function customPhaseOf(condition: Condition | undefined, { extraFields }: CustomRunStatus): TaskPhase {
  const { status, reason = "" } = condition ?? {};
  if (status === "True") return "succeeded";
  if (status === "False")
    return /TimedOut|Timeout/.test(reason) ? "timed-out" : /Cancelled$/.test(reason) ? "cancelled" : "failed";
  return status === undefined && extraFields?.pipelineRuns === undefined ? "pending" : "running";
}

function iterationsOf({ pipelineRuns = {} }: PipelineLoopStatus): readonly LoopIteration[] {
  return Object.values(pipelineRuns)
    .map(({ iteration = 0, iterationItem, status = {} }) => {
      const condition = succeededCondition(status.conditions);
      return {
        number: iteration,
        item: textOfItem(iterationItem),
        phase: iterationPhase(condition),
        reason: condition?.reason ?? "",
        tasks: tasksOfStatus(status, undefined),
      };
    })
    .toSorted((one, other) => one.number - other.number);
}

const textOfItem = (item: unknown): string =>
  item === undefined ? "" : typeof item === "string" ? item : JSON.stringify(item);

function iterationPhase(condition: Condition | undefined): TaskPhase {
  const { status, reason = "" } = condition ?? {};
  if (status === "True") return "succeeded";
  if (status !== "False") return condition === undefined ? "pending" : "running";
  return reason === "PipelineRunTimeout" ? "timed-out" : /Cancelled/.test(reason) ? "cancelled" : "failed";
}
