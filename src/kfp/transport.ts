import { Agent, type Dispatcher, EnvHttpProxyAgent, FormData, request } from "undici";
import type { Clock } from "../clock.ts";
import { KfpError } from "../errors.ts";

export interface Transport {
  /** Sends a request to a path below the API's base and returns the JSON object of the answer. @throws KfpError */
  readonly json: (call: Call) => Promise<JsonObject>;
  /** The same for an endpoint that answers with text. */
  readonly text: (call: Call) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface Call {
  readonly method: "GET" | "POST" | "DELETE";
  /** Begins with `/apis/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object | FormData;
  readonly signal?: AbortSignal;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export interface TransportOptions {
  /** Address as the user gave it, without a trailing slash. */
  readonly base: string;
  /** Bearer token; empty for none. */
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** An upload waits for the server's object store; everything else is a look into a database. */
const timeLimitMs = 60_000;
const answerLimit = 64 * 1024 * 1024;
const messageLimit = 2_000;

/** A proxy that is restarted or a server that is busy answers with these; nothing was done then. */
const passingStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);
const retryDelaysMs = [500, 2_000, 5_000];

export function createTransport(options: TransportOptions): Transport {
  const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy } = options.env;
  const proxied = [HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy].some(
    (proxy) => proxy !== undefined && proxy !== "",
  );
  const dispatcher = proxied ? new EnvHttpProxyAgent(proxySettings(options.env)) : new Agent();
  const text = (call: Call): Promise<string> => sendWithRetries(call, options, dispatcher);
  return {
    text,
    json: async (call) => parseObject(await text(call), call, options),
    close: () => dispatcher.close(),
  };
}

/** Passed on by hand: undici would read process.env, which belongs to the entry of this program. */
function proxySettings(env: TransportOptions["env"]): EnvHttpProxyAgent.Options {
  const [httpProxy, httpsProxy, noProxy] = [
    env.http_proxy ?? env.HTTP_PROXY,
    env.https_proxy ?? env.HTTPS_PROXY,
    env.no_proxy ?? env.NO_PROXY,
  ];
  return { ...(httpProxy ? { httpProxy } : {}), ...(httpsProxy ? { httpsProxy } : {}), noProxy: noProxy ?? "" };
}

/** Only a GET is sent again by itself: a POST may have landed, which its caller finds out by a look-up. */
async function sendWithRetries(call: Call, options: TransportOptions, dispatcher: Dispatcher): Promise<string> {
  for (const delayMs of call.method === "GET" ? retryDelaysMs : []) {
    try {
      return await send(call, options, dispatcher);
    } catch (error) {
      if (!(error instanceof KfpError) || !isPassing(error) || options.signal.aborted) throw error;
      await options.clock.sleep(delayMs, options.signal);
    }
  }
  return await send(call, options, dispatcher);
}

