import { parseJson } from "../../model/parse-json.ts";
import { gatewayError, type Reply } from "../http/reply.ts";
import type { Request } from "../http/request.ts";

/** An empty body is an empty object; what follows the first JSON value is not read. */
export async function withJson(
  request: Request,
  handle: (body: Readonly<Record<string, unknown>>) => Reply,
): Promise<Reply> {
  const body = (await request.text()).trim();
  if (body === "") return handle({});
  try {
    const value: unknown = JSON.parse(firstValue(body));
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return gatewayError(3, `proto: syntax error (line 1:1): unexpected token ${body[0]}`, { short: "" });
    const wrong = wrongType(value);
    return wrong === undefined
      ? handle(value as Readonly<Record<string, unknown>>)
      : gatewayError(3, `proto: invalid value for string type: ${wrong}`, { short: "" });
  } catch {
    return gatewayError(
      3,
      body.startsWith("{") ? "unexpected EOF" : `invalid character '${body[0]}' looking for beginning of value`,
      { short: "" },
    );
  }
}

/** The JSON object that the text begins with; the real server does not read what follows it. */
function firstValue(body: string): string {
  if (isJson(body)) return body;
  for (let end = body.indexOf("}"); end !== -1; end = body.indexOf("}", end + 1)) {
    const candidate = body.slice(0, end + 1);
    if (isJson(candidate)) return candidate;
  }
  return body;
}

const isJson = (candidate: string): boolean => parseJson(candidate) !== undefined;

const textFields: ReadonlySet<string> = new Set([
  "id",
  "name",
  "description",
  "service_account",
  "value",
  "type",
  "pipeline_id",
  "workflow_manifest",
  "pipeline_manifest",
]);

/** A number where a text is due is refused everywhere, whatever else unknown fields hold (quirk: unknown-fields-ignored). */
function wrongType(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, entry] of Object.entries(value)) {
    const wrong =
      textFields.has(key) && (typeof entry === "number" || typeof entry === "boolean")
        ? String(entry)
        : wrongType(entry);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
