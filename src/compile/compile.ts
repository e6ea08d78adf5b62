import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { type NotebookCode, readNotebook } from "../discovery/notebook.ts";
import type { CompiledPipeline, CompileResult, Variation } from "../model/compiled-pipeline.ts";
import { defined } from "../model/defined.ts";
import type { Environment } from "../model/environment.ts";
import { ActionError, CompileError } from "../model/errors.ts";
import type { JobCache } from "../model/job-cache.ts";
import type { Log } from "../model/log.ts";
import { argumentsFor, type MainArguments } from "../model/main-arguments.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";
import type { SdkChoice, SdkName } from "../model/sdk.ts";
import {
  assignPackagePaths,
  type PackageFormat,
  refuseOutputOutside,
  writePackage,
} from "../packages/write-package.ts";
import { addBareDecorators } from "./bare-decorators.ts";
import type { CompiledOutcome, FailedOutcome, PipelineOutcome } from "./child-results.ts";
import { describeRoot, describeRun } from "./describe-run.ts";
import { type ModuleOutcome, runDriver } from "./driver-process.ts";
import { cureFor, hintFor } from "./hints.ts";
import { type KeptFolders, restoreKeptFolders } from "./kept-folders.ts";
import { isLent, settleLent } from "./lent-pipelines.ts";
import { type NamedOutcome, type NamedPackage, nameResults } from "./name-results.ts";
import { openPackageCache, type PackageCache } from "./package-cache.ts";
import { compileEnvironment } from "./python/child-environment.ts";
import { prepareSdk, type SdkOptions } from "./sdk-environment.ts";
import { annotateAdvisories } from "./sdk-versions.ts";

export interface CompileOptions {
  /** Absolute path. */
  readonly workspace: string;
  readonly modules: readonly PipelineModule[];
  /** Paths of all modules that the globs match, of which `modules` may be a part; absent if they are the same. */
  readonly searched?: readonly string[];
  /** The globs of the modules. Packages lie below `outputDir` as the modules lie below the globs' common folder. */
  readonly pipelines: readonly string[];
  /** The interpreter: a name on the PATH, or a path. */
  readonly python: string;
  readonly sdk: SdkChoice;
  /** Requirements files, relative to the workspace. */
  readonly requirements: readonly string[];
  /** Relative to the workspace. */
  readonly outputDir: string;
  readonly format: PackageFormat;
  readonly typeCheck: boolean;
  readonly inlineTasks: boolean;
  /** Whether to fix known errors in the SDK's output. */
  readonly repair: boolean;
  /** How modules are compiled: with `auto`, one with decorated functions may also run as `__main__`. */
  readonly entry: "auto" | "pipeline" | "main";
  /** Relative to the workspace. Imports are looked up there after the module's own folder, and modules may run there. */
  readonly workingDirectory: string;
  readonly moduleDirectory: "auto" | "module" | "root";
  /** Arguments in `sys.argv` of modules that run as `__main__`. */
  readonly mainArguments: MainArguments;
  /** Time limit of one module in milliseconds. */
  readonly compileTimeout: number;
  /** Absolute path of the folder where the SDK's environment is kept. */
  readonly cacheFolder: string;
  /** This process's environment; children see only an allow-list of it. */
  readonly env: Environment;
  /** Names of further variables that the children see. */
  readonly passEnv: readonly string[];
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Absent: nothing is kept for other jobs. */
  readonly jobCache?: JobCache;
  /** Called with a module's results as soon as it is done. */
  readonly onModule?: (results: readonly CompileResult[]) => void;
  /** Called while Python imports the SDK, for work that can be done meanwhile. */
  readonly meanwhile?: () => void;
}

/**
 * Compiles every module with the SDK's own compiler and writes the packages. The order of the results is that of the modules.
 * @throws CompileError for what concerns all modules: the interpreter, the SDK's environment, the output folder
 */
