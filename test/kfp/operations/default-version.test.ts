import { describe, expect, it, onTestFinished } from "vitest";
import type { KfpClient } from "../../../src/kfp/kfp.ts";
import type { UploadedVersion } from "../../../src/model/version.ts";
import { startServer } from "../../support/embedded.ts";
import { startFaultProxy } from "../../support/fault-proxy.ts";
import { connect } from "../../support/kfp-client.ts";
import { upload } from "../../support/packages.ts";
import { movableClock } from "../../support/quick-clock.ts";

interface Listed {
  readonly pipelines: readonly { readonly id: string; readonly default_version: { readonly name: string } }[];
}

const defaultOf = async (url: string): Promise<string | undefined> => {
  const { pipelines } = (await (await fetch(`${url}/apis/v1/pipelines`)).json()) as Listed;
  return pipelines[0]?.default_version.name;
};

/** As the default branch uploads, and as a pull request does. */
const main = (client: KfpClient, versionName: string): Promise<UploadedVersion> =>
  client.uploadVersion(upload({ versionName, text: versionName, movesDefault: true }));
const pull = (client: KfpClient, versionName: string): Promise<UploadedVersion> =>
  client.uploadVersion(upload({ versionName, text: versionName, movesDefault: false }));

/** Servers tell times in seconds, and the client's time passes quicker than the server's: what lies less far apart may have no order. */
const apartMs = 60_000;

async function setUp() {
  const clock = movableClock();
  const { url } = await startServer(undefined, undefined, clock);
  return { url, client: await connect(url), later: () => clock.advance(apartMs) };
}

describe("the default version", () => {
  it("moves with each upload of the default branch", async () => {
    const { url, client } = await setUp();
    await main(client, "one");
    await main(client, "two");
    expect(await defaultOf(url)).toBe("two");
  });

  it("is put back after a pull request's upload, which the server took for the default", async () => {
    const { url, client } = await setUp();
    await main(client, "one");
    await pull(client, "try");
    expect(await defaultOf(url)).toBe("one");
  });

  it("stays what somebody chose by hand, also when newer versions were defaults once", async () => {
    const { url, client, later } = await setUp();
    const { pipelineId, versionId } = await main(client, "one");
    await main(client, "two");
    await fetch(`${url}/apis/v1/pipelines/${pipelineId}/default_version/${versionId}`, { method: "POST" });
    later();
    await pull(client, "try");
    expect(await defaultOf(url)).toBe("one");
  });

  it("is the pull request's where the pipeline is new", async () => {
    const { url, client } = await setUp();
    await pull(client, "try");
    expect(await defaultOf(url)).toBe("try");
    await main(client, "one");
    expect(await defaultOf(url)).toBe("one");
  });

  it("moves to a version that a pull request uploaded, once its commit is on the default branch", async () => {
    const { url, client } = await setUp();
    await main(client, "one");
    const tried = await pull(client, "two");
    expect(await main(client, "two")).toEqual({ ...tried, outcome: "reused" });
    expect(await defaultOf(url)).toBe("two");
  });

  it("stays where it is when the upload of an old commit runs again", async () => {
    const { url, client } = await setUp();
    await main(client, "one");
    await main(client, "two");
    expect((await main(client, "one")).outcome).toBe("reused");
    expect(await defaultOf(url)).toBe("two");
  });

  it("is moved by us where the server is set not to move it", async () => {
    const { url, client } = await setUp();
    const { pipelineId, versionId } = await main(client, "one");
    // As a server with AUTO_UPDATE_PIPELINE_DEFAULT_VERSION=false shows itself.
    const unmoved = () =>
      fetch(`${url}/apis/v1/pipelines/${pipelineId}/default_version/${versionId}`, { method: "POST" });
    const proxy = await startFaultProxy({
      target: url,
      faultOf: () => undefined,
      before: (request) => (request === "GET /apis/v1/pipelines" ? unmoved() : undefined),
    });
    onTestFinished(proxy.close);
    await main(await connect(proxy.url), "two");
    expect(await defaultOf(url)).toBe("two");
  });

  it("is never one that the server does not know (quirk: default-version-unchecked)", async () => {
    const { url, client } = await setUp();
    const { pipelineId } = await main(client, "one");
    await fetch(`${url}/apis/v1/pipelines/${pipelineId}/default_version/nope`, { method: "POST" });
    await pull(client, "try");
    expect(await defaultOf(url)).toBe("one");
  });

  it.each([1, 2, 3, 4])("is the default branch's after it raced with pull requests, round %i", async (round) => {
    const { url, client, later } = await setUp();
    await main(client, "before");
    later();
    const uploads = [...Array(6).keys()].map((index) => () => pull(client, `try ${index}`));
    uploads.splice(round, 0, () => main(client, "after"));
    await Promise.all(uploads.map((start) => start()));
    expect(await defaultOf(url)).toBe("after");
  });

  it("is the default branch's when its upload comes between a pull request's look and its putting back", async () => {
    const { url, client, later } = await setUp();
    await main(client, "before");
    later();
    let race: Promise<unknown> | undefined;
    const proxy = await startFaultProxy({
      target: url,
      faultOf: () => undefined,
      before: (request) => {
        if (race !== undefined || !/^POST .*default_version/.test(request)) return undefined;
        race = main(client, "after");
        return race;
      },
    });
    onTestFinished(proxy.close);
    await pull(await connect(proxy.url), "try");
    expect(race).toBeDefined();
    expect(await defaultOf(url)).toBe("after");
  });
});
