import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { CORE_SCHEMA, loadAll } from "js-yaml";
import { Parser, type ReadEntry } from "tar";
import { mebibyte } from "../../model/limits.ts";
import type { PipelineRun } from "../../tekton/pipeline-run.ts";
import { HandlerPanic } from "../http/reply.ts";
import type { StoredParameter } from "../store/store.ts";

/** What a real server refuses; `status` and words are its own (recorded: kfp-tekton-1.9.2/02-upload). */
export class RefusedPackage extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The real server does not bound what an archive unpacks to; this one runs on somebody's laptop. */
const unpackedLimit = 64 * mebibyte;

/** The file name decides first: under .yaml everything is taken as YAML (quirk: file-name-decides-format). */
export async function unpack(fileName: string, bytes: Uint8Array): Promise<string> {
  if (/\.(ya?ml|json)$/.test(fileName)) return Buffer.from(bytes).toString("utf8");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return fromZip(bytes);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return await fromTar(bytes);
  throw new RefusedPackage(
    400,
    "Error read pipeline file.: Invalid input error: Unexpected pipeline file format. Support .zip, .tar.gz, .json or YAML.",
  );
}

const unpackError = (what: string): RefusedPackage =>
  new RefusedPackage(400, `Error read pipeline file.: Error decompress the pipeline file: ${what}`);
const noYaml = (kind: string, got: string): RefusedPackage =>
  unpackError(
    `Invalid input error: Error extracting pipeline from the ${kind} file. Expecting a pipeline.yaml file inside the ${kind}. Got: ${got}`,
  );

/** `pipeline.yaml`, else the first member if that is YAML. */
function fromZip(bytes: Uint8Array): string {
  const names: string[] = [];
  let size = 0;
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        size += originalSize;
        return size <= unpackedLimit;
      },
    });
  } catch {
    throw unpackError(
      "InvalidInputError: Error extracting pipeline from the zip file. Not a valid zip file.: zip: not a valid zip file",
    );
  }
  if (names.length === 0) throw new HandlerPanic();
  const chosen = names.includes("pipeline.yaml") ? "pipeline.yaml" : (names[0] ?? "");
  const content = files[chosen];
  if (content === undefined || !/\.ya?ml$/.test(chosen)) throw noYaml("zip", chosen);
  return Buffer.from(content).toString("utf8");
}

async function fromTar(bytes: Uint8Array): Promise<string> {
  const entries: (readonly [string, Buffer])[] = [];
  try {
    const unzipped = gunzipSync(bytes, { maxOutputLength: unpackedLimit });
    await readTar(unzipped, entries);
  } catch {
    throw unpackError(
      "InvalidInputError: Error extracting pipeline from the tarball file. Not a valid tarball file.: unexpected EOF",
    );
  }
  const [name, content] = entries.find(([entry]) => entry === "pipeline.yaml") ?? entries[0] ?? ["", Buffer.alloc(0)];
  if (!/\.ya?ml$/.test(name)) throw noYaml("tarball", name);
  return content.toString("utf8");
}

async function readTar(bytes: Uint8Array, entries: (readonly [string, Buffer])[]): Promise<void> {
  const parser = new Parser({
    onReadEntry: (entry: ReadEntry) => {
      const chunks: Buffer[] = [];
      entry.on("data", (chunk) => chunks.push(chunk));
      entry.on("end", () => entries.push([entry.path, Buffer.concat(chunks)]));
    },
  });
  await new Promise<void>((resolve, reject) => {
    parser.on("end", resolve);
    parser.on("error", reject);
    parser.end(Buffer.from(bytes));
  });
}

/** The API versions of Tekton that a server takes, and its words for the others. */
export interface AcceptedVersions {
  readonly versions: readonly string[];
  readonly expected: string;
}

const invalidSpec = "InvalidInputError: unknown template format: pipeline spec is invalid";

/** The first document only; later ones are stored with it and ignored (quirk: only-first-document-counts). @throws RefusedPackage */
export function readTemplate(template: string, what: string, takes: AcceptedVersions): PipelineRun {
  const refused = (why: string): RefusedPackage =>
    new RefusedPackage(500, `Error creating ${what}: Create ${what} failed: ${why}`);
  const run = firstDocument(template);
  if (run?.kind !== "PipelineRun" || !String(run.apiVersion).startsWith("tekton.dev/")) throw refused(invalidSpec);
  const received = String(run.apiVersion);
  if (!takes.versions.includes(received)) {
    throw refused(`Invalid input error: ${takes.expected} Received: ${received}`);
  }
  return run;
}

function firstDocument(template: string): PipelineRun | undefined {
  try {
    const first: unknown = loadAll(template.replace(/^\uFEFF/, ""), { schema: CORE_SCHEMA, json: true })[0];
    return typeof first === "object" && first !== null ? first : undefined;
  } catch {
    return undefined;
  }
}

export function parametersOf(run: PipelineRun): readonly StoredParameter[] {
  return (run.spec?.params ?? []).map(({ name, value }) => ({
    name,
    value: typeof value === "string" ? value : JSON.stringify(value ?? ""),
  }));
}
