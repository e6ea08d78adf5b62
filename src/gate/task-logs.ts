import pLimit from "p-limit";
import { ActionError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { RunSource, RunState, TaskPhase, TaskState } from "./gate.ts";

/** Last lines by task, for the tasks that failed or were stopped. */
export type TaskLogs = ReadonlyMap<TaskState, readonly string[]>;

interface LogOptions {
  readonly source: RunSource;
  readonly label: string;
  readonly log: Log;
  readonly logs: "none" | "failed" | "all";
  readonly signal: AbortSignal;
}

const tailLines = 30;
const longestLine = 2_000;
/** A pipeline whose hundred tasks all failed has one cause most of the time. */
const logsAtMost = 20;
const logsAtOnce = 4;

/** Shows the logs that the user asked for, a folded group each, and returns the ends of those that explain why the run did not succeed. */
export async function readTaskLogs(state: RunState, options: LogOptions): Promise<TaskLogs> {
  const explains = explainer(state);
  const withPod = state.tasks.filter((task) => task.podName !== undefined);
  const wanted = [...withPod.filter(explains), ...withPod.filter((task) => options.logs === "all" && !explains(task))];
  const logs = new Map<TaskState, string>();
  const limit = pLimit(logsAtOnce);
  await Promise.all(
    wanted.slice(0, logsAtMost).map((task) => limit(async () => logs.set(task, await readLog(task, options)))),
  );
  for (const [task, text] of logs) {
    if (text !== "" && options.logs !== "none") options.log.group(`${options.label}: log of task ${task.name}`, text);
  }
  if (wanted.length > logsAtMost)
    options.log.line(`${options.label}: the logs of ${wanted.length - logsAtMost} more tasks were not read`);
  return new Map([...logs].filter(([task]) => explains(task)).map(([task, text]) => [task, lastLines(text)]));
}

/**
 * Of a run that has failed the tasks that did; of one that has not ended in time also those that still run, which are what it waits for.
 * Where the server tells of no task how it ended (only references, recorded surprise 29), all of them.
 */
function explainer(state: RunState): (task: TaskState) => boolean {
  const silent =
    state.condition === "False" && state.tasks.every(({ phase }) => phase === "pending" || phase === "skipped");
  const phases: readonly TaskPhase[] = [
    "failed",
    "timed-out",
    "cancelled",
    ...(state.condition === "Unknown" ? ["running" as const] : []),
    ...(silent ? ["pending" as const] : []),
  ];
  return (task) => phases.includes(task.phase);
}

/** A missing log must not change the verdict, nor a cancellation keep a run from being terminated. */
async function readLog(task: TaskState, { source, label, log, signal }: LogOptions): Promise<string> {
  try {
    return await source.readLog(task, signal);
  } catch (error) {
    if (!(error instanceof ActionError) && !signal.aborted) throw error;
    log.line(`${label}: no log of task ${task.name}: ${(error as Error).message}`);
    return "";
  }
}

function lastLines(text: string): readonly string[] {
  const lines = text.trimEnd().split("\n");
  return lines.length === 1 && lines[0] === ""
    ? []
    : lines.slice(-tailLines).map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
}
