import { describe, expect, it } from "vitest";
import { startCountingProxy } from "../../support/counting-proxy.ts";
import { startServer } from "../../support/embedded.ts";
import { connect } from "../../support/kfp-client.ts";
import { upload } from "../../support/packages.ts";

/** Of MariaDB, as kfp-tekton 1.9.2 hands it on for a look-up. */
const collations =
  "InternalServerError: Failed to start transaction to list pipelines: Error 1267: Illegal mix of collations (latin1_swedish_ci,IMPLICIT) and (utf8mb4_general_ci,COERCIBLE) for operation '='";

/** A server whose database has no characters but Latin ones. */
async function startLatinServer() {
  const server = await startServer();
  return await startCountingProxy(server.url, (request) =>
    /[^\0-\u00ff]/.test(decodeURIComponent(decodeURIComponent(request)))
      ? { status: 500, body: JSON.stringify({ error_message: collations }) }
      : undefined,
  );
}

const lookUps = (requests: readonly string[]): number => requests.filter((request) => !/healthz/.test(request)).length;

describe("an emoji in a pipeline's name", () => {
  it("is refused before the first look-up", async () => {
    const { url, requests } = await startCountingProxy((await startServer()).url);
    const client = await connect(url);
    expect(await client.findPipelines(["emoji 🚀"])).toEqual(new Map());
    await expect(client.uploadVersion(upload({ pipelineName: "emoji 🚀" }))).rejects.toThrow(
      'The name of the pipeline "emoji 🚀" has the character 🚀, which servers cannot store: choose another with `pipeline-name`.',
    );
    expect(lookUps(requests)).toBe(0);
  });

  it("does not keep the others from being found", async () => {
    const client = await connect((await startServer()).url);
    await client.uploadVersion(upload());
    expect([...(await client.findPipelines(["emoji 🚀", "train"])).keys()]).toEqual(["train"]);
  });

  it("is no pipeline that a server could have", async () => {
    const { url, requests } = await startCountingProxy((await startServer()).url);
    const packages = [{ pipelineName: "emoji 🚀", sha256: "", yaml: "" }];
    expect(await (await connect(url)).compareVersions(packages)).toEqual(new Map([["emoji 🚀", { kind: "missing" }]]));
    expect(lookUps(requests)).toBe(0);
  });
});

describe("a name that the server's database cannot store", () => {
  it("is an error with the server's words at once, and what to do", async () => {
    const { url, requests } = await startLatinServer();
    const error = await (await connect(url))
      .uploadVersion(upload({ pipelineName: "日本語" }))
      .catch((thrown) => thrown);
    expect(error.message).toContain("Illegal mix of collations");
    expect(error.hint).toContain("choose another name with `pipeline-name`");
    expect(lookUps(requests)).toBe(1);
  });

  it("does not keep the others from being found", async () => {
    const { url, requests } = await startLatinServer();
    const client = await connect(url);
    await client.uploadVersion(upload());
    const before = lookUps(requests);
    const found = await client.findPipelines(["a", "日本語", "b", "Größe", "train"]);
    expect([...found.keys()]).toEqual(["train"]);
    expect(lookUps(requests) - before).toBeLessThanOrEqual(7);
  });
});
