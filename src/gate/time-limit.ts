import type { RunState, TaskState } from "../model/run.ts";
import { parseGoDuration } from "../tekton/go-duration.ts";
import { labelOf } from "../tekton/task-title.ts";

/**
 * Names the time limit that ended a run; undefined if none did. `PipelineRunTimeout` is only the limit of the whole run. A limit set with
 * the SDK compiles to `timeouts.tasks`, and ends the run as `Failed` with cancelled TaskRuns whose message says so (recorded:
 * kfp-tekton-1.9.2-cluster/10-life-times-out, quirk: sdk-timeout-ends-as-failed); a task's own limit ends it as `Failed` with
 * `TaskRunTimeout`.
 */
export function passedTimeLimit(state: RunState): string | undefined {
  const { reason, tasks, timeouts } = state;
  if (reason === "PipelineRunTimeout" || state.kind === "timed-out")
    return `The time limit of the run (\`timeouts.pipeline\`${quoted(timeouts?.pipeline)})`;
  if (reason !== "Failed" || tasks.some(({ phase }) => phase === "failed")) return undefined;
  const late = tasks.find(({ phase }) => phase === "timed-out");
  if (late !== undefined)
    return `The time limit of ${late.customTask === undefined ? "" : "custom "}task ${labelOf(late)}`;
  if (tasks.some(isEndedByFinallyLimit))
    return `The time limit of \`finally\` (\`timeouts.finally\`${quoted(timeouts?.finally)})`;
  if (tasks.some(isEndedByRunLimit) || ranUntilTasksLimit(state))
    return `The time limit of the pipeline's tasks (\`timeouts.tasks\`${quoted(timeouts?.tasks)}, which the SDK writes for a pipeline's timeout)`;
  return undefined;
}

const quoted = (limit: string | undefined): string => (limit === undefined ? "" : `: ${limit}`);

/** Wording: tektoncd/pipeline taskrun_types.go (TaskRunCancelledByPipelineTimeoutMsg) and the skip reasons of pipelinerun_types.go. */
const isEndedByRunLimit = ({ phase, reason, message }: TaskState): boolean =>
  (phase === "cancelled" && /timed? ?out|timeout/i.test(message)) ||
  (phase === "skipped" && /^PipelineRun (Tasks )?timeout has been reached$/.test(reason));

const isEndedByFinallyLimit = (task: TaskState): boolean =>
  (task.phase === "skipped" && task.reason === "PipelineRun Finally timeout has been reached") ||
  (task.isFinal === true && isEndedByRunLimit(task));

/**
 * If the server reports no task's end (quirk: task-runs-only-referenced), a run that lasted until its tasks' limit was ended by it.
 * Clusters report times in whole seconds.
 */
function ranUntilTasksLimit({ tasks, timeouts, startedAt, finishedAt, finallyStartedAt }: RunState): boolean {
  const limitMs = parseGoDuration(timeouts?.tasks) ?? 0;
  if (limitMs === 0 || tasks.some(({ phase }) => phase !== "pending" && phase !== "skipped")) return false;
  return Date.parse(finallyStartedAt ?? finishedAt ?? "") - Date.parse(startedAt ?? "") >= limitMs - 1_000;
}