export async function compilePipelines(options: CompileOptions): Promise<readonly CompileResult[]> {
  await refuseOutputOutside(options.workspace, options.outputDir);
  const cache = await openPackageCache({ ...options, searched: searchedIn(options) });
  const sdks = [...new Set(options.modules.map(({ sdk }) => sdk))].map((name) => sdkOptions(name, options));
  const kept = await restoreKeptFolders({ ...options, packages: cache.folder, sdks });
  const packagePaths = assignPackagePaths(options);
  const byModule = new Map<string, readonly CompileResult[]>();
  const fromRoot: string[] = [];
  const found = new Map(options.modules.map((module) => [module.path, module]));
  const take = async (ended: ModuleOutcome): Promise<void> => {
    const outcome = addBareDecorators(ended, found.get(ended.module));
    const named = nameResults(outcome.results);
    const finished = await Promise.all(named.map((result) => finish(result, outcome, { options, packagePaths })));
    // The module's output is shown only with its first result.
    const variations = outcome.inputs?.variation ?? [];
    const results = finished.map((result, index) =>
      index === 0 ? withVariations(result, variations) : { ...result, output: "" },
    );
    for (const line of describeRun(outcome)) options.log.line(line);
    if (outcome.fromRoot) fromRoot.push(outcome.module);
    byModule.set(outcome.module, results);
    options.onModule?.(results);
  };
  const lent: ModuleOutcome[] = [];
  for await (const outcome of outcomesOf(options, cache, kept)) {
    if (isLent(outcome)) lent.push(outcome);
    else await take(outcome);
  }
  for (const outcome of settleLent(lent, options.modules)) await take(outcome);
  await kept.save();
  if (fromRoot.length > 0) options.log.line(describeRoot(fromRoot, options.workingDirectory));
  return options.modules.flatMap((module) => byModule.get(module.path) ?? [notReached(module.path)]);
}

function withVariations(result: CompileResult, variations: readonly Variation[]): CompileResult {
  if (result.kind !== "compiled" || variations.length === 0) return result;
  return { ...result, pipeline: { ...result.pipeline, variations } };
}

/** Yields cached results first, and starts Python only for the remaining modules. */
async function* outcomesOf(
  options: CompileOptions,
  cache: PackageCache,
  kept: KeptFolders,
): AsyncGenerator<ModuleOutcome> {
  const found = await Promise.all(
    options.modules.map(async (module) => ({ module, outcome: await cache.find(module) })),
  );
  for (const { outcome } of found) if (outcome !== undefined) yield outcome;
  const left = found.flatMap(({ module, outcome }) => (outcome === undefined ? [module] : []));
  for (const [sdk, modules] of Map.groupBy(left, (module) => module.sdk))
    yield* compiledWith(sdk, modules, { options, cache, kept });
}

const sdkOptions = (sdk: SdkName, options: CompileOptions): SdkOptions => ({
  ...options,
  sdk,
  sdkVersion: options.sdk.versions[sdk],
});

interface Compiling {
  readonly options: CompileOptions;
  readonly cache: PackageCache;
  readonly kept: KeptFolders;
}

/** The two SDKs exclude each other in one environment, so the modules of one are compiled after those of the other. */
async function* compiledWith(
  name: SdkName,
  modules: readonly PipelineModule[],
  { options, cache, kept }: Compiling,
): AsyncGenerator<ModuleOutcome> {
  const sdk = await prepareSdk(sdkOptions(name, options));
  await kept.environmentReady(name);
  const versions = new Set<string>();
  try {
    for await (const outcome of drive(modules, { python: sdk.python, sdk: name, options })) {
      yield outcome;
      versions.add(outcome.sdkVersion);
      const module = modules.find(({ path }) => path === outcome.module);
      if (module !== undefined) await cache.keep(module, outcome, sdk.searchPath);
    }
    for (const version of versions) annotateAdvisories(name, version, options.log);
  } finally {
    await sdk.dispose();
  }
}

interface Driving {
  readonly python: string;
  readonly sdk: SdkName;
  readonly options: CompileOptions;
}

