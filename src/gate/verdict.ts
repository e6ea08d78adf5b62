import { defined } from "../model/defined.ts";
import type { FailedTask, RunState, TaskState, Verdict, VerdictKind } from "../model/run.ts";
import { reasonOf } from "../tekton/reasons.ts";
import { flattenTasks } from "./flatten-tasks.ts";
import { hintForTask } from "./task-hints.ts";
import { endedSilently, type LogEnd } from "./task-logs.ts";
import { endedTasks } from "./tasks-after-end.ts";
import { passedTimeLimit } from "./time-limit.ts";

interface Judgement {
  /** A state whose condition is not Unknown. */
  readonly state: RunState;
  /** Log ends by task. */
  readonly logs: ReadonlyMap<string, LogEnd>;
  readonly durationMs: number;
}

/** Judges a run that has ended. The status of the condition decides, the reason explains. */
export function judge({ state, logs, durationMs }: Judgement): Verdict {
  const { reason, tasks } = state;
  const limit = state.condition === "True" ? undefined : passedTimeLimit(state);
  const kind = kindOf(state, limit);
  const failedTasks = kind === "succeeded" ? [] : explainingTasks(state, logs);
  return {
    kind,
    reason,
    message: messageOf(state, limit),
    tasks: endedTasks(tasks),
    failedTasks,
    durationMs: runDuration(state) ?? durationMs,
  };
}

const onlyNamesNote =
  "The server tells only the names of the tasks, because its persistence agent runs with `legacyStatusUpdate=true`: `kubectl describe taskrun` tells how each of them ended.";

function kindOf(state: RunState, limit: string | undefined): VerdictKind {
  if (state.condition === "True") return "succeeded";
  if (state.kind !== undefined) return state.kind;
  return limit === undefined ? (reasonOf(state.reason).kind ?? "failed") : "timed-out";
}

function messageOf(state: RunState, limit: string | undefined): string {
  const hint = state.condition === "False" ? reasonOf(state.reason).hint : undefined;
  const silence = limit === undefined && endedSilently(state) ? onlyNamesNote : "";
  const parts = [limit === undefined ? "" : `${limit} passed.`, state.message, hint ?? "", silence];
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
    message: silentEnd(logs.get(task.name)),
  }));
}

const silentEnd = ({ refusal }: LogEnd = { lines: [] }): string =>
  refusal === undefined
    ? "The server does not report how this task ended."
    : `The server does not report how this task ended; of its log it says: ${refusal}`;

/** Chooses the likely causes: tasks whose log names a line, else tasks that still wait to start, else the task that started last. */
function likelyCulprits(tasks: readonly TaskState[], logs: ReadonlyMap<string, LogEnd>): readonly TaskState[] {
  const started = tasks.filter(({ isOnlyNamed }) => isOnlyNamed);
  const located = started.filter(({ name }) => logs.get(name)?.location !== undefined);
  if (located.length > 0) return located;
  const waiting = started.filter(({ name }) => /waiting to start/.test(logs.get(name)?.refusal ?? ""));
  if (waiting.length > 0) return waiting;
  const logged = started.filter(({ name }) => (logs.get(name)?.lines.length ?? 0) > 0);
  return (logged.length > 0 ? logged : started).slice(-1);
}

/** Collects what is reported of a failed task. */
function failedTask(task: TaskState, logs: ReadonlyMap<string, LogEnd>): FailedTask {
  const { name, title, reason, exitCode, stepReason } = task;
  const { lines = [], location } = logs.get(name) ?? {};
  const hint = hintForTask(task, lines);
  return {
    name,
    ...defined({ title }),
    reason,
    message: task.waiting ?? task.message,
    ...defined({ exitCode, stepReason, hint }),
    logTail: lines,
    ...defined({ location }),
  };
}

/** Lists the tasks of a stopped run that had failed or that it was waiting for. */
export function stoppedTasks(tasks: readonly TaskState[], logs: ReadonlyMap<string, LogEnd>): readonly FailedTask[] {
  return (
    flattenTasks(tasks)
      .filter((task) => isFailed(task) || task.phase === "running" || task.waiting !== undefined)
      // Tekton's message about a running task contains nothing else.
      .map((task) => failedTask(task.phase === "running" ? { ...task, message: "" } : task, logs))
  );
}

/** The run's duration by the cluster's clock, because this step may have started later. */
function runDuration({ startedAt, finishedAt }: RunState): number | undefined {
  const ms = Date.parse(finishedAt ?? "") - Date.parse(startedAt ?? "");
  return ms >= 0 ? ms : undefined;
}

/** Judges a run whose end this step did not see. */
export function verdictWithoutEnd(
  kind: VerdictKind,
  { state, elapsedMs }: { readonly state: RunState | undefined; readonly elapsedMs: number },
  message: string,
): Verdict {
  // The last reason, usually `Running`, does not explain this verdict.
  return { kind, reason: "", message, tasks: state?.tasks ?? [], failedTasks: [], durationMs: elapsedMs };
}

/** Kinds of verdicts in order of severity. */
const severity: readonly VerdictKind[] = ["succeeded", "detached", "cancelled", "timed-out", "lost", "failed"];

export function worstVerdict(kinds: readonly VerdictKind[]): VerdictKind {
  return kinds.reduce<VerdictKind>(
    (worst, kind) => (severity.indexOf(kind) > severity.indexOf(worst) ? kind : worst),
    "succeeded",
  );
}