/** Whether the same request may succeed a little later. A name that does not resolve or a refused certificate will not. */
function isPassing({ status, cause }: KfpError): boolean {
  if (status !== undefined) return passingStatuses.has(status);
  return ["ECONNRESET", "ECONNREFUSED", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_CONNECT_TIMEOUT"].includes(codeOf(cause));
}

export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

async function send(call: Call, options: TransportOptions, dispatcher: Dispatcher): Promise<string> {
  const { method, path, query = {}, body } = call;
  const url = new URL(options.base + path);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const where = { method, url: options.base + path };
  const signal = AbortSignal.any([AbortSignal.timeout(timeLimitMs), call.signal ?? options.signal]);
  let answer: { readonly status: number; readonly contentType: string; readonly text: string };
  try {
    const response = await request(url, {
      method,
      dispatcher,
      signal,
      headers: headersOf(call, options.token),
      body: bodyOf(body),
    });
    const contentType = String(response.headers["content-type"] ?? "");
    answer = { status: response.statusCode, contentType, text: await readBounded(response.body) };
  } catch (error) {
    throw new KfpError(`${method} ${where.url} was not answered: ${describeFailure(error)}`, {
      ...where,
      cause: error,
      hint: failureHint(error),
    });
  }
  if (answer.status >= 300) throw statusError(where, answer);
  if (/^text\/html/i.test(answer.contentType)) throw pageError(where, answer.status);
  return answer.text;
}

function headersOf({ body }: Call, token: string): Record<string, string> {
  return {
    accept: "application/json",
    ...(body === undefined || body instanceof FormData ? {} : { "content-type": "application/json" }),
    ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
  };
}

const bodyOf = (body: Call["body"]): string | FormData | null =>
  body === undefined ? null : body instanceof FormData ? body : JSON.stringify(body);

async function readBounded(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > answerLimit) throw new Error(`the answer is longer than ${answerLimit / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function describeFailure(error: unknown): string {
  if (error instanceof Error && error.name === "TimeoutError") return `no answer within ${timeLimitMs / 1000} s`;
  const message = error instanceof Error && error.message !== "" ? error.message : codeOf(error) || String(error);
  return message.slice(0, messageLimit);
}

function failureHint(error: unknown): string {
  const code = codeOf(error);
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
    return "The server's certificate is not one that this machine trusts.";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return "Check the name in `host`, and whether this runner can reach it (a private network needs a self-hosted runner or a tunnel).";
  return "Check `host`, and whether this runner can reach it (a private network needs a self-hosted runner or a tunnel).";
}

interface Where {
  readonly method: string;
  readonly url: string;
}

function statusError(
  where: Where,
  { status, text, contentType }: { readonly status: number; readonly text: string; readonly contentType: string },
): KfpError {
  const serverMessage = serverMessageOf(text, contentType);
  const said = serverMessage === "" ? "" : `: ${serverMessage}`;
  return new KfpError(`${where.method} ${where.url} was answered with HTTP ${status}${said}`, {
    ...where,
    status,
    serverMessage,
    ...statusHint(status, contentType),
  });
}

/** Uploads answer `{"error_message"}`, the gateway `{"message","details":[{"error_message"}]}`, a proxy with text or a page. */
function serverMessageOf(text: string, contentType: string): string {
  if (/^text\/html/i.test(contentType)) return "";
  const body = tryParse(text);
  if (body === undefined) return text.trim().slice(0, messageLimit);
  const details = Array.isArray(body.details) ? (body.details[0] as JsonObject | undefined) : undefined;
  const message = [body.error_message, body.message, details?.error_message, body.error].find(
    (part) => typeof part === "string" && part !== "",
  );
  return typeof message === "string" ? message.slice(0, messageLimit) : "";
}

function statusHint(status: number, contentType: string): { readonly hint?: string } {
  if (status === 401) return { hint: "The server wants a login: set `token`." };
  if (status === 403)
    return {
      hint: "The login is known but lacks permission; in Kubeflow it needs the role kubeflow-edit in its namespace.",
    };
  if (status < 400)
    return {
      hint: "The server sends to another address, most of the time its login page: set `token`, and check `host`.",
    };
  if (status === 404 && /^text\/html/i.test(contentType))
    return { hint: "Check the path in `host`: Kubeflow serves pipelines below /pipeline." };
  return {};
}

function pageError(where: Where, status: number): KfpError {
  return new KfpError(`${where.method} ${where.url} was answered with a web page instead of the API.`, {
    ...where,
    status,
    hint: "Most of the time this is a login page, or `host` lacks the path /pipeline.",
  });
}

function parseObject(text: string, { method, path }: Call, { base }: TransportOptions): JsonObject {
  const body = tryParse(text);
  if (body !== undefined) return body;
  throw new KfpError(
    `${method} ${base}${path} was answered with something that is not JSON: ${JSON.stringify(text.slice(0, 80))}`,
    {
      method,
      url: base + path,
      hint: "Check that `host` is the address of Kubeflow Pipelines.",
    },
  );
}

function tryParse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
