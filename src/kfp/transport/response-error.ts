import { defined } from "../../model/defined.ts";
import { KfpError } from "../../model/errors.ts";
import { parseJson } from "../../model/parse-json.ts";
import { explain, isPage, refusesIdentity } from "./refusal.ts";
import type { JsonObject, KfpResponse, SentRequest } from "./response.ts";

const messageLimit = 2_000;

/** Converts a response to an error; undefined for a successful response of the API. */
export function errorOf(answer: KfpResponse, asked: SentRequest): KfpError | undefined {
  if (refusesIdentity(answer, asked.url)) return refusalError(answer, asked);
  if (answer.status >= 300) return statusError(answer, asked);
  return isPage(answer) ? pageError(answer, asked) : undefined;
}

/** The URL without its query, which may contain names and descriptions. */
const urlWithoutQuery = ({ method, url }: SentRequest): { readonly method: string; readonly url: string } => ({
  method,
  url: url.origin + url.pathname,
});

function refusalError(answer: KfpResponse, asked: SentRequest): KfpError {
  const { status, location } = answer;
  const where = urlWithoutQuery(asked);
  const target = URL.parse(location, asked.url.href);
  const serverMessage = serverMessageOf(answer);
  const how =
    status < 300 || isPage(answer)
      ? `a login page instead of the API (HTTP ${status})`
      : status < 400 && target !== null
        ? `HTTP ${status}, to the login at ${target.origin}${target.pathname}`
        : `HTTP ${status}${serverMessage === "" ? "" : `: ${serverMessage}`}`;
  return new KfpError(`${where.method} ${where.url} returned ${how}`, {
    code: "login-refused",
    ...where,
    status,
    serverMessage,
    hint: asked.login.hint(),
  });
}

function statusError(answer: KfpResponse, asked: SentRequest): KfpError {
  const where = urlWithoutQuery(asked);
  const serverMessage = serverMessageOf(answer);
  const { said = serverMessage, hint } = explain(answer, serverMessage, asked.url);
  const message = `${where.method} ${where.url} returned HTTP ${answer.status}`;
  return new KfpError(said === "" ? message : `${message}: ${said}`, {
    ...where,
    status: answer.status,
    serverMessage,
    ...retryAfterOf(answer.retryAfter, asked.now),
    ...defined({ hint }),
  });
}

/** A server that asks for a longer pause counts as unavailable. */
const longestRetryAfterMs = 60_000;

/** Parses `Retry-After`: seconds or a date (RFC 9110, 10.2.3). The value is bounded, because a server or proxy may send anything. */
function retryAfterOf(text: string, now: number): { readonly retryAfterMs?: number } {
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return ms > 0 ? { retryAfterMs: Math.min(ms, longestRetryAfterMs) } : {};
}

/** Uploads respond with `{"error_message"}`, the gateway with `{"message","details":[{"error_message"}]}`, a proxy with text or a page. */
function serverMessageOf(answer: KfpResponse): string {
  if (isPage(answer)) return "";
  const body = parseObject(answer.text);
  if (body === undefined) return answer.text.trim().slice(0, messageLimit);
  const details = Array.isArray(body.details) ? (body.details[0] as JsonObject | undefined) : undefined;
  const message = [body.error_message, body.message, details?.error_message, body.error].find(
    (part) => typeof part === "string" && part !== "",
  );
  return typeof message === "string" ? withoutStack(message).slice(0, messageLimit) : "";
}

/** Removes the server's stack frames, which only repeat the first line (recorded: kfp-tekton-1.9.2-multiuser/01-identity). */
const withoutStack = (message: string): string =>
  /\n\S+\n\t/.test(message) ? (message.split("\n")[0] ?? "") : message;

function pageError({ status }: KfpResponse, asked: SentRequest): KfpError {
  const where = urlWithoutQuery(asked);
  return new KfpError(`${where.method} ${where.url} returned a web page instead of the API.`, {
    code: "kfp-not-found",
    ...where,
    status,
    hint: "Check that `host` is the address of Kubeflow Pipelines: Kubeflow serves it below /pipeline.",
  });
}

/** Parses a JSON object; undefined for anything else. */
export function parseObject(text: string): JsonObject | undefined {
  const value = parseJson(text);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}
