import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../../model/environment.ts";
import { assetPath } from "../../workspace/asset-path.ts";
import { endLeftovers } from "../process/leftovers.ts";
import { machineEnvironment } from "../process/machine-environment.ts";
import { runProcess } from "../process/step-process.ts";
import { type LocalState, readEvents, stateOf } from "./run-events.ts";

/** Executes packages of KFP 2 with the SDK's own `kfp.local`. */
export interface LocalRunner {
  readonly start: (call: LocalRunCall) => LocalExecution;
  /** Ends the processes of an earlier server in this folder. */
  readonly endLeftovers: (folder: string) => Promise<void>;
}

export interface LocalRunCall {
  /** Absolute path; nothing else works in it. */
  readonly folder: string;
  /** Absolute path of a folder that all runs of the server share. */
  readonly shared: string;
  readonly yaml: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface LocalExecution {
  readonly state: () => Promise<LocalState>;
  /** Ends all processes of the run, and resolves when they are gone. */
  readonly cancel: () => Promise<void>;
  /** Resolves with the last state, which has an end. */
  readonly finished: Promise<LocalState>;
}

export interface LocalRunnerOptions {
  /** An interpreter that can import kfp 2. */
  readonly python: string;
  readonly env: Environment;
}

const script = assetPath(new URL("./driver/run_package.py", import.meta.url));
const scripts: readonly (readonly [name: string, path: string])[] = [
  ["run_events", assetPath(new URL("./driver/run_events.py", import.meta.url))],
  ["task_logs", assetPath(new URL("./driver/task_logs.py", import.meta.url))],
  ["containers", assetPath(new URL("./driver/containers.py", import.meta.url))],
  ["task_environments", assetPath(new URL("./driver/task_environments.py", import.meta.url))],
  ["followed_tasks", assetPath(new URL("./driver/followed_tasks.py", import.meta.url))],
];

export const createLocalRunner = (options: LocalRunnerOptions): LocalRunner => ({
  start: (call) => startExecution(call, options),
  endLeftovers,
});

function startExecution(call: LocalRunCall, options: LocalRunnerOptions): LocalExecution {
  const stop = new AbortController();
  const ended = execute(call, options, stop.signal);
  const finished = ended.then(async (exitCode) =>
    withEnd(await readState(call.folder), await whyEnded(exitCode, call)),
  );
  return {
    state: () => readState(call.folder),
    cancel: async () => {
      stop.abort();
      await ended;
      await endLeftovers(call.folder);
    },
    finished,
  };
}

async function execute(
  { folder, shared, yaml, parameters }: LocalRunCall,
  { python, env }: LocalRunnerOptions,
  signal: AbortSignal,
): Promise<number> {
  const [home, temp] = [join(folder, "home"), join(folder, "tmp")];
  for (const path of [home, temp, shared]) await mkdir(path, { recursive: true });
  const request = join(folder, "request.json");
  const paths = { package: join(folder, "package.yaml"), events: eventsFile(folder), seed: join(shared, "seed") };
  await writeFile(paths.package, yaml);
  await writeFile(request, JSON.stringify({ ...paths, folder, scripts, arguments: parameters }));
  const exitCode = await runProcess({
    command: [python, "-I", "-B", "-u", script, request],
    cwd: home,
    env: { ...machineEnvironment(env), ...engineAddress(env), HOME: home, TMPDIR: temp },
    podFolder: folder,
    logFile: driverLog(folder),
    image: "of Python",
    signal,
  });
  for (const name of ["tmp", "environments", "workspace"])
    await rm(join(folder, name), { recursive: true, force: true });
  return exitCode;
}

/** Where the package docker looks for a container engine. */
const engineAddress = ({ DOCKER_HOST: address }: Environment): Readonly<Record<string, string>> =>
  address === undefined ? {} : { DOCKER_HOST: address };

const eventsFile = (folder: string): string => join(folder, "events.jsonl");
const driverLog = (folder: string): string => join(folder, "kfp-local.log");

const readState = async (folder: string): Promise<LocalState> =>
  stateOf(readEvents(await readFile(eventsFile(folder), "utf8").catch(() => "")));

/** A process that was killed has not told its end. */
const withEnd = (state: LocalState, message: string): LocalState & Required<Pick<LocalState, "end">> => ({
  ...state,
  end: state.end ?? { state: "FAILED", message },
});

async function whyEnded(exitCode: number, { folder }: LocalRunCall): Promise<string> {
  const log = await readFile(driverLog(folder), "utf8").catch(() => "");
  const last = log.trimEnd().split("\n").at(-1) ?? "";
  return `kfp.local ended with exit code ${exitCode} before the run had${last === "" ? "" : `: ${last.slice(0, 500)}`}`;
}
