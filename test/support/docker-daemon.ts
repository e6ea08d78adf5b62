import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Engine } from "../../src/embedded/engine/engine.ts";

/** A Docker daemon with a data folder and a socket that nobody else uses. */
export interface DockerDaemon {
  readonly engine: Engine;
  readonly socket: string;
  /** What a process needs to find it. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends the daemon and its containers, and removes its data. May be called twice. */
  readonly stop: () => Promise<void>;
}

/** Starts a daemon. Undefined where there is none, or where this user may not start it. */
export async function startDockerDaemon(): Promise<DockerDaemon | undefined> {
  if (process.getuid?.() !== 0 || findProgram("dockerd") === undefined) return undefined;
  for (const driver of ["overlay2", "vfs"]) {
    const started = await startDaemon(driver);
    if (started !== undefined) return started;
  }
  return undefined;
}

async function startDaemon(driver: string): Promise<DockerDaemon | undefined> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dockerd-")));
  const socket = join(folder, "sock");
  const options = [
    "--data-root",
    join(folder, "data"),
    "--exec-root",
    join(folder, "exec"),
    "--pidfile",
    join(folder, "pid"),
  ];
  const network = ["--iptables=false", "--bridge=none", "--host", `unix://${socket}`, "--storage-driver", driver];
  const daemon = spawn("dockerd", [...options, ...network], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => daemon.once("exit", () => resolve()));
  const engine = new Engine(socket);
  const stop = async (): Promise<void> => {
    await engine.close();
    daemon.kill("SIGTERM");
    await ended;
    unmountBelow(folder);
    rmSync(folder, { recursive: true, force: true });
  };
  if (await responds(engine, ended)) {
    chmodSync(folder, 0o755);
    return { engine, socket, env: { DOCKER_HOST: `unix://${socket}` }, stop };
  }
  await stop();
  return undefined;
}

/** The daemon leaves the namespaces of networks mounted. */
function unmountBelow(folder: string): void {
  const mounts = readFileSync("/proc/self/mounts", "utf8")
    .split("\n")
    .map((line) => line.split(" ")[1] ?? "");
  for (const mount of mounts.filter((path) => path.startsWith(`${folder}/`)).reverse())
    execFileSync("umount", ["--lazy", mount]);
}

async function responds(engine: Engine, ended: Promise<void>): Promise<boolean> {
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  for (let tries = 0; tries < 300 && !hasEnded; tries += 1) {
    const version = await engine.text({ path: "/version", timeoutMs: 1_000 }).catch(() => undefined);
    if (version !== undefined) return true;
    await delay(100);
  }
  return false;
}

/** Path of a program that is installed. */
export const findProgram = (name: string): string | undefined =>
  (process.env.PATH ?? "")
    .split(":")
    .map((folder) => join(folder, name))
    .find(existsSync);
