import type { RunState, TaskPhase, TaskState } from "./gate.ts";

const words: Readonly<Record<TaskPhase, string>> = {
  pending: "is waiting",
  running: "is running",
  succeeded: "succeeded",
  failed: "failed",
  cancelled: "was cancelled",
  "timed-out": "timed out",
  skipped: "was skipped",
};

/** One line for each thing that is not as it was. */
export function describeChanges(before: RunState | undefined, now: RunState): readonly string[] {
  const known = new Map(before?.tasks.map((task) => [task.name, task]));
  const tasks = now.tasks.flatMap((task) => describeTask(known.get(task.name), task));
  const changed = before?.reason !== now.reason && now.reason !== "";
  return [...tasks, ...(changed ? [`${now.reason}${now.message === "" ? "" : `: ${now.message}`}`] : [])];
}

function describeTask(before: TaskState | undefined, now: TaskState): readonly string[] {
  if (now.phase === (before?.phase ?? "pending") && now.retries === (before?.retries ?? 0)) return [];
  const retry = now.retries > (before?.retries ?? 0) ? [` (retry ${now.retries})`] : [];
  const exit = now.exitCode === undefined ? [] : [` with exit code ${now.exitCode}`];
  const why = now.phase === "skipped" && now.reason !== "" ? [`: ${now.reason}`] : [];
  return [[`task ${now.name} ${words[now.phase]}`, ...exit, ...retry, ...why].join("")];
}
