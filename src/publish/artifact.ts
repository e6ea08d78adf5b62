import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { PublishError } from "../model/errors.ts";
import { checksumsName, renderChecksums } from "../packages/checksums.ts";
import { manifestName, renderManifest } from "../packages/manifest.ts";
import { sha256 } from "../workspace/sha256.ts";
import type { ArtifactClient } from "./artifact-client.ts";
import { writeAttachments } from "./folder.ts";
import { outputFolder, type Publication, type Published, packageFiles } from "./publication.ts";

/**
 * Uploads the packages with their manifest and attachments to the workflow run. An empty artifact is uploaded too, so that a job that needs
 * it finds one.
 */
export async function publishArtifact(publication: Publication): Promise<Published> {
  const { inputs, github, ports } = publication;
  const missing = await publication.artifactsMissing;
  if (missing !== undefined) {
    await writeAttachments(publication);
    throw missing;
  }
  const folder = await mkdtemp(join(tmpdir(), "kfp-tekton-action-artifact-"));
  try {
    const files = await stageFiles(folder, publication);
    const { artifactClient } = await import("./artifact-client.ts");
    const uploaded = await ports.log.folded(`Uploading artifact ${inputs.artifactName}`, () =>
      upload({
        client: artifactClient,
        name: inputs.artifactName,
        folder,
        files,
        retentionDays: inputs.retentionDays,
      }),
    );
    const url = `${github.runUrl.replace(/\/attempts\/\d+$/, "")}/artifacts/${uploaded.id}`;
    const old = uploaded.isOld ? ", which is there already with the same content" : "";
    ports.log.line(
      [`Published as artifact ${inputs.artifactName}${old}: ${url}`, ...files.map((path) => `  ${path}`)].join("\n"),
    );
    return { artifact: { id: String(uploaded.id), url, digest: uploaded.digest, name: inputs.artifactName } };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Paths of the archive are those below the output folder. @returns them, sorted */
async function stageFiles(folder: string, publication: Publication): Promise<readonly string[]> {
  const root = outputFolder(publication);
  const packages = await packageFiles(publication);
  // The manifest of the artifact lists only files that are in the artifact.
  const pipelines = publication.manifest.compiled.filter((entry) => packages.has(posix.join(root, entry.package)));
  const vouched = new Map<string, Buffer>([
    ...[...packages].map(([path, bytes]): [string, Buffer] => [withinOutput(root, path), bytes]),
    [manifestName, Buffer.from(renderManifest({ pipelines }))],
  ]);
  const digests = new Map([...vouched].map(([path, bytes]) => [path, sha256(bytes)]));
  const files = new Map<string, Buffer | string>([
    ...publication.attachments,
    ...vouched,
    [checksumsName, renderChecksums(digests)],
  ]);
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return [...files.keys()].sort();
}

/** A package that was loaded from another folder keeps its path. */
function withinOutput(root: string, path: string): string {
  const within = posix.relative(root, path);
  return within.startsWith("../") ? path : within;
}

interface ArtifactUpload {
  readonly client: ArtifactClient;
  readonly name: string;
  readonly folder: string;
  /** Relative to the folder. */
  readonly files: readonly string[];
  readonly retentionDays: number;
}

interface Uploaded {
  readonly id: number;
  readonly digest: string;
  readonly isOld: boolean;
}

async function upload(options: ArtifactUpload): Promise<Uploaded> {
  const { client, name, folder, files, retentionDays } = options;
  try {
    const paths = files.map((path) => join(folder, path));
    const { id = 0, digest = "" } = await client.uploadArtifact(name, paths, folder, { retentionDays });
    return { id, digest, isOld: false };
  } catch (cause) {
    const message = (cause as Error).message;
    // The service's message: "Failed request: (409) Conflict: an artifact with this name already exists on the workflow run".
    if (/\b409\b|already exists/.test(message)) return await reuseSameArtifact(options, cause);
    throw new PublishError(`Could not upload the artifact ${name}: ${message}`, { cause });
  }
}

/**
 * An artifact cannot be replaced within a run. If the existing artifact has the same content, as in a repeated step, it is reused. Other
 * content belongs to another job.
 */
async function reuseSameArtifact(options: ArtifactUpload, cause: unknown): Promise<Uploaded> {
  const { client, name } = options;
  const folder = await mkdtemp(join(tmpdir(), "kfp-tekton-action-artifact-"));
  try {
    const { artifact } = await client.getArtifact(name);
    await client.downloadArtifact(artifact.id, { path: folder });
    if (await hasSameFiles(options, folder))
      return { id: artifact.id, digest: artifact.digest?.replace(/^sha256:/, "") ?? "", isOld: true };
  } catch (error) {
    throw new PublishError(
      `Could not upload the artifact ${name}: the run has one of that name, which cannot be read.`,
      {
        code: "artifact-exists",
        cause: error,
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  throw new PublishError(
    `Could not upload the artifact ${name}: the run has one of that name with other content, from another job or step.`,
    {
      code: "artifact-exists",
      cause,
      hint: "An artifact is never replaced: give each job of a matrix an `artifact-name` of its own.",
    },
  );
}

async function hasSameFiles({ folder, files }: ArtifactUpload, other: string): Promise<boolean> {
  const found = await readdir(other, { recursive: true, withFileTypes: true });
  if (found.filter((entry) => entry.isFile()).length !== files.length) return false;
  const same = await Promise.all(
    files.map(async (path) => {
      const [mine, theirs] = await Promise.all(
        [folder, other].map((root) => readFile(join(root, path)).catch(() => undefined)),
      );
      return mine !== undefined && theirs !== undefined && mine.equals(theirs);
    }),
  );
  return same.every(Boolean);
}
