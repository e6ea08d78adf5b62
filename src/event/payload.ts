import { readFile } from "node:fs/promises";
import { InputError } from "../model/errors.ts";
import type { WebhookEvent } from "../model/event.ts";
import { parseJson } from "../model/parse-json.ts";

/** The fields of the payload that are read, with their types. */
type Shape = "string" | "number" | "boolean" | "any" | { readonly [field: string]: Shape };

const commit: Shape = { sha: "string", ref: "string", repo: { full_name: "string" } };
const shape: Shape = {
  pull_request: {
    number: "number",
    state: "string",
    merged: "boolean",
    created_at: "string",
    head: commit,
    base: commit,
  },
  issue: { number: "number", pull_request: "any" },
  workflow_run: {
    event: "string",
    head_branch: "string",
    head_sha: "string",
    head_repository: { owner: { login: "string" } },
  },
  repository: { default_branch: "string" },
  merge_group: { base_sha: "string" },
  head_commit: { message: "string" },
  before: "string",
  forced: "boolean",
};

/**
 * Reads the payload of the workflow's event; empty outside a workflow. An unreadable payload is an error: without it an event about a
 * stranger's commit would look like one of the default branch. @throws InputError
 */
export async function readPayload(path: string): Promise<WebhookEvent> {
  if (path === "") return {};
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw broken(path, `it cannot be read (${error.code})`);
  });
  return parsePayload(text, path);
}

/** Parses the payload. Fields with `null` are left out. @throws InputError */
export function parsePayload(text: string, path: string): WebhookEvent {
  const value = parseJson(text);
  if (value === undefined) throw broken(path, "it is not JSON");
  const problems: string[] = [];
  const event = pick(value, shape, { place: "", problems });
  const [problem] = problems;
  if (problem !== undefined || event === undefined) throw broken(path, problem ?? "it is no object");
  return event as WebhookEvent;
}

const broken = (path: string, problem: string): InputError =>
  new InputError([
    `The event of this workflow is not known, because ${path}, which GITHUB_EVENT_PATH names, is broken: ${problem}. An earlier step of the job may have changed it.`,
  ]);

interface Picking {
  /** Path of the value in the payload; empty for the payload itself. */
  readonly place: string;
  readonly problems: string[];
}

function pick(value: unknown, wanted: Shape, { place, problems }: Picking): unknown {
  if (value === null || value === undefined || wanted === "any") return value ?? undefined;
  const type = typeof wanted === "string" ? wanted : "object";
  if (typeof value !== type || Array.isArray(value)) {
    problems.push(place === "" ? "it is no object" : `${place} is no ${type}`);
    return undefined;
  }
  if (typeof wanted === "string") return value;
  const fields = Object.entries(wanted).map(([name, inner]) => {
    const own = Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
    return [name, pick(own, inner, { place: place === "" ? name : `${place}.${name}`, problems })] as const;
  });
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
}
