import { type Listed, listPage } from "./listing.ts";
import { parametersOf, RefusedPackage, readTemplate, unpack } from "./package-file.ts";
import { gatewayError, json, type Reply, uploadError } from "./reply.ts";
import type { Request } from "./request.ts";
import { newId, type Store, type StoredPipeline, type StoredVersion } from "./store.ts";

const nameLimit = 100;
const packageLimit = 32 * 1024 * 1024;

/** POST /apis/v1/pipelines/upload: the pipeline and, with the same id, a first version of the same name. */
export async function uploadPipeline(request: Request, store: Store): Promise<Reply> {
  return await upload(request, "pipeline", ({ name, description, template, createdAt }) => {
    const duplicate = store.pipelines.all().some((pipeline) => sameName(pipeline.name, name));
    if (duplicate) throw new RefusedPackage(500, alreadyExists("pipeline", name));
    const parameters = parametersOf(readTemplate(template, "pipeline"));
    const id = newId();
    const version = store.versions.put({ id, pipeline: id, name, createdAt, description: "", parameters, template });
    const pipeline = store.pipelines.put({
      id,
      createdAt,
      name,
      description: unescapeQuery(description),
      parameters,
      defaultVersion: id,
    });
    return json(uploadedPipeline(pipeline, version));
  });
}

/** POST /apis/v1/pipelines/upload_version: each upload moves the default version. */
export async function uploadVersion(request: Request, store: Store): Promise<Reply> {
  const pipelineId = request.query.get("pipelineid") ?? "";
  if (pipelineId === "") return uploadError(400, "Please specify a pipeline id when creating versions.");
  const pipeline = store.pipelines.get(pipelineId);
  if (pipeline === undefined)
    return uploadError(
      400,
      `Failed to get namespace from pipelineId.: Failed to get namespace from Pipeline ID: ResourceNotFoundError: Pipeline ${pipelineId} not found.`,
    );
  return await upload(request, "pipeline version", ({ name, description, template, createdAt }) => {
    const duplicate = versionsOf(pipelineId, store).some((version) => sameName(version.name, name));
    if (duplicate) throw new RefusedPackage(500, alreadyExists("pipeline version", name));
    const parameters = parametersOf(readTemplate(template, "pipeline version"));
    const version = store.versions.put({
      id: newId(),
      pipeline: pipelineId,
      name,
      createdAt,
      description,
      parameters,
      template,
    });
    store.pipelines.put({ ...pipeline, parameters, defaultVersion: version.id });
    return json(uploadedVersion(version));
  });
}

interface Upload {
  readonly name: string;
  readonly description: string;
  readonly template: string;
  readonly createdAt: string;
}

/** Between the check for a duplicate and the row there is no await: of two at once exactly one is stored. */
async function upload(request: Request, what: string, store: (upload: Upload) => Reply): Promise<Reply> {
  try {
    const file = await uploadedFile(request);
    const name = nameOf(request, file.name);
    const template = await unpack(file.name, file.bytes);
    return store({ name, description: request.query.get("description") ?? "", template, createdAt: request.now });
  } catch (error) {
    if (error instanceof RefusedPackage) return uploadError(error.status, error.message);
    throw new Error(`upload of a ${what} failed`, { cause: error });
  }
}

async function uploadedFile(request: Request): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const file = await request.file("uploadfile");
  if (file === "not multipart")
    throw new RefusedPackage(400, "Failed to read pipeline from file: request Content-Type isn't multipart/form-data");
  if (file === undefined) throw new RefusedPackage(400, "Failed to read pipeline from file: http: no such file");
  if (file.bytes.length > packageLimit)
    throw new RefusedPackage(
      400,
      `Error read pipeline file.: Invalid input error: File size too large. Maximum supported file size: ${packageLimit}`,
    );
  return file;
}

/** Decoded once more than HTTP does it (recorded surprise 9); without a name the file's own, extension and all. */
function nameOf(request: Request, fileName: string): string {
  const given = request.query.get("name") ?? "";
  const name = given === "" ? (fileName.split(/[/\\]/).at(-1) ?? fileName) : unescapeQuery(given);
  if (Buffer.byteLength(name) > nameLimit)
    throw new RefusedPackage(
      400,
      `Invalid pipeline name.: Invalid input error: Pipeline name too long. Support maximum length of ${nameLimit}`,
    );
  return name;
}

function unescapeQuery(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new RefusedPackage(
      400,
      `Invalid pipeline name.: InvalidInputError: Pipeline name in the form contains invalid escape: invalid URL escape ${JSON.stringify(/%.{0,2}/.exec(text)?.[0] ?? "")}`,
    );
  }
}

/** The collation of the server's database ignores case (recorded surprise 11). */
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const alreadyExists = (what: string, name: string): string =>
  `Error creating ${what}: Create ${what} failed: Already exist error: Failed to create a new ${what}. The name ${name} already exist. Please specify a new name.`;

const versionsOf = (pipeline: string, store: Store): readonly StoredVersion[] =>
  store.versions.all().filter((version) => version.pipeline === pipeline);

/** Uploads leave empty fields out (recorded surprise 18). */
const uploadedPipeline = (pipeline: StoredPipeline, version: StoredVersion): object => ({
  id: pipeline.id,
  created_at: pipeline.createdAt,
  name: pipeline.name,
  ...(pipeline.description === "" ? {} : { description: pipeline.description }),
  ...(pipeline.parameters.length === 0 ? {} : { parameters: pipeline.parameters }),
  default_version: uploadedVersion(version),
});

const uploadedVersion = (version: StoredVersion): object => ({
  id: version.id,
  name: version.name,
  created_at: version.createdAt,
  ...(version.parameters.length === 0 ? {} : { parameters: version.parameters }),
  resource_references: [{ key: { type: "PIPELINE", id: version.pipeline }, relationship: "OWNER" }],
  ...(version.description === "" ? {} : { description: version.description }),
});

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

/** A default version that is not there shows as an empty one of 1970 (recorded surprise 19). */
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
          value: describePipeline(pipeline, store),
        }),
      );
  const page = listPage(items, query, "Pipeline");
  return page.kind === "error"
    ? page.reply
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
    (version): Listed => ({ id: version.id, fields: fieldsOf(version), value: describeVersion(version) }),
  );
  const page = listPage(items, query, "PipelineVersion");
  return page.kind === "error"
    ? page.reply
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
  if (pipeline?.defaultVersion === id)
    store.pipelines.put({ ...pipeline, defaultVersion: newest?.id ?? "", parameters: newest?.parameters ?? [] });
  return json({});
}

/** Neither id is checked (recorded surprise 19). */
export function setDefaultVersion(id: string, version: string, store: Store): Reply {
  const pipeline = store.pipelines.get(id);
  if (pipeline !== undefined)
    store.pipelines.put({
      ...pipeline,
      defaultVersion: version,
      parameters: store.versions.get(version)?.parameters ?? [],
    });
  return json({});
}
