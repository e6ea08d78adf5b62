import { parseJson } from "../../model/parse-json.ts";

/** What a token says of itself. Nothing is verified: it is for messages, and for the time of the next renewal. */
export interface JwtClaims {
  readonly audience: readonly string[];
  /** Empty when it is missing, as is the subject: the user that a gateway makes of the token. */
  readonly issuer: string;
  readonly subject: string;
  /** Seconds since the epoch. */
  readonly issuedAt: number | undefined;
  readonly expiresAt: number | undefined;
}

/** Undefined for a token that is no JWT. */
export function readJwt(token: string): JwtClaims | undefined {
  const payload = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  if (typeof payload !== "object" || payload === null) return undefined;
  const { iss, sub, aud, iat, exp } = payload as Readonly<Record<string, unknown>>;
  return {
    issuer: typeof iss === "string" ? iss : "",
    subject: typeof sub === "string" ? sub : "",
    audience: [aud].flat().filter((entry) => typeof entry === "string"),
    issuedAt: typeof iat === "number" ? iat : undefined,
    expiresAt: typeof exp === "number" ? exp : undefined,
  };
}

/** Goes on from "The token …": when it expired, else for whom it was made. */
export function describeJwt(token: string, now: number): string {
  const claims = readJwt(token);
  if (claims?.expiresAt !== undefined && claims.expiresAt * 1000 <= now)
    return `: it expired at ${timeOf(claims.expiresAt)}`;
  return claims === undefined || claims.audience.length === 0
    ? ""
    : `: it was made for ${claims.audience.join(", ").slice(0, 200)}`;
}

/** A year beyond all calendars is not worth a crash. */
function timeOf(seconds: number): string {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? `${seconds} s after 1970` : time.toISOString();
}
