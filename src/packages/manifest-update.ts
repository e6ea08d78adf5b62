import type { Environment } from "../model/environment.ts";
import { isSafePath } from "../workspace/untrusted.ts";
import {
  entryOf,
  filesOf,
  type LoadedPackage,
  type Manifest,
  type ManifestEntry,
  type RemovedPipeline,
} from "./manifest.ts";
import { moduleFiles, moduleTexts } from "./module-files.ts";

/** What this step compiled, and what else decides which entries of the manifest stay. */
export interface ManifestUpdate {
  readonly compiled: readonly ManifestEntry[];
  /** Pipelines that did not compile; without `function` the whole module. They keep their earlier package. */
  readonly failed: readonly FailedPipeline[];
  /** Whether the file of a module exists. */
  readonly hasFile: (module: string) => Promise<boolean>;
  /** A module's text; undefined where the work tree does not have it. */
  readonly textOf: (module: string) => Promise<string | undefined>;
}

export interface FailedPipeline {
  readonly module: string;
  readonly function?: string;
}

export interface UpdatedManifest {
  readonly manifest: Manifest;
  /** Earlier entries that this step did not compile and that stay. */
  readonly kept: readonly ManifestEntry[];
  /** Files that only the previous manifest lists, with the digests that they were written with. */
  readonly removed: ReadonlyMap<string, RemovedFile>;
}

export interface RemovedFile {
  readonly digest: string;
  readonly reason: string;
}

/**
 * Removes a package if its module's file is gone, if its pipeline has another name now, or if the manifest says who removed the pipeline
 * and why. Everything else is kept: an accidentally removed decorator looks the same as an intended removal.
 */
export async function applyUpdate(before: Manifest, update: ManifestUpdate): Promise<UpdatedManifest> {
  const { compiled } = update;
  const kept: ManifestEntry[] = [];
  const dropped: (readonly [ManifestEntry, string])[] = [];
  for (const entry of before.pipelines) {
    const reason = await reasonToDrop(entry, before, update);
    if (reason === undefined) kept.push(entry);
    else dropped.push([entry, reason]);
  }
  const pipelines = [...compiled, ...kept];
  const present = new Set(pipelines.flatMap((entry) => [...filesOf(entry).keys()]));
  const removed = dropped.flatMap(([entry, reason]) =>
    [...filesOf(entry)].map(([file, digest]) => [file, { digest, reason }] as const),
  );
  return {
    manifest: { pipelines, ...(await stillRemoved(before.removed ?? [], update)) },
    kept,
    removed: new Map(removed.filter(([file]) => !present.has(file))),
  };
}

/** @returns why the entry is dropped; undefined if it stays */
async function reasonToDrop(
  entry: ManifestEntry,
  before: Manifest,
  { compiled, failed, hasFile, textOf }: ManifestUpdate,
): Promise<string | undefined> {
  const files = new Set(compiled.map(({ package: path }) => path));
  if (files.has(entry.package)) return "its pipeline has another package now";
  if (compiled.some((now) => now.module === entry.module && now.function === entry.function))
    return "its pipeline has another package now";
  const told = before.removed?.find((removal) => isAbout(removal, entry));
  if (told !== undefined) return `its pipeline was removed by ${told.by}: ${told.why}`;
  if (!(await hasFile(entry.module))) return "its pipeline is gone";
  if (failed.some((one) => one.module === entry.module && (one.function ?? entry.function) === entry.function))
    return undefined;
  const moved = compiled.find(({ name }) => name === entry.name);
  if (moved !== undefined) return `its pipeline is in ${moved.module} now`;
  if (isOutnumbered(entry, before, compiled) || (await usesName(entry, textOf))) return undefined;
  return "its pipeline has another name now";
}

/** A module with fewer pipelines than before has lost one. */
function isOutnumbered({ module }: ManifestEntry, before: Manifest, compiled: readonly ManifestEntry[]): boolean {
  const count = (entries: readonly ManifestEntry[]): number =>
    entries.filter((entry) => entry.module === module).length;
  return count(compiled) < count(before.pipelines);
}

/** A function that is still in the module has lost its pipeline, even if the module gained another one. */
async function usesName(entry: ManifestEntry, textOf: ManifestUpdate["textOf"]): Promise<boolean> {
  const text = await textOf(entry.module);
  if (text === undefined) return false;
  const { findFunctionName } = await import("../discovery/function-name.ts");
  return findFunctionName(entry.module, text, entry.function) !== undefined;
}

export const isAbout = (
  removal: RemovedPipeline,
  { module, name }: { readonly module: string; readonly name: string },
): boolean => removal.module === module && removal.name === name;

/** A note about a pipeline that exists again, or whose file is gone, is dropped: it would hide the next accidental loss. */
async function stillRemoved(
  removed: readonly RemovedPipeline[],
  { compiled, hasFile }: ManifestUpdate,
): Promise<Pick<Manifest, "removed">> {
  const still: RemovedPipeline[] = [];
  for (const removal of removed) {
    const isBack = compiled.some((entry) => isAbout(removal, entry));
    if (!isBack && (await hasFile(removal.module))) still.push(removal);
  }
  return still.length === 0 ? {} : { removed: still };
}

interface LoadedUpdateOptions {
  readonly workspace: string;
  readonly env: Environment;
  readonly outputDir: string;
}

/** Derives the manifest's update from loaded packages: those that have an entry and lie in the output folder. */
export function updateOfLoaded(
  loaded: readonly LoadedPackage[],
  { workspace, env, outputDir }: LoadedUpdateOptions,
): ManifestUpdate {
  const compiled = loaded.flatMap((result) => {
    if (result.kind === "refused" || result.entry === undefined) return [];
    const entry = entryOf(result.pipeline, { outputDir, sources: result.entry.sources });
    return isSafePath(entry.package) ? [entry] : [];
  });
  const hasFile = moduleFiles(workspace, { env, withoutCheckout: true });
  return { compiled, failed: [], hasFile, textOf: moduleTexts(workspace) };
}
