import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Fault {
  /** Which requests: method and the beginning of the path. */
  readonly on: `${string} /${string}`;
  /** `lost`: the server does it, the answer never arrives. `dropped`: the connection ends before the server sees it. */
  readonly kind: "lost" | "dropped" | { readonly status: number; readonly body: string; readonly type?: string };
  /** How many of them. */
  readonly times: number;
}

export interface FaultyProxy {
  readonly url: string;
  /** `METHOD path` of each request, faults included. */
  readonly requests: readonly string[];
}

/** Stands between a client and a server, and does what networks and servers do on a bad day. */
export async function startFaultyProxy(target: string, faults: readonly Fault[] = []): Promise<FaultyProxy> {
  const left = faults.map((fault) => ({ ...fault }));
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "").split("?")[0] ?? "";
    requests.push(`${request.method} ${path}`);
    const fault = left.find((candidate) => candidate.times > 0 && `${request.method} ${path}`.startsWith(candidate.on));
    if (fault !== undefined) fault.times -= 1;
    if (fault?.kind === "dropped") return request.socket.destroy();
    if (typeof fault?.kind === "object")
      return response
        .writeHead(fault.kind.status, { "content-type": fault.kind.type ?? "application/json" })
        .end(fault.kind.body);
    const answer = await forward(target, request);
    if (fault?.kind === "lost") return request.socket.destroy();
    return response
      .writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" })
      .end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

async function forward(target: string, request: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = Object.fromEntries(
    ["content-type", "authorization"].flatMap((name) =>
      request.headers[name] === undefined ? [] : [[name, String(request.headers[name])]],
    ),
  );
  return await fetch(target + request.url, {
    method: request.method ?? "GET",
    headers,
    redirect: "manual",
    ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
  });
}
