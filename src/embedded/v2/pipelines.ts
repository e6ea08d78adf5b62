import { defined } from "../../model/defined.ts";
import type { Reply } from "../http/reply.ts";
import type { Request } from "../http/request.ts";
import { hasName } from "../store/collation.ts";
import { kfp2PipelineWords, kfp2Words } from "../store/list-messages.ts";
import { type Listed, listPage } from "../store/listing.ts";
import { newId, type Store, type StoredPipeline, type StoredVersion, type Tags } from "../store/store.ts";
import { versionsOf } from "../v1/pipelines.ts";
import { readTemplate } from "./package.ts";
import { answer, apiError, compact, listError, notFound } from "./reply.ts";

export const describePipeline = ({ id, name, displayName, description, createdAt, tags }: StoredPipeline): object =>
  compact({
    pipeline_id: id,
    display_name: displayName ?? name,
    name,
    description,
    created_at: createdAt,
    ...tagsField(tags),
  });

export const describeVersion = (version: StoredVersion): object =>
  compact({
    pipeline_id: version.pipeline,
    pipeline_version_id: version.id,
    display_name: version.displayName ?? version.name,
    name: version.name,
    description: version.description,
    created_at: version.createdAt,
    pipeline_spec: readTemplate(version.template),
    ...tagsField(version.tags),
  });

const tagsField = (tags: Tags = {}): { readonly tags?: Tags } => (Object.keys(tags).length === 0 ? {} : { tags });

export function createPipeline(body: Readonly<Record<string, unknown>>, request: Request, store: Store): Reply {
  const { display_name: displayName = "", description = "" } = body as Readonly<Record<string, string>>;
  const name = String(body.name ?? "") || displayName;
  const failed = "Failed to create a pipeline due to server error: ";
  if (name === "") return apiError(3, `${failed}Invalid input error: name is required`, { short: "name is required" });
  if (hasName(store.pipelines.all(), name)) {
    const short = `Failed to create a new pipeline. The name ${name} already exist. Please specify a new name`;
    const message = `${failed}Failed to create a pipeline in PipelineStore: Already exist error: ${short}`;
    return apiError(6, message, { short });
  }
  const row = { id: newId(), name, displayName: displayName || name, description, createdAt: request.now };
  return answer(describePipeline(store.pipelines.put({ ...row, parameters: [], defaultVersion: "" })));
}

export function changePipeline(id: string, body: Readonly<Record<string, unknown>>, store: Store): Reply {
  const pipeline = store.pipelines.get(id);
  if (pipeline === undefined) return missingPipeline(`Failed to get a pipeline ${id}. Check error stack`, id);
  const { display_name: displayName = pipeline.displayName, tags = pipeline.tags } = body as Partial<{
    display_name: string;
    tags: Tags;
  }>;
  const changed = { ...pipeline, ...defined({ displayName }), ...tagsField(tags) };
  return answer(describePipeline(store.pipelines.put(changed)));
}

export function getPipeline(id: string, store: Store): Reply {
  const chain = `Failed to get a pipeline ${id}. Check error stack`;
  if (id === "") {
    const short = "Failed to get a pipeline. Pipeline id cannot be empty";
    return apiError(3, `${chain}: Invalid input error: ${short}`, { short });
  }
  const pipeline = store.pipelines.get(id);
  return pipeline === undefined
    ? missingPipeline(`${chain}: Failed to get a pipeline with id ${id}`, id)
    : answer(describePipeline(pipeline));
}

const missingPipeline = (chain: string, id: string): Reply => notFound(chain, "Pipeline", id);

/** Case is ignored, and the namespace too (recorded: kfp-2.17.0/v2beta1/04-pipelines, "by name"). */
export function getPipelineByName(name: string, { query }: Request, store: Store): Reply {
  const pipeline = store.pipelines.all().find((row) => row.name.toLowerCase() === name.toLowerCase());
  if (pipeline !== undefined) return answer(describePipeline(pipeline));
  const namespace = query.get("namespace") ?? "";
  const chain = `Failed to get a pipeline with name ${name} and namespace ${namespace}. Check error stack.: Failed to get a pipeline named ${name} in namespace ${namespace}`;
  return notFound(chain, "Namespace/Pipeline", `${namespace}/${name}`);
}

export function listPipelines({ query }: Request, store: Store): Reply {
  const items = store.pipelines.all().map((pipeline): Listed => {
    const { id, name, displayName = name, description, createdAt, tags } = pipeline;
    const own = { id, pipeline_id: id, name, display_name: displayName, description, created_at: createdAt };
    const fields = { ...own, namespace: "", ...tagFields(tags) };
    return { id, fields, describe: () => describePipeline(pipeline) };
  });
  const page = listPage({ items, query, typeName: "Pipeline", words: kfp2PipelineWords });
  return page.kind === "error"
    ? listError(page)
    : answer({ pipelines: page.values, total_size: page.total, next_page_token: page.next });
}

const tagFields = (tags: Tags = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tags).map(([key, value]) => [`tags.${key}`, value]));

export function deletePipeline(id: string, { query }: Request, store: Store): Reply {
  const chain = `Failed to delete pipeline ${id}. Check error stack: `;
  if (store.pipelines.get(id) === undefined)
    return missingPipeline(`${chain}Failed to delete pipeline with id ${id} as it was not found`, id);
  const versions = versionsOf(id, store);
  const [first] = versions;
  if (first !== undefined && query.get("cascade") !== "true") {
    const short = `Failed to delete pipeline with id ${id} as it has existing pipeline versions (e.g. ${first.id}). Set cascade=true to delete all versions`;
    return apiError(3, `${chain}Invalid input error: ${short}`, { short });
  }
  for (const version of versions) store.versions.delete(version.id);
  store.pipelines.delete(id);
  return answer({});
}

/** The pipeline's id is not checked (quirk: pipeline-id-unchecked). */
export function getVersion(id: string, store: Store): Reply {
  const version = store.versions.get(id);
  const chain = `Failed to get a pipeline version ${id}: Failed to get a pipeline version with id ${id}`;
  return version === undefined ? notFound(chain, "PipelineVersion", id) : answer(describeVersion(version));
}

export function listVersions(pipeline: string, { query }: Request, store: Store): Reply {
  if (store.pipelines.get(pipeline) === undefined)
    return missingPipeline(
      `Failed to list pipeline versions for pipeline ${pipeline}: Failed to list pipeline versions due to error fetching the namespace for pipeline ${pipeline}: Failed to get namespace for pipeline id ${pipeline}: Failed to get a pipeline with id ${pipeline}`,
      pipeline,
    );
  const items = versionsOf(pipeline, store).map((version): Listed => {
    const { id, name, displayName = name, description, createdAt, tags } = version;
    const own = { id, pipeline_version_id: id, name, display_name: displayName, description, created_at: createdAt };
    return { id, fields: { ...own, status: "READY", ...tagFields(tags) }, describe: () => describeVersion(version) };
  });
  const page = listPage({ items, query, typeName: "PipelineVersion", words: kfp2Words });
  return page.kind === "error"
    ? listError(page)
    : answer({ pipeline_versions: page.values, total_size: page.total, next_page_token: page.next });
}

export function deleteVersion(pipeline: string, id: string, store: Store): Reply {
  if (store.versions.get(id) === undefined)
    return notFound(
      `Failed to delete a pipeline version id ${id} under pipeline id ${pipeline}. Check error stack: Failed to delete pipeline version with id ${id} as it was not found`,
      "PipelineVersion",
      id,
    );
  store.versions.delete(id);
  return answer({});
}
