import type { StepContext } from "../context/step-context.ts";
import type { FunctionName } from "../discovery/function-name.ts";
import { type EarlierPipeline, lostRecord } from "../drift/lost-pipeline.ts";
import { changedFiles } from "../git/changes.ts";
import { readCommitted } from "../git/committed-files.ts";
import { KfpError } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { PipelineOfRepository } from "../model/version.ts";
import { manifestPathIn, type PlannedManifest } from "../packages/keep-manifest.ts";
import type { Manifest, RemovedPipeline } from "../packages/manifest.ts";
import { isAbout } from "../packages/manifest-update.ts";

export interface LostPipelinesSearch {
  readonly options: StepContext;
  /** Modules that this step's globs match. Other modules belong to other steps. */
  readonly covered: ReadonlySet<string>;
  readonly present: readonly PipelineRecord[];
  readonly planned: PlannedManifest;
}

/**
 * Finds pipelines that a module has lost although its file still exists: a typo in an import or a removed decorator looks like a module
 * without pipelines. Each one becomes an error at its module.
 */
export async function findLostPipelines(search: LostPipelinesSearch): Promise<readonly PipelineRecord[]> {
  const { options, present, planned } = search;
  const earlier = [...entriesOfManifest(search), ...(await declaredInBase(search))];
  const lost = lostOf(earlier, present, planned.before);
  return await Promise.all(
    lost.map(async (pipeline) => lostRecord({ ...pipeline, ...(await currentName(pipeline, planned)) }, options)),
  );
}

/** Finds the function in the module's current text. */
async function currentName(
  { module, function: own }: EarlierPipeline,
  { update }: PlannedManifest,
): Promise<FunctionName | undefined> {
  const text = own === undefined ? undefined : await update.textOf(module);
  if (text === undefined || own === undefined) return undefined;
  const { findFunctionName } = await import("../discovery/function-name.ts");
  return findFunctionName(module, text, own);
}

/** Removes duplicates: several sources may report the same lost pipeline. */
function lostOf(
  earlier: readonly EarlierPipeline[],
  present: readonly PipelineRecord[],
  { removed = [] }: Manifest,
): readonly EarlierPipeline[] {
  const seen = new Set<string>();
  return earlier.filter((pipeline) => {
    const { module, name } = pipeline;
    const key = JSON.stringify([module, name]);
    if (seen.has(key) || removed.some((removal) => isAbout(removal, pipeline)) || isPresent(pipeline, present))
      return false;
    return seen.add(key);
  });
}

/** A pipeline is present if its function or name is found, or if its whole module already has another error. */
function isPresent({ module, function: own, name }: EarlierPipeline, present: readonly PipelineRecord[]): boolean {
  return present.some(
    (record) =>
      record.name === name || (record.module === module && (record.function === undefined || record.function === own)),
  );
}

function entriesOfManifest({ options, covered, planned }: LostPipelinesSearch): readonly EarlierPipeline[] {
  const source = manifestPathIn(options.inputs.outputDir);
  return planned.updated.kept
    .filter(({ module }) => covered.has(module))
    .map(({ module, function: own, name }) => ({ module, function: own, name, source }));
}

/** Pipelines that the changed modules declared in the base commit. */
async function declaredInBase({
  options,
  covered,
  present,
  planned,
}: LostPipelinesSearch): Promise<readonly EarlierPipeline[]> {
  const changes = await changedFiles(options);
  if (changes.kind === "unknown") return [];
  const modules = changes.files.filter((path) => covered.has(path));
  if (modules.length === 0) return [];
  const texts = await readCommitted({
    workspace: options.workspace,
    env: options.ports.env,
    revision: changes.base,
    paths: modules,
  });
  const source = `the commit ${changes.base.slice(0, 7)}`;
  const { readModule } = await import("../discovery/python-source.ts");
  const silent: string[] = [];
  const declared: EarlierPipeline[] = [];
  for (const [module, text] of texts) {
    const { pipelines, callsSdk } = readModule(text.toString("utf8"));
    const now = present.filter((record) => record.module === module).length;
    if (pipelines.length === 0 && (callsSdk || /\bpipeline/i.test(text.toString("utf8")))) silent.push(module);
    const earlier = pipelines.map(({ function: own, name }) => ({ module, function: own, name, source }));
    declared.push(...(now < earlier.length ? earlier : await findUndecorated(earlier, module, planned)));
  }
  return [...declared, ...(await compiledInBase(silent, changes.base, { options, present }))];
}

/**
 * Finds functions that a module still has but no longer decorates. If the module has as many pipelines as before, a decorated function
 * without one proves nothing: the script may compile another in its place.
 */
async function findUndecorated(
  earlier: readonly EarlierPipeline[],
  module: string,
  { update }: PlannedManifest,
): Promise<readonly EarlierPipeline[]> {
  const [text, { readModule }, { findFunctionName }] = await Promise.all([
    update.textOf(module),
    import("../discovery/python-source.ts"),
    import("../discovery/function-name.ts"),
  ]);
  if (text === undefined) return [];
  const decorated = new Set(readModule(text).pipelines.map(({ function: own }) => own));
  return earlier.filter(
    ({ function: own = "" }) => !decorated.has(own) && findFunctionName(module, text, own) !== undefined,
  );
}

/**
 * Only a compilation tells what a module without decorators had: a factory may make several pipelines of one function. Where there are as
 * many now, one that is not there has another name.
 */
async function compiledInBase(
  modules: readonly string[],
  base: string,
  { options, present }: Pick<LostPipelinesSearch, "options" | "present">,
): Promise<readonly EarlierPipeline[]> {
  if (modules.length === 0) return [];
  const { compileBase } = await import("../change/compile-base.ts");
  const results = await compileBase({ ...options, base, isWanted: (module) => modules.includes(module) });
  const earlier = results.flatMap((result) => {
    if (result.kind !== "compiled") return [];
    const { module, function: own, name } = result.pipeline;
    return [{ module, function: own, name, source: `the commit ${base.slice(0, 7)}` }];
  });
  const count = (of: readonly { readonly module: string }[], module: string): number =>
    of.filter((pipeline) => pipeline.module === module).length;
  return earlier.filter(({ module }) => count(present, module) < count(earlier, module));
}

interface ServerSearch {
  readonly passedOver: readonly string[];
  readonly removed: readonly RemovedPipeline[];
  readonly pipelinesOf: (repository: string) => Promise<readonly PipelineOfRepository[]>;
}

/** Finds modules without a pipeline for which the server has one from this repository. */
export async function findLostOnServer(
  { passedOver, removed, pipelinesOf }: ServerSearch,
  options: StepContext,
): Promise<readonly PipelineRecord[]> {
  try {
    const onServer = await pipelinesOf(options.github.repository);
    return onServer
      .filter(({ module }) => passedOver.includes(module) && !removed.some((removal) => removal.module === module))
      .map((pipeline) => lostRecord({ ...pipeline, source: "the server" }, options));
  } catch (error) {
    if (!(error instanceof KfpError)) throw error;
    options.ports.log.line(`Whether a module has lost a pipeline of the server is not known: ${error.message}`);
    return [];
  }
}
