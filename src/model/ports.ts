import type { Clock } from "./clock.ts";
import type { Log } from "./log.ts";

/** The world, as far as the steps may touch it. */
export interface Ports {
  readonly log: Log;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
}
