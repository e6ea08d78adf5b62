import pLimit from "p-limit";
import { defined } from "../model/defined.ts";
import { ActionError, NoLogError, type SourceLocation } from "../model/errors.ts";
import type { Log } from "../model/log.ts";
import type { RunSource, RunState, TaskPhase, TaskState } from "../model/run.ts";
import { withoutEntrypointStack } from "../tekton/entrypoint-log.ts";
import { labelOf } from "../tekton/task-title.ts";
import { flattenTasks } from "./flatten-tasks.ts";

/** The part of a task's log that is kept. */
export interface LogEnd {
  readonly lines: readonly string[];
  readonly location?: SourceLocation;
  /** The server's message if there is no log. */
  readonly refusal?: string;
}

export interface LogOptions {
  readonly source: RunSource;
  readonly label: string;
  readonly log: Log;
  readonly logs: "none" | "failed" | "all";
  readonly signal: AbortSignal;
  /** Finds the repository's line that a log names as the cause of a failure. */
  readonly locate?: (log: string) => Promise<SourceLocation | undefined>;
}

const tailLines = 30;
const longestLine = 2_000;
/** Limit of kept logs: if a hundred tasks failed, they usually have one cause. */
const explainingAtMost = 20;
const othersAtMost = 200;
const logsAtOnce = 4;

/**
 * Reads the logs of a run's tasks as soon as each task ends, because its pod may be gone when the run ends. Each log is shown in a folded
 * group; only the ends that explain a failure are kept.
 */
export class TaskLogs {
  readonly #options: LogOptions;
  readonly #limit = pLimit(logsAtOnce);
  /** Reads by task, so that no log is read twice. */
  readonly #reads = new Map<string, Promise<void>>();
  readonly #ends = new Map<string, LogEnd>();
  #explaining = 0;
  #others = 0;
  #omitted = 0;

  constructor(options: LogOptions) {
    this.#options = options;
  }

  get ends(): ReadonlyMap<string, LogEnd> {
    return this.#ends;
  }

  /** Reads the logs of tasks that failed and, if requested, of those that succeeded. */
  readEnded({ tasks }: RunState): void {
    const all = flattenTasks(tasks);
    for (const task of all) if (task.phase === "failed") this.#read(task, true);
    if (this.#options.logs !== "all") return;
    for (const task of all) if (task.phase === "succeeded") this.#read(task, false);
  }

  /**
   * Reads all logs that explain the run's end, and resolves when they are shown.
   * @param refusals messages about tasks without a log, collected while the run was running
   */
  async finish(
    state: RunState,
    refusals: ReadonlyMap<string, string> = new Map(),
  ): Promise<ReadonlyMap<string, LogEnd>> {
    const explains = explainer(state);
    for (const task of flattenTasks(state.tasks)) if (explains(task)) this.#read(task, true);
    this.readEnded(state);
    await Promise.all(this.#reads.values());
    if (this.#omitted > 0)
      this.#options.log.line(`${this.#options.label}: the logs of ${this.#omitted} more tasks were not read`);
    for (const [name, refusal] of refusals)
      if (!this.#ends.get(name)?.lines.length) this.#ends.set(name, { lines: [], refusal });
    return this.#ends;
  }

  #read(task: TaskState, explains: boolean): void {
    if (task.podName === undefined || this.#reads.has(task.name)) return;
    const full = explains ? this.#explaining >= explainingAtMost : this.#others >= othersAtMost;
    if (full) this.#omitted += 1;
    else if (explains) this.#explaining += 1;
    else this.#others += 1;
    const read = full ? Promise.resolve() : this.#limit(() => this.#readOne(task, explains));
    // Errors are thrown where the reads are awaited; here nobody would catch them.
    read.catch(() => {});
    this.#reads.set(task.name, read);
  }

  /** A missing log must not change the verdict, and a cancelled read must not prevent the termination. */
  async #text(task: TaskState): Promise<string> {
    const { source, label, log, signal } = this.#options;
    try {
      return withoutEntrypointStack(await source.readLog(task, signal));
    } catch (error) {
      if (!(error instanceof ActionError) && !signal.aborted) throw error;
      log.line(`${label}: no log of task ${labelOf(task)}: ${(error as Error).message}`);
      if (error instanceof NoLogError) this.#ends.set(task.name, { lines: [], refusal: error.said });
      return "";
    }
  }

  async #readOne(task: TaskState, explains: boolean): Promise<void> {
    const { label, log, logs, locate } = this.#options;
    const text = await this.#text(task);
    if (text === "") return;
    if (logs !== "none") log.group(`${label}: log of task ${labelOf(task)}`, text.trimEnd());
    if (!explains) return;
    const location = await locate?.(text);
    this.#ends.set(task.name, { lines: lastLines(text), ...defined({ location }) });
  }
}

/**
 * Selects the tasks that explain the end: failed ones, and for a late run also those still running. If the server reports no task's end,
 * all tasks are selected.
 */
function explainer(state: RunState): (task: TaskState) => boolean {
  if (state.condition === "True") return () => false;
  const silent = endedSilently(state);
  const phases: readonly TaskPhase[] = [
    "failed",
    "timed-out",
    "cancelled",
    ...(state.condition === "Unknown" ? ["running" as const] : []),
    ...(silent ? ["pending" as const] : []),
  ];
  return (task) => phases.includes(task.phase);
}

/** Whether the server does not report how the tasks ended, because it has only references (quirk: task-runs-only-referenced). */
export const endedSilently = ({ condition, tasks }: RunState): boolean =>
  condition === "False" && tasks.some(({ isOnlyNamed }) => isOnlyNamed);

function lastLines(text: string): readonly string[] {
  return text
    .trimEnd()
    .split("\n")
    .slice(-tailLines)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
}
