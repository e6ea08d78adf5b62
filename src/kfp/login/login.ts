import type { LoginKind, LoginValues } from "../../inputs/login-inputs.ts";
import type { Login } from "../transport/identity.ts";
import type { LoginOptions } from "./options.ts";

/** The values for a server that requires no login. */
export const noLogin: LoginValues = {
  token: "",
  cookie: "",
  username: "",
  password: "",
  loginOrigin: "",
  oidcAudience: "",
};

type CreateLogin = (options: LoginOptions) => Login | Promise<Login>;

/** Each is loaded when it is used: a token needs neither a cookie jar nor a parser of pages. */
const logins: Readonly<Record<LoginKind | "none", CreateLogin>> = {
  none: async () => (await import("./anonymous.ts")).anonymous(),
  token: async (options) => (await import("./token.ts")).tokenLogin(options),
  cookie: async (options) => (await import("./cookie.ts")).cookieLogin(options),
  password: async (options) => (await import("./password.ts")).passwordLogin(options),
  oidc: async (options) => (await import("./github-oidc.ts")).githubOidcLogin(options),
};

/** Creates the login whose inputs are set. The inputs were already checked to be those of a single login. */
export async function createLogin(options: LoginOptions): Promise<Login> {
  const kind = kindOf(options.values);
  const { protocol, hostname } = new URL(options.host);
  if (kind !== "none" && protocol === "http:" && !/^(localhost|127\..*|\[::1\])$/.test(hostname))
    options.log.annotate({
      level: "warning",
      title: "Login without encryption",
      message: `${hostname} is reached over plain HTTP. Anyone on the network path can read the login.\nUse an address that begins with https://.`,
    });
  return await logins[kind](options);
}

function kindOf({ token, cookie, username, oidcAudience }: LoginValues): LoginKind | "none" {
  if (token !== "") return "token";
  if (cookie !== "") return "cookie";
  if (username !== "") return "password";
  return oidcAudience === "" ? "none" : "oidc";
}
