import type { StepContext } from "../context/step-context.ts";
import { discoverPipelines, noPipelineIn } from "../discovery/discovery.ts";
import { refuseUntrustedCode } from "../event/untrusted-code.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { CompileResult } from "../model/compiled-pipeline.ts";
import { DiscoveryError } from "../model/errors.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";
import type { PipelineRecord } from "../model/record.ts";
import { ruleNames } from "../model/rule-names.ts";
import type { RemovedPipeline } from "../packages/manifest.ts";
import type { ManifestUpdate } from "../packages/manifest-update.ts";

export interface ObtainedPipelines {
  readonly records: readonly PipelineRecord[];
  /** What they say of the manifest beside the packages. */
  readonly manifest: ManifestUpdate;
  /** Modules that the globs find and that have no pipeline. */
  readonly passedOver: readonly string[];
  /** What the manifest says was removed on purpose. */
  readonly removed: readonly RemovedPipeline[];
}

/** Compiles the pipelines, or takes those that were compiled earlier. @throws ActionError for what concerns all of them */
export async function obtainPipelines(options: StepContext): Promise<ObtainedPipelines> {
  if (options.inputs.packages.length > 0) return await takePipelines(options);
  await refuseUntrustedCode({ ...options, allowed: options.inputs.allowUnsafePrCheckout });
  return await compile(options);
}

async function takePipelines({ inputs, workspace, ports }: StepContext): Promise<ObtainedPipelines> {
  const [{ takePackages }, { takenUpdate }] = await Promise.all([
    import("../packages/load-packages.ts"),
    import("../packages/manifest-update.ts"),
  ]);
  const taken = await takePackages({ workspace, patterns: inputs.packages, log: ports.log });
  if (taken.length === 0) ports.log.line("The manifest has no pipelines: there is nothing to do.");
  const records = taken.map((result): PipelineRecord => {
    if (result.kind === "refused") return { module: result.path, name: result.path, error: result.error };
    const { module, function: name, name: pipelineName } = result.pipeline;
    return { module, ...(name === "" ? {} : { function: name }), name: pipelineName, compiled: result.pipeline };
  });
  const manifest = takenUpdate(taken, { workspace, outputDir: inputs.outputDir });
  return { records, manifest, passedOver: [], removed: [] };
}

async function compile(options: StepContext): Promise<ObtainedPipelines> {
  const { inputs, workspace, ports } = options;
  const { modules, nothing } = await discover(options);
  const { selected, skipped } = await select(modules, options);
  const { records, empty } = await compileModules(selected, options);
  const present = [...records, ...skipped];
  const [{ planManifest, writeManifest }, { findVanished, namePassedOver }, { findModules }] = await Promise.all([
    import("../packages/keep-manifest.ts"),
    import("./vanished.ts"),
    import("../discovery/find-modules.ts"),
  ]);
  const planned = await planManifest({ ...inputs, workspace, outcomes: records });
  const covered = new Set((await findModules(workspace, inputs.pipelines)).map(({ path }) => path));
  const vanished = await findVanished({ options, covered, present, planned });
  const failure = nothing ?? empty;
  // A pipeline that is lost is why nothing was found, and says more.
  if (failure !== undefined && vanished.length === 0) throw failure;
  await writeManifest(planned.updated, { ...inputs, workspace, log: ports.log });
  const all = [...present, ...vanished, ...unexplained(failure, vanished)];
  const passedOver = await namePassedOver(covered, all, options);
  return { records: all, manifest: planned.update, passedOver, removed: planned.before.removed ?? [] };
}

/** A module that was named and has no pipeline is an error, whether another one has lost its own or not. */
function unexplained(
  error: DiscoveryError | undefined,
  vanished: readonly PipelineRecord[],
): readonly PipelineRecord[] {
  const file = error?.location?.file;
  if (error === undefined || file === undefined || vanished.some(({ module }) => module === file)) return [];
  return [{ module: file, name: file, error }];
}

interface Discovered {
  readonly modules: readonly PipelineModule[];
  /** Why there are none. */
  readonly nothing?: DiscoveryError;
}

async function discover({ workspace, inputs }: StepContext): Promise<Discovered> {
  try {
    return { modules: await discoverPipelines({ workspace, patterns: inputs.pipelines, entry: inputs.entry }) };
  } catch (error) {
    if (error instanceof DiscoveryError) return { modules: [], nothing: error };
    throw error;
  }
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

interface CompiledModules {
  readonly records: readonly PipelineRecord[];
  /** Of a module that must hold a pipeline and holds none. */
  readonly empty?: DiscoveryError;
}

async function compileModules(
  modules: readonly PipelineModule[],
  { inputs, workspace, cacheFolder, ports, progress }: StepContext,
): Promise<CompiledModules> {
  if (modules.length === 0) return { records: [] };
  progress.compiling(modules.length);
  // Loaded when there is something to compile; likewise the server's client when there is something to upload.
  const { compilePipelines } = await import("../compile/compile.ts");
  const results = await compilePipelines({
    ...inputs,
    modules,
    workspace,
    cacheFolder,
    ...ports,
    onModule: progress.compiled,
    meanwhile: () => void (checksAnything(inputs) && prepareChecks()),
  });
  return { records: results.flatMap(recordOf), ...whyEmpty(modules, results) };
}

export const checksAnything = ({ checks }: Inputs): boolean => ruleNames.some((rule) => checks(rule) !== "off");

/** Loading the checks takes 200 ms; do it while Python imports the SDK. */
async function prepareChecks(): Promise<void> {
  const [{ prepareSchema }] = await Promise.all([
    import("../tekton/schema.ts"),
    import("../checks/check-pipelines.ts"),
    import("../packages/signature.ts"),
  ]);
  prepareSchema();
}

/** A module that was named must hold a pipeline; of those that a glob found, at least one must. */
function whyEmpty(
  modules: readonly PipelineModule[],
  results: readonly CompileResult[],
): Pick<CompiledModules, "empty"> {
  const empty = new Set(results.filter((result) => result.kind === "none").map((result) => result.module));
  const named = modules.find((module) => module.named && empty.has(module.path));
  if (named !== undefined) return { empty: noPipelineIn(named.path) };
  const [first] = modules;
  return first !== undefined && empty.size === modules.length ? { empty: noPipelineIn(first.path) } : {};
}

function recordOf(result: CompileResult): readonly PipelineRecord[] {
  if (result.kind === "none") return [];
  if (result.kind === "compiled") {
    const { module, function: name } = result.pipeline;
    return [{ module, function: name, name: result.pipeline.name, compiled: result.pipeline }];
  }
  const { module, function: name, error } = result;
  return [{ module, ...(name === undefined ? {} : { function: name }), name: name ?? module, error }];
}
