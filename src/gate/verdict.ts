import type { FailedTask, RunState, TaskState, Verdict, VerdictKind } from "../model/run.ts";
import { reasonOf } from "../tekton/reasons.ts";
import { flattenTasks } from "./flatten-tasks.ts";
import { hintForTask } from "./task-hints.ts";
import { endedSilently, type LogEnd } from "./task-logs.ts";
import { passedTimeLimit } from "./time-limit.ts";

interface Judgement {
  /** With a condition that is not Unknown. */
  readonly state: RunState;
  /** By task. */
  readonly logs: ReadonlyMap<string, LogEnd>;
  readonly durationMs: number;
}

/** The verdict on a run that has ended. The status of the condition decides, the reason explains. */
export function judge({ state, logs, durationMs }: Judgement): Verdict {
  const { reason, tasks } = state;
  const limit = state.condition === "True" ? undefined : passedTimeLimit(state);
  const kind = kindOf(state, limit);
  const failedTasks = kind === "succeeded" ? [] : explainingTasks(state, logs);
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

function explainingTasks(state: RunState, logs: ReadonlyMap<string, LogEnd>): readonly FailedTask[] {
  const tasks = flattenTasks(state.tasks);
  if (!endedSilently(state)) return tasks.filter(isFailed).map((task) => failedTask(task, logs));
  return likelyCulprits(tasks, logs).map((task) => ({
    ...failedTask(task, logs),
    reason: state.reason,
    message: "The server does not tell how this task ended.",
  }));
}

/** Whose log names a line, else the one that was started last. */
function likelyCulprits(tasks: readonly TaskState[], logs: ReadonlyMap<string, LogEnd>): readonly TaskState[] {
  const logged = tasks.filter(({ name }) => logs.has(name));
  const located = logged.filter(({ name }) => logs.get(name)?.location !== undefined);
  return located.length > 0 ? located : logged.slice(-1);
}

/** What is told of a task that explains the end. */
function failedTask(task: TaskState, logs: ReadonlyMap<string, LogEnd>): FailedTask {
  const { name, reason, exitCode, stepReason } = task;
  const { lines = [], location } = logs.get(name) ?? {};
  const hint = hintForTask(task);
  return {
    name,
    reason,
    message: task.waiting ?? task.message,
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(stepReason === undefined ? {} : { stepReason }),
    ...(hint === undefined ? {} : { hint }),
    logTail: lines,
    ...(location === undefined ? {} : { location }),
  };
}

/** Of a run that was stopped: what had failed, and what it waited for. */
export function stoppedTasks(tasks: readonly TaskState[], logs: ReadonlyMap<string, LogEnd>): readonly FailedTask[] {
  return (
    flattenTasks(tasks)
      .filter((task) => isFailed(task) || task.phase === "running" || task.waiting !== undefined)
      // Of a task that runs Tekton says nothing but that it does.
      .map((task) => failedTask(task.phase === "running" ? { ...task, message: "" } : task, logs))
  );
}

/** As they stand when their run has been terminated. */
export const cancelledTasks = (tasks: readonly TaskState[]): readonly TaskState[] =>
  tasks.map((task) => (task.phase === "running" ? { ...task, phase: "cancelled" } : task));

/** Milliseconds by the cluster's clock, which saw the whole run. */
function runDuration({ startedAt, finishedAt }: RunState): number | undefined {
  const ms = Date.parse(finishedAt ?? "") - Date.parse(startedAt ?? "");
  return ms >= 0 ? ms : undefined;
}

/** For a run whose end this step did not see. */
export function verdictWithoutEnd(
  kind: VerdictKind,
  { state, elapsedMs }: { readonly state: RunState | undefined; readonly elapsedMs: number },
  message: string,
): Verdict {
  // The last reason, most of the time `Running`, does not explain this verdict.
  return { kind, reason: "", message, tasks: state?.tasks ?? [], failedTasks: [], durationMs: elapsedMs };
}

/** From harmless to worst. */
const severity: readonly VerdictKind[] = ["succeeded", "detached", "cancelled", "timed-out", "lost", "failed"];

export function worstVerdict(kinds: readonly VerdictKind[]): VerdictKind {
  return kinds.reduce<VerdictKind>(
    (worst, kind) => (severity.indexOf(kind) > severity.indexOf(worst) ? kind : worst),
    "succeeded",
  );
}
