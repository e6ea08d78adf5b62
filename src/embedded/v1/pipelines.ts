import { gatewayError, json, type Reply } from "../http/reply.ts";
import type { Request } from "../http/request.ts";
import { type Listed, listPage } from "../store/listing.ts";
import type { Store, StoredPipeline, StoredVersion } from "../store/store.ts";

export const versionsOf = (pipeline: string, store: Store): readonly StoredVersion[] =>
  store.versions.all().filter((version) => version.pipeline === pipeline);

const describeVersion = (version: StoredVersion): object => ({
  id: version.id,
  name: version.name,
  created_at: version.createdAt,
  parameters: version.parameters,
  code_source_url: "",
  package_url: null,
  resource_references: [{ key: { type: "PIPELINE", id: version.pipeline }, name: "", relationship: "OWNER" }],
  description: version.description,
});

/** A default version that is not there shows as an empty one of 1970 (quirk: default-version-unchecked). */
function describePipeline(pipeline: StoredPipeline, store: Store): object {
  const version = store.versions.get(pipeline.defaultVersion) ?? {
    id: "",
    pipeline: "",
    name: "",
    createdAt: "1970-01-01T00:00:00Z",
    description: "",
    parameters: [],
    template: "",
  };
  const { id, createdAt, name, description, parameters } = pipeline;
  return {
    id,
    created_at: createdAt,
    name,
    description,
    parameters,
    url: null,
    error: "",
    default_version: describeVersion(version),
    resource_references: [],
  };
}

export function getPipeline(id: string, store: Store): Reply {
  const pipeline = store.pipelines.get(id);
  return pipeline === undefined
    ? missing("Get pipeline failed.: ", "Pipeline", id)
    : json(describePipeline(pipeline, store));
}

const missing = (chain: string, what: string, id: string): Reply => {
  const short = `${what} ${id} not found.`;
  return gatewayError(5, `${chain}ResourceNotFoundError: ${short}`, { short });
};

export function listPipelines({ query }: Request, store: Store): Reply {
  const namespaced =
    query.get("resource_reference_key.type") === "NAMESPACE" && query.get("resource_reference_key.id") !== "";
  const items = namespaced
    ? []
    : store.pipelines.all().map(
        (pipeline): Listed => ({
          id: pipeline.id,
          fields: fieldsOf(pipeline),
          describe: () => describePipeline(pipeline, store),
        }),
      );
  const page = listPage({ items, query, typeName: "Pipeline" });
  return page.kind === "error"
    ? gatewayError(3, page.message, page)
    : json({ pipelines: page.values, total_size: page.total, next_page_token: page.next });
}

const fieldsOf = ({ id, name, createdAt, description }: StoredPipeline | StoredVersion): Listed["fields"] => ({
  id,
  name,
  created_at: createdAt,
  description,
  namespace: "",
  status: "READY",
});

export function deletePipeline(id: string, store: Store): Reply {
  if (store.pipelines.get(id) === undefined)
    return missing("Delete pipelines failed.: Delete pipeline failed: ", "Pipeline", id);
  for (const version of versionsOf(id, store)) store.versions.delete(version.id);
  store.pipelines.delete(id);
  return json({});
}

export function pipelineTemplate(id: string, store: Store): Reply {
  const pipeline = store.pipelines.get(id);
  if (pipeline === undefined)
    return missing("Get pipeline template failed.: Get pipeline template failed: ", "Pipeline", id);
  return versionTemplate(pipeline.defaultVersion, store);
}

export function versionTemplate(id: string, store: Store): Reply {
  const version = store.versions.get(id);
  return version === undefined
    ? missing("Get pipeline template failed.: Get pipeline version template failed: ", "Version", id)
    : json({ template: version.template });
}

export function getVersion(id: string, store: Store): Reply {
  const version = store.versions.get(id);
  return version === undefined
    ? missing("Get pipeline version failed.: ", "Version", id)
    : json(describeVersion(version));
}

/** The type of the key is not looked at (recorded: kfp-tekton-1.9.2/04-pipelines, "versions with a wrong key type"). */
export function listVersions({ query }: Request, store: Store): Reply {
  const id = query.get("resource_key.id") ?? "";
  if (!query.has("resource_key.type") && id === "")
    return gatewayError(3, "Invalid input error: ResourceKey must be set in the input", {
      short: "ResourceKey must be set in the input",
    });
  if (store.pipelines.get(id) === undefined)
    return missing(
      "Failed to get namespace from pipelineId.: Failed to get namespace from Pipeline ID: ",
      "Pipeline",
      id,
    );
  const items = versionsOf(id, store).map(
    (version): Listed => ({ id: version.id, fields: fieldsOf(version), describe: () => describeVersion(version) }),
  );
  const page = listPage({ items, query, typeName: "PipelineVersion" });
  return page.kind === "error"
    ? gatewayError(3, page.message, page)
    : json({ versions: page.values, next_page_token: page.next, total_size: page.total });
}

/** Deleting the default version makes the newest of the others the default. */
export function deleteVersion(id: string, store: Store): Reply {
  const version = store.versions.get(id);
  if (version === undefined) return missing("Failed to get Pipeline Version.: ", "Version", id);
  store.versions.delete(id);
  const pipeline = store.pipelines.get(version.pipeline);
  const newest = [...versionsOf(version.pipeline, store)]
    .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
    .at(-1);
  if (pipeline?.defaultVersion === id) store.pipelines.put({ ...pipeline, defaultVersion: newest?.id ?? "" });
  return json({});
}

/** Neither id is checked (quirk: default-version-unchecked). */
export function setDefaultVersion(id: string, version: string, store: Store): Reply {
  const pipeline = store.pipelines.get(id);
  if (pipeline !== undefined) store.pipelines.put({ ...pipeline, defaultVersion: version });
  return json({});
}