async function* drive(
  modules: readonly PipelineModule[],
  { python, sdk, options }: Driving,
): AsyncGenerator<ModuleOutcome> {
  const scratch = await mkdtemp(join(tmpdir(), "kfp-tekton-action-"));
  try {
    yield* runDriver({
      python,
      sdk,
      scratch,
      workspace: options.workspace,
      root: join(options.workspace, options.workingDirectory),
      outputFolder: join(options.workspace, options.outputDir),
      moduleDirectory: options.moduleDirectory,
      searched: searchedIn(options),
      modules: modules.map((module) => ({
        ...module,
        ...notebookText(options.workspace, module.path),
        auto: options.entry === "auto",
        arguments: argumentsFor(options.mainArguments, module.path),
      })),
      workers: availableParallelism(),
      timeLimitMs: options.compileTimeout,
      typeCheck: options.typeCheck,
      inlineTasks: options.inlineTasks,
      repair: options.repair,
      env: compileEnvironment(options.env, options.passEnv),
      signal: options.signal,
      meanwhile: options.meanwhile ?? (() => {}),
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const notebookAt = (workspace: string, path: string): NotebookCode | undefined =>
  path.endsWith(".ipynb") ? readNotebook(readFileSync(join(workspace, path), "utf8")) : undefined;

function notebookText(workspace: string, path: string): { readonly text?: string } {
  if (!path.endsWith(".ipynb")) return {};
  return { text: notebookAt(workspace, path)?.text ?? 'raise ValueError("is no notebook of Python")\n' };
}

const searchedIn = ({ searched, modules }: CompileOptions): readonly string[] =>
  searched ?? modules.map(({ path }) => path);

/**
 * The declared name of a pipeline that failed before it had one. If the whole module failed, a name is used only if it declares a single
 * pipeline.
 */
function declaredName({ modules }: CompileOptions, module: string, ofFunction: string | undefined): string | undefined {
  const pipelines = modules.find(({ path }) => path === module)?.pipelines ?? [];
  const found = pipelines.filter((pipeline) => ofFunction === undefined || pipeline.function === ofFunction);
  return found.length === 1 ? found[0]?.name : undefined;
}

interface FinishContext {
  readonly options: CompileOptions;
  readonly packagePaths: ReturnType<typeof assignPackagePaths>;
}

async function finish(result: NamedOutcome, outcome: ModuleOutcome, context: FinishContext): Promise<CompileResult> {
  const { module, output, isCached, durationMs } = outcome;
  const compilation = { output, isCached, durationMs };
  if (result.kind === "none")
    return { kind: "none", ...defined({ ending: result.ending && cureFor(result.ending) }), module, ...compilation };
  const name = result.name ?? declaredName(context.options, module, result.function);
  const of = {
    module,
    ...defined({ function: result.function, name }),
  };
  const failed = (error: CompileError): CompileResult => ({ kind: "failed", ...of, error, ...compilation });
  if (result.kind === "failed") return failed(compileError(result, module, context.options));
  try {
    return { kind: "compiled", pipeline: await writeCompiled(result, outcome, context), ...compilation };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const location = { file: module, line: result.line };
    return failed(
      error instanceof CompileError
        ? error
        : new CompileError(`Could not compile ${module}: ${error.message}`, {
            code: error.code,
            cause: error,
            location,
          }),
    );
  }
}

/** The failure of a module as a whole is no further pipeline. */
const isOfPipeline = (result: PipelineOutcome): boolean => result.kind !== "failed" || result.function !== undefined;

async function writeCompiled(
  { stem, ...result }: CompiledOutcome & NamedPackage,
  { module, results, sdkVersion }: ModuleOutcome,
  { options, packagePaths }: FinishContext,
): Promise<CompiledPipeline> {
  const { function: name, name: givenName, line, yaml, files: filesRead, sideFiles, repairs } = result;
  const packagePath = packagePaths({ module, function: name, alone: results.filter(isOfPipeline).length === 1, stem });
  const written = await writePackage({ workspace: options.workspace, packagePath, name: givenName, yaml, sideFiles });
  const repaired = repairs.length === 0 ? {} : { repairs };
  const names = result.missingNames === undefined ? {} : { missingNames: result.missingNames };
  return { module, function: name, line, yaml, ...written, filesRead, ...repaired, ...names, sdkVersion };
}

function compileError(result: FailedOutcome, path: string, { workspace, modules }: CompileOptions): CompileError {
  const module = modules.find((found) => found.path === path);
  const hint = hintFor(result.message, { sdk: module?.sdk ?? "kfp-tekton", entry: module?.entry ?? "pipeline" });
  const location = result.location ?? { file: path, line: 1 };
  const place = notebookAt(workspace, location.file)?.placeOf(location.line ?? 1);
  return new CompileError(`Could not compile ${path}${place === undefined ? "" : ` (${place})`}: ${result.message}`, {
    location,
    ...(result.traceback === "" ? {} : { traceback: result.traceback }),
    ...defined({ hint }),
  });
}

function notReached(module: string): CompileResult {
  const error = new CompileError(`Could not compile ${module}: the compiler ended before it.`, {
    code: "compiler-ended",
    location: { file: module, line: 1 },
  });
  return { kind: "failed", module, error, output: "", isCached: false, durationMs: 0 };
}
