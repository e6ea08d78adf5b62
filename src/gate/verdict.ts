import type { FailedTask, RunState, TaskState, Verdict, VerdictKind } from "./gate.ts";
import type { TaskLogs } from "./task-logs.ts";

interface Judgement {
  /** With a condition that is not Unknown. */
  readonly state: RunState;
  readonly logs: TaskLogs;
  readonly durationMs: number;
}

/** The verdict on a run that has ended. The status of the condition decides, the reason explains. */
export function judge({ state, logs, durationMs }: Judgement): Verdict {
  const { reason, tasks } = state;
  const kind = state.condition === "True" ? "succeeded" : failureKind(state);
  const failedTasks = kind === "succeeded" ? [] : tasks.filter(isFailed).map((task) => failedTask(task, logs));
  return {
    kind,
    reason,
    message: messageOf(state, kind),
    tasks,
    failedTasks,
    durationMs: runDuration(state) ?? durationMs,
  };
}

const cancelledReasons: ReadonlySet<string> = new Set([
  "Cancelled",
  "PipelineRunCancelled",
  "CancelledRunFinally",
  "StoppedRunFinally",
]);

function failureKind(state: RunState): VerdictKind {
  if (cancelledReasons.has(state.reason)) return "cancelled";
  return state.reason === "PipelineRunTimeout" || timedOutTask(state) !== undefined ? "timed-out" : "failed";
}

/**
 * A time limit set with the SDK compiles to `timeouts.tasks` and ends the run as `Failed` with a cancelled TaskRun whose message says so
 * (recorded: kfp-tekton-1.9.2-cluster/10-life-times-out, surprise 25); a task's own limit as `Failed` with `TaskRunTimeout`.
 */
function timedOutTask({ reason, tasks }: RunState): TaskState | undefined {
  if (reason !== "Failed" || tasks.some((task) => task.phase === "failed")) return undefined;
  return tasks.find(
    (task) => task.phase === "timed-out" || (task.phase === "cancelled" && /timed? ?out|timeout/i.test(task.message)),
  );
}

function messageOf(state: RunState, kind: VerdictKind): string {
  const task = kind === "timed-out" ? timedOutTask(state) : undefined;
  if (task === undefined) return state.message;
  const limit =
    task.phase === "timed-out" ? `the time limit of task ${task.name}` : "the time limit of the pipeline's tasks";
  return `${limit} passed. ${state.message}`.trim();
}

const isFailed = ({ phase }: TaskState): boolean =>
  phase === "failed" || phase === "timed-out" || phase === "cancelled";

/** What is told of a task that explains the end. */
export function failedTask(task: TaskState, logs: TaskLogs): FailedTask {
  const { name, reason, message, exitCode } = task;
  return { name, reason, message, ...(exitCode === undefined ? {} : { exitCode }), logTail: logs.get(task) ?? [] };
}

/** Milliseconds by the cluster's clock, which saw the whole run. */
function runDuration({ startedAt, finishedAt }: RunState): number | undefined {
  const ms = Date.parse(finishedAt ?? "") - Date.parse(startedAt ?? "");
  return ms >= 0 ? ms : undefined;
}

/** For a run whose end this step did not see. */
export function verdictWithoutEnd(
  kind: VerdictKind,
  state: RunState | undefined,
  durationMs: number,
  message: string,
): Verdict {
  return { kind, reason: state?.reason ?? "", message, tasks: state?.tasks ?? [], failedTasks: [], durationMs };
}

/** From harmless to worst. */
const severity: readonly VerdictKind[] = ["succeeded", "detached", "cancelled", "timed-out", "lost", "failed"];

export function worstVerdict(kinds: readonly VerdictKind[]): VerdictKind {
  return kinds.reduce<VerdictKind>(
    (worst, kind) => (severity.indexOf(kind) > severity.indexOf(worst) ? kind : worst),
    "succeeded",
  );
}
