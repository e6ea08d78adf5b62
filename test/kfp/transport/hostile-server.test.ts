import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { entries } from "../../../src/kfp/transport/pagination.ts";
import { startServer } from "../../support/embedded.ts";
import { startFaultProxy } from "../../support/fault-proxy.ts";
import { connect } from "../../support/kfp-client.ts";
import { connect as connectWith } from "../../support/login/connect.ts";
import { upload } from "../../support/packages.ts";

interface Reply {
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body: object;
}

async function startHostile(reply: (request: IncomingMessage) => Reply): Promise<string> {
  const server = createServer((request, response) => {
    const { headers = {}, body } = reply(request);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const health = { commit_sha: "x", tag_name: "1.9.2", multi_user: false };
const isHealth = ({ url = "" }: IncomingMessage): boolean => url.endsWith("/healthz");

describe("a server that asks to wait a day", () => {
  const pace = 30;

  it.each([
    ["an upload", "POST", (url: string) => connect(url, { pace }).then((client) => client.uploadVersion(upload()))],
    ["a look-up", "GET", (url: string) => connect(url, { pace }).then((client) => client.findPipelines(["train"]))],
  ])("keeps %s for a minute at most", async (_, method, work) => {
    const { url } = await startServer();
    const faults = new Set<string>();
    const proxy = await startFaultProxy({
      target: url,
      faultOf: (request) => {
        if (!request.startsWith(`${method} /apis/v1/pipelines`) || faults.has(method)) return undefined;
        faults.add(method);
        return { arrives: false, reply: { status: 503, headers: { "retry-after": "86400" }, body: "later" } };
      },
    });
    onTestFinished(proxy.close);
    const started = performance.now();
    // A look-up gives up where the server wants more than its time; an upload comes again.
    await work(proxy.url).catch((error: Error) => expect(error.message).toContain("HTTP 503"));
    expect(performance.now() - started).toBeLessThan(70_000 / pace + 5_000);
    expect(faults.size).toBe(1);
  });
});

describe("a list without end", () => {
  const closed = { repository: "acme/pipelines", number: "12", isMerged: false, createdAt: "" };
  const listing = (token: () => string) => async (): Promise<string> =>
    await startHostile((request) =>
      isHealth(request) ? { body: health } : { body: { pipelines: [], next_page_token: token() } },
    );

  it("whose page comes again is an error", async () => {
    const client = await connect(await listing(() => "again")());
    await expect(client.removeVersionsOf(closed)).rejects.toThrow(
      "The server's list of pipelines has no end: after 2 pages it begins again.",
    );
  });

  it("whose pages are always new is an error after a thousand", async () => {
    let count = 0;
    const client = await connect(await listing(() => String(count++))());
    await expect(client.removeVersionsOf(closed)).rejects.toThrow("there are more than 1000 pages");
    expect(count).toBe(1_000);
  });

  it("is read as far as it is asked for", async () => {
    const pages: Readonly<Record<string, readonly number[]>> = { "": [1, 2], b: [3] };
    const read = [];
    for await (const entry of entries("things", async (page) => ({
      items: pages[page] ?? [],
      next: page === "" ? "b" : "",
    })))
      read.push(entry);
    expect(read).toEqual([1, 2, 3]);
  });
});

describe("a server that sets cookies to words of the log", () => {
  const words = ["a=succeeded", "n=1", "t=true", "theme=default-dark-theme"];
  const session = "oauth2_proxy_kubeflow=0123456789abcdef0123";
  const start = (setCookies: readonly string[]): Promise<string> =>
    startHostile(() => ({ headers: { "set-cookie": setCookies }, body: { ...health, pipelines: [] } }));

  it("does not get them masked", async () => {
    const { client, log } = await connectWith(await start(words), { login: { cookie: session } });
    await client.findPipelines(["one"]);
    await client.findPipelines(["two"]);
    expect(log.masked).toEqual([session, "0123456789abcdef0123"]);
  });

  it("nor those of a login that it never asked for", async () => {
    const login = { username: "user", password: "a password" };
    const { client, log } = await connectWith(await start([...words, session]), { login });
    await client.findPipelines(["one"]);
    expect(log.masked.filter((secret) => !/password/.test(secret))).toEqual([]);
  });

  it("but a session that is renewed is masked, each of its values once, and one of another piece too", async () => {
    const renewed = ["oauth2_proxy_kubeflow=fedcba9876543210fedc", "oauth2_proxy_kubeflow_1=more-of-the-session"];
    const { client, log } = await connectWith(await start(renewed), { login: { cookie: session } });
    await client.findPipelines(["one"]);
    await client.findPipelines(["two"]);
    expect(log.masked.slice(2).sort()).toEqual(["fedcba9876543210fedc", "more-of-the-session"]);
  });
});
