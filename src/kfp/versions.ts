import { createHash } from "node:crypto";
import { FormData } from "undici";
import { KfpError } from "../errors.ts";
import type { UploadedVersion, UploadOptions } from "./kfp.ts";
import { postOnce } from "./post-once.ts";
import { encodeOnceMore, nameFilter, objectsOf, type Server, textOf } from "./server.ts";
import type { JsonObject } from "./transport.ts";

/** Begins the description of a pipeline that this action made: its first version, named after the pipeline, is not one that anybody asked for. */
const madeHere = "Created by kfp-tekton-action.";

interface Pipeline {
  readonly id: string;
  readonly description: string;
}

interface Version {
  readonly id: string;
  readonly name: string;
  readonly outcome: UploadedVersion["outcome"];
}

/**
 * Finds or creates the pipeline, then finds or uploads the version. A server of this generation makes a version named after the pipeline
 * with each new pipeline; that one is removed once the asked-for version is there, also by a later call when this one does not get so far.
 */
export async function uploadVersion(upload: UploadOptions, server: Server): Promise<UploadedVersion> {
  const pipeline = await findOrCreatePipeline(upload, server);
  const version = await findOrUploadVersion(pipeline, upload, server);
  await removeAccidentalVersion({ pipeline, version, upload, server });
  return {
    pipelineId: pipeline.id,
    versionId: version.id,
    versionName: version.name,
    url: `${server.ui}/#/pipelines/details/${pipeline.id}/version/${version.id}`,
    outcome: version.outcome,
  };
}

async function findOrCreatePipeline(upload: UploadOptions, server: Server): Promise<Pipeline> {
  const find = (): Promise<Pipeline | undefined> => findPipeline(upload.pipelineName, server);
  const send = async (): Promise<Pipeline> => {
    const query = {
      name: encodeOnceMore(upload.pipelineName),
      description: encodeOnceMore(`${madeHere} ${upload.description}`),
    };
    const created = await server.transport.json({
      method: "POST",
      path: "/apis/v1/pipelines/upload",
      query,
      body: fileForm(upload),
    });
    return pipelineOf(created);
  };
  return (await find()) ?? (await postOnce({ send, find, server, what: `pipeline "${upload.pipelineName}"` }));
}

async function findPipeline(name: string, server: Server): Promise<Pipeline | undefined> {
  const list = await server.transport.json({
    method: "GET",
    path: "/apis/v1/pipelines",
    query: { filter: nameFilter(name), page_size: "10" },
  });
  const found = objectsOf(list, "pipelines");
  const [first] = found.filter((pipeline) => textOf(pipeline, "name") === name);
  if (first !== undefined) return pipelineOf(first);
  const [other] = found;
  if (other !== undefined) throw otherCase(name, textOf(other, "name"), server);
  return undefined;
}

/** The database's collation ignores case: such a pipeline can neither be found nor made (recorded surprise 11). */
function otherCase(name: string, existing: string, { ui }: Server): KfpError {
  return new KfpError(
    `The server has a pipeline "${existing}", and does not tell upper from lower case: "${name}" cannot be made beside it.`,
    {
      method: "GET",
      url: `${ui}/apis/v1/pipelines`,
      hint: "Use the same spelling, or another name in `pipeline-name`.",
    },
  );
}

const pipelineOf = (object: JsonObject): Pipeline => ({
  id: textOf(object, "id"),
  description: textOf(object, "description"),
});

function fileForm({ fileName, bytes }: UploadOptions): FormData {
  const form = new FormData();
  form.set("uploadfile", new File([Buffer.from(bytes)], fileName), fileName);
  return form;
}

async function findOrUploadVersion(pipeline: Pipeline, upload: UploadOptions, server: Server): Promise<Version> {
  const find = async (): Promise<Version | undefined> => {
    const found = await findVersion(pipeline, upload.versionName, server);
    if (found === undefined) return undefined;
    await refuseOtherContent(found, upload, server);
    return { id: textOf(found, "id"), name: textOf(found, "name"), outcome: "reused" };
  };
  const send = async (): Promise<Version> => {
    const query = {
      name: encodeOnceMore(upload.versionName),
      pipelineid: pipeline.id,
      description: upload.description,
    };
    const created = await server.transport.json({
      method: "POST",
      path: "/apis/v1/pipelines/upload_version",
      query,
      body: fileForm(upload),
    });
    return { id: textOf(created, "id"), name: upload.versionName, outcome: "created" };
  };
  return (
    (await find()) ??
    (await postOnce({
      send,
      find,
      server,
      what: `version "${upload.versionName}" of pipeline "${upload.pipelineName}"`,
    }))
  );
}

async function findVersion(pipeline: Pipeline, name: string, server: Server): Promise<JsonObject | undefined> {
  const query = {
    "resource_key.type": "PIPELINE",
    "resource_key.id": pipeline.id,
    filter: nameFilter(name),
    page_size: "10",
  };
  const list = await server.transport.json({ method: "GET", path: "/apis/v1/pipeline_versions", query });
  const found = objectsOf(list, "versions");
  return found.find((version) => textOf(version, "name") === name) ?? found[0];
}

/** This generation gives the uploaded text back, byte for byte. */
async function refuseOtherContent(version: JsonObject, upload: UploadOptions, server: Server): Promise<void> {
  const path = `/apis/v1/pipeline_versions/${textOf(version, "id")}/templates`;
  const stored = textOf(await server.transport.json({ method: "GET", path }), "template");
  if (stored === upload.yaml) return;
  const message = `Version "${upload.versionName}" of pipeline "${upload.pipelineName}" is on the server with other content`;
  throw new KfpError(`${message}: SHA-256 ${digest(stored)} there, ${digest(upload.yaml)} here.`, {
    method: "GET",
    url: server.ui + path,
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
  if (!pipeline.description.startsWith(madeHere) || version.id === pipeline.id) return;
  const accidental = await findVersion(pipeline, upload.pipelineName, server);
  if (accidental === undefined || textOf(accidental, "id") !== pipeline.id) return;
  try {
    await server.transport.json({ method: "DELETE", path: `/apis/v1/pipeline_versions/${pipeline.id}` });
  } catch (error) {
    // Another job of the same commit was faster.
    if (!(error instanceof KfpError) || error.status !== 404) throw error;
  }
}
