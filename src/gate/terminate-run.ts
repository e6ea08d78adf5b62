import type { Clock } from "../model/clock.ts";
import type { Log } from "../model/log.ts";
import type { RunSource } from "../model/run.ts";
export interface TerminateOptions {
  readonly source: Pick<RunSource, "terminate">;
  readonly label: string;
  readonly clock: Clock;
  readonly log: Log;
  /** How long it is tried. */
  readonly withinMs: number;
}

const betweenTriesMs = 300;
/** For one answer: one that is lost must not keep the next try from being made. */
const answerWithinMs = 2_000;

/**
 * Asked again until it is accepted or the time is up: terminating twice does no harm, a run that goes on does.
 * @returns the reason why it could not be terminated; undefined when it was
 */
export async function terminateRun({
  source,
  label,
  log,
  clock,
  withinMs,
}: TerminateOptions): Promise<string | undefined> {
  const deadline = clock.now() + withinMs;
  let failure = "";
  while (clock.now() < deadline) {
    try {
      await source.terminate(AbortSignal.timeout(Math.min(answerWithinMs, deadline - clock.now())));
      log.line(`${label}: the run was terminated`);
      return undefined;
    } catch (error) {
      failure = (error as Error).message;
      await clock.sleep(betweenTriesMs);
    }
  }
  log.line(`${label}: the run could not be terminated: ${failure}`);
  return failure;
}
