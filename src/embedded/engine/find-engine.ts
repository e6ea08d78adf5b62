import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { Environment } from "../../model/environment.ts";
import { Engine, type EngineVersion } from "./engine.ts";
import { type PodmanService, startPodmanService } from "./podman-service.ts";
import { dockerConfigFile } from "./registry-login.ts";

export interface FoundEngine {
  readonly kind: "found";
  readonly engine: Engine;
  readonly version: EngineVersion;
  readonly close: () => Promise<void>;
}

/** For the log: what was asked, and what came of it. */
export interface NoEngine {
  readonly kind: "none";
  readonly why: string;
}

interface Search {
  readonly env: Environment;
  /** Absolute path of a folder that containers must see under the same path; made already. */
  readonly folder: string;
}

/**
 * Finds an engine by asking it for its version: a client without a daemon is no engine. Asked are, in this order, the address in
 * DOCKER_HOST, or the one that Docker's client is set to; the usual sockets; and Podman, which has no daemon and is started for the step.
 */
export async function findEngine({ env, folder }: Search): Promise<FoundEngine | NoEngine> {
  const failures: string[] = [];
  for (const address of await addresses(env)) {
    const asked = await ask(address, folder);
    if (asked.kind === "found") return asked;
    failures.push(asked.why);
    if (address === env.DOCKER_HOST) return none(failures);
  }
  const podman = await startPodmanService(env);
  if (podman.kind === "started") {
    const asked = await askPodman(podman, folder);
    if (asked.kind === "found") return asked;
    failures.push(asked.why);
  } else failures.push(podman.why);
  return none(failures);
}

const none = (failures: readonly string[]): NoEngine => ({ kind: "none", why: [...new Set(failures)].join("; ") });

async function askPodman({ socket, stop }: PodmanService, folder: string): Promise<FoundEngine | NoEngine> {
  const asked = await ask(`unix://${socket}`, folder);
  if (asked.kind === "none") {
    await stop();
    return asked;
  }
  const close = async (): Promise<void> => {
    await asked.close();
    await stop();
  };
  return { ...asked, close };
}

/** @returns addresses without repetition; DOCKER_HOST stands alone, because its user has chosen an engine */
async function addresses(env: Environment): Promise<readonly string[]> {
  if (env.DOCKER_HOST) return [env.DOCKER_HOST];
  const context = await dockerContext(env);
  const own = env.XDG_RUNTIME_DIR;
  return [
    ...new Set([
      ...(context === undefined ? [] : [context]),
      "unix:///var/run/docker.sock",
      ...(own ? [`unix://${own}/docker.sock`, `unix://${own}/podman/podman.sock`] : []),
      "unix:///run/podman/podman.sock",
    ]),
  ];
}

/** The address of the context that `docker context use` has chosen; undefined if none was. */
async function dockerContext(env: Environment): Promise<string | undefined> {
  if (!env.DOCKER_CONTEXT && !(await hasChosenContext(env))) return undefined;
  const args = ["context", "inspect", "--format", "{{.Endpoints.docker.Host}}"];
  const run = promisify(execFile);
  const output = await run("docker", args, { env, timeout: askMs }).catch(() => undefined);
  return output?.stdout.trim() || undefined;
}

/** Docker's client takes as long to start as all else here, so it is asked only if it has something to say. */
const hasChosenContext = async (env: Environment): Promise<boolean> =>
  /"currentContext"\s*:\s*"(?!default")/.test(await readFile(dockerConfigFile(env), "utf8").catch(() => ""));

const askMs = 10_000;

async function ask(address: string, folder: string): Promise<FoundEngine | NoEngine> {
  const socket = /^unix:\/\/(\/.+)$/.exec(address)?.[1];
  // The folders of a pod are mounted from this machine.
  if (socket === undefined) return { kind: "none", why: `${address}: only an engine of this machine can be used` };
  const engine = new Engine(socket);
  try {
    const version = await engine.json<{ readonly Version?: string; readonly Components?: readonly Component[] }>({
      path: "/version",
      timeoutMs: askMs,
    });
    const problem = await unusable(engine, folder);
    if (problem === undefined) {
      const isPodman = version.Components?.some(({ Name }) => /podman/i.test(Name ?? "")) === true;
      const name = isPodman ? "Podman" : "Docker";
      return { kind: "found", engine, version: { name, version: version.Version ?? "" }, close: () => engine.close() };
    }
    await engine.close();
    return { kind: "none", why: `${address}: ${problem}` };
  } catch (error) {
    await engine.close();
    return { kind: "none", why: `${address}: ${reasonOf(error as NodeJS.ErrnoException)}` };
  }
}

interface Component {
  readonly Name?: string;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no socket",
  ECONNREFUSED: "nothing listens on the socket",
  EACCES: "this user may not use the socket",
};

const reasonOf = ({ code, message }: NodeJS.ErrnoException): string => reasons[code ?? ""] ?? message;

/** No image can have this name, because it is not pulled here. */
const noImage = "kfp-tekton-action/no-such-image:none";

/**
 * The socket of another machine's engine may be mounted here, as in the container of a job: the engine then does not see this folder.
 * Docker looks at the sources of mounts before it looks for the image (moby daemon/container.go, verifyContainerSettings), so no image is
 * needed to find out.
 */
async function unusable(engine: Engine, folder: string): Promise<string | undefined> {
  const { OSType } = await engine.json<{ readonly OSType?: string }>({ path: "/info", timeoutMs: askMs });
  if (OSType !== undefined && OSType !== "linux") return `it runs containers of ${OSType}`;
  const Mounts = [{ Type: "bind", Source: folder, Target: "/folder" }];
  const body = { Image: noImage, HostConfig: { Mounts } };
  try {
    await engine.text({ method: "POST", path: "/containers/create", body, timeoutMs: askMs });
  } catch (error) {
    if (/does not exist|no such file/i.test((error as Error).message) && (error as Error).message.includes(folder))
      return `its containers do not see ${folder} of this machine`;
  }
  return undefined;
}
