import type { Clock } from "../../model/clock.ts";
import type { Log } from "../../model/log.ts";
import type { Api, Generation } from "../generations/generation.ts";

/** The connection that all operations on a server share. */
export interface KfpConnection {
  readonly generation: Generation;
  /** Release as the server reports it; empty if it does not. */
  readonly release: string;
  readonly api: Api;
  /** Address of the web interface: the same as the API's base. */
  readonly ui: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}
