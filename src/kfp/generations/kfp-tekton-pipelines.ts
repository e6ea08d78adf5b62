import { listOf, objectOf, pageOf, requiredText, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";
import type { NewPipeline, Pipeline, PipelineCalls, Scope, Version } from "./generation.ts";
import { anyNameFilter, encodeOnceMore, namesFilter } from "./query-text.ts";
import { uploadForm } from "./upload-form.ts";

const pageSize = "200";

/** Requests about pipelines and versions, as kfp-tekton 1.x has them under both prefixes. */
export const pipelineCalls = ({ transport, namespace }: Scope, prefix: string): PipelineCalls => ({
  findPipelines: async (names) => {
    const query = { ...inNamespace(namespace), filter: namesFilter("op", names), page_size: pageSize };
    return await transport.json({ method: "GET", path: `${prefix}/pipelines`, query }, (list) =>
      listOf(list, "pipelines").map(pipelineOf),
    );
  },
  listPipelines: async (page) => {
    const query = { ...inNamespace(namespace), ...continued(page) };
    return await transport.json({ method: "GET", path: `${prefix}/pipelines`, query }, (list) =>
      pageOf(list, "pipelines", pipelineOf),
    );
  },
  createPipeline: async ({ name, description, file }: NewPipeline) => {
    // The server decodes the name and the description twice (quirk: names-decoded-twice).
    const query = {
      name: encodeOnceMore(name),
      description: encodeOnceMore(description),
      ...(namespace === "" ? {} : { namespace: encodeOnceMore(namespace) }),
    };
    const path = `${prefix}/pipelines/upload`;
    return await transport.json({ method: "POST", path, query, body: await uploadForm(file) }, pipelineOf);
  },
  findVersions: async (pipelineId, names) => {
    const query = {
      ...versionsOf(pipelineId),
      filter: anyNameFilter("op", names),
      page_size: "10",
    };
    return await transport.json({ method: "GET", path: `${prefix}/pipeline_versions`, query }, (list) =>
      listOf(list, "versions").map((version) => versionOf(version, pipelineId)),
    );
  },
  listVersions: async (pipelineId, page) => {
    const query = { ...versionsOf(pipelineId), sort_by: "created_at desc", ...continued(page) };
    return await transport.json({ method: "GET", path: `${prefix}/pipeline_versions`, query }, (list) =>
      pageOf(list, "versions", (version) => versionOf(version, pipelineId)),
    );
  },
  uploadVersion: async (pipelineId, { name, description, file }) => {
    // This request's name is decoded twice, its description once (quirk: names-decoded-twice).
    const query = {
      name: encodeOnceMore(name),
      pipelineid: pipelineId,
      description,
    };
    const path = `${prefix}/pipelines/upload_version`;
    return await transport.json({ method: "POST", path, query, body: await uploadForm(file) }, (version) =>
      versionOf(version, pipelineId),
    );
  },
  deleteVersion: async ({ id }) => {
    await transport.text({ method: "DELETE", path: `${prefix}/pipeline_versions/${id}` });
  },
  deletePipeline: async (id) => {
    await transport.text({ method: "DELETE", path: `${prefix}/pipelines/${id}` });
  },
  setDefaultVersion: async (pipelineId, versionId) => {
    const path = `${prefix}/pipelines/${pipelineId}/default_version/${versionId}`;
    await transport.text({ method: "POST", path, isRepeatable: true });
  },
  readPackage: (version) => readTemplate(version, transport, prefix),
  readStored: (version) => readTemplate(version, transport, prefix),
});

const readTemplate = async (
  { id }: Pick<Version, "id">,
  transport: Scope["transport"],
  prefix: string,
): Promise<string> =>
  await transport.json({ method: "GET", path: `${prefix}/pipeline_versions/${id}/templates` }, (reply) =>
    requiredText(reply, "template"),
  );

/** Scopes a list to a namespace; a single-user server would return an empty list (quirk: namespace-in-single-user-mode). */
export const inNamespace = (namespace: string): Readonly<Record<string, string>> =>
  namespace === "" ? {} : { "resource_reference_key.type": "NAMESPACE", "resource_reference_key.id": namespace };

const versionsOf = (pipelineId: string): Readonly<Record<string, string>> => ({
  "resource_key.type": "PIPELINE",
  "resource_key.id": pipelineId,
});

export const continued = (page: string): Readonly<Record<string, string>> => ({
  page_size: pageSize,
  ...(page === "" ? {} : { page_token: page }),
});

/** The version that the server creates together with a pipeline has the pipeline's ID. */
function pipelineOf(object: JsonObject): Pipeline {
  const id = requiredText(object, "id");
  const version = objectOf(object, "default_version");
  return {
    id,
    name: textOf(object, "name"),
    description: textOf(object, "description"),
    firstVersionId: id,
    // A default version that no longer exists has an empty ID (quirk: default-version-unchecked).
    ...(textOf(version, "id") === "" || version === undefined ? {} : { defaultVersion: versionOf(version, id) }),
  };
}

const versionOf = (object: JsonObject, pipelineId: string): Version => ({
  id: requiredText(object, "id"),
  pipelineId,
  name: textOf(object, "name"),
  description: textOf(object, "description"),
  createdAt: textOf(object, "created_at"),
});
