import { createHash } from "node:crypto";
import { posix } from "node:path";
import { GitHubError } from "../model/errors.ts";
import { checksumsName, checksumsOf } from "../packages/checksums.ts";
import { type Manifest, parseManifest, renderManifest } from "../packages/manifest.ts";
import { applyUpdate } from "../packages/manifest-update.ts";
import { manifestPath, outputFolder, type Publication, packageFiles, repositoryOf } from "./publication.ts";

/** A file to add or to change, or without content to remove. */
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
 * What a commit has to change so that it holds the packages of this run: nothing when only the manifest would differ, which tells of sources
 * that compile to the same packages. @throws PackageError when the commit's manifest is none
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
    // Committed only by somebody's own hand; left as they were, they would vouch for other packages.
    ...(there.has(checksumsPath) ? textChange(checksumsPath, checksumsOf(manifest), there) : []),
  ];
}

function textChange(path: string, text: string, there: ReadonlyMap<string, string>): readonly FileChange[] {
  const content = Buffer.from(text);
  return there.get(path) === blobOf(content) ? [] : [{ path, content }];
}

/** As git names the content: gitformat, "blob <size>\0<bytes>". */
const blobOf = (content: Uint8Array): string =>
  createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");

/** Blobs by path below the output folder at a commit. The folder is walked to, for a tree of everything may be cut off. */
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
