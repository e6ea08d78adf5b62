import type { Clock } from "./clock.ts";
import type { Environment } from "./environment.ts";
import type { Log } from "./log.ts";

/** The outside world as the steps see it. */
export interface Ports {
  readonly log: Log;
  readonly clock: Clock;
  readonly env: Environment;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
}
