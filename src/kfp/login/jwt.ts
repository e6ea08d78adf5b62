import { parseJson } from "../../model/parse-json.ts";

/** A token's claims. They are not verified: they are used for messages and for the time of the next renewal. */
export interface JwtClaims {
  readonly audience: readonly string[];
  /** Empty if missing, like the subject, from which a gateway derives the user. */
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

/** Continues "The token …": when it expired, else its audience. */
export function describeJwt(token: string, now: number): string {
  const claims = readJwt(token);
  if (claims?.expiresAt !== undefined && claims.expiresAt * 1000 <= now)
    return `: it expired at ${timeOf(claims.expiresAt)}`;
  return claims === undefined || claims.audience.length === 0
    ? ""
    : `: it was made for ${claims.audience.join(", ").slice(0, 200)}`;
}

/** An absurd time in a token must not crash the step. */
function timeOf(seconds: number): string {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? `${seconds} s after 1970` : time.toISOString();
}
