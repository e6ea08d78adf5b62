import type { CompiledPipeline, CompileResult, Variation } from "../model/compiled-pipeline.ts";
import { defined } from "../model/defined.ts";
import { ActionError, CompileError } from "../model/errors.ts";
import type { ImageEntry } from "../model/image.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";
import type { SdkName } from "../model/sdk.ts";
import { replaceImages } from "../packages/images.ts";
import { assignPackagePaths, refuseOutputOutside, writePackage } from "../packages/write-package.ts";
import { addBareDecorators } from "./bare-decorators.ts";
import type { CompiledOutcome, FailedOutcome, PipelineOutcome } from "./child-results.ts";
import { type CompileOptions, searchedIn } from "./compile-options.ts";
import { describeRoot, describeRun } from "./describe-run.ts";
import { driveModules } from "./drive-modules.ts";
import type { ModuleOutcome } from "./driver-process.ts";
import { cureFor, hintFor } from "./hints.ts";
import { type KeptFolders, restoreKeptFolders } from "./kept-folders.ts";
import { isLent, settleLent } from "./lent-pipelines.ts";
import { type NamedOutcome, type NamedPackage, nameResults } from "./name-results.ts";
import { notebookAt } from "./notebook-at.ts";
import { openPackageCache, type PackageCache } from "./package-cache.ts";
import { prepareSdk, type SdkOptions } from "./sdk-environment.ts";
import { annotateAdvisories } from "./sdk-versions.ts";

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
  for (const module of options.modules.filter((one) => hasNoManifest(one, options))) {
    const results = [noManifest(module)];
    byModule.set(module.path, results);
    options.onModule?.(results);
  }
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
    options.modules
      .filter((module) => !hasNoManifest(module, options))
      .map(async (module) => ({ module, outcome: await cache.find(module) })),
  );
  for (const { outcome } of found) if (outcome !== undefined) yield outcome;
  const left = found.flatMap(({ module, outcome }) => (outcome === undefined ? [module] : []));
  // Both SDKs are confined in the same way most of the time, and one line is enough then.
  const described = new Set<string>();
  const describe = (line: string): void => {
    if (!described.has(line)) options.log.line(line);
    described.add(line);
  };
  for (const [sdk, modules] of Map.groupBy(left, (module) => module.sdk))
    yield* compiledWith(sdk, modules, { options, cache, kept, describe });
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
  readonly describe: (line: string) => void;
}

/** The two SDKs exclude each other in one environment, so the modules of one are compiled after those of the other. */
async function* compiledWith(
  name: SdkName,
  modules: readonly PipelineModule[],
  { options, cache, kept, describe }: Compiling,
): AsyncGenerator<ModuleOutcome> {
  const sdk = await prepareSdk(sdkOptions(name, options));
  await kept.environmentReady(name);
  const versions = new Set<string>();
  try {
    for await (const outcome of driveModules(modules, { prepared: sdk, sdk: name, options, describe })) {
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
  if (result.kind === "failed") return failed(compileError(result, outcome, context.options));
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
  const { function: name, name: givenName, line, files: filesRead, repairs } = result;
  const { yaml, sideFiles, images } = withImages(result, options.images ?? []);
  const packagePath = packagePaths({ module, function: name, alone: results.filter(isOfPipeline).length === 1, stem });
  const written = await writePackage({ ...options, packagePath, name: givenName, yaml, sideFiles });
  const repaired = repairs.length === 0 ? {} : { repairs };
  const names = result.missingNames === undefined ? {} : { missingNames: result.missingNames };
  return { module, function: name, line, yaml, ...written, filesRead, ...repaired, ...images, ...names, sdkVersion };
}

type Texts = Pick<CompiledOutcome, "yaml" | "sideFiles">;

/** Put in after the package cache, which keeps what the SDK has written. @throws PackageError */
function withImages(
  { yaml, sideFiles }: Texts,
  entries: readonly ImageEntry[],
): Texts & { readonly images: Pick<CompiledPipeline, "images"> } {
  if (entries.length === 0) return { yaml, sideFiles, images: {} };
  const own = replaceImages(yaml, entries);
  const beside = [...sideFiles].map(([suffix, text]) => [suffix, replaceImages(text, entries)] as const);
  const all = [own, ...beside.map(([, replaced]) => replaced)].flatMap(({ images }) => images);
  const images = [...new Map(all.map((one) => [one.from, one])).values()];
  return {
    yaml: own.yaml,
    sideFiles: new Map(beside.map(([suffix, replaced]) => [suffix, replaced.yaml])),
    images: images.length === 0 ? {} : { images },
  };
}

function compileError(
  result: FailedOutcome,
  { module: path, sandbox }: ModuleOutcome,
  { workspace, modules }: CompileOptions,
): CompileError {
  const module = modules.find((found) => found.path === path);
  const { sdk = "kfp-tekton", entry = "pipeline" } = module ?? {};
  const hint = hintFor(result.message, { sdk, entry, sandbox });
  const location = result.location ?? { file: path, line: 1 };
  const place = notebookAt(workspace, location.file)?.placeOf(location.line ?? 1);
  return new CompileError(`Could not compile ${path}${place === undefined ? "" : ` (${place})`}: ${result.message}`, {
    location,
    ...(result.traceback === "" ? {} : { traceback: result.traceback }),
    ...defined({ hint }),
  });
}

/** KFP on Tekton has no objects for pipelines: its server knows them by upload alone. */
const hasNoManifest = ({ sdk }: PipelineModule, { format }: CompileOptions): boolean =>
  format === "kubernetes" && sdk === "kfp-tekton";

function noManifest({ path, pipelines }: PipelineModule): CompileResult {
  const [first] = pipelines;
  const error = new CompileError(
    `${path} is written for KFP 1, whose pipelines have no Kubernetes manifests (\`format: kubernetes\`).`,
    {
      code: "input-invalid",
      hint: "Leave the module out of `pipelines` and compile it in a step with `format: yaml`. docs/migrating-to-kfp2.md says what it takes to move it to KFP 2.",
      location: { file: path, line: first?.line ?? 1 },
    },
  );
  const of = pipelines.length === 1 && first !== undefined ? { function: first.function, name: first.name } : {};
  return { kind: "failed", module: path, ...of, error, output: "", isCached: false, durationMs: 0 };
}

function notReached(module: string): CompileResult {
  const error = new CompileError(`Could not compile ${module}: the compiler ended before it.`, {
    code: "compiler-ended",
    location: { file: module, line: 1 },
  });
  return { kind: "failed", module, error, output: "", isCached: false, durationMs: 0 };
}
