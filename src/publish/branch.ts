import { createHash } from "node:crypto";
import { posix } from "node:path";
import { GitHubError } from "../model/errors.ts";
import { checksumsName, checksumsOf } from "../packages/checksums.ts";
import { type Manifest, parseManifest, renderManifest } from "../packages/manifest.ts";
import { applyUpdate } from "../packages/manifest-update.ts";
import { manifestPath, outputFolder, type Publication, packageFiles, repositoryOf } from "./publication.ts";

/** A file to add or change; without content, to delete. */
export interface FileChange {
  readonly path: string;
  readonly content?: Buffer;
}

/** @returns the commit at the tip of a branch; undefined when there is no such branch */
export async function readHead(publication: Publication, branch: string): Promise<string | undefined> {
  const client = await publication.client();
  try {
    const { data } = await client.rest.git.getRef({ ...repositoryOf(publication), ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined;
    throw error;
  }
}

/**
 * Computes the changes that bring a commit to this run's packages. There are none if only the manifest differs: then changed sources
 * compile to the same packages. @throws PackageError when the commit's manifest is none
 */
export async function changesOn(publication: Publication, commit: string): Promise<readonly FileChange[]> {
  const there = await listFolder(publication, commit);
  const path = manifestPath(publication);
  const before = await manifestAt(publication, there.get(path));
  const { manifest, removed } = await applyUpdate(before, publication.manifest);
  const wanted = await packageFiles(publication);
  const changed = [...wanted].filter(([file, content]) => there.get(file) !== blobOf(content));
  const gone = [...removed.keys()]
    .map((file) => posix.join(outputFolder(publication), file))
    .filter((file) => there.has(file) && !wanted.has(file));
  const checksumsPath = posix.join(outputFolder(publication), checksumsName);
  const isTold = there.has(path) || manifest.pipelines.length === 0;
  if (changed.length === 0 && gone.length === 0 && isTold) return [];
  return [
    ...changed.map(([file, content]) => ({ path: file, content })),
    ...gone.map((file) => ({ path: file })),
    ...textChange(path, renderManifest(manifest), there),
    // Checksums exist on the branch only if somebody committed them. They are updated, because they would otherwise belong to other
    // packages.
    ...(there.has(checksumsPath) ? textChange(checksumsPath, checksumsOf(manifest), there) : []),
  ];
}

function textChange(path: string, text: string, there: ReadonlyMap<string, string>): readonly FileChange[] {
  const content = Buffer.from(text);
  return there.get(path) === blobOf(content) ? [] : [{ path, content }];
}

/** Computes git's object name of the content: gitformat, "blob <size>\0<bytes>". */
const blobOf = (content: Uint8Array): string =>
  createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");

/** Lists blobs below the output folder at a commit. It walks down to the folder, because GitHub truncates a recursive tree of a large repository. */
async function listFolder(publication: Publication, commit: string): Promise<ReadonlyMap<string, string>> {
  const folder = outputFolder(publication);
  const client = await publication.client();
  const repository = repositoryOf(publication);
  let tree = commit;
  for (const segment of folder.split("/").filter((part) => part !== ".")) {
    const { data } = await client.rest.git.getTree({ ...repository, tree_sha: tree });
    const next = data.tree.find(({ path, type }) => path === segment && type === "tree");
    if (next?.sha === undefined) return new Map();
    tree = next.sha;
  }
  const { data } = await client.rest.git.getTree({ ...repository, tree_sha: tree, recursive: "true" });
  return new Map(
    data.tree.flatMap(({ path, type, sha }) =>
      type === "blob" && path !== undefined && sha !== undefined ? [[posix.join(folder, path), sha]] : [],
    ),
  );
}

async function manifestAt(publication: Publication, blob: string | undefined): Promise<Manifest> {
  if (blob === undefined) return { pipelines: [] };
  const client = await publication.client();
  const { data } = await client.rest.git.getBlob({ ...repositoryOf(publication), file_sha: blob });
  return parseManifest(Buffer.from(data.content, "base64").toString("utf8"), manifestPath(publication));
}

export interface NewCommit {
  readonly branch: string;
  readonly head: string;
  readonly compiledAt: string;
  readonly changes: readonly FileChange[];
}
