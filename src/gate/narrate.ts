import type { LoopIteration, RunState, TaskPhase, TaskState } from "../model/run.ts";
import { labelOf } from "../tekton/task-title.ts";
import { inOrderOfEvents } from "./order-of-events.ts";

const words: Readonly<Record<TaskPhase, string>> = {
  pending: "is waiting",
  running: "is running",
  succeeded: "succeeded",
  failed: "failed",
  cancelled: "was cancelled",
  "timed-out": "timed out",
  skipped: "was skipped",
};

/** Writes one line per change: the run's start, its tasks, the run's end. */
export function describeChanges(before: RunState | undefined, now: RunState): readonly string[] {
  const known = new Map(before?.tasks.map((task) => [task.name, task]));
  const tasks = inOrderOfEvents(now.tasks).flatMap((task) => describeTask(known.get(task.name), task));
  const changed = before?.reason !== now.reason && now.reason !== "";
  // While a run is running, its message only counts the tasks, which have their own lines.
  const message = now.message === "" || now.reason === "Running" ? "" : `: ${now.message}`;
  const run = changed ? [`${now.reason}${message}`] : [];
  return now.condition === "Unknown" ? [...run, ...tasks] : [...tasks, ...run];
}

function describeTask(before: TaskState | undefined, now: TaskState): readonly string[] {
  const iterations = describeIterations(before?.iterations ?? [], now);
  if (now.phase === (before?.phase ?? "pending") && now.retries === (before?.retries ?? 0)) return iterations;
  if (now.phase === "pending" && now.isOnlyNamed) return [`task ${labelOf(now)} ended, the server does not tell how`];
  const retry = now.retries > (before?.retries ?? 0) ? [` (retry ${now.retries})`] : [];
  const exit = now.exitCode === undefined ? [] : [` with exit code ${now.exitCode}`];
  const killed = now.stepReason === undefined ? [] : [`, ${now.stepReason}`];
  const why = now.phase === "skipped" && now.reason !== "" ? [`: ${now.reason}`] : [];
  return [...iterations, [`task ${labelOf(now)} ${words[now.phase]}`, ...exit, ...killed, ...retry, ...why].join("")];
}

/** A loop may have thousands of iterations: only failed ones have a line, the heartbeat counts the others. */
function describeIterations(before: readonly LoopIteration[], loop: TaskState): readonly string[] {
  const { iterations = [] } = loop;
  const known = new Map(before.map(({ number, phase }) => [number, phase]));
  return iterations
    .filter(({ number, phase }) => wentWrong(phase) && known.get(number) !== phase)
    .map(
      ({ number, item, phase }) =>
        `iteration ${number} of ${labelOf(loop)}${item === "" ? "" : ` (${item})`} ${words[phase]}`,
    );
}

const wentWrong = (phase: TaskPhase): boolean => phase === "failed" || phase === "timed-out" || phase === "cancelled";

/** Describes running tasks for the heartbeat. */
export function describeRunning(state: RunState): string {
  const running = state.tasks.filter((task) => task.phase === "running").map(describeRunningTask);
  if (running.length > 0) return `running ${listed(running)}`;
  const waiting = state.tasks.filter((task) => task.waiting !== undefined).map(labelOf);
  return waiting.length > 0
    ? `waiting for ${listed(waiting)} to begin`
    : `waiting (${state.reason || "no word from Tekton yet"})`;
}

function describeRunningTask(task: TaskState): string {
  const { iterations = [] } = task;
  if (iterations.length === 0) return labelOf(task);
  const ended = iterations.filter(({ phase }) => phase !== "running" && phase !== "pending").length;
  return `${labelOf(task)} (${ended} of ${iterations.length} iterations ended)`;
}

const listedAtMost = 10;
const listed = (names: readonly string[]): string =>
  names.length <= listedAtMost
    ? names.join(", ")
    : `${names.slice(0, listedAtMost).join(", ")} and ${names.length - listedAtMost} more`;
