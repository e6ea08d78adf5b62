import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Environment } from "../../model/environment.ts";

export interface PodmanService {
  readonly kind: "started";
  readonly socket: string;
  readonly stop: () => Promise<void>;
}

interface NoPodman {
  readonly kind: "none";
  readonly why: string;
}

const startMs = 10_000;

/**
 * Podman has no daemon; `podman system service` serves Docker's API for as long as it runs. The socket's folder has a short name, because a
 * socket's path is limited to 107 bytes.
 */
export async function startPodmanService(env: Environment): Promise<PodmanService | NoPodman> {
  const folder = await mkdtemp(join(tmpdir(), "podman-"));
  const socket = join(folder, "api.sock");
  const child = spawn("podman", ["system", "service", "--time=0", `unix://${socket}`], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let ended: string | undefined;
  let errors = "";
  child.stderr.on("data", (data: Buffer) => {
    errors = (errors + data.toString("utf8")).slice(-500);
  });
  child.once("error", () => {
    ended = "podman: not installed";
  });
  child.once("exit", () => {
    ended ??= `podman: ${errors.trim().split("\n").at(-1) || "the service ended"}`;
  });
  const stop = async (): Promise<void> => {
    if (ended === undefined) child.kill("SIGTERM");
    await rm(folder, { recursive: true, force: true });
  };
  for (let waitedMs = 0; ended === undefined && !existsSync(socket) && waitedMs < startMs; waitedMs += 50)
    await delay(50);
  if (ended === undefined && existsSync(socket)) return { kind: "started", socket, stop };
  await stop();
  return { kind: "none", why: ended ?? "podman: its service does not start" };
}
