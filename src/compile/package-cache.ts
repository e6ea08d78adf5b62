import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { delimiter, dirname, isAbsolute, join } from "node:path";
import type { PipelineModule } from "../discovery/discovery.ts";
import { compileEnvironment, type Environment, sdkEnvironment } from "./child-environment.ts";
import type { ChildInputs, CompiledOutcome } from "./child-results.ts";
import type { ModuleOutcome } from "./driver-process.ts";

export interface CacheOptions {
  readonly workspace: string;
  readonly cacheFolder: string;
  readonly python: string;
  readonly sdk: string;
  readonly requirements: readonly string[];
  /** Relative to the workspace. */
  readonly outputDir: string;
  readonly typeCheck: boolean;
  readonly inlineTasks: boolean;
  readonly env: Environment;
}

/** Packages of modules whose inputs are all as they were; found without starting Python. */
export interface PackageCache {
  readonly find: (module: PipelineModule) => Promise<ModuleOutcome | undefined>;
  /** Keeps what was compiled, if everything that it depends on could be followed. */
  readonly keep: (module: PipelineModule, outcome: ModuleOutcome, alsoSearched: readonly string[]) => Promise<void>;
}

/** What a result depends on: each thing with a digest of how it was, `absent` for what was looked for in vain. */
interface Dependencies {
  readonly files: Readonly<Record<string, string>>;
  /** Names in folders that were listed: a module that appears there may hide another. */
  readonly folders: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  /** When a package is installed or upgraded, the folder's time changes. */
  readonly searchPath: Readonly<Record<string, string>>;
}

interface Entry {
  readonly version: 1;
  readonly sdkVersion: string;
  readonly results: readonly (Omit<CompiledOutcome, "sideFiles"> & {
    readonly sideFiles: readonly (readonly [string, string])[];
  })[];
  readonly dependencies: Dependencies;
}

const absent = "absent";

export async function openPackageCache(options: CacheOptions): Promise<PackageCache> {
  const folder = join(options.cacheFolder, "packages");
  const settings = await describeSettings(options);
  const fileOf = (module: PipelineModule): string =>
    join(folder, `${digest(JSON.stringify([settings, module.path, module.entry]))}.json`);
  return {
    find: async (module) => {
      const entry = await readEntry(fileOf(module));
      if (entry === undefined || !(await isCurrent(entry.dependencies, options))) return undefined;
      const results = entry.results.map((result) => ({ ...result, sideFiles: new Map(result.sideFiles) }));
      return {
        module: module.path,
        results,
        inputs: undefined,
        searchPath: [],
        output: "",
        durationMs: 0,
        sdkVersion: entry.sdkVersion,
      };
    },
    keep: async (module, { results, inputs, sdkVersion, searchPath }, alsoSearched) => {
      const compiled = results.filter((result) => result.kind === "compiled");
      if (inputs === undefined || inputs.unfollowed.length > 0 || compiled.length < results.length) return;
      const dependencies = await describeDependencies(inputs, [...new Set([...searchPath, ...alsoSearched])], options);
      const stored = compiled.map((result) => ({ ...result, sideFiles: [...result.sideFiles] }));
      await writeEntry(fileOf(module), { version: 1, sdkVersion, results: stored, dependencies });
    },
  };
}

const digest = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** The settings of the step that change the result, and which interpreter `python` is, as far as that can be told without starting it. */
async function describeSettings({
  workspace,
  python,
  sdk,
  requirements,
  typeCheck,
  inlineTasks,
  env,
}: CacheOptions): Promise<unknown> {
  const files = await Promise.all(requirements.map((file) => digestOfFile(join(workspace, file))));
  const selectors = ["PYENV_VERSION", "VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONPATH", "PYTHONHOME"].map(
    (name) => env[name] ?? "",
  );
  const chosen = await Promise.all(
    [join(workspace, ".python-version"), join(env.PYENV_ROOT ?? join(env.HOME ?? "", ".pyenv"), "version")].map(
      digestOfFile,
    ),
  );
  return [
    await describeProgram(python, env.PATH ?? ""),
    selectors,
    chosen,
    sdk,
    files,
    typeCheck,
    inlineTasks,
    sdkEnvironment(env),
  ];
}

async function describeProgram(program: string, searchPath: string): Promise<unknown> {
  const candidates =
    isAbsolute(program) || program.includes("/")
      ? [program]
      : searchPath.split(delimiter).map((folder) => join(folder, program));
  for (const candidate of candidates) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return [candidate, found.size, found.mtimeMs, found.ino];
  }
  return [program];
}

async function digestOfFile(path: string): Promise<string> {
  return await readFile(path).then(digest, () => absent);
}

async function digestOfPath(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return absent;
  return found.isFile() ? await digestOfFile(path) : "folder";
}

/** Without the folders that lead to the packages: they are there after a compilation and not in a fresh checkout. */
function folderDigest({ workspace, outputDir }: CacheOptions): (path: string) => Promise<string> {
  const output = join(workspace, outputDir);
  const isOurs = (path: string): boolean => output === path || output.startsWith(`${path}/`);
  return async (path) => {
    const names = await readdir(path).catch(() => undefined);
    const others = names?.filter((name) => name !== "__pycache__" && !isOurs(join(path, name)));
    return others === undefined ? absent : digest(others.sort().join("\n"));
  };
}

async function timeOf(path: string): Promise<string> {
  return await stat(path).then(
    ({ mtimeMs }) => String(mtimeMs),
    () => absent,
  );
}

async function describeDependencies(
  inputs: ChildInputs,
  searchPath: readonly string[],
  options: CacheOptions,
): Promise<Dependencies> {
  const { workspace } = options;
  const own = (path: string): boolean => path === workspace || path.startsWith(`${workspace}/`);
  return {
    files: await describeAll(inputs.files, digestOfPath),
    folders: await describeAll(inputs.folders, folderDigest(options)),
    variables: Object.fromEntries(
      [...inputs.variables].map(([name, value]) => [name, value === undefined ? absent : digest(value)]),
    ),
    searchPath: await describeAll(
      searchPath.filter((path) => !own(path)),
      timeOf,
    ),
  };
}

async function describeAll(
  paths: readonly string[],
  describe: (path: string) => Promise<string>,
): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await describe(path)] as const)));
}

async function isCurrent(
  { files, folders, variables, searchPath }: Dependencies,
  options: CacheOptions,
): Promise<boolean> {
  const seen = compileEnvironment(options.env);
  const digestOfFolder = folderDigest(options);
  const sameVariables = Object.entries(variables).every(
    ([name, was]) => (seen[name] === undefined ? absent : digest(seen[name])) === was,
  );
  if (!sameVariables) return false;
  const checks = [
    ...Object.entries(files).map(async ([path, was]) => (await digestOfPath(path)) === was),
    ...Object.entries(folders).map(async ([path, was]) => (await digestOfFolder(path)) === was),
    ...Object.entries(searchPath).map(async ([path, was]) => (await timeOf(path)) === was),
  ];
  return (await Promise.all(checks)).every((same) => same);
}

async function readEntry(file: string): Promise<Entry | undefined> {
  try {
    const entry = JSON.parse(await readFile(file, "utf8")) as Entry;
    return entry.version === 1 ? entry : undefined;
  } catch {
    return undefined;
  }
}

async function writeEntry(file: string, entry: Entry): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, JSON.stringify(entry));
  await rename(`${file}.${process.pid}`, file);
}
