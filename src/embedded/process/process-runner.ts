import { chmod, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../../model/environment.ts";
import type { Pod, StepCall, StepEnd, StepRunner } from "../step/step-runner.ts";
import { endLeftovers } from "./leftovers.ts";
import { machineEnvironment } from "./machine-environment.ts";
import { makePodFolder, type PodFolder } from "./pod-folder.ts";
import { runProcess } from "./step-process.ts";

/** Starts steps as processes of this machine, without their images. */
export function processRunner(env: Environment): StepRunner {
  return {
    kind: "process",
    preparePod: async (request) => {
      await rm(join(request.runFolder, "pods", request.podName), { recursive: true, force: true });
      const folder = await makePodFolder({ ...request, searchPath: env.PATH ?? "" });
      return { kind: "ready", pod: podOf(folder, env) };
    },
    removeFolder: async (path) => await rm(path, { recursive: true, force: true }),
    endLeftovers: async (folder) => await endLeftovers(folder),
    settled: async () => undefined,
    close: async () => undefined,
  };
}

function podOf(folder: PodFolder, env: Environment): Pod {
  return {
    results: folder.results,
    steps: join(folder.path, "tekton", "steps"),
    runStep: async (call) => await runStep(call, folder, env),
    remove: folder.remove,
    removeWithLogs: async () => await rm(folder.path, { recursive: true, force: true }),
  };
}

async function runStep(call: StepCall, folder: PodFolder, env: Environment): Promise<StepEnd> {
  const { localize } = folder;
  const ownEnv = Object.fromEntries(Object.entries(call.env).map(([name, value]) => [name, localize(value)]));
  const command = call.script === undefined ? call.command.map(localize) : [await writeScript(call, folder)];
  const exitCode = await runProcess({
    command: [...command, ...call.args.map(localize)],
    cwd: call.workingDir === undefined ? (folder.env.HOME ?? folder.path) : localize(call.workingDir),
    env: { ...machineEnvironment(env), ...folder.env, ...ownEnv },
    podFolder: folder.path,
    logFile: join(folder.path, `step-${call.name}.log`),
    image: call.image,
    signal: call.signal,
  });
  return { exitCode };
}

async function writeScript({ script = "", name }: StepCall, { path, localize }: PodFolder): Promise<string> {
  const file = join(path, "bin", `script-${name}`);
  const text = localize(script);
  await writeFile(file, text.startsWith("#!") ? text : `#!/bin/sh\nset -e\n${text}`);
  await chmod(file, 0o755);
  return file;
}
