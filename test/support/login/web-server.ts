import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { createServer as createSecureServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request with its body read. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Told {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
}

export interface WebServer {
  readonly url: string;
  /** `METHOD path` of each request. */
  readonly requests: readonly string[];
  /** The same with everything. */
  readonly asked: readonly Asked[];
}

export const page = (status: number, body: string): Told => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8" },
  body,
});
export const jsonText = (status: number, body: string): Told => ({
  status,
  headers: { "content-type": "application/json" },
  body,
});
export const redirect = (status: 302 | 303, location: string, cookies: readonly string[] = []): Told => ({
  status,
  headers: { location, ...(cookies.length === 0 ? {} : { "set-cookie": cookies }) },
});

export type AnswerWeb = (asked: Asked) => Told | Promise<Told>;

/** Listens on the loopback interface until the test is over; by HTTPS where it is given a key. */
export async function startWebServer(answer: AnswerWeb, tls?: Pick<ServerOptions, "key" | "cert">): Promise<WebServer> {
  const asked: Asked[] = [];
  const listener: RequestListener = async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
    const one: Asked = {
      method: message.method ?? "",
      url: new URL(message.url ?? "/", "http://here"),
      headers: message.headers,
      body: Buffer.concat(chunks),
    };
    asked.push(one);
    const { status, headers = {}, body = "" } = await answer(one);
    response.writeHead(status, { ...headers } as Record<string, string | string[]>).end(body);
  };
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `${tls === undefined ? "http://127.0.0.1" : "https://localhost"}:${(server.address() as AddressInfo).port}`,
    asked,
    get requests() {
      return asked.map(({ method, url }) => `${method} ${url.pathname}`);
    },
  };
}

/** Passes a request on as it is, with these headers in place of its own. */
export async function forward(asked: Asked, target: string, own: Readonly<Record<string, string>>): Promise<Told> {
  const { "content-type": type, accept = "*/*" } = asked.headers;
  const answer = await fetch(target, {
    method: asked.method,
    redirect: "manual",
    headers: { accept, ...(type === undefined ? {} : { "content-type": type }), ...own },
    ...(asked.body.length === 0 ? {} : { body: new Uint8Array(asked.body) }),
  });
  const contentType = answer.headers.get("content-type");
  return {
    status: answer.status,
    ...(contentType === null ? {} : { headers: { "content-type": contentType } }),
    body: await answer.text(),
  };
}

/** The first of that name counts, as with the real ones (quirk: expired-cookie-cleared). */
export function cookieOf({ headers }: Asked, name: string): string | undefined {
  const pairs = (headers.cookie ?? "").split("; ").map((pair) => pair.split(/=(.*)/s));
  return pairs.find(([key]) => key === name)?.[1];
}
