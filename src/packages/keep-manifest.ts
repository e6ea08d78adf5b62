import { readFile, unlink } from "node:fs/promises";
import { join, posix } from "node:path";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { PackageError } from "../model/errors.ts";
import type { Log } from "../model/log.ts";
import { isSafePath, packageLimit, readUntrusted, sha256 } from "../workspace/untrusted.ts";
import { writeIfChanged } from "../workspace/write-if-changed.ts";
import { createDigester, type Digester } from "./digests.ts";
import {
  entryOf,
  filesOf,
  type Manifest,
  type ManifestEntry,
  manifestName,
  parseManifest,
  renderManifest,
  type TakenPackage,
} from "./manifest.ts";
/** What a compilation says of the pipelines: what there is now, and what is as it was before. */
export interface ManifestUpdate {
  readonly compiled: readonly ManifestEntry[];
  /** Whether an earlier entry that was not compiled anew still holds. */
  readonly isKept: (earlier: ManifestEntry) => Promise<boolean>;
}

export interface Outcome {
  readonly module: string;
  /** Absent when the whole module failed. */
  readonly function?: string;
  readonly compiled?: CompiledPipeline;
}

export interface KeepManifest {
  /** Absolute path. */
  readonly workspace: string;
  /** Relative to the workspace. */
  readonly outputDir: string;
  /** Paths of the modules that were compiled, or did not compile. */
  readonly attempted: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly log: Log;
}

const manifestLimit = 32 * 1024 * 1024;

/**
 * Writes the manifest beside the packages, and removes the packages of pipelines that are gone: only files that the manifest before knows,
 * and only as they were written. @throws PackageError when a file of that name is something else
 */
export async function keepManifest(options: KeepManifest): Promise<ManifestUpdate> {
  const { workspace, outputDir, log } = options;
  const update = await updateOf(options);
  const path = posix.join(outputDir.replaceAll("\\", "/"), manifestName);
  const before = (await findManifest(workspace, path)) ?? { pipelines: [] };
  const { manifest, removed } = await applyUpdate(before, update);
  for (const [file, digest] of removed) await remove({ workspace, path: posix.join(outputDir, file), digest, log });
  await writeIfChanged(join(workspace, path), Buffer.from(renderManifest(manifest)));
  return update;
}

/** @returns nothing where there is none. @throws PackageError */
export async function findManifest(workspace: string, path: string): Promise<Manifest | undefined> {
  try {
    return parseManifest((await readUntrusted(workspace, path, manifestLimit)).toString("utf8"), path);
  } catch (error) {
    if (error instanceof PackageError && (error.cause as NodeJS.ErrnoException | undefined)?.code === "ENOENT")
      return undefined;
    throw error;
  }
}

export interface Updated {
  readonly manifest: Manifest;
  /** Files that the manifest before had and the new one has not, with the digests that they were written with. */
  readonly removed: ReadonlyMap<string, string>;
}

export async function applyUpdate(before: Manifest, { compiled, isKept }: ManifestUpdate): Promise<Updated> {
  const taken = new Set(compiled.flatMap((entry) => [...filesOf(entry).keys()]));
  const others = before.pipelines.filter(
    (entry) => !taken.has(entry.package) && !compiled.some((now) => isSame(now, entry)),
  );
  const kept: ManifestEntry[] = [];
  for (const entry of others) if (await isKept(entry)) kept.push(entry);
  const pipelines = [...compiled, ...kept];
  const present = new Set(pipelines.flatMap((entry) => [...filesOf(entry).keys()]));
  const removed = before.pipelines.flatMap((entry) => [...filesOf(entry)]).filter(([file]) => !present.has(file));
  return { manifest: { pipelines }, removed: new Map(removed) };
}

const isSame = (a: ManifestEntry, b: ManifestEntry): boolean => a.module === b.module && a.function === b.function;

async function updateOf({ workspace, outputDir, attempted, outcomes }: KeepManifest): Promise<ManifestUpdate> {
  const digestOf = createDigester(workspace);
  const compiled = await Promise.all(
    outcomes
      .flatMap((outcome) => outcome.compiled ?? [])
      .map(async (pipeline) =>
        entryOf(pipeline, { outputDir, sources: await digestsOf(pipeline.filesRead, digestOf) }),
      ),
  );
  const failed = outcomes.filter((outcome) => outcome.compiled === undefined);
  const hasFailed = ({ module, function: name }: ManifestEntry): boolean =>
    failed.some(
      (outcome) => outcome.module === module && (outcome.function === undefined || outcome.function === name),
    );
  const modules = new Set(attempted);
  const isKept = async (earlier: ManifestEntry): Promise<boolean> =>
    // What does not compile today keeps the package of yesterday.
    modules.has(earlier.module) ? hasFailed(earlier) : await mayHoldPipeline(workspace, earlier.module);
  return { compiled, isKept };
}

/** What packages of an earlier compilation say of the manifest here: those that have an entry, and lie in the output folder. */
export function takenUpdate(
  taken: readonly TakenPackage[],
  { workspace, outputDir }: Pick<KeepManifest, "workspace" | "outputDir">,
): ManifestUpdate {
  const compiled = taken.flatMap((result) => {
    if (result.kind === "refused" || result.entry === undefined) return [];
    const entry = entryOf(result.pipeline, { outputDir, sources: result.entry.sources });
    return isSafePath(entry.package) ? [entry] : [];
  });
  const modules = new Set(compiled.map(({ module }) => module));
  const isKept = async ({ module }: ManifestEntry): Promise<boolean> =>
    !modules.has(module) && (await mayHoldPipeline(workspace, module));
  return { compiled, isKept };
}

/** A module that this step does not compile may be another step's. */
async function mayHoldPipeline(workspace: string, module: string): Promise<boolean> {
  try {
    const { readModule } = await import("../discovery/python-source.ts");
    const { pipelines, callsSdk } = readModule(await readFile(join(workspace, module), "utf8"));
    return pipelines.length > 0 || callsSdk;
  } catch {
    return false;
  }
}

/** A file that a module read and removed again has none. */
async function digestsOf(paths: readonly string[], digestOf: Digester): Promise<Readonly<Record<string, string>>> {
  const digests = await Promise.all(paths.map(async (path) => [path, await digestOf(path)] as const));
  return Object.fromEntries(digests.filter(([, digest]) => digest !== ""));
}

interface Removal {
  readonly workspace: string;
  readonly path: string;
  readonly digest: string;
  readonly log: Log;
}

async function remove({ workspace, path, digest, log }: Removal): Promise<void> {
  const found = await readUntrusted(workspace, path, packageLimit).catch(() => undefined);
  if (found === undefined) return;
  if (sha256(found) !== digest) {
    log.line(`${path} stays although its pipeline is gone: it is not what was compiled.`);
    return;
  }
  await unlink(join(workspace, path));
  log.line(`${path}: removed, its pipeline is gone`);
}
