import type { Clock } from "../model/clock.ts";
import type { Log } from "../model/log.ts";
import type { RunSource, TaskState } from "../model/run.ts";
import { describeExitHandlers } from "./exit-handlers.ts";

export interface TerminateOptions {
  readonly source: Pick<RunSource, "terminate" | "finallyAfterTermination">;
  /** Reads the run's tasks after the termination. */
  readonly tasks: () => Promise<readonly TaskState[]>;
  readonly label: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Time limit of all attempts. */
  readonly withinMs: number;
}

const betweenTriesMs = 300;
/** Time limit of one attempt, so that a lost response does not prevent the next attempt. */
const answerWithinMs = 2_000;

export type Termination =
  /** `exitHandlers` describes whether they still run, without a full stop; empty if there are none or it is unknown. */
  { readonly kind: "terminated"; readonly exitHandlers: string } | { readonly kind: "failed"; readonly why: string };

/** Repeats the request until it is accepted or the time is up. Terminating twice is harmless; a run that continues is not. */
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
