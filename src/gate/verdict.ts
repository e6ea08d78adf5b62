import type { FailedTask, RunState, TaskState, Verdict, VerdictKind } from "./gate.ts";
import { reasonOf } from "./reasons.ts";
import type { TaskLogs } from "./task-logs.ts";
import { passedTimeLimit } from "./time-limit.ts";

interface Judgement {
  /** With a condition that is not Unknown. */
  readonly state: RunState;
  readonly logs: TaskLogs;
  readonly durationMs: number;
}

/** The verdict on a run that has ended. The status of the condition decides, the reason explains. */
export function judge({ state, logs, durationMs }: Judgement): Verdict {
  const { reason, tasks } = state;
  const limit = state.condition === "True" ? undefined : passedTimeLimit(state);
  const kind = kindOf(state, limit);
  const failedTasks = kind === "succeeded" ? [] : tasks.filter(isFailed).map((task) => failedTask(task, logs));
  return {
    kind,
    reason,
    message: messageOf(state, limit),
    tasks,
    failedTasks,
    durationMs: runDuration(state) ?? durationMs,
  };
}

function kindOf(state: RunState, limit: string | undefined): VerdictKind {
  if (state.condition === "True") return "succeeded";
  if (state.kind !== undefined) return state.kind;
  return limit === undefined ? (reasonOf(state.reason).kind ?? "failed") : "timed-out";
}

function messageOf({ condition, reason, message }: RunState, limit: string | undefined): string {
  const hint = condition === "False" ? reasonOf(reason).hint : undefined;
  const parts = [limit === undefined ? "" : `${limit} passed.`, message, hint ?? ""];
  return parts.filter((part) => part !== "").join(" ");
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
