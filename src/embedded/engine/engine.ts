import type { Readable } from "node:stream";
import { Agent, request } from "undici";

/** What the engine says of itself. */
export interface EngineVersion {
  readonly name: string;
  readonly version: string;
}

export interface EngineCall {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  /** The path with its query. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Until the response begins. Default: two minutes, because an engine that is busy with images is slow. */
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 120_000;

/**
 * The HTTP API of a container engine, over its socket (https://docs.docker.com/reference/api/engine). Podman serves the same calls. Paths
 * have no version: each engine then takes its own, and no version is served by all of them.
 */
export class Engine {
  /** Path of the socket. */
  readonly socket: string;
  readonly #agent: Agent;

  constructor(socket: string) {
    this.socket = socket;
    // A step may run for hours without printing anything.
    this.#agent = new Agent({ connect: { socketPath: socket }, bodyTimeout: 0, headersTimeout: 0 });
  }

  /** @throws EngineError for a status of 400 and above; whatever the socket throws */
  async stream({ method = "GET", path, body, headers = {}, ...limits }: EngineCall): Promise<Readable> {
    const beginning = new AbortController();
    const expire = (): void => beginning.abort(new Error(`the container engine did not respond to ${method} ${path}`));
    const timer = setTimeout(expire, limits.timeoutMs ?? defaultTimeoutMs).unref();
    const isBytes = body instanceof Uint8Array;
    const response = await request(`http://engine${path}`, {
      method,
      dispatcher: this.#agent,
      headers: { ...(body === undefined || isBytes ? {} : { "content-type": "application/json" }), ...headers },
      body: body === undefined ? null : isBytes ? body : JSON.stringify(body),
      signal: limits.signal === undefined ? beginning.signal : AbortSignal.any([beginning.signal, limits.signal]),
    }).finally(() => clearTimeout(timer));
    if (response.statusCode >= 400) throw new EngineError(response.statusCode, messageOf(await response.body.text()));
    return response.body;
  }

  /** The response as text. @throws as `stream` */
  async text(call: EngineCall): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.stream(call)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  }

  /** The response as JSON. @throws as `stream`; SyntaxError */
  async json<Value>(call: EngineCall): Promise<Value> {
    return JSON.parse(await this.text(call)) as Value;
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }
}

/** The engine refused a call. */
export class EngineError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Docker says `{"message": "…"}`, Podman adds `cause` and `response`. */
function messageOf(text: string): string {
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown };
    if (typeof message === "string") return message;
  } catch {
    // A proxy between has words of its own.
  }
  return text.slice(0, 500);
}
