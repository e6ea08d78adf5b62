import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../model/environment.ts";
import { EmbeddedRunnerError } from "../model/errors.ts";
import { containerRunner, removeContainers } from "./container/container-runner.ts";
import { findEngine } from "./engine/find-engine.ts";
import { processRunner } from "./process/process-runner.ts";
import type { StepRunner } from "./step/step-runner.ts";

export interface StepRunnerChoice {
  readonly runner: "auto" | "container" | "process";
  /** Name of the engine's network; empty for its default. */
  readonly network: string;
  /** Absolute path of the server's data; made if missing. */
  readonly folder: string;
  readonly env: Environment;
  readonly say: (line: string) => void;
}

/** Chooses how the steps of an embedded server are started, and says once which way it is and why. @throws EmbeddedRunnerError */
export async function chooseStepRunner(choice: StepRunnerChoice): Promise<StepRunner> {
  const { runner, network, folder, env, say } = choice;
  if (runner === "process") {
    say("Embedded server: steps run as processes of this machine, because `embedded-runner` is `process`");
    return processRunner(env);
  }
  await mkdir(folder, { recursive: true });
  const found = await findEngine({ env, folder });
  if (found.kind === "none") {
    if (runner === "container") throw noEngine(found.why);
    say(
      `Embedded server: steps run as processes of this machine, without their images: no container engine (${found.why})`,
    );
    return processRunner(env);
  }
  const { engine, version } = found;
  say(
    `Embedded server: steps run in containers of their images, with ${version.name} ${version.version} (${engine.socket})`,
  );
  await writeFile(marker(folder), "");
  return await containerRunner({
    engine,
    folder,
    network: network || undefined,
    env,
    say,
    closeEngine: async () => {
      await found.close();
      await rm(marker(folder), { force: true });
    },
  });
}

/** Exists as long as containers of the server may exist. */
const marker = (folder: string): string => join(folder, "uses-containers");

function noEngine(why: string): EmbeddedRunnerError {
  return new EmbeddedRunnerError(
    `Input \`embedded-runner\` is \`container\`, but no container engine responds: ${why}`,
    {
      hint: "Start Docker or Podman in an earlier step, or set `embedded-runner: auto` to run steps as processes where there is no engine.",
    },
  );
}

/** Removes the containers of a server that was killed. @returns how many; 0 without asking any engine if the server had none */
export async function removeContainersLeft(folder: string, env: Environment): Promise<number> {
  if (!existsSync(marker(folder))) return 0;
  const found = await findEngine({ env, folder });
  if (found.kind === "none") return 0;
  try {
    return await removeContainers(folder, found.engine);
  } finally {
    await found.close();
    await rm(marker(folder), { force: true });
  }
}
