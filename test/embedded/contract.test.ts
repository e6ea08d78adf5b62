import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { type EmbeddedServer, startEmbeddedServer } from "../../src/embedded/embedded.ts";
import { recordedPackage } from "../support/recorded-packages.ts";
import { type Exchange, type Part, readRecording } from "../support/recordings.ts";

/**
 * Replays what a recorder sent to a real kfp-tekton 1.9.2 server, in order, and compares each answer: status, content type, and the JSON with
 * ids and times made the same. KFP_CONTRACT_HOST names a real server to hold the recordings against instead.
 */
const files = ["01-healthz", "02-upload", "03-upload-version", "04-pipelines", "05-experiments", "09-deletes"];

/** Where the embedded server answers differently, and why. */
const deviations: Readonly<Record<string, string>> = {
  "create pipeline by URL (unreachable)": "the embedded server fetches nothing, and says so with 501",
  "create pipeline by URL, no url": "as above",
  "create version by URL (unreachable)": "as above",
  "wrong content-type form": "the parser of Go words it another way",
  "wrong type of a field": "the parser of Go tells the column, too",
  "X-HTTP-Method-Override": "the gateway's header is not read",
  "the pipeline after it": "which of the versions of one second is the newest one is decided by random ids",
  "delete a pipeline that still has versions": "made by parallel callers in a recording that is not replayed",
  "get it": "as above",
  "its versions": "as above",
  "delete it again": "as above",
  "upload the deleted name again": "its package is not among the recordings",
};

let folder = "";
let server: EmbeddedServer | undefined;
let host = process.env.KFP_CONTRACT_HOST ?? "";
/** Recorded id → id on this server. */
const ids = new Map<string, string>();

beforeAll(async () => {
  if (host !== "") return;
  folder = mkdtempSync(join(tmpdir(), "contract-"));
  server = await startEmbeddedServer({ folder, env: process.env, clock: systemClock });
  host = server.url;
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(files)("as recorded in %s", (file) => {
  const exchanges = readRecording(`kfp-tekton-1.9.2/${file}.jsonl`).filter(
    (exchange) => exchange.request !== undefined && typeof exchange.response?.status === "number",
  );
  it.each(
    exchanges.map(
      (exchange) =>
        [`${exchange.note} — ${exchange.request?.method} ${shorten(exchange.request?.path)}`, exchange] as const,
    ),
  )("%s", async (_, exchange) => {
    const answer = await replay(exchange);
    learnIds(parse(exchange.response?.bodyText), parse(answer.text));
    if (exchange.note in deviations) return;
    if (isCut(exchange)) {
      expect({ status: answer.status, type: answer.type }).toEqual({
        status: exchange.response?.status,
        type: typeOf(exchange),
      });
      return;
    }
    const expected = {
      status: exchange.response?.status,
      type: typeOf(exchange),
      body: normalize(exchange.response?.bodyText ?? "", "recorded"),
    };
    expect({ status: answer.status, type: answer.type, body: normalize(answer.text, "answered") }).toEqual(expected);
  });
});

/** Some long answers are not recorded to the end. */
const isCut = (exchange: Exchange): boolean =>
  typeOf(exchange) === "application/json" &&
  exchange.response?.bodyText !== "" &&
  parse(exchange.response?.bodyText) === undefined;

const shorten = (path = ""): string => (path.length > 80 ? `${path.slice(0, 80)}…` : path);

async function replay({
  note,
  request,
}: Exchange): Promise<{ readonly status: number; readonly type: string; readonly text: string }> {
  const path = [...ids].reduce((text, [recorded, own]) => text.replaceAll(recorded, own), request?.path ?? "/");
  const body = request?.multipart === undefined ? request?.bodyText : undefined;
  const mapped =
    body === undefined ? undefined : [...ids].reduce((text, [recorded, own]) => text.replaceAll(recorded, own), body);
  const form = request?.multipart === undefined ? undefined : multipart(request.multipart, note);
  const method = request?.method ?? "GET";
  const headers = Object.entries(request?.headers ?? {}).filter(
    ([name]) =>
      !/^(content-length|host|connection|expect)$/i.test(name) && !(form !== undefined && /^content-type$/i.test(name)),
  );
  const payload = form ?? (/^(GET|HEAD)$/.test(method) ? undefined : mapped);
  const response = await fetch(host + path, {
    method,
    headers: Object.fromEntries(headers),
    redirect: "manual",
    ...(payload === undefined ? {} : { body: payload }),
  });
  return { status: response.status, type: response.headers.get("content-type") ?? "", text: await response.text() };
}

function multipart(parts: readonly Part[], note: string): FormData {
  const form = new FormData();
  for (const { field, filename, content = "", size = 0 } of parts) {
    const bytes = recordedPackage(note.endsWith("ConfigMap first") ? "2 documents, ConfigMap first" : content, size);
    if (filename === undefined || filename === null) form.append(field, Buffer.from(bytes).toString());
    else form.append(field, new File([bytes], filename));
  }
  return form;
}

const typeOf = ({ response }: Exchange): string =>
  response?.headers?.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}

const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Ids that stand at the same place of both answers are the same thing. */
function learnIds(recorded: unknown, own: unknown, key = ""): void {
  if (key === "next_page_token" && recorded !== "" && own !== "")
    ids.set(encodeURIComponent(String(recorded)), encodeURIComponent(String(own)));
  if (
    typeof recorded === "string" &&
    typeof own === "string" &&
    recorded.length === 36 &&
    idPattern.test(recorded) &&
    !ids.has(recorded)
  )
    ids.set(recorded, own);
  idPattern.lastIndex = 0;
  if (typeof recorded !== "object" || recorded === null || typeof own !== "object" || own === null) return;
  for (const [key, value] of Object.entries(recorded))
    learnIds(value, (own as Readonly<Record<string, unknown>>)[key], key);
}

function normalize(text: string, side: "recorded" | "answered"): unknown {
  const mapped =
    side === "recorded" ? [...ids].reduce((all, [recorded, own]) => all.replaceAll(recorded, own), text) : text;
  const timeless = mapped.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, (time) =>
    time.startsWith("1970") ? time : "TIME",
  );
  const value = parse(timeless);
  return value === undefined ? timeless : meaning(value);
}

/**
 * Of a list its length, its counts and the keys of its members: their order is that of random ids where the times are the same. Of an error
 * all but `error_details`, the message again with the stack of the server's Go code. Of anything else everything.
 */
function meaning(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "error_details");
  return Object.fromEntries(
    entries.map(([key, entry]) => {
      if (key === "next_page_token") return [key, entry !== ""];
      return [
        key,
        ["pipelines", "versions", "experiments"].includes(key) && Array.isArray(entry)
          ? entry.map((member) => Object.keys(member))
          : entry,
      ];
    }),
  );
}
