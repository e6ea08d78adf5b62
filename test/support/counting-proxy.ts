import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface CannedReply {
  readonly status: number;
  readonly body: string;
}

/**
 * Hands everything on as it comes, and keeps `METHOD path?query` of each request; closed after the test.
 * @param replyTo what is answered to a request instead, if anything
 */
export async function startCountingProxy(
  target: string,
  replyTo: (request: string) => CannedReply | undefined = () => undefined,
): Promise<{ readonly url: string; readonly requests: readonly string[] }> {
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    const name = `${incoming.method} ${incoming.url}`;
    requests.push(name);
    const canned = replyTo(name);
    if (canned !== undefined) {
      incoming.resume();
      response.writeHead(canned.status, { "content-type": "text/plain" }).end(canned.body);
      return;
    }
    const { method, headers } = incoming;
    const outgoing = send(`${target}${incoming.url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      response.flushHeaders();
      answer.pipe(response);
    });
    response.once("close", () => outgoing.destroy());
    outgoing.once("error", () => response.destroy());
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}
