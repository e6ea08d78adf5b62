import type { RunOptions } from "../context/run-options.ts";
import { discoverPipelines, noPipelineIn } from "../discovery/discovery.ts";
import { refuseUntrustedCode } from "../event/untrusted-code.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { CompileResult } from "../model/compiled-pipeline.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";
import type { PipelineRecord } from "../model/record.ts";
import { ruleNames } from "../model/rule-names.ts";
import type { ManifestUpdate } from "../packages/keep-manifest.ts";
export interface ObtainedPipelines {
  readonly records: readonly PipelineRecord[];
  /** What they say of the manifest beside the packages. */
  readonly manifest: ManifestUpdate;
}

/** Compiles the pipelines, or takes those that were compiled earlier. @throws ActionError for what concerns all of them */
export async function obtainPipelines(options: RunOptions): Promise<ObtainedPipelines> {
  if (options.inputs.packages.length > 0) return await takePipelines(options);
  await refuseUntrustedCode({ ...options, allowed: options.inputs.allowUnsafePrCheckout });
  return await compile(options);
}

async function takePipelines({ inputs, workspace, ports }: RunOptions): Promise<ObtainedPipelines> {
  const [{ takePackages }, { takenUpdate }] = await Promise.all([
    import("../packages/load-packages.ts"),
    import("../packages/keep-manifest.ts"),
  ]);
  const taken = await takePackages({ workspace, patterns: inputs.packages, log: ports.log });
  if (taken.length === 0) ports.log.line("The manifest has no pipelines: there is nothing to do.");
  const records = taken.map((result): PipelineRecord => {
    if (result.kind === "refused") return { module: result.path, name: result.path, error: result.error };
    const { module, function: name, name: pipelineName } = result.pipeline;
    return { module, ...(name === "" ? {} : { function: name }), name: pipelineName, compiled: result.pipeline };
  });
  return { records, manifest: takenUpdate(taken, { workspace, outputDir: inputs.outputDir }) };
}

async function compile(options: RunOptions): Promise<ObtainedPipelines> {
  const { inputs, workspace, ports } = options;
  const modules = await discoverPipelines({ workspace, patterns: inputs.pipelines, entry: inputs.entry });
  const { selected, skipped } = await select(modules, options);
  const compiled = await compileModules(selected, options);
  const { keepManifest } = await import("../packages/keep-manifest.ts");
  const attempted = selected.map(({ path }) => path);
  const manifest = await keepManifest({ ...inputs, workspace, log: ports.log, attempted, outcomes: compiled });
  return { records: [...compiled, ...skipped], manifest };
}

interface Selected {
  readonly selected: readonly PipelineModule[];
  readonly skipped: readonly PipelineRecord[];
}

async function select(modules: readonly PipelineModule[], options: RunOptions): Promise<Selected> {
  if (!options.inputs.changedOnly) return { selected: modules, skipped: [] };
  const { selectChanged, skippedRecords } = await import("./changed-only.ts");
  const { selected, skipped } = await selectChanged({ ...options, modules });
  return { selected, skipped: skippedRecords(skipped) };
}

async function compileModules(
  modules: readonly PipelineModule[],
  { inputs, workspace, cacheFolder, ports, onCompiling, onCompiled }: RunOptions,
): Promise<readonly PipelineRecord[]> {
  if (modules.length === 0) return [];
  onCompiling(modules.length);
  // Loaded when there is something to compile; likewise the server's client when there is something to upload.
  const { compilePipelines } = await import("../compile/compile.ts");
  const results = await compilePipelines({
    ...inputs,
    modules,
    workspace,
    cacheFolder,
    ...ports,
    onModule: onCompiled,
    meanwhile: () => void (checksAnything(inputs) && prepareChecks()),
  });
  refuseEmpty(modules, results);
  return results.flatMap(recordOf);
}

export const checksAnything = ({ checks }: Inputs): boolean => ruleNames.some((rule) => checks(rule) !== "off");

/** A fifth of a second, that Python does not need us. */
async function prepareChecks(): Promise<void> {
  const [{ prepareSchema }] = await Promise.all([
    import("../checks/schema.ts"),
    import("../checks/checks.ts"),
    import("../packages/signature.ts"),
  ]);
  prepareSchema();
}

/** A module that was named must hold a pipeline; of those that a glob found, at least one must. */
function refuseEmpty(modules: readonly PipelineModule[], results: readonly CompileResult[]): void {
  const empty = new Set(results.filter((result) => result.kind === "none").map((result) => result.module));
  const named = modules.find((module) => module.named && empty.has(module.path));
  if (named !== undefined) throw noPipelineIn(named.path);
  const [first] = modules;
  if (first !== undefined && empty.size === modules.length) throw noPipelineIn(first.path);
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
