import { KfpError } from "../../model/errors.ts";
import type { UploadRequest } from "../../model/upload.ts";
import type { NamedValue, UploadedVersion } from "../../model/version.ts";
import { sha256 } from "../../workspace/sha256.ts";
import type { Pipeline, Version } from "../generations/generation.ts";
import type { KfpConnection } from "./connection.ts";
import type { DefaultVersions } from "./default-version.ts";
import { readDescription, writeDescription } from "./description.ts";
import { findOrCreatePipeline, isMadeHere } from "./pipelines.ts";
import { postOnce } from "./post-once.ts";
import { unlessGone } from "./unless-gone.ts";

interface UploadOutcome {
  readonly version: Version;
  readonly outcome: UploadedVersion["outcome"];
  /** Whether the first version exists; undefined if that was not looked up. */
  readonly hasFirstVersion?: boolean;
}

interface UploadContext {
  readonly server: KfpConnection;
  readonly defaults: DefaultVersions;
  /** The pipeline as `findPipelines` returned it; undefined if it must be looked up. */
  readonly known: Pipeline | undefined;
}

/**
 * Finds or creates the pipeline, then finds or uploads the version. kfp-tekton creates a version named after the pipeline with each new
 * pipeline. It is removed once the requested version exists; a later call removes it if this one is interrupted.
 */
export async function uploadVersion(
  upload: UploadRequest,
  { server, defaults, known }: UploadContext,
): Promise<UploadedVersion> {
  const started = server.clock.now();
  // What is put back afterwards must be the default of now: a rollback may have moved it since the look-up.
  const { pipeline, isNew } =
    known === undefined || !upload.movesDefault
      ? await findOrCreatePipeline(upload, describe(upload), server)
      : { pipeline: known, isNew: false };
  if (upload.isTrial && !isNew) refuseForeignTrial(pipeline, upload, server);
  const uploaded = await findOrUploadVersion({ pipeline, isNew, upload, server });
  const { version, outcome } = uploaded;
  await removeFirstVersion({ ...uploaded, pipeline, isNew, server });
  await defaults.settle({ ...uploaded, pipeline, moves: upload.movesDefault, started });
  return uploadedVersion({ ...version, pipelineId: pipeline.id }, outcome, server);
}

export const uploadedVersion = (
  { id, pipelineId, name }: Pick<Version, "id" | "pipelineId" | "name">,
  outcome: UploadedVersion["outcome"],
  { ui }: KfpConnection,
): UploadedVersion => ({
  pipelineId,
  versionId: id,
  versionName: name,
  url: `${ui}/#/pipelines/details/${pipelineId}/version/${id}`,
  outcome,
});

function describe({ provenance, sha256, movesDefault, isTrial = false }: UploadRequest, isFirst = false): string {
  const entries: NamedValue[] = [
    ["sha256", sha256],
    ["default", movesDefault ? "yes" : "no"],
    ...(isTrial ? ([["trial", "yes"]] as const) : []),
    ...(isFirst ? ([["first-version", "yes"]] as const) : []),
    ...provenance.filter(([name]) => name !== "sha256"),
  ];
  return writeDescription(entries);
}

/** @throws KfpError if the pipeline of that name does not belong to the pull request: the upload would change its default for a moment */
function refuseForeignTrial(
  { name, description }: Pipeline,
  { provenance }: UploadRequest,
  { ui }: KfpConnection,
): void {
  const made = readDescription(description);
  const from = readDescription(writeDescription(provenance));
  const isOwn = made.isTrial && made.pullRequest === from.pullRequest && made.repository === from.repository;
  if (isOwn) return;
  throw new KfpError(`Pipeline "${name}" is on the server, and was not made for trials of this pull request.`, {
    method: "GET",
    url: ui,
    code: "pipeline-name-taken",
    hint: "A trial must not become the default of a pipeline that others use: choose another `pipeline-name` with {pr} in it.",
  });
}

interface VersionUpload {
  readonly pipeline: Pipeline;
  readonly isNew: boolean;
  readonly upload: UploadRequest;
  readonly server: KfpConnection;
}

/**
 * Uploads without a look-up, because most versions are new and the response tells if one exists. The version is looked up first if the
 * default has its name or is unknown. The default alone proves nothing: it may be a row whose file is missing from the object store (quirk:
 * cut-upload-leaves-invisible-row).
 */
