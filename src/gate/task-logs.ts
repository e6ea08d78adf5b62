import pLimit from "p-limit";
import { defined } from "../model/defined.ts";
import { ActionError, NoLogError, type SourceLocation } from "../model/errors.ts";
import type { Log } from "../model/log.ts";
import type { RunSource, RunState, TaskPhase, TaskState } from "../model/run.ts";
import { withoutEntrypointStack } from "../tekton/entrypoint-log.ts";
import { labelOf } from "../tekton/task-title.ts";
import { flattenTasks } from "./flatten-tasks.ts";

/** What is kept of a task's log. */
export interface LogEnd {
  readonly lines: readonly string[];
  readonly location?: SourceLocation;
  /** Why there is no log, in the server's words. */
  readonly refusal?: string;
}

export interface LogOptions {
  readonly source: RunSource;
  readonly label: string;
  readonly log: Log;
  readonly logs: "none" | "failed" | "all";
  readonly signal: AbortSignal;
  /** The line of the repository that a log names as the cause of a failure. */
  readonly locate?: (log: string) => Promise<SourceLocation | undefined>;
}

const tailLines = 30;
const longestLine = 2_000;
/** A pipeline whose hundred tasks all failed has one cause most of the time. */
const explainingAtMost = 20;
const othersAtMost = 200;
const logsAtOnce = 4;

/**
 * The logs of a run's tasks: read as soon as a task has ended, for its pod may be gone when the run has, shown in a folded group each, and
 * forgotten but for the ends of those that explain why the run did not succeed.
 */
export class TaskLogs {
  readonly #options: LogOptions;
  readonly #limit = pLimit(logsAtOnce);
  /** By task; a task whose log was begun to be read is not read again. */
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

  /** Of tasks that failed by themselves and, where they are wanted, of those that succeeded. */
  readEnded({ tasks }: RunState): void {
    const all = flattenTasks(tasks);
    for (const task of all) if (task.phase === "failed") this.#read(task, true);
    if (this.#options.logs !== "all") return;
    for (const task of all) if (task.phase === "succeeded") this.#read(task, false);
  }

  /**
   * Of everything that explains how the run stands at the end. Resolves when all of it is read and shown.
   * @param refusals what was said, while the run went on, of tasks without a log
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
    // A defect is thrown where the reads are waited for, not here, where nobody would catch it.
    read.catch(() => {});
    this.#reads.set(task.name, read);
  }

  /** A missing log must not change the verdict, nor a cancellation keep a run from being terminated. */
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
 * Of a run that has failed the tasks that did; of one that has not ended in time also those that still run, which are what it waits for.
 * Where the server tells of no task how it ended, all of them.
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

/** Whether it is not known of the tasks how they ended: the server has only references (quirk: task-runs-only-referenced). */
export const endedSilently = ({ condition, tasks }: RunState): boolean =>
  condition === "False" && tasks.some(({ isOnlyNamed }) => isOnlyNamed);

function lastLines(text: string): readonly string[] {
  return text
    .trimEnd()
    .split("\n")
    .slice(-tailLines)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
}
