import { unlink } from "node:fs/promises";
import { join, posix } from "node:path";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import type { Environment } from "../model/environment.ts";
import { packageLimit } from "../model/limits.ts";
import type { Log } from "../model/log.ts";
import { sha256 } from "../workspace/sha256.ts";
import { readUntrusted } from "../workspace/untrusted.ts";
import { writeIfChanged } from "../workspace/write-if-changed.ts";
import { checksumsName, checksumsOf } from "./checksums.ts";
import { createDigester, type Digester } from "./digests.ts";
import { entryOf, type Manifest, manifestName, renderManifest, untrustedManifest } from "./manifest.ts";
import { applyUpdate, type ManifestUpdate, type UpdatedManifest } from "./manifest-update.ts";
import { moduleFiles, moduleTexts } from "./module-files.ts";
import { UntrustedFiles } from "./untrusted-files.ts";

export interface ManifestOutcome {
  readonly module: string;
  /** Absent when the whole module failed. */
  readonly function?: string;
  readonly compiled?: CompiledPipeline;
}

export interface KeepManifest {
  /** Absolute path. */
  readonly workspace: string;
  readonly env: Environment;
  /** Relative to the workspace. */
  readonly outputDir: string;
  readonly outcomes: readonly ManifestOutcome[];
}

/** The manifest that this step will leave beside the packages, and what it is based on. */
export interface PlannedManifest {
  readonly update: ManifestUpdate;
  readonly before: Manifest;
  readonly updated: UpdatedManifest;
}

/** Computes the new manifest without writing it. @throws PackageError if the existing file is not a manifest */
export async function planManifest(options: KeepManifest): Promise<PlannedManifest> {
  const update = await updateOf(options);
  const before = (await findManifest(options.workspace, manifestPathIn(options.outputDir))) ?? { pipelines: [] };
  return { update, before, updated: await applyUpdate(before, update) };
}

/**
 * Writes the manifest and its checksums, and deletes packages that are no longer listed: only files that it listed before, and only if they
 * are unchanged.
 */
export async function writeManifest(
  { manifest, removed }: UpdatedManifest,
  { workspace, outputDir, log }: Pick<KeepManifest, "workspace" | "outputDir"> & { readonly log: Log },
): Promise<void> {
  for (const [file, { digest, reason }] of removed)
    await remove({ workspace, path: posix.join(outputDir, file), digest, reason, log });
  await writeIfChanged(join(workspace, manifestPathIn(outputDir)), Buffer.from(renderManifest(manifest)));
  await writeIfChanged(join(workspace, outputDir, checksumsName), Buffer.from(checksumsOf(manifest)));
}

export const manifestPathIn = (outputDir: string): string => posix.join(outputDir, manifestName);

/** @returns undefined if there is no manifest. @throws PackageError */
async function findManifest(workspace: string, path: string): Promise<Manifest | undefined> {
  const files = new UntrustedFiles({ workspace, signal: new AbortController().signal });
  return (await files.find(path, untrustedManifest))?.manifest;
}

async function updateOf({ workspace, env, outputDir, outcomes }: KeepManifest): Promise<ManifestUpdate> {
  const digestOf = createDigester(workspace);
  const compiled = await Promise.all(
    outcomes
      .flatMap((outcome) => outcome.compiled ?? [])
      .map(async (pipeline) =>
        entryOf(pipeline, { outputDir, sources: await digestsOf(pipeline.filesRead, digestOf) }),
      ),
  );
  const failed = outcomes.filter((outcome) => outcome.compiled === undefined);
  const hasFile = moduleFiles(workspace, { env, withoutCheckout: false });
  return { compiled, failed, hasFile, textOf: moduleTexts(workspace) };
}

/** A file that a module read and deleted has no digest. */
async function digestsOf(paths: readonly string[], digestOf: Digester): Promise<Readonly<Record<string, string>>> {
  const digests = await Promise.all(paths.map(async (path) => [path, await digestOf(path)] as const));
  return Object.fromEntries(digests.filter(([, digest]) => digest !== ""));
}

interface FileRemoval {
  readonly workspace: string;
  readonly path: string;
  readonly digest: string;
  readonly reason: string;
  readonly log: Log;
}

async function remove({ workspace, path, digest, reason, log }: FileRemoval): Promise<void> {
  const found = await readUntrusted(workspace, path, packageLimit).catch(() => undefined);
  if (found === undefined) return;
  if (sha256(found) !== digest) {
    log.line(`${path} stays although ${reason}: it is not what was compiled.`);
    return;
  }
  await unlink(join(workspace, path));
  log.line(`${path}: removed, ${reason}`);
}
