import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { systemClock } from "../context/clock.ts";
import { loadInputs } from "../inputs/inputs.ts";
import { exitCodes } from "./exit-code.ts";
import { type CommandLine, readerOf } from "./flags.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Serves until Ctrl-C. With a folder for its data, what the server knows is there again the next time. @throws UsageError, StoreError */
export async function serve({ settings: { port, dataDir }, given }: CommandLine, terminal: Terminal): Promise<number> {
  const { env, stdout, stderr, signal } = terminal;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port takes a number up to 65535, not ${JSON.stringify(port)}.`);
  const { startEmbeddedServer } = await import("../embedded/embedded.ts");
  const { chooseStepRunner } = await import("../embedded/choose-step-runner.ts");
  const folder =
    dataDir === "" ? await mkdtemp(join(tmpdir(), "kfp-tekton-server-")) : resolve(terminal.folder, dataDir);
  // It holds parameters, logs and artifacts, and may be older than this rule.
  await mkdir(folder, { recursive: true, mode: 0o700 });
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
  if (dataDir === "") await rm(folder, { recursive: true, force: true });
  return exitCodes.good;
}
