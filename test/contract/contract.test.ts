import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { startServer } from "../support/embedded.ts";
import { makeFolder } from "../support/workspace.ts";
import { checkServer } from "./check-server.ts";

const generations = ["v1beta1", "v1", "v2beta1"] as const;

async function check(host: string, { runs = false } = {}): Promise<{ readonly same: boolean; readonly said: string }> {
  const lines: string[] = [];
  const same = await checkServer({ host, token: "", api: "auto", runs, env: {}, say: (line) => lines.push(line) });
  return { same, said: lines.join("\n") };
}

/** A server in front of another that words one kind of answer its own way. */
async function startOtherServer(url: string): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const type = request.headers["content-type"];
    const answer = await fetch(url + request.url, {
      method: request.method ?? "GET",
      headers: type === undefined ? {} : { "content-type": type },
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
    });
    const text = (await answer.text())
      .replaceAll("should be greater than 0", "must be positive")
      .replaceAll('\\"exitCode\\":3,', '\\"exitCode\\":255,');
    const status = request.url?.endsWith("sort_by=nosuch") ? 422 : answer.status;
    response.writeHead(status, { "content-type": answer.headers.get("content-type") ?? "" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe.each(generations)("the contract of %s", (generation) => {
  it("is kept by the embedded server, which has nothing of it afterwards", async () => {
    const server = await startServer(makeFolder("embedded"), generation);
    expect(await check(server.url)).toMatchObject({ same: true, said: expect.stringContaining(", 0 different") });
    const list = async (path: string): Promise<string> =>
      await (await fetch(`${server.url}/apis/${generation}/${path}`)).text();
    expect(`${await list("pipelines")}${await list("experiments")}`).not.toContain("contract-");
  });

  it("is not kept by one that answers otherwise: each difference is shown with its place", async () => {
    const server = await startServer(makeFolder("embedded"), generation);
    const { same, said } = await check(await startOtherServer(server.url));
    expect(same).toBe(false);
    expect(said).toMatch(
      /≠ page_size=-1 — GET \S+\n(?: {4}.+\n)*? {4}body\.message: ".*must be positive.*" there, ".*greater than 0/,
    );
    expect(said).toMatch(/≠ sort_by=nosuch — GET \S+\n {4}status: 422 there, 400 embedded/);
    expect(said).toMatch(/requests: \d+ the same, 2 different$/);
  });
});

describe("the contract of runs", () => {
  it.each(generations)(
    "is kept by the embedded server of %s, which has nothing of it afterwards",
    async (generation) => {
      const server = await startServer(makeFolder("embedded"), generation);
      const { said } = await check(server.url, { runs: true });
      expect(said).toContain(", 0 different");
      const lists = ["pipelines", "experiments", "runs"].map(async (list) => {
        const response = await fetch(`${server.url}/apis/${generation}/${list}?page_size=100`);
        return await response.text();
      });
      expect((await Promise.all(lists)).join("\n")).not.toContain("contract-");
    },
  );

  it("is not kept by one whose runs end otherwise", async () => {
    const server = await startServer();
    const { said } = await check(await startOtherServer(server.url), { runs: true });
    expect(said).toMatch(/≠ the run until it has ended — GET \S+\n {4}tasks\.0\.exitCode: 255 there, 3 embedded/);
  });
});

it("a contract needs an address", async () => {
  await expect(check("")).rejects.toThrow("Say which server");
});
