import { posix } from "node:path";
import type { Configured } from "../config/configure.ts";
import { imagesOf, warnOfUnusedImages } from "../config/images.ts";
import type { StepContext } from "../context/step-context.ts";
import { type Discovery, discoverPipelines, noPipelineIn, nothingFound } from "../discovery/discovery.ts";
import { searchRoots } from "../discovery/search-roots.ts";
import { isPackageForeign, refuseUntrustedCode } from "../event/untrusted-code.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { CompileResult } from "../model/compiled-pipeline.ts";
import { defined } from "../model/defined.ts";
import { DiscoveryError } from "../model/errors.ts";
import type { ImageEntry } from "../model/image.ts";
import type { LeftOut } from "../model/left-out.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";
import type { PipelineRecord } from "../model/record.ts";
import { ruleNames } from "../model/rule-names.ts";
import type { LoadedPackage, RemovedPipeline } from "../packages/manifest.ts";
import type { ManifestUpdate } from "../packages/manifest-update.ts";
import { reportLeftOut } from "../report/report.ts";

export interface ObtainedPipelines {
  readonly records: readonly PipelineRecord[];
  /** Changes to the manifest beside the packages. */
  readonly manifest: ManifestUpdate;
  /** Modules that the globs match and that have no pipeline. */
  readonly passedOver: readonly string[];
  /** How many files the globs matched that were not compiled. */
  readonly leftOut: number;
  /** Pipelines that the manifest lists as removed on purpose. */
  readonly removed: readonly RemovedPipeline[];
}

/** Compiles the pipelines, or loads packages that an earlier job compiled. @throws ActionError for what concerns all of them */
export async function obtainPipelines({ context, config }: Configured): Promise<ObtainedPipelines> {
  // Packages of an earlier job have their images already: the same bytes go on.
  if (context.inputs.packages.length > 0) return await loadPipelines(context);
  const images = imagesOf(config, context.github.names);
  const obtained = await compile({ ...context, images });
  warnOfUnusedImages(config, images, { ...obtained, ...context.ports });
  return obtained;
}

interface CompileContext extends StepContext {
  readonly images: readonly ImageEntry[];
}

async function loadPipelines(options: StepContext): Promise<ObtainedPipelines> {
  const { inputs, workspace, ports } = options;
  const [{ loadPackages }, { updateOfLoaded }] = await Promise.all([
    import("../packages/load-packages.ts"),
    import("../packages/manifest-update.ts"),
  ]);
  const areStrangers = isPackageForeign(options.github);
  const loaded = await loadPackages({ workspace, patterns: inputs.packages, areStrangers, ...ports });
  if (loaded.length === 0) ports.log.line("The manifest has no pipelines: there is nothing to do.");
  // The embedded server executes packages in this job, so untrusted packages must be refused. Other servers execute them elsewhere.
  if (inputs.host === "embedded" && inputs.run)
    await refuseUntrustedCode({ ...options, files: loaded.map(pathOf), deed: "run packages" });
  const records = loaded.map((result): PipelineRecord => {
    if (result.kind === "refused") return { module: result.path, name: result.path, error: result.error };
    const { module, function: name, name: pipelineName } = result.pipeline;
    return { module, ...(name === "" ? {} : { function: name }), name: pipelineName, compiled: result.pipeline };
  });
  const manifest = updateOfLoaded(loaded, { workspace, env: ports.env, outputDir: inputs.outputDir });
  return { records, manifest, passedOver: [], leftOut: 0, removed: [] };
}

const pathOf = (loaded: LoadedPackage): string =>
  loaded.kind === "loaded" ? loaded.pipeline.packagePath : loaded.path;

async function compile(options: CompileContext): Promise<ObtainedPipelines> {
  const { inputs, workspace, ports } = options;
  const { modules, leftOut, nothing } = await discover(options);
  refuseUnknownModules(inputs, [...modules, ...leftOut]);
  const { selected, skipped } = await select(modules, options);
  await refuseUntrustedCode({ ...options, files: filesOf(selected, options), deed: "compile modules" });
  const results = await compileModules(selected, { ...options, searched: modules.map(({ path }) => path) });
  const records = results.flatMap(recordOf);
  const empty = results.flatMap((result) => (result.kind === "none" ? [withoutPipeline(result)] : []));
  const named = new Set(modules.flatMap(({ path, named: isNamed }) => (isNamed ? [path] : [])));
  const passed = [...leftOut, ...empty.filter(({ path }) => !named.has(path))];
  reportLeftOut(passed, ports.log);
  const present = [...records, ...skipped];
  const [{ planManifest, writeManifest }, { findLostPipelines }] = await Promise.all([
    import("../packages/keep-manifest.ts"),
    import("./lost-pipelines.ts"),
  ]);
  const planned = await planManifest({ workspace, env: ports.env, outputDir: inputs.outputDir, outcomes: records });
  const covered = new Set([...modules, ...leftOut].map(({ path }) => path));
  const lost = await findLostPipelines({ options, covered, present, planned });
  // If a module lost its pipeline, that error explains more than "no pipeline".
  const unexplained = empty.filter(({ path }) => named.has(path) && lost.every(({ module }) => module !== path));
  const all = [...present, ...lost, ...unexplained.map(({ path }) => noPipelineRecord(path))];
  if (all.length === 0) throw nothing ?? nothingFound(inputs.pipelines, covered.size);
  await writeManifest(planned.updated, { workspace, outputDir: inputs.outputDir, log: ports.log });
  const known = new Set(all.map(({ module }) => module));
  const passedOver = [...covered].filter((path) => !known.has(path));
  const removed = planned.before.removed ?? [];
  return { records: all, manifest: planned.update, passedOver, leftOut: passed.length, removed };
}

