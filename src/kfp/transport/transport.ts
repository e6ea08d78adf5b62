import { type Dispatcher, FormData, request } from "undici";
import { requestLine } from "../../context/request-line.ts";
import type { Clock } from "../../model/clock.ts";
import { KfpError } from "../../model/errors.ts";
import { mebibyte } from "../../model/limits.ts";
import type { Log } from "../../model/log.ts";
import type { Identity, Login } from "./identity.ts";
import { describeFailure, failureHint, readBounded } from "./network.ts";
import { readTail } from "./read-tail.ts";
import { refusesIdentity } from "./refusal.ts";
import { WrongReply } from "./reply.ts";
import type { JsonObject, KfpResponse } from "./response.ts";
import { errorOf, parseObject } from "./response-error.ts";
import { timeLimit } from "./time-limit.ts";
import { cannotStore, codeOf, isTransient } from "./transient.ts";

export interface Transport {
  /**
   * Sends a request to a path below the API's base. `read` converts the JSON object of the response, given with its length in bytes, and
   * throws WrongReply if something is missing.
   * @throws KfpError, and LoginError when nobody could be logged in
   */
  readonly json: <T>(call: Call, read: (reply: JsonObject, bytes: number) => T) => Promise<T>;
  /** Sends a request to an endpoint that responds with text. */
  readonly text: (call: Call) => Promise<string>;
}

export interface Call {
  readonly method: "GET" | "POST" | "DELETE";
  /** Begins with `/apis/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object | FormData;
  /** Whether a POST may be done twice. */
  readonly isRepeatable?: boolean;
  readonly signal?: AbortSignal;
  /** Whether a failure is final: what is asked for may be missing, and another source is asked next. */
  readonly isTriedOnce?: boolean;
  /** Keeps only the last bytes of the response. */
  readonly tailBytes?: number;
}

export interface TransportOptions {
  /** Address as the user gave it, without a trailing slash. */
  readonly base: string;
  /** Identifies the user. */
  readonly login: Login;
  /** Has the proxy and the certificates. Its creator closes it. */
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Uploads wait for the server's object store and runs for its cluster; all other requests only for the database. */
const timeLimitOf = ({ method, isRepeatable }: Call): number => (method === "POST" && !isRepeatable ? 60_000 : 30_000);
const responseLimit = 64 * mebibyte;

const retryDelaysMs = [500, 2_000, 5_000, 10_000];
/** No attempt begins after this time: four attempts without a response would take two minutes. */
const retryWithinMs = 45_000;

export function createTransport(options: TransportOptions): Transport {
  return {
    text: (call) => sendWithRetries(call, options, () => send(call, options)),
    json: (call, read) =>
      sendWithRetries(call, options, async () => readReply({ text: await send(call, options), read, call, options })),
  };
}

/** Retries only requests that may be executed twice. A POST may have been executed, so its caller looks that up. */
async function sendWithRetries<T>(call: Call, options: TransportOptions, attempt: () => Promise<T>): Promise<T> {
  const { clock, log } = options;
  const signal = call.signal ?? options.signal;
  const started = clock.now();
  for (const delayMs of isRepeated(call) ? retryDelaysMs : []) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof KfpError) || !mayPass(error) || signal.aborted) throw error;
      const waitMs = Math.max(delayMs, error.retryAfterMs ?? 0);
      if (clock.now() - started + waitMs > retryWithinMs) throw error;
      log.line(`${error.message}; trying again`);
      await clock.sleep(waitMs, signal);
    }
  }
  return await attempt();
}

const isRepeated = ({ method, isRepeatable, isTriedOnce }: Call): boolean =>
  (method !== "POST" || isRepeatable === true) && isTriedOnce !== true;

/** Requests that change nothing are also retried after the server's own errors, but not after refused logins (quirk: no-identity-is-500). */
const mayPass = (error: KfpError): boolean =>
  isTransient(error) ||
  (error.status === 500 && !cannotStore(error) && !/unauthenticated/i.test(error.serverMessage ?? ""));

/** A request whose identity was refused had no effect, so even a POST is repeated with a new identity. */
async function send(call: Call, options: TransportOptions): Promise<string> {
  const { login, clock } = options;
  const signal = call.signal ?? options.signal;
  const url = addressOf(call, options);
  const attempt = async (): Promise<IdentifiedResponse> => {
    const identity = await waitForLogin(login.identify(), call, options);
    const answer = await exchange({ call, url, identity, options, signal });
    const refused = refusesIdentity(answer, url);
    if (!refused) login.accept(identity, answer.setCookies);
    return { identity, answer, refused };
  };
  let { identity, answer, refused } = await attempt();
  if (refused && (await waitForLogin(login.renew(identity), call, options))) ({ answer } = await attempt());
  const error = errorOf(answer, { method: call.method, url, login, now: clock.now() });
  if (error !== undefined) throw error;
  return answer.text;
}

