import type { IncomingMessage } from "node:http";

/** One request, with its body still to be read. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** RFC 3339, in seconds. */
  readonly now: string;
  /** @throws BodyTooLarge */
  readonly text: () => Promise<string>;
  /** The first file part of that field name; a part without a file name is none (recorded surprise 12). */
  readonly file: (
    field: string,
  ) => Promise<{ readonly name: string; readonly bytes: Uint8Array } | "not multipart" | undefined>;
}

export class BodyTooLarge extends Error {}

/** Of the whole body: a package of 32 MiB and what is around it. */
const bodyLimit = 33 * 1024 * 1024;

export function readRequest(message: IncomingMessage, now: string): Request {
  const url = new URL(message.url ?? "/", "http://embedded");
  const contentType = message.headers["content-type"] ?? "";
  return {
    method: message.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    now,
    text: async () => (await readBody(message)).toString("utf8"),
    file: async (field) => {
      if (!contentType.startsWith("multipart/form-data")) return "not multipart";
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

async function firstFile(
  body: Buffer,
  contentType: string,
  field: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } })
    .formData()
    .catch(() => undefined);
  const file = form?.get(field);
  return file instanceof File ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : undefined;
}
