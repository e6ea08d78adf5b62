import { createHash } from "node:crypto";
import { KfpError } from "../errors.ts";
import type { Pipeline, Version } from "./generations/generation.ts";
import type { UploadedVersion, UploadOptions } from "./kfp.ts";
import { findOrCreatePipeline, isMadeHere } from "./pipelines.ts";
import { postOnce } from "./post-once.ts";
import type { Server } from "./server.ts";

interface UploadOutcome {
  readonly version: Version;
  readonly outcome: UploadedVersion["outcome"];
}

/**
 * Finds or creates the pipeline, then finds or uploads the version. A server of kfp-tekton makes a version named after the pipeline with each
 * new pipeline; that one is removed once the asked-for version is there, also by a later call when this one does not get so far.
 */
export async function uploadVersion(upload: UploadOptions, server: Server): Promise<UploadedVersion> {
  const pipeline = await findOrCreatePipeline(upload, server);
  const { version, outcome } = await findOrUploadVersion(pipeline, upload, server);
  await removeAccidentalVersion({ pipeline, version, upload, server });
  return {
    pipelineId: pipeline.id,
    versionId: version.id,
    versionName: version.name,
    url: `${server.ui}/#/pipelines/details/${pipeline.id}/version/${version.id}`,
    outcome,
  };
}

async function findOrUploadVersion(pipeline: Pipeline, upload: UploadOptions, server: Server): Promise<UploadOutcome> {
  const find = async (): Promise<UploadOutcome | undefined> => {
    const version = await findVersion(pipeline, upload.versionName, server);
    if (version === undefined) return undefined;
    await refuseOtherContent(version, upload, server);
    return { version, outcome: "reused" };
  };
  const send = async (): Promise<UploadOutcome> => {
    const version = await server.api.uploadVersion(pipeline.id, upload);
    return { version, outcome: "created" };
  };
  const what = `version "${upload.versionName}" of pipeline "${upload.pipelineName}"`;
  return (await find()) ?? (await postOnce({ send, find, server, what }));
}

async function findVersion(pipeline: Pipeline, name: string, server: Server): Promise<Version | undefined> {
  const found = await server.api.findVersions(pipeline.id, name);
  return found.find((version) => version.name === name) ?? found[0];
}

async function refuseOtherContent(version: Version, upload: UploadOptions, server: Server): Promise<void> {
  const stored = await server.api.readPackage(version);
  if (stored === undefined || stored === upload.yaml) return;
  const message = `Version "${upload.versionName}" of pipeline "${upload.pipelineName}" is on the server with other content`;
  throw new KfpError(`${message}: SHA-256 ${digest(stored)} there, ${digest(upload.yaml)} here.`, {
    method: "GET",
    url: server.ui,
    hint: "A version is never overwritten. Commit the change first, or give the version another name with `version-name` (for example {sha}-{digest}).",
  });
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

interface Cleanup {
  readonly pipeline: Pipeline;
  readonly version: Version;
  readonly upload: UploadOptions;
  readonly server: Server;
}

/** Its id is the pipeline's. Somebody else's first version stays: only what this action made is removed. */
async function removeAccidentalVersion({ pipeline, version, upload, server }: Cleanup): Promise<void> {
  if (!isMadeHere(pipeline) || version.id === pipeline.id) return;
  const accidental = await findVersion(pipeline, upload.pipelineName, server);
  if (accidental?.id !== pipeline.id) return;
  try {
    await server.api.deleteVersion(accidental);
  } catch (error) {
    // Another job of the same commit was faster.
    if (!(error instanceof KfpError) || server.generation.meaningOf(error) !== "not found") throw error;
  }
}
