import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/**
 * What happens to a request. `cut`: the connection ends without an answer; `silence`: it stays open without one; `refused`: it ends, and the
 * next ones are refused for a while; `slow`: the answer trickles; `torn`: it ends in the middle; an object: somebody else answers.
 */
export interface Fault {
  /** Whether the server sees the request. */
  readonly arrives: boolean;
  readonly reply: "cut" | "silence" | "refused" | "slow" | "torn" | Answer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface FaultProxy {
  readonly url: string;
  /** `METHOD path` of each request, faults included. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

export interface ProxyOptions {
  readonly target: string;
  /** The fault of this request, if any. */
  readonly faultOf: (request: string) => Fault | undefined;
  /** Happens before the request goes on. */
  readonly before?: (request: string) => Promise<unknown> | undefined;
  /** How long connections are refused. */
  readonly refusalMs?: number;
}

/** Stands between a client and a server, and does what networks and servers do on a bad day. */
export async function startFaultProxy({ target, faultOf, before, refusalMs = 50 }: ProxyOptions): Promise<FaultProxy> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const name = `${request.method} ${(request.url ?? "").split("?")[0] ?? ""}`;
    requests.push(name);
    await before?.(name);
    const refused = (): void => void refuse(server, refusalMs);
    // A server that is closed before it has answered.
    answer({ request, response, target, fault: faultOf(name), refuse: refused }).catch(() => response.destroy());
  });
  await listen(server, 0);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
}

async function refuse(server: Server, ms: number): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  await delay(ms);
  await listen(server, port);
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: string;
  readonly fault: Fault | undefined;
  readonly refuse: () => void;
}

async function answer({ request, response, target, fault, refuse }: Exchange): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) return;
  const real =
    fault === undefined || fault.arrives || fault.reply === "slow" ? await forward(target, request, body) : undefined;
  if (fault?.reply === "silence") return;
  if (fault?.reply === "cut") return void request.socket.destroy();
  if (fault?.reply === "refused") return refuse();
  const { status, headers = {}, body: text } = typeof fault?.reply === "object" ? fault.reply : (real as Answer);
  response.writeHead(status, headers);
  if (fault?.reply === "torn") {
    response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
    return;
  }
  if (fault?.reply === "slow") for (const part of [text.slice(0, 1), text.slice(1, 2)]) await trickle(response, part);
  response.end(fault?.reply === "slow" ? text.slice(2) : text);
}

async function trickle(response: ServerResponse, part: string): Promise<void> {
  response.write(part);
  await delay(30);
}

/** undefined when the client went away. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

async function forward(target: string, request: IncomingMessage, body: Buffer): Promise<Answer> {
  const headers = Object.fromEntries(
    ["content-type", "authorization"].flatMap((name) =>
      request.headers[name] === undefined ? [] : [[name, String(request.headers[name])]],
    ),
  );
  const response = await fetch(target + request.url, {
    method: request.method ?? "GET",
    headers,
    redirect: "manual",
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  });
  const type = response.headers.get("content-type");
  return {
    status: response.status,
    headers: type === null ? {} : { "content-type": type },
    body: await response.text(),
  };
}
