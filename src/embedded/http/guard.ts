import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Never resolved (RFC 6761, section 6.4). */
export const proxiedName = "embedded.invalid";
export const proxyUser = "kubectl";

/** The `Host` headers of our own clients. A web page whose name points to this machine (DNS rebinding) sends its own name. */
const ownHost = /^(?:(?:127\.0\.0\.1|localhost)(?::\d+)?|embedded\.invalid)$/;

/**
 * Checks requests, because they can run commands, and every user of the machine and every page in a browser reaches the loopback interface.
 * A request must carry the server's token, if it has one, and must not come from another page. @param given what the request carries
 * @returns why it is refused
 */
export function refusalOf(message: IncomingMessage, given: string, token: string | undefined): string | undefined {
  const { host = "", origin } = message.headers;
  if (!ownHost.test(host)) return `the Host ${host} is not this server's`;
  if (origin !== undefined && origin !== `http://${host}`) return `the Origin ${origin} is not this server's`;
  return token === undefined || isSame(given, token) ? undefined : "the request does not carry the server's token";
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

export const bearerOf = ({ headers }: IncomingMessage): string =>
  /^Bearer (.*)$/.exec(headers.authorization ?? "")?.[1] ?? "";

/** Reads the token of a request to a proxy (RFC 7617). */
export function proxyTokenOf({ headers }: IncomingMessage): string {
  const [, encoded = ""] = /^Basic (.*)$/.exec(headers["proxy-authorization"] ?? "") ?? [];
  const text = Buffer.from(encoded, "base64").toString("utf8");
  return text.startsWith(`${proxyUser}:`) ? text.slice(proxyUser.length + 1) : "";
}
