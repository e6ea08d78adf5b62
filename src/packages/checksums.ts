import { PackageError } from "../model/errors.ts";
import { mebibyte } from "../model/limits.ts";
import { sha256 } from "../workspace/sha256.ts";
import { isSafePath } from "../workspace/untrusted.ts";
import { filesOfAll, type Manifest, manifestName, renderManifest } from "./manifest.ts";
import type { UntrustedKind } from "./untrusted-files.ts";

/** The file beside the manifest with the digest of every file that it names, and its own. */
export const checksumsName = "checksums.txt";

/** Renders checksums as sha256sum writes them and actions/attest takes them for `subject-checksums`. @param digests by path, relative to the file */
export const renderChecksums = (digests: ReadonlyMap<string, string>): string =>
  [...digests]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join("");

/** Renders the checksums of a folder of packages: those of its manifest, and the manifest's own. */
export function checksumsOf(manifest: Manifest): string {
  const own = sha256(Buffer.from(renderManifest(manifest)));
  return renderChecksums(new Map([...filesOfAll(manifest), [manifestName, own]]));
}

/** Reads digests by path, relative to the checksums' folder. */
export const untrustedChecksums: UntrustedKind<ReadonlyMap<string, string>> = {
  limit: 8 * mebibyte,
  parse: (bytes, path) => {
    const lines = bytes.toString("utf8").split("\n").slice(0, -1);
    return new Map(lines.map((line, index) => readLine(line, `Line ${index + 1} of ${path}`)));
  },
};

function readLine(line: string, place: string): readonly [string, string] {
  const [, digest = "", path = ""] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
  if (isSafePath(path)) return [path, digest];
  throw new PackageError(`${place} is not a checksum as \`sha256sum\` writes it.`, {
    hint: "Compile again, and pass the folder on unchanged.",
  });
}
