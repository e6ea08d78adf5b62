import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Never resolved (RFC 6761, section 6.4). */
export const proxiedName = "embedded.invalid";
export const proxyUser = "kubectl";

/** `Host` as our own clients send it. A page that has its name point to this machine (DNS rebinding) sends that name. */
const ownHost = /^(?:(?:127\.0\.0\.1|localhost)(?::\d+)?|embedded\.invalid)$/;

/**
 * The loopback interface is open to every user of the machine and to the pages in a browser, and a request can run commands. So a request
 * must carry the server's token, and must not come from somebody else's page. @param given what the request carries
 * @returns why it is refused
 */
export function refusalOf(message: IncomingMessage, given: string, token: string): string | undefined {
  const { host = "", origin } = message.headers;
  if (!ownHost.test(host)) return `the Host ${host} is not this server's`;
  if (origin !== undefined && origin !== `http://${host}`) return `the Origin ${origin} is not this server's`;
  return isSame(given, token) ? undefined : "the request does not carry the server's token";
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

export const bearerOf = ({ headers }: IncomingMessage): string =>
  /^Bearer (.*)$/.exec(headers.authorization ?? "")?.[1] ?? "";

/** Of one that asks as a proxy is asked (RFC 7617). */
export function proxyTokenOf({ headers }: IncomingMessage): string {
  const [, encoded = ""] = /^Basic (.*)$/.exec(headers["proxy-authorization"] ?? "") ?? [];
  const text = Buffer.from(encoded, "base64").toString("utf8");
  return text.startsWith(`${proxyUser}:`) ? text.slice(proxyUser.length + 1) : "";
}
