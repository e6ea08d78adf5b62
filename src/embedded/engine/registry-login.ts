import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../../model/environment.ts";

interface DockerConfig {
  readonly auths?: Readonly<Record<string, { readonly auth?: string; readonly identitytoken?: string }>>;
  readonly credsStore?: string;
  readonly credHelpers?: Readonly<Record<string, string>>;
}

/** Docker's own name of its registry in the files of logins. */
const dockerHub = "https://index.docker.io/v1/";

/**
 * The login that `docker login` or `podman login` of the job has left for a registry, as the header X-Registry-Auth takes it; undefined
 * without one. Passwords are read for the request and kept nowhere.
 */
export async function registryAuth(registry: string, env: Environment): Promise<string | undefined> {
  const names =
    registry === "docker.io" ? [dockerHub, "docker.io", "index.docker.io"] : [registry, `https://${registry}`];
  for (const file of loginFiles(env)) {
    const config = await readConfig(file);
    for (const name of names) {
      const login = await loginOf(name, config, env);
      if (login !== undefined) return encode({ ...login, serveraddress: name });
    }
  }
  return undefined;
}

export const dockerConfigFile = (env: Environment): string =>
  join(env.DOCKER_CONFIG || join(env.HOME || homedir(), ".docker"), "config.json");

const loginFiles = (env: Environment): readonly string[] => [
  dockerConfigFile(env),
  ...(env.REGISTRY_AUTH_FILE ? [env.REGISTRY_AUTH_FILE] : []),
  ...(env.XDG_RUNTIME_DIR ? [join(env.XDG_RUNTIME_DIR, "containers", "auth.json")] : []),
];

/** A file that is missing or no JSON holds no login; Docker's client says what is wrong with it. */
async function readConfig(file: string): Promise<DockerConfig> {
  try {
    const config: unknown = JSON.parse(await readFile(file, "utf8"));
    return typeof config === "object" && config !== null ? config : {};
  } catch {
    return {};
  }
}

/** Docker decodes with padding (Go's base64.URLEncoding), which Node's base64url leaves out. */
const encode = (login: object): string =>
  Buffer.from(JSON.stringify(login)).toString("base64").replaceAll("+", "-").replaceAll("/", "_");

interface Login {
  readonly username?: string;
  readonly password?: string;
  readonly identitytoken?: string;
}

/** A helper for the registry goes before the store of all, and both before what the file itself holds. */
async function loginOf(name: string, config: DockerConfig, env: Environment): Promise<Login | undefined> {
  const helper = config.credHelpers?.[name] ?? config.credsStore;
  const stored = helper === undefined ? undefined : await askHelper(helper, name, env);
  if (stored !== undefined) return stored;
  const { auth, identitytoken } = config.auths?.[name] ?? {};
  if (identitytoken) return { identitytoken };
  if (!auth) return undefined;
  const [username = "", ...password] = Buffer.from(auth, "base64").toString("utf8").split(":");
  return { username, password: password.join(":").replace(/\0+$/, "") };
}

const helperMs = 20_000;

/** https://github.com/docker/docker-credential-helpers: `get` reads the address and prints JSON. The user `<token>` marks a token. */
async function askHelper(helper: string, name: string, env: Environment): Promise<Login | undefined> {
  const output = await new Promise<string | undefined>((resolve) => {
    const child = execFile(`docker-credential-${helper}`, ["get"], { env, timeout: helperMs }, (error, stdout) =>
      resolve(error === null ? stdout : undefined),
    );
    child.stdin?.on("error", () => undefined).end(name);
  });
  try {
    const { Username = "", Secret = "" } = JSON.parse(output ?? "{}") as { Username?: string; Secret?: string };
    if (Secret === "") return undefined;
    return Username === "<token>" ? { identitytoken: Secret } : { username: Username, password: Secret };
  } catch {
    return undefined;
  }
}
