import { Agent, type Dispatcher, EnvHttpProxyAgent, FormData, request } from "undici";
import type { Clock } from "../clock.ts";
import { KfpError } from "../errors.ts";
import type { Log } from "../log.ts";
import { codeOf, isPassing } from "./passing.ts";
import { WrongReply } from "./reply.ts";

export interface Transport {
  /**
   * Sends a request to a path below the API's base and returns what `read` makes of the JSON object of the answer; `read` throws WrongReply
   * when something is missing in it.
   * @throws KfpError
   */
  readonly json: <T>(call: Call, read: (reply: JsonObject) => T) => Promise<T>;
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
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** A look into a database, and an upload, which waits for the server's object store. */
const timeLimitMs = { GET: 30_000, POST: 60_000, DELETE: 30_000 } as const;
const answerLimit = 64 * 1024 * 1024;
const messageLimit = 2_000;

const retryDelaysMs = [500, 2_000, 5_000, 10_000];
/** No further try after that: four tries without an answer would take two minutes. */
const retryWithinMs = 45_000;
const longestRetryAfterMs = 60_000;

export function createTransport(options: TransportOptions): Transport {
  const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy } = options.env;
  const proxied = [HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy].some(
    (proxy) => proxy !== undefined && proxy !== "",
  );
  const dispatcher = proxied ? new EnvHttpProxyAgent(proxySettings(options.env)) : new Agent();
  return {
    text: (call) => sendWithRetries(call, options, () => send(call, options, dispatcher)),
    json: (call, read) =>
      sendWithRetries(call, options, async () =>
        readReply({ text: await send(call, options, dispatcher), read, call, options }),
      ),
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

/** Only what may be done twice is sent again by itself: a POST may have landed, which its caller finds out by a look-up. */
async function sendWithRetries<T>(call: Call, options: TransportOptions, attempt: () => Promise<T>): Promise<T> {
  const { clock, log } = options;
  const signal = call.signal ?? options.signal;
  const started = clock.now();
  for (const delayMs of call.method === "POST" ? [] : retryDelaysMs) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof KfpError) || !mayPass(error) || signal.aborted) throw error;
      const waitMs = Math.max(delayMs, Math.min(error.retryAfterMs ?? 0, longestRetryAfterMs));
      if (clock.now() - started + waitMs > retryWithinMs) throw error;
      log.line(`${error.message}; trying again`);
      await clock.sleep(waitMs, signal);
    }
  }
  return await attempt();
}

/** The server's own errors, too, as long as nothing is changed by the request; but not those of a login (recorded: login row L1). */
const mayPass = (error: KfpError): boolean =>
  isPassing(error) || (error.status === 500 && !/unauthenticated/i.test(error.serverMessage ?? ""));

async function send(call: Call, options: TransportOptions, dispatcher: Dispatcher): Promise<string> {
  const { method, path, query = {}, body } = call;
  const url = new URL(options.base + path);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const where = { method, url: options.base + path };
  const limit = timeLimit(timeLimitMs[method], options.clock);
  const signal = AbortSignal.any([limit.signal, call.signal ?? options.signal]);
  let answer: Answer;
  try {
    const response = await request(url, {
      method,
      dispatcher,
      signal,
      headers: headersOf(call, options.token),
      body: bodyOf(body),
    });
    answer = {
      status: response.statusCode,
      contentType: String(response.headers["content-type"] ?? ""),
      retryAfter: String(response.headers["retry-after"] ?? ""),
      text: await readBounded(response.body),
    };
  } catch (error) {
    throw new KfpError(`${method} ${where.url} was not answered: ${describeFailure(error)}`, {
      ...where,
      cause: error,
      hint: failureHint(error),
    });
  } finally {
    limit.clear();
  }
  if (answer.status >= 300) throw statusError(where, answer, options.clock.now());
  if (/^text\/html/i.test(answer.contentType)) throw pageError(where, answer.status);
  return answer.text;
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly retryAfter: string;
  readonly text: string;
}

class NoAnswer extends Error {}

/** Aborts its signal when the time is over, by the clock that the caller brought. */
function timeLimit(ms: number, clock: Clock): { readonly signal: AbortSignal; readonly clear: () => void } {
  const limit = new AbortController();
  const timer = new AbortController();
  clock.sleep(ms, timer.signal).then(
    () => limit.abort(new NoAnswer(`no answer within ${ms / 1000} s`)),
    () => undefined,
  );
  return { signal: limit.signal, clear: () => timer.abort() };
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
    if (size > answerLimit)
      throw Object.assign(new Error(`the answer is longer than ${answerLimit / 1024 / 1024} MiB`), {
        code: "ERR_TOO_LONG",
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function describeFailure(error: unknown): string {
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

function statusError(where: Where, { status, text, contentType, retryAfter }: Answer, now: number): KfpError {
  const serverMessage = serverMessageOf(text, contentType);
  const said = serverMessage === "" ? "" : `: ${serverMessage}`;
  return new KfpError(`${where.method} ${where.url} was answered with HTTP ${status}${said}`, {
    ...where,
    status,
    serverMessage,
    ...retryAfterOf(retryAfter, now),
    ...statusHint(status, contentType, serverMessage),
  });
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfterOf(text: string, now: number): { readonly retryAfterMs?: number } {
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(ms) && ms > 0 ? { retryAfterMs: ms } : {};
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

function statusHint(status: number, contentType: string, serverMessage: string): { readonly hint?: string } {
  // A kfp-tekton server says it with 500 (recorded: login row L1).
  if (status === 401 || /unauthenticated/i.test(serverMessage))
    return { hint: "The server wants a login: set `token`." };
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
  if (status === 429 || status >= 500 || isPassing({ status, serverMessage }))
    return {
      hint: "The server, or what it stands on, is busy or away: run the step again, and see the logs of ml-pipeline if it stays so.",
    };
  return {};
}

function pageError(where: Where, status: number): KfpError {
  return new KfpError(`${where.method} ${where.url} was answered with a web page instead of the API.`, {
    ...where,
    status,
    hint: "Most of the time this is a login page, or `host` lacks the path /pipeline.",
  });
}

interface Reading<T> {
  readonly text: string;
  readonly read: (reply: JsonObject) => T;
  readonly call: Call;
  readonly options: TransportOptions;
}

function readReply<T>({ text, read, call: { method, path }, options: { base } }: Reading<T>): T {
  const body = tryParse(text);
  const what = `${method} ${base}${path} was answered with`;
  const where = { method, url: base + path };
  const hint =
    "Check that `host` is the address of Kubeflow Pipelines, and that nothing on the way changes its answers.";
  if (body === undefined)
    throw new KfpError(`${what} something that is not a JSON object: ${JSON.stringify(text.slice(0, 80))}`, {
      ...where,
      hint,
    });
  try {
    return read(body);
  } catch (cause) {
    if (!(cause instanceof WrongReply)) throw cause;
    throw new KfpError(`${what} JSON that ${cause.message}: ${text.slice(0, 80)}`, { ...where, hint, cause });
  }
}

function tryParse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
