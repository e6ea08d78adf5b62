import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface CannedAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export interface CannedServer {
  readonly url: string;
  /** Paths asked for, in order. */
  readonly paths: readonly string[];
}

/** Answers each path with what was recorded for it, and everything else with `otherwise`. */
export async function startCannedServer(
  answers: Readonly<Record<string, CannedAnswer>>,
  otherwise: CannedAnswer,
): Promise<CannedServer> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? "").split("?")[0] ?? "";
    paths.push(path);
    const { status, type, body } = answers[path] ?? otherwise;
    response.writeHead(status, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, paths };
}
