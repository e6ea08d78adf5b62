import { packageLimit } from "../../model/limits.ts";
import { HandlerPanic, json, type Reply, uploadError } from "../http/reply.ts";
import type { Request } from "../http/request.ts";
import { hasName } from "../store/collation.ts";
import { newId, type Store, type StoredPipeline, type StoredVersion } from "../store/store.ts";
import { type AcceptedVersions, parametersOf, RefusedPackage, readTemplate, unpack } from "./package-file.ts";
import { versionsOf } from "./pipelines.ts";

const nameLimit = 100;

/** The words that differ between the two uploads. */
interface Wording {
  /** What the errors of the store call it. */
  readonly thing: "pipeline" | "pipeline version";
  /** The table of the database. */
  readonly table: string;
}

/** POST …/pipelines/upload: the pipeline and, with the same id, a first version of the same name. */
export async function uploadPipeline(request: Request, store: Store, takes: AcceptedVersions): Promise<Reply> {
  const wording: Wording = { thing: "pipeline", table: "pipelines" };
  if ((request.query.get("namespace") ?? "") !== "") throw new HandlerPanic();
  return await upload(request, wording, ({ name, template, createdAt }) => {
    const description = unescapeQuery(request.query.get("description") ?? "", "Error read pipeline description.: ");
    if (hasName(store.pipelines.all(), name)) throw alreadyExists(wording, name);
    const parameters = parametersOf(readTemplate(template, wording.thing, takes));
    const id = newId();
    const version = store.versions.put({ id, pipeline: id, name, createdAt, description: "", parameters, template });
    const pipeline = store.pipelines.put({ id, createdAt, name, description, parameters, defaultVersion: id });
    return json(describePipeline(pipeline, version));
  });
}

/** POST …/pipelines/upload_version: each upload moves the default version. */
export async function uploadVersion(request: Request, store: Store, takes: AcceptedVersions): Promise<Reply> {
  const wording: Wording = { thing: "pipeline version", table: "pipeline_versions" };
  const id = request.query.get("pipelineid") ?? "";
  if (id === "") return uploadError(400, "Please specify a pipeline id when creating versions.");
  const pipeline = store.pipelines.get(id);
  if (pipeline === undefined) {
    return uploadError(
      400,
      `Failed to get namespace from pipelineId.: Failed to get namespace from Pipeline ID: ResourceNotFoundError: Pipeline ${id} not found.`,
    );
  }
  return await upload(request, wording, ({ name, template, createdAt }) => {
    if (hasName(versionsOf(id, store), name)) throw alreadyExists(wording, name);
    const parameters = parametersOf(readTemplate(template, wording.thing, takes));
    const description = request.query.get("description") ?? "";
    const version = store.versions.put({
      id: newId(),
      pipeline: id,
      name,
      createdAt,
      description,
      parameters,
      template,
    });
    store.pipelines.put({ ...pipeline, defaultVersion: version.id });
    return json(describeVersion(version));
  });
}

interface UploadedPackage {
  readonly name: string;
  readonly template: string;
  readonly createdAt: string;
}

/** Between the check for a duplicate and the row there is no await: of two at once exactly one is stored. */
async function upload(request: Request, wording: Wording, store: (upload: UploadedPackage) => Reply): Promise<Reply> {
  try {
    const file = await uploadedFile(request, wording);
    const name = nameOf(request, file.name, wording);
    const template = await unpack(file.name, file.bytes);
    return store({ name, template, createdAt: request.now });
  } catch (error) {
    if (error instanceof RefusedPackage) return uploadError(error.status, error.message);
    throw error;
  }
}

async function uploadedFile(
  request: Request,
  { thing }: Wording,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const file = await request.file("uploadfile");
  if (typeof file === "string") throw new RefusedPackage(400, `Failed to read ${thing} from file: ${file}`);
  if (file.bytes.length <= packageLimit) return file;
  throw new RefusedPackage(
    400,
    `Error read pipeline file.: Error read pipeline file.: Invalid input error: File size too large. Maximum supported size: ${packageLimit}`,
  );
}

/** Decoded once more than HTTP does it (quirk: names-decoded-twice); without a name the file's own, extension and all. */
function nameOf(request: Request, fileName: string, { thing, table }: Wording): string {
  const given = request.query.get("name") ?? "";
  const name =
    given === ""
      ? (fileName.split(/[/\\]/).at(-1) ?? fileName)
      : unescapeQuery(
          given,
          `Invalid ${thing} name.: InvalidInputError: Pipeline name in the query string has invalid format.: `,
        );
  if (Buffer.byteLength(name) > nameLimit)
    throw new RefusedPackage(
      400,
      `Invalid ${thing} name.: Invalid input error: Pipeline name too long. Support maximum length of ${nameLimit}`,
    );
  const fourBytes = /[\u{10000}-\u{10ffff}]/u.exec(name)?.[0];
  if (fourBytes !== undefined) throw unstorable(fourBytes, thing, table);
  return name;
}

function unescapeQuery(text: string, chain: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new RefusedPackage(
      400,
      `${chain}invalid URL escape ${JSON.stringify(/%(?![0-9A-Fa-f]{2}).{0,2}/.exec(text)?.[0] ?? "")}`,
    );
  }
}

/** The database of the real server stores three bytes a character at most (quirk: names-ignore-case). */
function unstorable(character: string, thing: string, table: string): RefusedPackage {
  const bytes = [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).toUpperCase()}`).join("");
  const why = `Error 1366: Incorrect string value: '${bytes}' for column \`mlpipeline\`.\`${table}\`.\`Name\` at row 1`;
  return new RefusedPackage(
    500,
    `Error creating ${thing}: Create ${thing} failed: InternalServerError: Failed to add pipeline to pipeline table: ${why}: ${why}`,
  );
}

const alreadyExists = ({ thing }: Wording, name: string): RefusedPackage =>
  new RefusedPackage(
    500,
    `Error creating ${thing}: Create ${thing} failed: Already exist error: Failed to create a new ${thing}. The name ${name} already exist. Please specify a new name.`,
  );

/** Uploads leave empty fields out, which GET does not (quirk: empty-fields-omitted). */
const describePipeline = (pipeline: StoredPipeline, version: StoredVersion): object => ({
  id: pipeline.id,
  created_at: pipeline.createdAt,
  name: pipeline.name,
  ...(pipeline.description === "" ? {} : { description: pipeline.description }),
  ...(pipeline.parameters.length === 0 ? {} : { parameters: pipeline.parameters }),
  default_version: describeVersion(version),
});

const describeVersion = (version: StoredVersion): object => ({
  id: version.id,
  name: version.name,
  created_at: version.createdAt,
  ...(version.parameters.length === 0 ? {} : { parameters: version.parameters }),
  resource_references: [{ key: { type: "PIPELINE", id: version.pipeline }, relationship: "OWNER" }],
  ...(version.description === "" ? {} : { description: version.description }),
});
