import { ActionError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { RunSource, RunState, TaskState } from "./gate.ts";

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

/** Shows the logs that the user asked for, a folded group each, and returns the ends of those that explain a failure. */
export async function readTaskLogs(state: RunState, options: LogOptions): Promise<TaskLogs> {
  const wanted = state.tasks
    .filter((task) => task.podName !== undefined && (explains(task) || options.logs === "all"))
    .slice(0, logsAtMost);
  const logs = await Promise.all(wanted.map(async (task) => [task, await readLog(task, options)] as const));
  for (const [task, text] of logs) {
    if (text !== "" && options.logs !== "none") options.log.group(`${options.label}: log of task ${task.name}`, text);
  }
  return new Map(logs.filter(([task]) => explains(task)).map(([task, text]) => [task, lastLines(text)]));
}

const explains = (task: TaskState): boolean =>
  task.phase === "failed" || task.phase === "timed-out" || task.phase === "cancelled";

/** A missing log must not change the verdict. */
async function readLog(task: TaskState, { source, label, log, signal }: LogOptions): Promise<string> {
  try {
    return await source.readLog(task, signal);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    log.line(`${label}: no log of task ${task.name}: ${error.message}`);
    return "";
  }
}

function lastLines(text: string): readonly string[] {
  const lines = text.trimEnd().split("\n");
  return lines.length === 1 && lines[0] === ""
    ? []
    : lines.slice(-tailLines).map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
}