interface IdentifiedResponse {
  readonly identity: Identity;
  readonly answer: KfpResponse;
  readonly refused: boolean;
}

function addressOf({ path, query = {} }: Call, { base }: TransportOptions): URL {
  const url = new URL(base + path);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

/** Waits for a login until the request is aborted; the login continues for other requests. */
async function waitForLogin<T>(work: Promise<T>, call: Call, options: TransportOptions): Promise<T> {
  const signal = call.signal ?? options.signal;
  const done = new AbortController();
  const unwanted = new Promise<never>((_, reject) => {
    const giveUp = (): void => reject(noResponseError(call, options, signal.reason));
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { signal: done.signal });
  });
  try {
    return await Promise.race([work, unwanted]);
  } finally {
    done.abort();
  }
}

interface Exchange {
  readonly call: Call;
  readonly url: URL;
  readonly identity: Identity;
  readonly options: TransportOptions;
  readonly signal: AbortSignal;
}

async function exchange({ call, url, identity, options, signal }: Exchange): Promise<KfpResponse> {
  const { method, body } = call;
  const { clock, log } = options;
  const limit = timeLimit(timeLimitOf(call), clock);
  const started = clock.now();
  const note = (status: number | string): void =>
    log.debug(requestLine({ method, url, status, durationMs: clock.now() - started }));
  try {
    const response = await request(url, {
      method,
      dispatcher: options.dispatcher,
      signal: AbortSignal.any([limit.signal, signal]),
      headers: { ...headersOf(call), ...identity.headers },
      body: bodyOf(body),
    });
    const { headers } = response;
    note(response.statusCode);
    return {
      status: response.statusCode,
      contentType: String(headers["content-type"] ?? ""),
      location: String(headers.location ?? ""),
      retryAfter: String(headers["retry-after"] ?? ""),
      setCookies: [headers["set-cookie"] ?? []].flat(),
      text: await (call.tailBytes === undefined
        ? readBounded(response.body, responseLimit)
        : readTail(response.body, call.tailBytes)),
    };
  } catch (cause) {
    note(codeOf(cause) || "no response");
    throw noResponseError(call, options, cause);
  } finally {
    limit.clear();
  }
}

function noResponseError({ method, path }: Call, { base }: TransportOptions, cause: unknown): KfpError {
  const url = base + path;
  const message = `${method} ${url} got no response: ${describeFailure(cause)}`;
  return new KfpError(message, {
    code: "kfp-unreachable",
    method,
    url,
    cause,
    hint: failureHint(cause),
  });
}

const headersOf = ({ body }: Call): Record<string, string> => ({
  accept: "application/json",
  ...(body === undefined || body instanceof FormData ? {} : { "content-type": "application/json" }),
});

const bodyOf = (body: Call["body"]): string | FormData | null =>
  body === undefined ? null : body instanceof FormData ? body : JSON.stringify(body);

interface ReadContext<T> {
  readonly text: string;
  readonly read: (reply: JsonObject, bytes: number) => T;
  readonly call: Call;
  readonly options: TransportOptions;
}

function readReply<T>({ text, read, call: { method, path }, options: { base } }: ReadContext<T>): T {
  const body = parseObject(text);
  const what = `${method} ${base}${path} returned`;
  const where = { method, url: base + path };
  const hint =
    "Check that `host` is the address of Kubeflow Pipelines, and that nothing on the way changes its answers.";
  if (body === undefined)
    throw new KfpError(`${what} something that is not a JSON object: ${JSON.stringify(text.slice(0, 80))}`, {
      code: "kfp-response-unreadable",
      ...where,
      // A response that does not begin like JSON was not cut short: another service responded, and a retry would not help. The effect of a
      // POST is looked up, however.
      ...(method === "GET" && !/^\s*(?:\{|$)/.test(text) ? { status: 200 } : {}),
      hint,
    });
  try {
    return read(body, Buffer.byteLength(text));
  } catch (cause) {
    if (!(cause instanceof WrongReply)) throw cause;
    throw new KfpError(`${what} JSON that ${cause.message}: ${text.slice(0, 80)}`, {
      code: "kfp-response-unreadable",
      ...where,
      hint,
      cause,
    });
  }
}
