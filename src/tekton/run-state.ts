import { defined } from "../model/defined.ts";
import { parseJson } from "../model/parse-json.ts";
import type { ConditionStatus, RunState } from "../model/run.ts";
import { withClaimedVolumes } from "./claimed-volumes.ts";
import { type Condition, type PipelineRun, succeededCondition } from "./pipeline-run.ts";
import { conditionOfReason } from "./reasons.ts";
import { times } from "./task-run-state.ts";
import { tasksOfStatus } from "./task-states.ts";

/**
 * Reads a run's state from the server's status, which may be Tekton's reason or the server's own, and from the live object as JSON. The
 * object's condition decides if it exists. Right after the creation there is only the status; right after a termination it is newer than
 * the object (quirk: status-behind-then-ahead).
 */
export function readRunState(word: string, manifest: string): RunState {
  const run = parseManifest(manifest);
  const state: RunState =
    run === undefined ? { condition: "Unknown", reason: "", message: "", tasks: [] } : runStateOf(run);
  return state.reason === "" ? { ...state, condition: conditionOfReason(word), reason: word } : state;
}

function parseManifest(text: string): PipelineRun | undefined {
  const value = parseJson(text);
  return typeof value === "object" && value !== null ? value : undefined;
}

/** Reads the state of a live PipelineRun. A run without a condition has not been processed by Tekton yet. */
export function runStateOf(run: PipelineRun): RunState {
  const status = run.status ?? {};
  const condition = succeededCondition(status.conditions);
  const { finallyStartTime } = status;
  const timeouts = run.spec?.timeouts;
  return {
    condition: statusOf(condition),
    reason: condition?.reason ?? "",
    message: condition?.message ?? "",
    tasks: withClaimedVolumes(tasksOfStatus(status, run.spec?.pipelineSpec), run),
    ...times(status),
    ...defined({ finallyStartedAt: finallyStartTime, timeouts }),
  };
}

const statusOf = (condition: Condition | undefined): ConditionStatus =>
  condition?.status === "True" || condition?.status === "False" ? condition.status : "Unknown";
