import type { Clock } from "../clock.ts";
import { ActionError, RunGoneError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { RunSource, RunState, Verdict } from "./gate.ts";
import { describeChanges } from "./narrate.ts";
import { pollDelay } from "./poll-delay.ts";
import { readTaskLogs, type TaskLogs } from "./task-logs.ts";
import { failedTask, judge, verdictWithoutEnd } from "./verdict.ts";

export interface FollowOptions {
  readonly source: RunSource;
  /** Put before each line of the log: the pipeline's name. */
  readonly label: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly timeoutMs: number;
  readonly onTimeout: "terminate" | "detach";
  readonly onCancel: "terminate" | "detach";
  /** Whose task logs are shown. */
  readonly logs: "none" | "failed" | "all";
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
}

/** A server may be restarted or a proxy be away; a run goes on without them. */
const lostAfterMs = 5 * 60_000;
const heartbeatMs = 60_000;
/** For the answer to a termination: the runner kills this process 10 s after its first signal. */
const terminateWithinMs = 5_000;

/** Follows one run to its end. @throws only what is not an ActionError; a lost, cancelled or late run is a verdict */
export async function followRun(options: FollowOptions): Promise<Verdict> {
  const { clock, timeoutMs, signal } = options;
  const started = clock.now();
  const progress = new Progress(options);
  for (;;) {
    if (signal.aborted) return await stopBecause("cancelled", options, progress);
    const state = await look(options, progress);
    if (state === "lost") return verdictWithoutEnd("lost", progress.state, clock.now() - started, progress.lastError);
    if (state !== undefined && state.condition !== "Unknown")
      return await finish(state, options, clock.now() - started);
    const elapsed = clock.now() - started;
    if (elapsed >= timeoutMs) return await stopBecause("timed-out", options, progress);
    await pause(options, Math.min(pollDelay(elapsed), timeoutMs - elapsed));
  }
}

/** What was seen so far, and what was said of it. */
class Progress {
  state: RunState | undefined;
  lastError = "";
  readonly #started: number;
  readonly #options: FollowOptions;
  #lastAnswer: number;
  #lastLine: number;

  constructor(options: FollowOptions) {
    this.#options = options;
    this.#started = options.clock.now();
    this.#lastAnswer = this.#started;
    this.#lastLine = this.#started;
  }

  get elapsedMs(): number {
    return this.#options.clock.now() - this.#started;
  }

  seen(state: RunState): void {
    const { clock } = this.#options;
    if (this.lastError !== "") this.#say("the server answers again");
    this.lastError = "";
    for (const line of describeChanges(this.state, state)) this.#say(line);
    this.#lastAnswer = clock.now();
    this.state = state;
    if (clock.now() - this.#lastLine >= heartbeatMs) this.#say(`still ${describeRunning(state)}`);
  }

  /** @returns whether contact is lost for good */
  missed(error: ActionError): boolean {
    const { clock } = this.#options;
    if (this.lastError !== error.message || clock.now() - this.#lastLine >= heartbeatMs)
      this.#say(`no answer: ${error.message}`);
    this.lastError = error.message;
    if (error instanceof RunGoneError) return true;
    return this.#options.clock.now() - this.#lastAnswer >= lostAfterMs;
  }

  #say(line: string): void {
    this.#options.log.line(`${this.#options.label}: ${line}`);
    this.#lastLine = this.#options.clock.now();
  }
}

function describeRunning(state: RunState): string {
  const running = state.tasks.filter((task) => task.phase === "running").map((task) => task.name);
  return running.length > 0
    ? `running ${running.join(", ")}`
    : `waiting (${state.reason || "no word from Tekton yet"})`;
}

async function look({ source, signal }: FollowOptions, progress: Progress): Promise<RunState | "lost" | undefined> {
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

async function pause({ clock, signal }: FollowOptions, ms: number): Promise<void> {
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function finish(state: RunState, options: FollowOptions, durationMs: number): Promise<Verdict> {
  const logs = await readTaskLogs(state, options);
  return judge({ state, logs, durationMs });
}

/** Logs are read first where there is time: the pods, and their logs, are gone after a termination (recorded surprise 31). */
async function stopBecause(
  kind: "cancelled" | "timed-out",
  options: FollowOptions,
  progress: Progress,
): Promise<Verdict> {
  const action = kind === "cancelled" ? options.onCancel : options.onTimeout;
  const why =
    kind === "cancelled"
      ? "The workflow was cancelled"
      : `The run did not end within ${Math.round(options.timeoutMs / 1000)} s (\`timeout\`)`;
  if (action === "detach")
    return verdictWithoutEnd("detached", progress.state, progress.elapsedMs, `${why}; the run goes on.`);
  const logs: TaskLogs =
    kind === "timed-out" && progress.state !== undefined ? await readTaskLogs(progress.state, options) : new Map();
  const outcome = await terminate(options);
  const failedTasks = [...logs.keys()].map((task) => failedTask(task, logs));
  return { ...verdictWithoutEnd(kind, progress.state, progress.elapsedMs, `${why}; ${outcome}`), failedTasks };
}

const betweenTriesMs = 300;

/** Asked again until it is accepted or the time is up: terminating twice does no harm, a run that goes on does. */
async function terminate({ source, label, log, clock }: FollowOptions): Promise<string> {
  const deadline = clock.now() + terminateWithinMs;
  let failure = "";
  while (clock.now() < deadline) {
    try {
      await source.terminate(AbortSignal.timeout(terminateWithinMs));
      log.line(`${label}: the run was terminated`);
      return "the run was terminated.";
    } catch (error) {
      failure = (error as Error).message;
      await clock.sleep(betweenTriesMs);
    }
  }
  log.line(`${label}: the run could not be terminated: ${failure}`);
  return `terminating it failed: ${failure}`;
}
