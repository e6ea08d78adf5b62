import { chmod, mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../context/clock.ts";
import { loadInputs } from "../inputs/inputs.ts";
import { exitCodes } from "./exit-code.ts";
import { type CommandLine, readerOf } from "./flags.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Serves until Ctrl-C. What the server knows is there again the next time. @throws UsageError */
export async function serve({ settings: { port }, given }: CommandLine, terminal: Terminal): Promise<number> {
  const { env, stdout, stderr, signal } = terminal;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port takes a number up to 65535, not ${JSON.stringify(port)}.`);
  const { startEmbeddedServer } = await import("../embedded/embedded.ts");
  const { chooseStepRunner } = await import("../embedded/choose-step-runner.ts");
  const folder = join(env.XDG_DATA_HOME || join(homedir(), ".local", "share"), "kfp-tekton-action", "server");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // It holds parameters, logs and artifacts, and may be older than this rule.
  await chmod(folder, 0o700);
  const { inputs } = loadInputs(readerOf({ given, env, preset: {} }));
  const stepRunner = await chooseStepRunner({
    runner: inputs.embeddedRunner,
    network: inputs.embeddedNetwork,
    folder,
    env,
    say: (line) => stderr.write(`${line}\n`),
  });
  const server = await startEmbeddedServer({ folder, port: Number(port), env, stepRunner, clock: systemClock });
  stdout.write(`${server.url}\n`);
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  await server.close();
  await stepRunner.close();
  return exitCodes.good;
}
