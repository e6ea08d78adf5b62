import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { constants } from "node:os";
import { join } from "node:path";
import { CompileError } from "../model/errors.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";
import type { SdkName } from "../model/sdk.ts";
import { processLimit, sizeLimit } from "../sandbox/mechanism.ts";
import type { Sandbox, Surroundings } from "../sandbox/sandbox.ts";
import {
  type ChildInputs,
  checkResult,
  type ObservedWrite,
  type PipelineOutcome,
  readInputs,
  readWrites,
} from "./child-results.ts";
import type { DriverBytecode } from "./driver-bytecode.ts";
import { eventsDescriptor, type ModuleEvent, readEvents } from "./driver-events.ts";
import { driverScript, scriptsFor } from "./driver-scripts.ts";
import { endingOf } from "./module-ending.ts";

export interface DriverOptions {
  /** The SDK of all modules. */
  readonly sdk: SdkName;
  /** An interpreter that can import the SDK. */
  readonly python: string;
  readonly sandbox: Sandbox;
  /** Absolute path of an empty folder for this call. */
  readonly scratch: string;
  readonly workspace: string;
  /** Absolute path of the project: imports are looked up there, and modules may expect to run there. */
  readonly root: string;
  /** Absolute path. Packages are written there while other modules are still running. */
  readonly outputFolder: string;
  /** Where a module runs. `auto`: in its own folder, and again from the root if a file is only found there. */
  readonly moduleDirectory: "auto" | "module" | "root";
  readonly modules: readonly DriverModule[];
  /**
   * Paths of all modules that the globs match, even if they are not compiled now: their pipelines do not count as those of modules that
   * import them.
   */
  readonly searched: readonly string[];
  readonly workers: number;
  readonly timeLimitMs: number;
  readonly typeCheck: boolean;
  readonly inlineTasks: boolean;
  /** Whether packages are objects of Kubernetes. */
  readonly manifests: boolean;
  /** The namespace of these objects; empty for none. */
  readonly namespace: string;
  readonly repair: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly bytecode: DriverBytecode;
  /** Called while Python starts, for work that can be done meanwhile. */
  readonly meanwhile: () => void;
}

export interface DriverModule
  extends Pick<PipelineModule, "path" | "entry" | "named" | "expectation" | "takesImported" | "callsSdk"> {
  /** The code, if the file is a notebook. */
  readonly text?: string;
  /** Whether a module with decorated functions may also run as `__main__`, if its text shows that the results may differ. */
  readonly auto: boolean;
  /** Arguments in `sys.argv` when the module runs as `__main__`. */
  readonly arguments: readonly string[];
}

/** The outcome of one module, with at least one result. */
export interface ModuleOutcome {
  readonly module: string;
  readonly results: readonly PipelineOutcome[];
  /** Whether the module was compiled from the root, because a file that it opens exists only there. */
  readonly fromRoot: boolean;
  /** Writes below the workspace while the module ran, including refused ones. */
  readonly writes: readonly ObservedWrite[];
  /** The child's output, beginning and end. */
  readonly output: string;
  readonly durationMs: number;
  readonly isCached: boolean;
  readonly sdkVersion: string;
  readonly sandbox: Surroundings;
  /** Everything that the results depend on; undefined if unknown. */
  readonly inputs: ChildInputs | undefined;
  /** Folders of Python's search path. */
  readonly searchPath: readonly string[];
}

/** Yields each module as soon as it is done. @throws CompileError when the SDK cannot be imported or the driver dies */
export async function* runDriver(options: DriverOptions): AsyncGenerator<ModuleOutcome> {
  const scratchOf = await writeJob(options);
  const args = ["-B", driverScript, join(options.scratch, "job.json")];
  const started = { program: options.python, args, cwd: options.scratch, env: options.env };
  const command = options.sandbox.confine(started);
  const driver = spawn(command.program, [...command.args], {
    cwd: command.cwd,
    env: command.env,
    // Node makes a socket of what it calls a pipe, see driver.py.
    stdio: [
      command.input === undefined ? "ignore" : "pipe",
      command.events === undefined ? "ignore" : "pipe",
      "pipe",
      "pipe",
    ],
  });
  driver.stdin?.on("error", () => {}).write(command.input);
  const ended = endOf(driver);
  options.meanwhile();
  const stop = (): void => {
    driver.stdin?.end();
    driver.kill("SIGTERM");
  };
  options.signal.addEventListener("abort", stop);
  try {
    yield* readOutcomes({ driver, events: command.events ?? eventsDescriptor, ended, scratchOf, options });
  } finally {
    options.signal.removeEventListener("abort", stop);
    stop();
    await ended;
  }
}

/** Limits of each process of a module. Outside a sandbox nobody has agreed to them. */
function limitsOf({ sandbox, timeLimitMs, workers }: DriverOptions): object | null {
  if (sandbox.kind === "none") return null;
  const cpuSeconds = Math.ceil(timeLimitMs / 1000) * workers + 5;
  return { processes: processLimit, fileBytes: sizeLimit, cpuSeconds };
}

