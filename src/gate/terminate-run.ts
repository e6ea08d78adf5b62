import type { Clock } from "../model/clock.ts";
import type { Log } from "../model/log.ts";
import type { RunSource, TaskState } from "../model/run.ts";
import { describeExitHandlers } from "./exit-handlers.ts";

export interface TerminateOptions {
  readonly source: Pick<RunSource, "terminate" | "finallyAfterTermination">;
  /** The run's, asked for when it has been terminated. */
  readonly tasks: () => Promise<readonly TaskState[]>;
  readonly label: string;
  readonly clock: Clock;
  readonly log: Log;
  /** How long it is tried. */
  readonly withinMs: number;
}

const betweenTriesMs = 300;
/** For one answer: one that is lost must not keep the next try from being made. */
const answerWithinMs = 2_000;

export type Termination =
  /** `exitHandlers`: what becomes of them, without a full stop; empty where there are none, or nobody knows. */
  { readonly kind: "terminated"; readonly exitHandlers: string } | { readonly kind: "failed"; readonly why: string };

/** Asked again until it is accepted or the time is up: terminating twice does no harm, a run that goes on does. */
export async function terminateRun(options: TerminateOptions): Promise<Termination> {
  const { source, label, log, clock, withinMs } = options;
  const deadline = clock.now() + withinMs;
  let failure = "";
  while (clock.now() < deadline) {
    try {
      await source.terminate(AbortSignal.timeout(Math.min(answerWithinMs, deadline - clock.now())));
      const exitHandlers = describeExitHandlers(await options.tasks(), source.finallyAfterTermination);
      log.line(`${label}: ${["the run was terminated", exitHandlers].filter((part) => part !== "").join("; ")}`);
      return { kind: "terminated", exitHandlers };
    } catch (error) {
      failure = (error as Error).message;
      await clock.sleep(betweenTriesMs);
    }
  }
  log.line(`${label}: the run could not be terminated: ${failure}`);
  return { kind: "failed", why: failure };
}
