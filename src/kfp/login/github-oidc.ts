import { type Dispatcher, request } from "undici";
import type { Clock } from "../../model/clock.ts";
import type { Environment } from "../../model/environment.ts";
import { LoginError } from "../../model/errors.ts";
import { mebibyte } from "../../model/limits.ts";
import { parseJson } from "../../model/parse-json.ts";
import { fieldsOf } from "../../tekton/untyped.ts";
import type { Identity, Login } from "../transport/identity.ts";
import { describeFailure, readBounded } from "../transport/network.ts";
import { timeLimit } from "../transport/time-limit.ts";
import { isTransientFailure } from "../transport/transient.ts";
import { readJwt } from "./jwt.ts";
import type { LoginOptions } from "./options.ts";
import { loginWithRetries } from "./retries.ts";

/** Logs in with the workflow's own identity: a token from GitHub for the audience in `oidc-audience`, renewed before it expires. */
export function githubOidcLogin(options: LoginOptions): Login {
  const tokens = new OidcTokens(options);
  return {
    identify: () => tokens.identify(),
    accept: () => {},
    renew: (refused) => tokens.renew(refused),
    hint: () => refusedHint(tokens.last, options.values.oidcAudience),
  };
}

/** The claims of the token that the gateway's rule must match. */
function refusedHint(token: string, audience: string): string {
  const { issuer = "", subject = "" } = readJwt(token) ?? {};
  const user = subject === "" ? "" : ` The token's subject, which becomes the user, is ${subject}.`;
  return `The server rejected the workflow's token from GitHub. Its gateway must accept the issuer ${issuer || usualIssuer} and the audience ${audience}.${user}`;
}

/** GitHub's issuer; a GitHub Enterprise Server has another. */
const usualIssuer = "https://token.actions.githubusercontent.com";

/** Assumed lifetime of a token without an expiry. GitHub's tokens live for five minutes. */
const usualLifeMs = 5 * 60_000;
/** A token is renewed this long before it expires, so that it outlives the request. */
const marginMs = 90_000;
const timeLimitMs = 30_000;
const responseLimit = mebibyte;

class OidcTokens {
  readonly #options: LoginOptions;
  #token = "";
  #session = 0;
  /** A time of this machine's clock, which may differ from GitHub's. */
  #staleAt = 0;
  #request: Promise<void> | undefined;

  constructor(options: LoginOptions) {
    this.#options = options;
  }

  get last(): string {
    return this.#token;
  }

  async identify(): Promise<Identity> {
    if (this.#options.clock.now() >= this.#staleAt) await this.#replace();
    return { headers: { authorization: `Bearer ${this.#token}` }, session: this.#session };
  }

  async renew({ session }: Identity): Promise<boolean> {
    if (session === this.#session) await this.#replace();
    return true;
  }

  async #replace(): Promise<void> {
    this.#request ??= this.#ask().finally(() => {
      this.#request = undefined;
    });
    await this.#request;
  }

  async #ask(): Promise<void> {
    const { clock, log } = this.#options;
    const asked = clock.now();
    const token = await loginWithRetries(() => requestToken(this.#options), clock);
    log.mask(token);
    this.#token = token;
    this.#session += 1;
    this.#staleAt = asked + lifeOf(token) - marginMs;
  }
}

function lifeOf(token: string): number {
  const { issuedAt, expiresAt } = readJwt(token) ?? {};
  return issuedAt === undefined || expiresAt === undefined ? usualLifeMs : (expiresAt - issuedAt) * 1000;
}

interface TokenRequest {
  readonly values: { readonly oidcAudience: string };
  readonly env: Environment;
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
}

/** Requests the token as GitHub documents it ("OpenID Connect reference"). @actions/core would add another HTTP client. */
async function requestToken(options: TokenRequest): Promise<string> {
  const { values, env } = options;
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  const url = URL.parse(address ?? "");
  if (url === null || !bearer)
    throw new LoginError("`oidc-audience` is set, but GitHub offers this job no identity token.", {
      code: "oidc-token-unavailable",
      hint: "Give the job `permissions: id-token: write`, and `contents: read` beside it: permissions that are not listed are removed. Pull requests from forks cannot have this permission.",
    });
  url.searchParams.set("audience", values.oidcAudience);
  const { status, text } = await ask(url, bearer, options);
  if (status !== 200)
    throw new LoginError(
      `GitHub refused the request for an identity token with HTTP ${status}: ${text.trim().slice(0, 500)}`,
      {
        isTransient: status === 429 || status >= 500,
        hint: "Check `permissions: id-token: write` and `oidc-audience`.",
      },
    );
  return tokenIn(text);
}

interface TokenResponse {
  readonly status: number;
  readonly text: string;
}

async function ask(url: URL, bearer: string, { dispatcher, clock }: TokenRequest): Promise<TokenResponse> {
  const limit = timeLimit(timeLimitMs, clock);
  try {
    const response = await request(url, {
      dispatcher,
      signal: limit.signal,
      headers: { accept: "application/json", authorization: `Bearer ${bearer}` },
    });
    return { status: response.statusCode, text: await readBounded(response.body, responseLimit) };
  } catch (cause) {
    throw new LoginError(`GitHub did not respond to the request for an identity token: ${describeFailure(cause)}`, {
      cause,
      isTransient: isTransientFailure(cause),
    });
  } finally {
    limit.clear();
  }
}

function tokenIn(text: string): string {
  const { value } = fieldsOf(parseJson(text));
  if (typeof value === "string" && value !== "") return value;
  throw new LoginError("GitHub's response to the request for an identity token contains no token.", {
    isTransient: true,
  });
}
