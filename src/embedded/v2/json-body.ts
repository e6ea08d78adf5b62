import type { Reply } from "../http/reply.ts";
import type { Request } from "../http/request.ts";
import { protocolError } from "./reply.ts";

type Body = Readonly<Record<string, unknown>>;

const texts: ReadonlySet<string> = new Set([
  "name",
  "display_name",
  "description",
  "namespace",
  "experiment_id",
  "service_account",
]);
/** The fields of a message: a field that it does not have is refused, other than by kfp-tekton (quirk: unknown-fields-ignored). Fields may be in camel case. */
export const fieldsOf = {
  pipeline: ["name", "display_name", "description", "namespace", "tags"],
  experiment: ["display_name", "description", "namespace"],
  run: [
    "display_name",
    "description",
    "experiment_id",
    "pipeline_spec",
    "pipeline_version_reference",
    "runtime_config",
    "service_account",
    "storage_state",
  ],
  recurringRun: [
    "display_name",
    "description",
    "experiment_id",
    "max_concurrency",
    "mode",
    "namespace",
    "no_catchup",
    "pipeline_spec",
    "pipeline_version_reference",
    "runtime_config",
    "service_account",
    "trigger",
  ],
} as const;

interface BodyOptions {
  readonly request: Request;
  readonly fields: readonly string[];
}

/** An empty body is an empty message. */
export async function withMessage({ request, fields }: BodyOptions, handle: (body: Body) => Reply): Promise<Reply> {
  const text = await request.text();
  if (text.trim() === "") return handle({});
  let value: Body;
  try {
    value = JSON.parse(text) as Body;
  } catch {
    return protocolError(3, "unexpected EOF");
  }
  const column = (part: string, from = 0): number => text.indexOf(part, from) + 1;
  for (const [key, entry] of Object.entries(value)) {
    const name = snakeCase(key);
    if (!fields.includes(name))
      return protocolError(3, `proto: (line 1:${column(JSON.stringify(key))}): unknown field ${JSON.stringify(key)}`);
    if (texts.has(name) && typeof entry !== "string") {
      const at = column(JSON.stringify(entry), text.indexOf(JSON.stringify(key)) + key.length + 2);
      const field = camelCase(name);
      return protocolError(
        3,
        `proto: (line 1:${at}): invalid value for string field ${field}: ${JSON.stringify(entry)}`,
      );
    }
  }
  return handle(Object.fromEntries(Object.entries(value).map(([key, entry]) => [snakeCase(key), entry])));
}

const snakeCase = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camelCase = (key: string): string => key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
