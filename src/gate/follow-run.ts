import type { Clock } from "../model/clock.ts";
import { ActionError } from "../model/errors.ts";
import type { RunSource, RunState, Verdict } from "../model/run.ts";
import { pollDelay } from "./poll-delay.ts";
import { RunProgress } from "./progress.ts";
import { SilentTasks } from "./silent-tasks.ts";
import { type LogOptions, TaskLogs } from "./task-logs.ts";
import { terminatedTasks } from "./tasks-after-end.ts";
import { terminateRun } from "./terminate-run.ts";
import { judge, stoppedTasks, verdictWithoutEnd } from "./verdict.ts";

export interface FollowOptions extends LogOptions {
  readonly source: RunSource;
  /** The pipeline's name, which begins each line of the log. */
  readonly label: string;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly onTimeout: "terminate" | "detach";
  readonly onCancel: "terminate" | "detach";
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
}

/** Time limit of a termination: the runner kills this process 10 s after its first signal. */
const terminateWithinMs = 5_000;
/** Time limit for reading logs before a late run is terminated. */
const logsWithinMs = 30_000;

/** Follows one run to its end. @throws only what is not an ActionError; a lost, cancelled or late run is a verdict */
export async function followRun(options: FollowOptions): Promise<Verdict> {
  const { timeoutMs, signal } = options;
  const progress = new RunProgress(options);
  const logs = new TaskLogs(options);
  const silent = new SilentTasks(options.source, signal, (line) => progress.say(line));
  for (;;) {
    if (signal.aborted) return await stop("cancelled", options, { progress, logs });
    const lookedAt = progress.elapsedMs;
    const state = await readState(options, progress);
    if (state === "lost") return verdictWithoutEnd("lost", progress, progress.whyLost);
    if (state !== undefined && state.condition !== "Unknown")
      return judge({ state, logs: await logs.finish(state, silent.said), durationMs: progress.elapsedMs });
    if (state !== undefined) {
      logs.readEnded(state);
      silent.notice(state.tasks, progress.elapsedMs);
    }
    if (progress.elapsedMs >= timeoutMs) return await stop("timed-out", options, { progress, logs });
    const { elapsedMs, bytes, state: last } = progress;
    const looks = { elapsedMs, lookMs: elapsedMs - lookedAt, bytes, lastBytes: last?.bytes ?? 0 };
    await pause(options, Math.min(pollDelay(looks), timeoutMs - elapsedMs));
  }
}

async function readState(
  { source, signal }: FollowOptions,
  progress: RunProgress,
): Promise<RunState | "lost" | undefined> {
  try {
    const state = await source.readRun(signal);
    progress.seen(state);
    return state;
  } catch (error) {
    if (signal.aborted) return undefined;
    if (!(error instanceof ActionError)) throw error;
    return progress.missed(error) ? "lost" : undefined;
  }
}

/** Minimum pause: changes come in bursts, and a broken watch may report changes endlessly. */
const betweenChangesMs = 50;

/** Waits until the time is over, the workflow is cancelled, or a watching source has seen a change. */
async function pause({ source, clock, signal }: FollowOptions, ms: number): Promise<void> {
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  try {
    const change = source.changed?.(either).then(() => clock.sleep(Math.min(ms, betweenChangesMs), either));
    await Promise.race([clock.sleep(ms, either), ...(change === undefined ? [] : [change])]);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    over.abort();
  }
}

interface FollowedRun {
  readonly progress: RunProgress;
  readonly logs: TaskLogs;
}

/** Reads logs before the termination if there is time, because the pods and their logs are gone afterwards (quirk: log-errors-in-body). */
async function stop(
  kind: "cancelled" | "timed-out",
  options: FollowOptions,
  { progress, logs }: FollowedRun,
): Promise<Verdict> {
  const late = kind === "timed-out";
  const why = late
    ? `The run did not end within ${Math.round(options.timeoutMs / 1000)} s (\`timeout\`)`
    : "The workflow was cancelled";
  if ((late ? options.onTimeout : options.onCancel) === "detach")
    return verdictWithoutEnd("detached", progress, `${why}; the run goes on.`);
  if (late && progress.state !== undefined) await Promise.race([logs.finish(progress.state), passed(logsWithinMs)]);
  const tasks = progress.state?.tasks ?? [];
  const termination = await terminateRun({ ...options, tasks: async () => tasks, withinMs: terminateWithinMs });
  const stopped = { failedTasks: stoppedTasks(tasks, logs.ends) };
  if (termination.kind === "failed")
    return {
      ...verdictWithoutEnd(kind, progress, `${why}; terminating it failed: ${termination.why}`),
      ...stopped,
      leftRunning: true,
    };
  const outcome = [why, "the run was terminated", termination.exitHandlers].filter((part) => part !== "").join("; ");
  return {
    ...verdictWithoutEnd(kind, progress, `${outcome}.`),
    ...stopped,
    tasks: terminatedTasks(tasks, options.source.finallyAfterTermination),
  };
}

const passed = (ms: number): Promise<void> =>
  new Promise((resolve) => AbortSignal.timeout(ms).addEventListener("abort", () => resolve(), { once: true }));
