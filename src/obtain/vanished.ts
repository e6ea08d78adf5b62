import type { StepContext } from "../context/step-context.ts";
import type { FunctionName } from "../discovery/function-name.ts";
import { type EarlierPipeline, vanishedRecord } from "../drift/lost-pipeline.ts";
import { changedFiles } from "../git/changes.ts";
import { readCommitted } from "../git/committed-files.ts";
import { KfpError } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { PipelineOfRepository } from "../model/version.ts";
import { manifestPathIn, type PlannedManifest } from "../packages/keep-manifest.ts";
import type { Manifest, RemovedPipeline } from "../packages/manifest.ts";
import { isAbout } from "../packages/manifest-update.ts";

export interface FindVanished {
  readonly options: StepContext;
  /** Modules that the globs of this step find. Others are another step's. */
  readonly covered: ReadonlySet<string>;
  readonly present: readonly PipelineRecord[];
  readonly planned: PlannedManifest;
}

/**
 * Pipelines that a module had and has no more although its file is still there: a typo in an import, or a lost decorator, looks like a
 * module without pipelines. Each is an error at its module.
 */
export async function findVanished(search: FindVanished): Promise<readonly PipelineRecord[]> {
  const { options, present, planned } = search;
  const earlier = [...entriesOfManifest(search), ...(await declaredInBase(search))];
  const lost = lostOf(earlier, present, planned.before);
  return await Promise.all(
    lost.map(async (pipeline) => vanishedRecord({ ...pipeline, ...(await currentName(pipeline, planned)) }, options)),
  );
}

/** Where the module's text as it is now still has the function. */
async function currentName(
  { module, function: own }: EarlierPipeline,
  { update }: PlannedManifest,
): Promise<FunctionName | undefined> {
  const text = own === undefined ? undefined : await update.textOf(module);
  if (text === undefined || own === undefined) return undefined;
  const { findFunctionName } = await import("../discovery/function-name.ts");
  return findFunctionName(module, text, own);
}

/** Each once, in the words of the first that knows it. */
export function lostOf(
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

/** By its function, by its name in whatever module, or because its module as a whole is known for another error. */
function isPresent({ module, function: own, name }: EarlierPipeline, present: readonly PipelineRecord[]): boolean {
  return present.some(
    (record) =>
      record.name === name || (record.module === module && (record.function === undefined || record.function === own)),
  );
}

function entriesOfManifest({ options, covered, planned }: FindVanished): readonly EarlierPipeline[] {
  const source = manifestPathIn(options.inputs.outputDir);
  return planned.updated.kept
    .filter(({ module }) => covered.has(module))
    .map(({ module, function: own, name }) => ({ module, function: own, name, source }));
}

/** What the changed modules declared in the commit that the event is compared with. */
async function declaredInBase({
  options,
  covered,
  present,
  planned,
}: FindVanished): Promise<readonly EarlierPipeline[]> {
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
    if (pipelines.length === 0 && callsSdk && now === 0) silent.push(module);
    const earlier = pipelines.map(({ function: own, name }) => ({ module, function: own, name, source }));
    declared.push(...(now < earlier.length ? earlier : await findUndecorated(earlier, module, planned)));
  }
  return [...declared, ...(await compiledInBase(silent, changes.base, options))];
}

/**
 * Functions that a module still has and no longer decorates. A decorated function without a pipeline is no evidence where the module has as
 * many pipelines as before: its script may compile another one in its place.
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

/** Only a compilation tells whether a module without decorators had a pipeline. */
async function compiledInBase(
  modules: readonly string[],
  base: string,
  options: StepContext,
): Promise<readonly EarlierPipeline[]> {
  if (modules.length === 0) return [];
  const { compileBase } = await import("../change/base-tree.ts");
  const results = await compileBase({ ...options, base, isWanted: (module) => modules.includes(module) });
  return results.flatMap((result) => {
    if (result.kind !== "compiled") return [];
    const { module, function: own, name } = result.pipeline;
    return [{ module, function: own, name, source: `the commit ${base.slice(0, 7)}` }];
  });
}

interface ServerSearch {
  readonly passedOver: readonly string[];
  readonly removed: readonly RemovedPipeline[];
  readonly pipelinesOf: (repository: string) => Promise<readonly PipelineOfRepository[]>;
}

/** Modules without a pipeline of which a server has one from this repository. A server that does not list its pipelines knows of none. */
export async function findLostOnServer(
  { passedOver, removed, pipelinesOf }: ServerSearch,
  options: StepContext,
): Promise<readonly PipelineRecord[]> {
  try {
    const onServer = await pipelinesOf(options.github.repository);
    return onServer
      .filter(({ module }) => passedOver.includes(module) && !removed.some((removal) => removal.module === module))
      .map((pipeline) => vanishedRecord({ ...pipeline, source: "the server" }, options));
  } catch (error) {
    if (!(error instanceof KfpError)) throw error;
    options.ports.log.line(`Whether a module has lost a pipeline of the server is not known: ${error.message}`);
    return [];
  }
}
