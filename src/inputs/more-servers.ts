import {
  entriesOf,
  headerText,
  InvalidValue,
  origin,
  sessionCookie,
  type YamlEntry,
  yamlMapping,
} from "./input-values.ts";
import { type LoginValues, loginProblems } from "./login-inputs.ts";

/** A server with the login that is for it alone. */
export interface ServerAddress {
  readonly host: string;
  readonly api: "auto" | "v1beta1" | "v1" | "v2beta1";
  readonly namespace: string;
  readonly login: LoginValues;
}

const text = (raw: string): string => raw;
const generation = (raw: string): ServerAddress["api"] => {
  const found = (["auto", "v1beta1", "v1", "v2beta1"] as const).find((name) => name === raw);
  if (found === undefined) throw new InvalidValue("must be one of auto, v1beta1, v1, v2beta1");
  return found;
};

/** What may stand below an address: inputs of the same names and meanings. No message repeats a value, because it may be a secret. */
const settings: Readonly<Record<string, (raw: string) => string>> = {
  api: generation,
  namespace: text,
  token: headerText,
  cookie: sessionCookie,
  username: text,
  password: text,
  "login-origin": origin,
  "oidc-audience": text,
};

const example =
  "`https://kfp.example.com/pipeline:` and below it `  token: …`; write a secret with toJSON, as docs/servers.md shows";

/** Addresses, each with its login. @throws InvalidValue */
export function moreServers(raw: string): readonly ServerAddress[] {
  return [...addresses(raw)].map(([host, entry]) => serverOf(host, entry));
}

/** The parser's own messages quote the text, which holds secrets. */
function addresses(raw: string): ReadonlyMap<string, YamlEntry> {
  try {
    return yamlMapping(raw);
  } catch {
    throw new InvalidValue(`is not a YAML mapping of addresses, such as ${example}`);
  }
}

function serverOf(host: string, entry: YamlEntry): ServerAddress {
  const problem = addressProblem(host);
  if (problem !== "") throw new InvalidValue(problem);
  if (entry.typed !== null && (typeof entry.typed !== "object" || Array.isArray(entry.typed)))
    throw new InvalidValue(`has no mapping below ${host}, such as ${example}`);
  const given = new Map([...entriesOf(entry)].map(([name, value]) => [name, settingOf(host, name, value)]));
  const read = (name: string): string => given.get(name) ?? "";
  const problems = loginProblems(read);
  if (problems.length > 0) throw new InvalidValue(`has a login for ${host} that cannot be: ${problems.join(" ")}`);
  return {
    host,
    api: generation(read("api") || "auto"),
    namespace: read("namespace"),
    login: {
      token: read("token"),
      cookie: read("cookie"),
      username: read("username"),
      password: read("password"),
      loginOrigin: read("login-origin"),
      oidcAudience: read("oidc-audience"),
    },
  };
}

function settingOf(host: string, name: string, { typed, literal }: YamlEntry): string {
  const parse = Object.hasOwn(settings, name) ? settings[name] : undefined;
  if (parse === undefined)
    throw new InvalidValue(`has a setting below ${host} that is none of ${Object.keys(settings).join(", ")}`);
  if (typeof typed === "object" && typed !== null)
    throw new InvalidValue(`has no single text as \`${name}\` of ${host}`);
  try {
    return parse(typed === null ? "" : String(literal).trim());
  } catch {
    throw new InvalidValue(`has a \`${name}\` of ${host} that the input of that name does not take either`);
  }
}

function addressProblem(host: string): string {
  const url = URL.parse(host);
  if (url === null || !/^https?:$/.test(url.protocol))
    return `takes addresses such as https://kfp.example.com/pipeline, each followed by a colon and its login`;
  return url.username + url.password === ""
    ? ""
    : `has a user name or a password in the address of ${url.host}: write them below it`;
}

/** Two spellings of an address are one server. */
export const addressKey = (host: string): string => {
  const url = URL.parse(host);
  return url === null ? host : `${url.origin}${url.pathname.replace(/\/+$/, "").replace(/\/pipeline$/, "")}`;
};
