import type { Clock } from "../../model/clock.ts";
import type { Log } from "../../model/log.ts";
import type { Api, Generation } from "../generations/generation.ts";

/** What the operations on a server share. */
export interface Server {
  readonly generation: Generation;
  /** As the server tells it; empty when it does not. */
  readonly release: string;
  readonly api: Api;
  /** Address of the web interface: the same as the API's base. */
  readonly ui: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}
