import type { Dispatcher } from "undici";
import type { LoginValues } from "../../inputs/login-inputs.ts";
import type { Clock } from "../../model/clock.ts";
import type { Environment } from "../../model/environment.ts";
import type { Log } from "../../model/log.ts";

export interface LoginOptions {
  readonly values: LoginValues;
  /** The address of the server as the user gave it. */
  readonly host: string;
  readonly env: Environment;
  readonly clock: Clock;
  readonly log: Log;
  /** Knows the proxy and the certificates. */
  readonly dispatcher: Dispatcher;
}
