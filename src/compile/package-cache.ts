import { realpathSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../model/environment.ts";
import type { Log } from "../model/log.ts";
import { argumentsFor, type MainArguments } from "../model/main-arguments.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";
import type { SdkChoice } from "../model/sdk.ts";
import { hasMemoryAddress } from "../packages/memory-address.ts";
import { type SandboxMode, unconfined } from "../sandbox/sandbox.ts";
import { digestOfFile } from "../workspace/fingerprint.ts";
import { sha256 } from "../workspace/sha256.ts";
import { writeAtomically } from "../workspace/write-atomically.ts";
import { type CacheEntry, readEntry, renderEntry, store, unstore } from "./cache-entry.ts";
import type { ChildInputs } from "./child-results.ts";
import { createProbe, describeDependencies, findChange, isCurrent } from "./dependencies.ts";
import type { ModuleOutcome } from "./driver-process.ts";
import { driverFiles } from "./driver-scripts.ts";
import { describeInstallSettings } from "./installation/install-settings.ts";
import { readLocks } from "./locks/locks.ts";
import { compileEnvironment, installEnvironment, unwatchedEnvironment } from "./python/child-environment.ts";
import { describeChoice } from "./python/interpreter-choice.ts";
import { type Requirements, readRequirements } from "./requirements/requirements.ts";

export interface CacheOptions {
  readonly workspace: string;
  /** Paths of all modules that the globs match: their pipelines do not count as those of modules that import or compile them. */
  readonly searched: readonly string[];
  readonly cacheFolder: string;
  readonly python: string;
  readonly sdk: SdkChoice;
  readonly requirements: readonly string[];
  /** Relative to the workspace. */
  readonly outputDir: string;
  readonly typeCheck: boolean;
  readonly inlineTasks: boolean;
  readonly repair: boolean;
  readonly entry: string;
  readonly moduleDirectory: string;
  readonly workingDirectory: string;
  readonly mainArguments: MainArguments;
  readonly sandbox: SandboxMode;
  readonly sandboxNetwork: boolean;
  readonly env: Environment;
  readonly log: Pick<Log, "debug">;
  /** Names of variables that modules see beyond the fixed few. */
  readonly passEnv: readonly string[];
}

/** Packages of modules whose inputs are unchanged, found without starting Python. */
export interface PackageCache {
  /** Absolute path of the folder with the packages of these settings; undefined where none can be used again. */
  readonly folder: string | undefined;
  readonly find: (module: PipelineModule) => Promise<ModuleOutcome | undefined>;
  /** Returns the dependencies of the module's last compilation, if known. */
  readonly recall: (module: PipelineModule) => Promise<RecordedInputs | undefined>;
  /** Stores the result if all its dependencies could be recorded. */
  readonly keep: (module: PipelineModule, outcome: ModuleOutcome, alsoSearched: readonly string[]) => Promise<void>;
}

/** Paths are absolute, and may lie outside the workspace. */
export interface RecordedInputs {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly lookUps: ChildInputs["lookUps"];
  /** Whether nothing has changed, so that a new compilation would have the same dependencies. */
  readonly isCurrent: boolean;
}

export async function openPackageCache(options: CacheOptions): Promise<PackageCache> {
  const installing = installEnvironment(options.env, options.passEnv);
  const requirements = await readRequirements(options.workspace, options.requirements, { env: installing });
  if (!requirements.isReusable) return noCache;
  const settings = sha256(JSON.stringify(await describeSettings(options, requirements)));
  const folder = join(options.cacheFolder, "packages", settings.slice(0, 16));
  const fileOf = (module: PipelineModule): string => {
    const { pipelines: _, ...asked } = module;
    const own = [argumentsFor(options.mainArguments, module.path), othersOf(module)];
    return join(folder, `${sha256(JSON.stringify([settings, asked, ...own]))}.json`);
  };
  const othersOf = ({ callsSdk, takesImported }: PipelineModule): readonly string[] =>
    callsSdk || takesImported ? options.searched : [];
  const output = join(options.workspace, options.outputDir);
  const probe = createProbe(output);
  const seen = compileEnvironment(options.env, options.passEnv);
  const isOwn = (path: string): boolean => path === options.workspace || path.startsWith(`${options.workspace}/`);
  const entryOf = async (module: PipelineModule): Promise<CacheEntry | undefined> => {
    return readEntry(fileOf(module), realpathOf(join(options.workspace, module.path)));
  };
  return {
    folder,
    find: async (module) => {
      const entry = await entryOf(module);
      const changed =
        entry === undefined ? "nothing is kept for it" : await findChange(entry.dependencies, seen, probe);
      if (entry === undefined || changed !== undefined) {
        const reason = entry === undefined ? changed : `${changed} has changed`;
        options.log.debug(`cache: ${module.path}: ${reason}`);
        return undefined;
      }
      return {
        module: module.path,
        results: entry.results.map(unstore),
        fromRoot: false,
        writes: [],
        inputs: undefined,
        searchPath: [],
        sandbox: unconfined,
        output: "",
        durationMs: 0,
        isCached: true,
        sdkVersion: entry.sdkVersion,
      };
    },
    recall: async (module) => {
      const dependencies = (await entryOf(module))?.dependencies;
      if (dependencies === undefined) return undefined;
      return {
        files: [dependencies.files, dependencies.lookedAt, dependencies.links].flatMap((group) => Object.keys(group)),
        folders: Object.keys(dependencies.folders),
        lookUps: Object.entries(dependencies.lookUps).flatMap(([folder, names]) =>
          Object.keys(names).map((name) => [folder, name] as const),
        ),
        isCurrent: await isCurrent(dependencies, seen, probe),
      };
    },
    keep: async (module, { results, writes, inputs, sdkVersion, searchPath }, alsoSearched) => {
      const stored = results.flatMap(store);
      if (inputs === undefined || inputs.unfollowed.length > 0 || stored.length < results.length) return;
      if (results.some((result) => result.kind === "compiled" && hasMemoryAddress(result.yaml))) return;
      // A module that writes files is not cached, because the next one may read them.
      if (writes.length > 0) return;
      const installed = [...new Set([...searchPath, ...alsoSearched])].filter(
        (path) => !isOwn(path) || path.includes("/site-packages"),
      );
      const dependencies = await describeDependencies(inputs, installed, createProbe(output));
      await writeAtomically(fileOf(module), renderEntry({ sdkVersion, results: stored, dependencies }));
    },
  };
}

function realpathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return "";
  }
}

