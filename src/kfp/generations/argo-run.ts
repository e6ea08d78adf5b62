import { defined } from "../../model/defined.ts";
import type { ConditionStatus, RunState, TaskPhase, TaskState } from "../../model/run.ts";
import { entriesOf, objectOf, requiredText, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";
import { type ReportedNode, RunNodes, timeOf } from "./run-nodes.ts";
import { readSpecRun } from "./spec-run.ts";
import type { SpecTask } from "./spec-task.ts";

interface StateMeaning {
  readonly condition: ConditionStatus;
  readonly phase: TaskPhase;
}

/** kubeflow/pipelines backend/api/v2beta1/run.proto, RuntimeState. */
const states: Readonly<Record<string, StateMeaning>> = {
  PENDING: { condition: "Unknown", phase: "pending" },
  RUNNING: { condition: "Unknown", phase: "running" },
  PAUSED: { condition: "Unknown", phase: "running" },
  CANCELING: { condition: "Unknown", phase: "running" },
  SUCCEEDED: { condition: "True", phase: "succeeded" },
  SKIPPED: { condition: "True", phase: "skipped" },
  FAILED: { condition: "False", phase: "failed" },
  CANCELED: { condition: "False", phase: "cancelled" },
};

/**
 * Some runs end without a state: kfp-tekton 2.x leaves it out, and only the time shows the end (docs/facts/kubeflow-pipelines.md,
 * kfp-tekton 2.x).
 */
const unknownEnd: StateMeaning = { condition: "False", phase: "failed" };
const unknownState: StateMeaning = { condition: "Unknown", phase: "pending" };

/**
 * Failures of plugins (`plugins_output`) do not fail the run (quirk: plugin-output-failed).
 * @param spec the tasks of the pipeline; empty for an Argo Workflow, or if they are not known
 */
export function argoRunState(run: JsonObject, bytes: number, spec: readonly SpecTask[] = []): RunState {
  requiredText(run, "run_id");
  const state = textOf(run, "state");
  const finished = timeOf(run, "finished_at");
  const { condition } = states[state] ?? (finished === undefined ? unknownState : unknownEnd);
  const started = timeOf(run, "scheduled_at");
  const tasks = tasksOf(entriesOf(objectOf(run, "run_details"), "task_details"), spec);
  return {
    bytes,
    condition,
    reason: reasonOf(state),
    message: textOf(objectOf(run, "error"), "message"),
    tasks: condition === "False" ? cancelledTasks(tasks, cancelledAt(run)) : tasks,
    ...(condition === "False" ? { kind: isCancelled(run, state) ? "cancelled" : "failed" } : {}),
    ...defined({ startedAt: started, finishedAt: finished }),
  };
}

/** Uses Tekton's words, so that the log has one vocabulary. */
const reasonOf = (state: string): string => state.charAt(0) + state.slice(1).toLowerCase();

/** A terminated run ends as failed; only its history shows that it was cancelled (docs/facts/kubeflow-pipelines.md, Kubeflow Pipelines 2). */
const isCancelled = (run: JsonObject, state: string): boolean => state === "CANCELED" || cancelledAt(run) !== undefined;

function cancelledAt(run: JsonObject): string | undefined {
  const entry = entriesOf(run, "state_history").find((past) => textOf(past, "state") === "CANCELING");
  return entry === undefined ? undefined : textOf(entry, "update_time");
}

/** The pods of a terminated run end as failed too. A task that had failed before stays so. */
const cancelledTasks = (tasks: readonly TaskState[], since: string | undefined): readonly TaskState[] =>
  since === undefined ? tasks : tasks.map((task) => cancelledTask(task, since));

function cancelledTask({ iterations, ...task }: TaskState, since: string): TaskState {
  const isLater = task.phase === "failed" && (task.finishedAt ?? since) >= since;
  return {
    ...task,
    ...(isLater ? { phase: "cancelled" as const } : {}),
    ...(iterations === undefined
      ? {}
      : { iterations: iterations.map((each) => ({ ...each, tasks: cancelledTasks(each.tasks, since) })) }),
  };
}

const phaseOf = (state: string): TaskPhase => (states[state] ?? unknownState).phase;

function tasksOf(details: readonly JsonObject[], spec: readonly SpecTask[]): readonly TaskState[] {
  const nodes = new RunNodes(details);
  if (spec.length > 0) return readSpecRun(spec, nodes, phaseOf);
  return nodes.all.filter((node) => !isFolded(node, nodes.workflow)).map(taskOf);
}

/** What the server's compiler adds to the tasks of a pipeline (kubeflow/pipelines backend/src/v2/compiler/argocompiler). */
const isFolded = ({ displayName }: ReportedNode, workflow: string): boolean =>
  displayName === workflow ||
  displayName === "root" ||
  /-driver$|^executor(?:\(\d+\))?$|^iteration-(?:item|iterations)(?:\(|$)|\.onExit$/.test(displayName);

const taskOf = ({ displayName, state, message, startedAt, finishedAt }: ReportedNode): TaskState => ({
  name: displayName,
  phase: phaseOf(state),
  reason: reasonOf(state),
  message,
  ...defined({ startedAt, finishedAt }),
  retries: 0,
});
