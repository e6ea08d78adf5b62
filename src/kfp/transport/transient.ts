import type { KfpError } from "../../model/errors.ts";
import { denialIn } from "../../tekton/denial.ts";

/** Statuses of a proxy that restarts or a server that is busy. */
const transientStatuses: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

/**
 * Messages of a server whose database is busy or down; version uploads send them with status 400 (quirks: parallel-uploads-deadlock,
 * healthy-without-database: kfp-tekton-1.9.2/10-deadlock-and-retry and 12-database-down).
 */
const transientMessages =
  /deadlock|try restarting transaction|lock wait timeout|connection refused|(invalid|bad) connection|too many connections|server has gone away|i\/o timeout/i;

/**
 * Failures that a retry would repeat: the name does not resolve, the certificate is not trusted, the port is not HTTPS, the response is too
 * long, the client is closed.
 */
const permanentCodes: ReadonlySet<string> = new Set([
  "ENOTFOUND",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_TOO_LONG",
  "UND_ERR_DESTROYED",
]);

/** Whether a retry may succeed. The request may have been executed already, unless the response says otherwise. */
export function isTransient({
  status,
  serverMessage = "",
  cause,
}: Partial<Pick<KfpError, "status" | "serverMessage" | "cause">>): boolean {
  if (status === undefined) return isTransientFailure(cause);
  if (transientStatuses.has(status)) return true;
  // The message of an admission webhook may contain any of these words, and a retry would be denied again.
  if (denialIn(serverMessage) !== undefined) return false;
  // A response without the server's message came from something in front of it.
  return status === 500
    ? serverMessage === "" || transientMessages.test(serverMessage)
    : status === 400 && transientMessages.test(serverMessage);
}

/**
 * Whether the database cannot store the text's characters, such as an emoji on MariaDB with three bytes per character, or Japanese on
 * latin1 (MySQL's error messages 1267, 1300 and 1366). A retry would fail.
 */
export const cannotStore = ({ status = 0, serverMessage = "" }: Partial<Pick<KfpError, "status" | "serverMessage">>) =>
  status >= 400 &&
  /illegal mix of collations|incorrect string value|invalid utf8\w* character string/i.test(serverMessage);

/** Whether a request without a response may succeed on a retry. */
export const isTransientFailure = (cause: unknown): boolean =>
  !permanentCodes.has(codeOf(cause)) && !/CERT|SELF_SIGNED|UNABLE_TO|ERR_SSL|EPROTO/.test(codeOf(cause));

export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
