import { posix } from "node:path";
import { PublishError } from "../model/errors.ts";
import { checksumsName, renderChecksums } from "../packages/checksums.ts";
import { type ManifestEntry, manifestName, renderManifest } from "../packages/manifest.ts";
import { sha256 } from "../workspace/sha256.ts";
import { outputFolder, type Publication, packageFiles } from "./publication.ts";

export interface Asset {
  readonly name: string;
  readonly content: Buffer;
  readonly sha256: string;
}

/** What a release takes (docs: repositories/releasing-projects-on-github/about-releases, "Storage and bandwidth quotas"). */
const mostAssets = 1000;

/** Assets have no folders. The manifest names them as they are called here, so that `packages` can read a downloaded release. */
export async function releaseAssets(publication: Publication): Promise<readonly Asset[]> {
  const root = outputFolder(publication);
  const names = namesOf([...(await packageFiles(publication)).keys()], root);
  const packages = [...(await packageFiles(publication))].map(([path, content]) =>
    asset(names.get(path) ?? "", content),
  );
  if (packages.length === 0) throw new PublishError("There is no package to attach to the release.");
  const renamed = (path: string): string => names.get(posix.join(root, path)) ?? path;
  const pipelines = publication.manifest.compiled.map((entry) => renameEntry(entry, renamed));
  const described = [...packages, asset(manifestName, Buffer.from(renderManifest({ pipelines })))];
  const checksums = renderChecksums(new Map(described.map(({ name, sha256: digest }) => [name, digest])));
  const assets = [...described, asset(checksumsName, Buffer.from(checksums))];
  if (assets.length > mostAssets)
    throw new PublishError(`A release takes ${mostAssets} assets; these are ${assets.length}.`);
  return assets;
}

const asset = (name: string, content: Buffer): Asset => ({ name, content, sha256: sha256(content) });

/** GitHub writes a dot for what it does not take in a name; done here, the checksums have the names of the files. */
function namesOf(paths: readonly string[], root: string): ReadonlyMap<string, string> {
  const names = new Map(
    paths.map((path) => [
      path,
      posix
        .relative(root, path)
        .replaceAll("/", "-")
        .replace(/[^\w.+-]/g, "."),
    ]),
  );
  const owners = new Map<string, string>();
  for (const [path, name] of names) {
    const other = owners.get(name);
    if (other !== undefined)
      throw new PublishError(`${other} and ${path} would both be the asset ${name}.`, {
        hint: "Rename one of the modules.",
      });
    owners.set(name, path);
  }
  return names;
}

const renameEntry = (entry: ManifestEntry, renamed: (path: string) => string): ManifestEntry => ({
  ...entry,
  package: renamed(entry.package),
  sideFiles: Object.fromEntries(Object.entries(entry.sideFiles).map(([path, digest]) => [renamed(path), digest])),
});
