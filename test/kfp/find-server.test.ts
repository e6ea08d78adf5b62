import { Agent } from "undici";
import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/context/clock.ts";
import { describeServer, type FoundServer, findServer } from "../../src/kfp/find-server.ts";
import type { GenerationName } from "../../src/kfp/generations/generation.ts";
import { anonymous } from "../../src/kfp/login/anonymous.ts";
import { type CannedAnswer, type CannedServer, startCannedServer } from "../support/canned-server.ts";
import { RecordingLog } from "../support/recording-log.ts";

const find = (host: string, api: GenerationName | "auto" = "auto"): Promise<FoundServer> =>
  findServer({
    host,
    api,
    login: anonymous(),
    dispatcher: new Agent(),
    clock: systemClock,
    log: new RecordingLog(),
    signal: new AbortController().signal,
  });

const text = (body: string, type = "text/plain; charset=utf-8"): CannedAnswer => ({ status: 200, type, body });
const notFound = (body: string, type: string): CannedAnswer => ({ status: 404, type, body });
const page = (status: number): CannedAnswer => ({ status, type: "text/html", body: "<!doctype html><title>Kubeflow" });
const health = '{"commit_sha":"unknown", "tag_name":"unknown", "multi_user":false}';

/** As recorded in 01-healthz of each, where a 404 has three forms (quirk: not-found-in-three-forms). */
const servers = {
  "kfp-tekton 1.5.1": () =>
    startCannedServer({ "/apis/v1beta1/healthz": text(health) }, notFound("Not Found\n", "text/plain; charset=utf-8")),
  "kfp-tekton 1.9.2": () =>
    startCannedServer(
      { "/apis/v1/healthz": text(health) },
      notFound('{"code":5,"message":"Not Found","details":[]}', "application/json"),
    ),
  "KFP 2.17.0": () =>
    startCannedServer(
      {
        "/apis/v1beta1/healthz": text(health, "application/json"),
        "/apis/v2beta1/healthz": text(
          '{"commit_sha":"unknown","tag_name":"unknown","multi_user":false,"pipeline_store":"database"}',
          "application/json",
        ),
      },
      notFound('{"code":5,"message":"Not Found"}', "application/json"),
    ),
} satisfies Record<string, () => Promise<CannedServer>>;

describe("the generation of a server", () => {
  it.each([
    ["kfp-tekton 1.5.1", "v1beta1", 3],
    ["kfp-tekton 1.9.2", "v1", 1],
    ["KFP 2.17.0", "v2beta1", 2],
  ] as const)(
    "of %s is %s, found with few requests (quirk: not-found-in-three-forms)",
    async (name, generation, requests) => {
      const server = await servers[name]();
      expect(await find(server.url)).toMatchObject({ base: server.url, generation: { name: generation }, release: "" });
      expect(server.paths).toHaveLength(requests);
    },
  );

  it.each([
    ["kfp-tekton 1.5.1", "v1beta1"],
    ["kfp-tekton 1.9.2", "v1"],
    ["KFP 2.17.0", "v2beta1"],
  ] as const)("of %s can be named", async (name, api) => {
    const server = await servers[name]();
    expect((await find(server.url, api)).generation.name).toBe(api);
  });

  it.each([
    ["kfp-tekton 1.5.1", "v1", "kfp-tekton 1.5 and earlier, which has the API v1beta1 and not v1."],
    ["kfp-tekton 1.9.2", "v2beta1", "kfp-tekton 1.6 to 1.9, which has the API v1 and not v2beta1."],
    ["KFP 2.17.0", "v1", "Kubeflow Pipelines 2, which has the API v2beta1 and not v1."],
    // It answers there, for old clients.
    ["KFP 2.17.0", "v1beta1", "Kubeflow Pipelines 2, which has the API v2beta1 and not v1beta1."],
  ] as const)("of %s named %s is an error that says what it is", async (name, api, message) => {
    const server = await servers[name]();
    await expect(find(server.url, api)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      hint: `Remove \`api: ${api}\`.`,
    });
  });
});

describe("the address", () => {
  it("is completed with Kubeflow's /pipeline, where the web interface answers", async () => {
    const body =
      '{"apiServerReady":true,"apiServerTagName":"1.9.2","apiServerMultiUser":true,"frontendTagName":"1.9.2","multi_user":true}';
    const server = await startCannedServer(
      { "/pipeline/apis/v1/healthz": text(body, "application/json") },
      // The dashboard of Kubeflow shows its page for everything.
      page(200),
    );
    const found = await find(`${server.url}/#/pipelines`);
    expect(describeServer(found)).toBe(
      `${server.url}/pipeline: kfp-tekton 1.6 to 1.9, release 1.9.2 (API v1, multi-user)`,
    );
  });

  it.each(["/pipeline/", "/pipeline/apis/v1/pipelines", "/pipeline/#/runs?x=y", "/_/pipeline/?ns=team-a#/pipelines"])(
    "may be that of a page: %s",
    async (path) => {
      const server = await startCannedServer({ "/pipeline/apis/v1/healthz": text(health) }, page(404));
      expect((await find(server.url + path)).base).toBe(`${server.url}/pipeline`);
    },
  );

  it("of another service is an error, after each generation was asked for in both places", async () => {
    const server = await startCannedServer({}, { status: 200, type: "application/json", body: '{"status":"ok"}' });
    await expect(find(server.url)).rejects.toMatchObject({
      message: `${server.url} is not a Kubeflow Pipelines server.`,
      hint: "Set `host` to the address that shows Kubeflow Pipelines in the browser.",
    });
    expect(server.paths).toHaveLength(6);
  });

  it("of a service that answers with text is asked once for each generation, and not again", async () => {
    const server = await startCannedServer({}, { status: 200, type: "text/plain", body: "ok" });
    await expect(find(server.url)).rejects.toThrow('returned something that is not a JSON object: "ok"');
    expect(server.paths).toHaveLength(6);
  });

  it("that shows a web page everywhere is an error that says so", async () => {
    const server = await startCannedServer({}, page(200));
    await expect(find(server.url)).rejects.toThrow("returned a web page instead of the API");
  });

  it("whose web interface waits for the API server is an error that says so", async () => {
    const server = await startCannedServer(
      { "/apis/v1/healthz": text('{"apiServerReady":false,"frontendTagName":"1.9.2"}', "application/json") },
      page(404),
    );
    await expect(find(server.url)).rejects.toThrow("says that its API server is not ready");
  });
});