async function findOrUploadVersion({ pipeline, isNew, upload, server }: VersionUpload): Promise<UploadOutcome> {
  const find = async (): Promise<UploadOutcome | undefined> => {
    const { version, hasFirstVersion } = await findVersion(pipeline, upload.versionName, server);
    if (version === undefined) return undefined;
    await refuseOtherContent(version, upload, server);
    return { version, outcome: "reused", hasFirstVersion };
  };
  const send = async (): Promise<UploadOutcome> => {
    const description = describe(upload, isNew);
    const version = await server.api.uploadVersion(pipeline.id, {
      name: upload.versionName,
      description,
      provenance: upload.provenance,
      file: upload,
    });
    return { version: { ...version, description }, outcome: "created" };
  };
  const mayBeThere = !isNew && [undefined, upload.versionName].includes(pipeline.defaultVersion?.name);
  const what = `version "${upload.versionName}" of pipeline "${upload.pipelineName}"`;
  return (mayBeThere ? await find() : undefined) ?? (await postOnce({ send, find, server, what }));
}

interface FoundVersion {
  readonly version: Version | undefined;
  readonly hasFirstVersion: boolean;
}

/** The same request also finds the version that was created together with the pipeline and has its name: a killed step may have left it. */
async function findVersion(
  { id, name: pipeline, firstVersionId }: Pipeline,
  name: string,
  server: KfpConnection,
): Promise<FoundVersion> {
  const names = firstVersionId === undefined || pipeline === name ? [name] : [name, pipeline];
  const found = await server.api.findVersions(id, names);
  const exact = found.find((version) => version.name === name);
  return {
    version: exact ?? found.find((version) => version.id !== firstVersionId),
    hasFirstVersion: found.some((version) => version.id === firstVersionId),
  };
}

/** The description contains the digest. The package itself is read only if the digest is missing or belongs to another archive. */
async function refuseOtherContent(version: Version, upload: UploadRequest, server: KfpConnection): Promise<void> {
  const { sha256: digest } = readDescription(version.description);
  if (digest === upload.sha256) return;
  const stored = await server.api.readPackage(version);
  if (stored === upload.yaml) return;
  const what = `Version "${upload.versionName}" of pipeline "${upload.pipelineName}" is on the server`;
  if (stored === undefined && digest === "") {
    server.log.line(`${what} already; who uploaded it left no digest to compare it by`);
    return;
  }
  const [there, here] = stored === undefined ? [digest, upload.sha256] : [sha256(stored), sha256(upload.yaml)];
  throw new KfpError(`${what} with other content: SHA-256 ${there.slice(0, 16)} there, ${here.slice(0, 16)} here.`, {
    code: "version-exists",
    method: "GET",
    url: server.ui,
    hint: "A version is never overwritten. Commit the change first, or give the version another name with `version-name` (for example {sha}-{digest}).",
  });
}

interface FirstVersion extends UploadOutcome {
  readonly pipeline: Pipeline;
  readonly isNew: boolean;
  readonly server: KfpConnection;
}

/** Removes a first version, but only of pipelines that this action created. */
async function removeFirstVersion({ version, hasFirstVersion, pipeline, isNew, server }: FirstVersion): Promise<void> {
  const { id, firstVersionId } = pipeline;
  if (firstVersionId === undefined || firstVersionId === version.id || !isMadeHere(pipeline)) return;
  if (!(isNew || (hasFirstVersion ?? mayHaveFirstVersion(pipeline, server)))) return;
  await unlessGone(server, () => server.api.deleteVersion({ id: firstVersionId, pipelineId: id }));
}

/** Within this time a step that was killed before it removed the first version is repeated or followed by another. */
const firstVersionMs = 86_400_000;

/**
 * Without a look-up, the default version shows whether a first version may exist: it is the first version itself, or one that was uploaded
 * right after it, recently.
 */
function mayHaveFirstVersion({ firstVersionId, defaultVersion }: Pipeline, { clock }: KfpConnection): boolean {
  if (defaultVersion === undefined) return false;
  if (defaultVersion.id === firstVersionId) return true;
  const { description, createdAt } = defaultVersion;
  return readDescription(description).isFirst && !(clock.now() - Date.parse(createdAt) > firstVersionMs);
}
