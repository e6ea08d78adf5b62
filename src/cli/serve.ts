import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../context/clock.ts";
import { exitCodes } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Serves until Ctrl-C. What the server knows is there again the next time. @throws UsageError */
export async function serve(port: string, { env, stdout, signal }: Terminal): Promise<number> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port takes a number up to 65535, not ${JSON.stringify(port)}.`);
  const { startEmbeddedServer } = await import("../embedded/embedded.ts");
  const folder = join(env.XDG_DATA_HOME || join(homedir(), ".local", "share"), "kfp-tekton-action", "server");
  await mkdir(folder, { recursive: true });
  const server = await startEmbeddedServer({ folder, port: Number(port), env, clock: systemClock });
  stdout.write(`${server.url}\n`);
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  await server.close();
  return exitCodes.good;
}