/** Used if requirements refer to code that may change, so that an earlier package may be outdated. */
const noCache: PackageCache = {
  folder: undefined,
  find: async () => undefined,
  recall: async () => undefined,
  keep: async () => {},
};

/** Describes the settings that affect the result, and the interpreter as far as it is known without starting it. */
async function describeSettings(
  {
    workspace,
    python,
    sdk,
    typeCheck,
    inlineTasks,
    repair,
    entry,
    moduleDirectory,
    workingDirectory,
    sandbox,
    sandboxNetwork,
    env,
    passEnv,
  }: CacheOptions,
  { files }: Requirements,
): Promise<unknown> {
  return [
    await Promise.all(driverFiles.map(digestOfFile)),
    sha256(await readLocks()),
    await describeInstallSettings(env),
    // Dependencies are stored by absolute path, so entries of another checkout must have another key.
    workspace,
    await describeChoice({ workspace, python, env }),
    sdk.versions,
    files.map((file) => [file.path, file.digest]),
    typeCheck,
    inlineTasks,
    repair,
    entry,
    moduleDirectory,
    workingDirectory,
    // Whoever requires a sandbox does not take what was compiled without one, and modules see less of the machine in it.
    sandbox,
    sandboxNetwork,
    unwatchedEnvironment(env, passEnv),
    // The C library reads the local time zone from this file.
    await digestOfFile("/etc/localtime"),
  ];
}