const ownPlaces = ({ kind, placesOfModule: mounts }: Sandbox): object | null =>
  kind === "none" ? null : { size: sizeLimit, mounts };

/** Writes the driver's job. @returns the folder of each module's child */
async function writeJob(options: DriverOptions): Promise<ReadonlyMap<string, string>> {
  const scratchOf = new Map(options.modules.map(({ path }, index) => [path, join(options.scratch, String(index))]));
  const job = {
    workspace: options.workspace,
    root: options.root,
    outputFolder: options.outputFolder,
    turns: join(options.scratch, "turns"),
    searched: options.searched,
    ...scriptsFor(options.sdk),
    bytecode: options.bytecode.file ?? null,
    events: eventsDescriptor,
    workers: options.workers,
    timeLimitSeconds: options.timeLimitMs / 1000,
    typeCheck: options.typeCheck,
    inlineTasks: options.inlineTasks,
    manifests: options.manifests,
    namespace: options.namespace,
    repair: options.repair,
    limits: limitsOf(options),
    ownPlaces: ownPlaces(options.sandbox),
    modules: options.modules.map((module) => ({
      ...module,
      runsIn: options.moduleDirectory,
      scratch: scratchOf.get(module.path),
    })),
  };
  await mkdir(options.scratch, { recursive: true });
  await writeFile(join(options.scratch, "job.json"), JSON.stringify(job));
  return scratchOf;
}

interface DriverEnd {
  readonly description: string;
  readonly stderr: string;
}

/** What has ended a program, as shells and sandboxes pass it on: 128 and the number of the signal. */
function describeCode(code: number | null): string {
  const found = Object.entries(constants.signals).find(([, number]) => number + 128 === code);
  return found?.[0] ?? `exit code ${code}`;
}

function endOf(driver: ChildProcess): Promise<DriverEnd> {
  let stderr = "";
  driver.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-16_384);
  });
  return new Promise((resolve) => {
    driver.once("error", (error) => resolve({ description: error.message, stderr }));
    driver.once("close", (code, signal) => resolve({ description: signal ?? describeCode(code), stderr }));
  });
}

interface DriverReading {
  readonly driver: ChildProcess;
  /** Descriptor of the stream that has the events. */
  readonly events: number;
  readonly ended: Promise<DriverEnd>;
  readonly scratchOf: ReadonlyMap<string, string>;
  readonly options: DriverOptions;
}

async function* readOutcomes({
  driver,
  events,
  ended,
  scratchOf,
  options,
}: DriverReading): AsyncGenerator<ModuleOutcome> {
  let ready: DriverContext["ready"] = { sdkVersion: "", searchPath: [], sandbox: options.sandbox };
  for await (const event of readEvents(driver.stdio[events])) {
    if (event.event === "ready") {
      const { kind, hasNetwork, canWrite } = options.sandbox;
      const sandbox = { kind, hasNetwork, canWrite: canWrite || event.canWrite };
      ready = { sdkVersion: event.sdkVersion, searchPath: event.searchPath, sandbox };
    }
    if (event.event === "broken") throw brokenSdk(event.message, options);
    if (event.event === "bytecode") await options.bytecode.keep(event.bytes);
    if (event.event === "module")
      yield await outcomeOf(event, { ready, scratch: scratchOf.get(event.module) ?? options.scratch, options });
    if (event.event === "end") return;
  }
  options.signal.throwIfAborted();
  const { description, stderr } = await ended;
  throw new CompileError(`The compiler process ended unexpectedly (${description}).`, {
    code: "compiler-ended",
    hint: "Either the runner's memory was exhausted, or a module ends other processes than its own.",
    ...(stderr.trim() === "" ? {} : { traceback: stderr.trim() }),
  });
}

function brokenSdk(message: string, { python, sdk }: DriverOptions): CompileError {
  return new CompileError(`Could not import ${sdk === "kfp" ? "kfp" : "kfp_tekton"} with ${python}: ${message}`, {
    code: "sdk-unavailable",
    hint: "Set `sdk` to a version for a private environment, or repair the interpreter that `python` names.",
  });
}

interface DriverContext {
  readonly ready: Pick<ModuleOutcome, "sdkVersion" | "searchPath" | "sandbox">;
  readonly scratch: string;
  readonly options: DriverOptions;
}

async function outcomeOf(event: ModuleEvent, { ready, scratch, options }: DriverContext): Promise<ModuleOutcome> {
  const { module, output, durationMs } = event;
  const fromRoot = event.fromRoot === true;
  // The name that children.py gives the folder of the second process.
  const folder = fromRoot ? `${scratch}-root` : scratch;
  const checked = await Promise.all(event.results.map((result) => checkResult(result, folder)));
  const results = checked.filter((result) => result !== undefined);
  const ending = endingOf(event, results.length, options);
  const all = ending === undefined ? results : [...results.filter((result) => result.kind === "failed"), ending];
  const [inputs, writes] = [readInputs(event.results), readWrites(event.results)];
  const watched = { fromRoot, writes, inputs, output, durationMs };
  return { module, results: all, ...watched, isCached: false, ...ready };
}