/** A misspelt module would run without its arguments. @throws DiscoveryError naming it */
function refuseUnknownModules({ mainArguments }: Inputs, found: readonly { readonly path: string }[]): void {
  const paths = new Set(found.map(({ path }) => path));
  const unknown = [...mainArguments.byModule.keys()].find((path) => !paths.has(path));
  if (unknown === undefined) return;
  const near = [...paths].filter((path) => posix.basename(path) === posix.basename(unknown));
  throw new DiscoveryError(`\`main-arguments\` names ${unknown}, which \`pipelines\` does not find.`, {
    code: "input-invalid",
    hint:
      near.length === 0 ? "Correct the path, or add the module to `pipelines`." : `Did you mean ${near.join(" or ")}?`,
  });
}

/** Files whose code is executed: the modules, and the requirements files that install code. */
const filesOf = (modules: readonly PipelineModule[], { inputs }: StepContext): readonly string[] =>
  modules.length === 0 ? [] : [...modules.map(({ path }) => path), ...inputs.requirements];

interface Discovered extends Discovery {
  /** The reason if there are no modules. */
  readonly nothing?: DiscoveryError;
}

async function discover({ workspace, inputs, ports, memo }: StepContext): Promise<Discovered> {
  try {
    const roots = searchRoots({ workspace, inputs, env: ports.env });
    const found = await discoverPipelines({
      workspace,
      patterns: inputs.pipelines,
      entry: inputs.entry,
      roots,
      defaultSdk: inputs.sdk.preferred,
      memo,
    });
    for (const module of found.modules) ports.log.debug(`discovery: ${describeModule(module)}`);
    for (const { path, reason } of found.leftOut) ports.log.debug(`discovery: ${path}: left out, ${reason}`);
    return found;
  } catch (error) {
    if (error instanceof DiscoveryError) return { modules: [], leftOut: [], nothing: error };
    throw error;
  }
}

function describeModule({ path, entry, pipelines, sdk, expectation }: PipelineModule): string {
  const names = pipelines.map(({ name }) => name).join(", ") || "no pipeline is declared";
  return `${path}: ${entry === "main" ? "runs as __main__" : names} (${sdk}, a pipeline is ${expectation})`;
}

interface Selected {
  readonly selected: readonly PipelineModule[];
  readonly skipped: readonly PipelineRecord[];
}

async function select(modules: readonly PipelineModule[], options: StepContext): Promise<Selected> {
  if (!options.inputs.changedOnly) return { selected: modules, skipped: [] };
  const { selectChanged, skippedRecords } = await import("./changed-only.ts");
  const { selected, skipped } = await selectChanged({ ...options, modules });
  return { selected, skipped: skippedRecords(skipped) };
}

async function compileModules(
  modules: readonly PipelineModule[],
  options: CompileContext & { readonly searched: readonly string[] },
): Promise<readonly CompileResult[]> {
  if (modules.length === 0) return [];
  const { inputs, workspace, cacheFolder, ports, progress, searched, memo, images } = options;
  progress.compiling(modules.length);
  // Loaded late, so that a step with nothing to compile does not pay for it.
  const [{ compilePipelines }, { openJobCache }] = await Promise.all([
    import("../compile/compile.ts"),
    import("../job-cache/job-cache.ts"),
  ]);
  const jobCache = await openJobCache(options);
  return await compilePipelines({
    ...inputs,
    modules,
    searched,
    workspace,
    cacheFolder,
    memo,
    images,
    ...ports,
    ...defined({ jobCache }),
    ...(isPackageForeign(options.github) ? { foreignChanges: () => changedByStrangers(options) } : {}),
    onModule: progress.compiled,
    meanwhile: () => void (checksAnything(inputs) && prepareChecks()),
  });
}

async function changedByStrangers(options: StepContext): Promise<readonly string[] | undefined> {
  const { changedFiles } = await import("../git/changes.ts");
  const changes = await changedFiles(options);
  return changes.kind === "known" ? changes.files : undefined;
}

export const checksAnything = ({ checks, policyFile }: Inputs): boolean =>
  policyFile !== "" || ruleNames.some((rule) => checks(rule) !== "off");

/** Loading the checks takes 200 ms; do it while Python imports the SDK. */
async function prepareChecks(): Promise<void> {
  await Promise.all([import("../checks/check-pipelines.ts"), import("../packages/signature.ts")]);
}

/** The module was run and compiled no pipeline. */
const withoutPipeline = ({ module, ending }: CompileResult & { readonly kind: "none" }): LeftOut => ({
  path: module,
  reason: ending === undefined ? "holds no pipeline and compiles none" : `compiles nothing: ${ending}`,
});

const noPipelineRecord = (path: string): PipelineRecord => ({ module: path, name: path, error: noPipelineIn(path) });

function recordOf(result: CompileResult): readonly PipelineRecord[] {
  if (result.kind === "none") return [];
  if (result.kind === "compiled") {
    const { module, function: name } = result.pipeline;
    return [{ module, function: name, name: result.pipeline.name, compiled: result.pipeline }];
  }
  const { module, function: own, name, error } = result;
  return [{ module, ...defined({ function: own }), name: name ?? own ?? module, error }];
}
