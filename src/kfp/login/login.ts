import type { Dispatcher } from "undici";
import type { Clock } from "../../context/clock.ts";
import type { LoginKind } from "../../inputs/login-inputs.ts";
import type { Log } from "../../model/log.ts";

/** Who asks: what goes with a request. It is sent to the configured origin only. */
export interface Identity {
  readonly headers: Readonly<Record<string, string>>;
  /** Counts the logins, so that a refusal of an earlier session is told from one of the present session. */
  readonly session: number;
}

/** One way to log in. However many requests ask at a time, it logs in once. */
export interface Login {
  /** Logs in first where that is due. @throws LoginError */
  readonly identify: () => Promise<Identity>;
  /** Takes the cookies of an answer that did not refuse: a session can be prolonged by them. */
  readonly accept: (identity: Identity, setCookies: readonly string[]) => void;
  /** After a refusal. @returns whether there is another identity now, with which the request is worth a second try. @throws LoginError */
  readonly renew: (refused: Identity) => Promise<boolean>;
  /** What to do about a server that still refuses. */
  readonly hint: () => string;
}

export interface LoginValues {
  readonly token: string;
  readonly cookie: string;
  readonly username: string;
  readonly password: string;
  readonly oidcAudience: string;
}

/** For a server that is open to whoever reaches it. */
export const noLogin: LoginValues = { token: "", cookie: "", username: "", password: "", oidcAudience: "" };

export interface LoginOptions {
  readonly values: LoginValues;
  /** The address of the server as the user gave it. */
  readonly host: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly log: Log;
  /** Knows the proxy and the certificates. */
  readonly dispatcher: Dispatcher;
}

type CreateLogin = (options: LoginOptions) => Login | Promise<Login>;

/** Each is loaded when it is used: a token needs neither a cookie jar nor a parser of pages. */
const logins: Readonly<Record<LoginKind | "none", CreateLogin>> = {
  none: async () => (await import("./anonymous.ts")).anonymous(),
  token: async (options) => (await import("./token.ts")).tokenLogin(options),
  cookie: async (options) => (await import("./cookie.ts")).cookieLogin(options),
  password: async (options) => (await import("./password.ts")).passwordLogin(options),
  oidc: async (options) => (await import("./github-oidc.ts")).githubOidcLogin(options),
};

/** The login whose inputs are set. That they are those of one is checked with the inputs. */
export async function createLogin(options: LoginOptions): Promise<Login> {
  const kind = kindOf(options.values);
  const { protocol, hostname } = new URL(options.host);
  if (kind !== "none" && protocol === "http:" && !/^(localhost|127\..*|\[::1\])$/.test(hostname))
    options.log.line(`${hostname} is reached without encryption: whoever is on the way can read the login`);
  return await logins[kind](options);
}

function kindOf({ token, cookie, username, oidcAudience }: LoginValues): LoginKind | "none" {
  if (token !== "") return "token";
  if (cookie !== "") return "cookie";
  if (username !== "") return "password";
  return oidcAudience === "" ? "none" : "oidc";
}
