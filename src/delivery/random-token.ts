import { randomBytes } from "node:crypto";
import type { Log } from "../model/log.ts";

/** Of an embedded server or cluster, for as long as it lives. No log shows it. */
export function randomToken(log: Log): string {
  const token = randomBytes(32).toString("hex");
  log.mask(token);
  return token;
}
