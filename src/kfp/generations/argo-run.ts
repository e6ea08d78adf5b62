import { defined } from "../../model/defined.ts";
import type { ConditionStatus, RunState, TaskPhase, TaskState } from "../../model/run.ts";
import { entriesOf, objectOf, requiredText, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";

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

/** Failures of plugins (`plugins_output`) do not fail the run (quirk: plugin-output-failed). */
export function argoRunState(run: JsonObject, bytes: number): RunState {
  requiredText(run, "run_id");
  const state = textOf(run, "state");
  const finished = timeOf(run, "finished_at");
  const { condition } = states[state] ?? (finished === undefined ? unknownState : unknownEnd);
  const started = timeOf(run, "scheduled_at");
  return {
    bytes,
    condition,
    reason: reasonOf(state),
    message: textOf(objectOf(run, "error"), "message"),
    tasks: entriesOf(objectOf(run, "run_details"), "task_details").map(taskOf),
    ...(condition === "False" ? { kind: isCancelled(run, state) ? "cancelled" : "failed" } : {}),
    ...defined({ startedAt: started, finishedAt: finished }),
  };
}

/** Uses Tekton's words, so that the log has one vocabulary. */
const reasonOf = (state: string): string => state.charAt(0) + state.slice(1).toLowerCase();

/** A terminated run ends as failed; only its history shows that it was cancelled (docs/facts/kubeflow-pipelines.md, Kubeflow Pipelines 2). */
const isCancelled = (run: JsonObject, state: string): boolean =>
  state === "CANCELED" || entriesOf(run, "state_history").some((entry) => textOf(entry, "state") === "CANCELING");

function taskOf(task: JsonObject): TaskState {
  const state = textOf(task, "state");
  const started = timeOf(task, "start_time");
  const finished = timeOf(task, "end_time");
  return {
    name: textOf(task, "display_name"),
    phase: (states[state] ?? unknownState).phase,
    reason: reasonOf(state),
    message: textOf(objectOf(task, "error"), "message"),
    ...defined({ startedAt: started, finishedAt: finished }),
    retries: 0,
  };
}

/** Every server writes 1970 for a time that is not set. */
function timeOf(object: JsonObject, key: string): string | undefined {
  const text = textOf(object, key);
  return text === "" || text.startsWith("1970-") ? undefined : text;
}
