import { packageLimit } from "../../model/limits.ts";
import { parseJson } from "../../model/parse-json.ts";
import { HandlerPanic, type Reply, text } from "../http/reply.ts";
import type { Request } from "../http/request.ts";
import { hasName } from "../store/collation.ts";
import { newId, type Store, type Tags } from "../store/store.ts";
import { RefusedPackage, unpack } from "../v1/package-file.ts";
import { versionsOf } from "../v1/pipelines.ts";
import { EndlessTemplate, RefusedTemplate, readTemplate } from "./package.ts";
import { describePipeline, describeVersion } from "./pipelines.ts";
import { answer, uploadError } from "./reply.ts";

const pipelineFailed = "Failed to create a pipeline and a pipeline version";
const versionFailed = "Failed to create a pipeline version";
const plain = "text/plain; charset=utf-8";

/** What both uploads were given. */
interface UploadFields {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly tags: Tags;
  readonly template: string;
}

interface UploadKind {
  /** The longest name, in bytes; as the model's columns are checked. */
  readonly limit: number;
  readonly field: "Pipeline.Name" | "PipelineVersion.Name";
  /** What is said of a file that cannot be read. */
  readonly noFile: string;
  readonly badFile: string;
  /** What is said of everything that the database refuses. */
  readonly failed: string;
}

/** POST …/pipelines/upload: a pipeline and a first version of the same name. */
export async function uploadPipeline(request: Request, store: Store): Promise<Reply> {
  const namespace = request.query.get("namespace") ?? "";
  if (namespace.length > 63) return text(400, "Invalid input error: Pipeline.Namespace length cannot exceed 63\n");
  const kind: UploadKind = {
    limit: 128,
    field: "Pipeline.Name",
    noFile: "Failed to read pipeline from file",
    badFile: "Failed to read a pipeline spec file",
    failed: pipelineFailed,
  };
  return await upload(request, kind, (made) => {
    if (hasName(store.pipelines.all(), made.name)) return uploadError(409, pipelineFailed);
    // The first version has the pipeline's name, and a lower limit (quirk: name-limits-in-bytes).
    if (Buffer.byteLength(made.name) === 128) return uploadError(500, pipelineFailed);
    const { name, displayName, description, tags, template } = made;
    const row = { id: newId(), name, displayName, description, createdAt: request.now, parameters: [] };
    store.versions.put({ ...row, id: newId(), pipeline: row.id, template });
    return answer(describePipeline(store.pipelines.put({ ...row, tags, defaultVersion: "" })));
  });
}

/** POST …/pipelines/upload_version */
export async function uploadVersion(request: Request, store: Store): Promise<Reply> {
  const pipeline = store.pipelines.get(request.query.get("pipelineid") ?? "");
  if (pipeline === undefined) return uploadError(400, versionFailed, plain);
  const kind: UploadKind = {
    limit: 127,
    field: "PipelineVersion.Name",
    noFile: versionFailed,
    badFile: versionFailed,
    failed: versionFailed,
  };
  return await upload(request, kind, (made) => {
    if (hasName(versionsOf(pipeline.id, store), made.name)) return uploadError(409, versionFailed);
    const row = { ...made, id: newId(), pipeline: pipeline.id, createdAt: request.now, parameters: [] };
    return answer(describeVersion(store.versions.put(row)));
  });
}

/** Between the check for a duplicate and the row there is no await: of two at once exactly one is stored. */
async function upload(request: Request, kind: UploadKind, store: (upload: UploadFields) => Reply): Promise<Reply> {
  const file = await request.file("uploadfile");
  if (typeof file === "string") return uploadError(400, kind.noFile, plain);
  const { query } = request;
  const tags = tagsOf(query.get("tags") ?? "");
  if (tags === undefined)
    return uploadError(
      400,
      "Failed to parse tags query parameter. Expected JSON object with string keys and values",
      plain,
    );
  const name = query.get("name") || query.get("display_name") || (file.name.split(/[/\\]/).at(-1) ?? "");
  if (Buffer.byteLength(name) > kind.limit)
    return text(400, `Invalid input error: ${kind.field} length cannot exceed ${kind.limit}\n`);
  try {
    if (file.bytes.length > packageLimit) return uploadError(400, kind.badFile, plain);
    const template = await unpack(file.name, file.bytes);
    readTemplate(template);
    if (/[\u{10000}-\u{10ffff}]/u.test(name)) return uploadError(500, kind.failed);
    const displayName = query.get("display_name") || name;
    return store({ name, displayName, description: query.get("description") ?? "", tags, template });
  } catch (error) {
    return await refuse(error, kind);
  }
}

function tagsOf(text: string): Tags | undefined {
  return text === "" ? {} : (parseJson(text) as Tags | undefined);
}

async function refuse(error: unknown, kind: UploadKind): Promise<Reply> {
  if (error instanceof RefusedPackage || error instanceof HandlerPanic) return uploadError(400, kind.badFile, plain);
  if (error instanceof RefusedTemplate) return uploadError(error.status, error.message || kind.failed);
  if (error instanceof EndlessTemplate) return await new Promise<never>(() => {});
  throw error;
}
