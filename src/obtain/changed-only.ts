import { realpath } from "node:fs/promises";
import { posix, relative, sep } from "node:path";
import { openPackageCache, type PackageCache } from "../compile/package-cache.ts";
import { configPath } from "../config/load-config.ts";
import type { StepContext } from "../context/step-context.ts";
import { createTouchTest } from "../discovery/affects-module.ts";
import { createReachReader } from "../discovery/reach.ts";
import { type Changes, changedFiles } from "../git/changes.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";
import type { PipelineRecord } from "../model/record.ts";
import { packageFile } from "../packages/manifest.ts";

export interface Selection {
  readonly selected: readonly PipelineModule[];
  readonly skipped: readonly PipelineModule[];
}

/** Pipelines of skipped modules, as far as their text shows them. */
export const skippedRecords = (modules: readonly PipelineModule[]): readonly PipelineRecord[] =>
  modules.flatMap(({ path, pipelines }) => {
    if (pipelines.length === 0) return [{ module: path, name: path, skipped: true }];
    return pipelines.map(({ function: name, name: given }) => ({
      module: path,
      function: name,
      name: given,
      skipped: true,
    }));
  });

/**
 * Files that determine what is installed. A pipeline's text does not show how it depends on installed packages, so a change here recompiles
 * everything.
 */
const environmentFile =
  /(?:^|\/)(?:requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|(?:poetry|uv|pdm)\.lock|environment\.ya?ml|\.python-version)$/;

interface ChangedOnly extends StepContext {
  readonly modules: readonly PipelineModule[];
}

/**
 * Selects the modules affected by changes since the base commit, using the dependencies recorded in the cache, else their text. All modules
 * are selected if the changes are unknown or may affect everything.
 */
export async function selectChanged(options: ChangedOnly): Promise<Selection> {
  const { modules, ports } = options;
  const changes = await changedFiles(options);
  const reason = reasonForAll(changes, options);
  if (changes.kind === "unknown" || reason !== "") {
    ports.log.line(`changed-only: all modules are compiled, because ${reason}.`);
    return { selected: modules, skipped: [] };
  }
  const isReached = await createReachTest(changes.files, options);
  const reached = await Promise.all(modules.map(isReached));
  const selection = {
    selected: modules.filter((_, index) => reached[index]),
    skipped: modules.filter((_, index) => !reached[index]),
  };
  describeSelection(selection, changes, options);
  return selection;
}

function reasonForAll(changes: Changes, { inputs, github }: ChangedOnly): string {
  if (changes.kind === "unknown") return changes.reason;
  // Images and schedules of pipelines.yaml concern pipelines whose modules have not changed.
  const named = new Set([
    github.workflowFile,
    configPath(inputs),
    ...inputs.requirements.map((path) => posix.normalize(path)),
  ]);
  const file = changes.files.find((path) => named.has(path) || environmentFile.test(path));
  return file === undefined ? "" : `${file} has changed since ${changes.base.slice(0, 7)}`;
}

async function createReachTest(
  files: readonly string[],
  { modules, workspace, cacheFolder, inputs, ports }: ChangedOnly,
): Promise<(module: PipelineModule) => Promise<boolean>> {
  const readReach = createReachReader(workspace);
  const cache = await openPackageCache({
    ...inputs,
    searched: modules.map(({ path }) => path),
    workspace,
    cacheFolder,
    env: ports.env,
    log: ports.log,
  });
  const root = await realpath(workspace);
  const isBelowOutput = (file: string): boolean => inputs.outputDir === "." || file.startsWith(`${inputs.outputDir}/`);
  const packages = files.filter((file) => isBelowOutput(file) && packageFile.test(file));
  // With `output-dir: .` packages lie among the sources, so a file may count as both.
  const sources = files.filter((file) => inputs.outputDir === "." || !isBelowOutput(file));
  return async (module) => {
    if (packages.some(isPackageOf(module))) return true;
    const recorded = await recallModule(module, cache, root);
    if (recorded !== undefined && sources.some(recorded.touches)) return true;
    if (recorded?.isCurrent) return false;
    return sources.some(createTouchTest(await readReach(module.path)));
  };
}

/** A changed or removed package is compiled again. Its folder is unknown before the compilation, so only the file name is compared. */
function isPackageOf({ path }: PipelineModule): (file: string) => boolean {
  const stem = posix.basename(path, ".py");
  return (file) => posix.basename(file).startsWith(`${stem}.`) || posix.basename(file).startsWith(`${stem}_`);
}

interface RecalledModule {
  readonly touches: (file: string) => boolean;
  readonly isCurrent: boolean;
}

async function recallModule(
  module: PipelineModule,
  cache: PackageCache,
  root: string,
): Promise<RecalledModule | undefined> {
  const recorded = await cache.recall(module);
  if (recorded === undefined) return undefined;
  const within = (path: string): string => relative(root, path).split(sep).join("/");
  const files = new Set(recorded.files.map(within));
  const folders = new Set(recorded.folders.map((path) => within(path) || "."));
  const lookUps = new Set(recorded.lookUps.map(([folder, name]) => posix.join(within(folder), name)));
  // Any change in a folder that the module listed counts, and so does a new file that an import may now find.
  const touches = (file: string): boolean =>
    files.has(file) || folders.has(posix.dirname(file)) || lookUps.has(file.replace(/\.[^/]*$/, ""));
  return { touches, isCurrent: recorded.isCurrent };
}

function describeSelection({ selected, skipped }: Selection, changes: Changes, { ports: { log } }: ChangedOnly): void {
  if (changes.kind === "unknown") return;
  const files = changes.files.length === 1 ? "1 file" : `${changes.files.length} files`;
  log.line(
    `changed-only: ${selected.length} of ${selected.length + skipped.length} modules are reached by what changed since ${changes.base.slice(0, 7)} (${files}).`,
  );
  if (changes.files.length > 0) log.group("Files that have changed", changes.files.join("\n"));
  if (skipped.length > 0) log.group(`Skipped: ${skipped.length}`, skipped.map(({ path }) => path).join("\n"));
}
