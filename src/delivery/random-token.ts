import { randomBytes } from "node:crypto";
import type { Log } from "../model/log.ts";

/** Creates the token of one embedded server or cluster, masked in the log. */
export function randomToken(log: Log): string {
  const token = randomBytes(32).toString("hex");
  log.mask(token);
  return token;
}
