import type { KfpError } from "../../model/errors.ts";
import { denialIn } from "../../tekton/denial.ts";

/** A proxy that is restarted or a server that is busy answers with these. */
const transientStatuses: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

/**
 * What a server says while its database is busy or away; uploads of a version say it with status 400 (quirks: parallel-uploads-deadlock, healthy-without-database:
 * kfp-tekton-1.9.2/10-deadlock-and-retry and 12-database-down).
 */
const transientMessages =
  /deadlock|try restarting transaction|lock wait timeout|connection refused|(invalid|bad) connection|too many connections|server has gone away|i\/o timeout/i;

/**
 * What will be the same the next time: the name does not resolve, the certificate is not trusted, it is not HTTPS, the answer is too long,
 * this client is closed.
 */
const permanentCodes: ReadonlySet<string> = new Set([
  "ENOTFOUND",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_TOO_LONG",
  "UND_ERR_DESTROYED",
]);

/** Whether the same request may succeed a little later. It may have been done already, unless its answer says that it was not. */
export function isTransient({
  status,
  serverMessage = "",
  cause,
}: Partial<Pick<KfpError, "status" | "serverMessage" | "cause">>): boolean {
  if (status === undefined) return isTransientFailure(cause);
  if (transientStatuses.has(status)) return true;
  // The webhook's words may hold any of the others, and it says the same the next time.
  if (denialIn(serverMessage) !== undefined) return false;
  // Without words of its own it was not the server that answered.
  return status === 500
    ? serverMessage === "" || transientMessages.test(serverMessage)
    : status === 400 && transientMessages.test(serverMessage);
}

/**
 * Whether the database says that it has no such characters: look-ups of an emoji on MariaDB with three bytes a character, of Japanese on
 * latin1, and what they are stored in (MySQL's error messages 1267, 1300 and 1366). The next time it says the same.
 */
export const cannotStore = ({ status = 0, serverMessage = "" }: Partial<Pick<KfpError, "status" | "serverMessage">>) =>
  status >= 400 &&
  /illegal mix of collations|incorrect string value|invalid utf8\w* character string/i.test(serverMessage);

/** The same of a request that was not answered. */
export const isTransientFailure = (cause: unknown): boolean =>
  !permanentCodes.has(codeOf(cause)) && !/CERT|SELF_SIGNED|UNABLE_TO|ERR_SSL|EPROTO/.test(codeOf(cause));

export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
