import { posix } from "node:path";
import { defined } from "../model/defined.ts";
import { PackageError } from "../model/errors.ts";
import { packageLimit } from "../model/limits.ts";
import { sha256 } from "../workspace/sha256.ts";
import { checksumsName, untrustedChecksums } from "./checksums.ts";
import { filesOf, type ManifestEntry, manifestName, untrustedManifest } from "./manifest.ts";
import { refuseOtherResource } from "./side-files.ts";
import type { UntrustedFiles, UntrustedKind } from "./untrusted-files.ts";

/** A file that a manifest names and whose digest matches. */
export interface KnownFile {
  readonly bytes: Buffer;
  /** Entry of the package; absent for a file beside one. */
  readonly entry?: ManifestEntry;
}

/** The manifest and checksums that another job wrote into a folder. Paths are relative to the workspace. */
export interface UntrustedFolder {
  readonly folder: string;
  /** Absent if there is no manifest. */
  readonly known?: ReadonlyMap<string, KnownFile>;
  /** Digests by path; absent if there are no checksums. */
  readonly checksums?: ReadonlyMap<string, string>;
}

const anyBytes: UntrustedKind<Buffer> = { limit: packageLimit, parse: (bytes) => bytes };

/** @throws PackageError if a file in the folder differs from its manifest or checksums */
export async function readUntrustedFolder(folder: string, files: UntrustedFiles): Promise<UntrustedFolder> {
  const checksums = await files.find(posix.join(folder, checksumsName), untrustedChecksums);
  const vouched = checksums === undefined ? undefined : inFolder(checksums, folder);
  const known = await readKnown(folder, files, vouched);
  return {
    folder,
    ...defined({ known, checksums: vouched }),
  };
}

const inFolder = (paths: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, string> =>
  new Map([...paths].map(([path, digest]) => [posix.join(folder, path), digest]));

async function readKnown(
  folder: string,
  files: UntrustedFiles,
  checksums: ReadonlyMap<string, string> | undefined,
): Promise<ReadonlyMap<string, KnownFile> | undefined> {
  const path = posix.join(folder, manifestName);
  const found = await files.find(path, untrustedManifest);
  if (found === undefined) return undefined;
  refuseUnvouched(path, found.sha256, { folder, checksums });
  const known = new Map<string, KnownFile>();
  for (const entry of found.manifest.pipelines)
    for (const [name, digest] of filesOf(entry)) {
      const file = posix.join(folder, name);
      const bytes = await files.read(file, anyBytes);
      if (sha256(bytes) !== digest) throw changedError(file, path);
      refuseUnvouched(file, digest, { folder, checksums });
      if (name !== entry.package) refuseOtherResource(bytes.toString("utf8"), file);
      known.set(file, name === entry.package ? { bytes, entry } : { bytes });
    }
  return known;
}

const changedError = (file: string, by: string): PackageError =>
  new PackageError(`${file} is not the file that ${by} describes: its SHA-256 is another.`, {
    code: "package-changed",
    hint: "Something changed it after it was compiled. Compile again, and pass the folder on unchanged.",
  });

interface FolderChecksums {
  readonly folder: string;
  readonly checksums?: ReadonlyMap<string, string> | undefined;
}

/** @throws PackageError if there are checksums that lack the file or have another digest */
export function refuseUnvouched(path: string, digest: string, { folder, checksums }: FolderChecksums): void {
  if (checksums === undefined) return;
  const file = posix.join(folder, checksumsName);
  const vouched = checksums.get(path);
  if (vouched === digest) return;
  if (vouched !== undefined) throw changedError(path, file);
  throw new PackageError(`${path} is not taken: ${file} does not vouch for it.`, {
    code: "package-changed",
    hint: "Pass on what one step has compiled, whole and as it is; or delete checksums that are left from something else.",
  });
}
