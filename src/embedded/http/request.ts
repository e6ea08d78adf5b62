import type { IncomingMessage } from "node:http";
import { mebibyte } from "../../model/limits.ts";

/** One request, with its body still to be read. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Whether a browser asks, which wants a page; clients of the API do not ask for HTML. */
  readonly wantsHtml: boolean;
  /** RFC 3339, in seconds. */
  readonly now: string;
  /** @throws BodyTooLarge */
  readonly text: () => Promise<string>;
  /** The first file part of that field name, or why there is none, in the words of Go's net/http. A part without a file name is none. */
  readonly file: (field: string) => Promise<UploadedFile | string>;
}

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export class BodyTooLarge extends Error {}

/** The longest body in bytes: a package is limited to 32 MiB, and one that is a little larger gets the answer that says so. */
const bodyLimit = 64 * mebibyte;

export function readRequest(message: IncomingMessage, now: string): Request {
  const url = new URL(message.url ?? "/", "http://embedded");
  const contentType = message.headers["content-type"] ?? "";
  return {
    method: message.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    wantsHtml: message.headers.accept?.includes("text/html") ?? false,
    now,
    text: async () => (await readBody(message)).toString("utf8"),
    file: async (field) => {
      if (!contentType.startsWith("multipart/form-data")) return "request Content-Type isn't multipart/form-data";
      if (!contentType.includes("boundary=")) return "no multipart boundary param in Content-Type";
      return await firstFile(await readBody(message), contentType, field);
    },
  };
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function firstFile(body: Buffer, contentType: string, field: string): Promise<UploadedFile | string> {
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
  } catch {
    // An empty form is one to Go and none to this parser.
    return /^--[^\r\n]*--\s*$/.test(body.toString("latin1")) ? "http: no such file" : "unexpected EOF";
  }
  const file = form.get(field);
  return file instanceof File
    ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
    : "http: no such file";
}
