import { describe, expect, it } from "vitest";
import { connect, errorOf } from "../../support/login/connect.ts";
import { startMultiUser } from "../../support/login/multi-user.ts";
import { startOauth2Proxy } from "../../support/login/oauth2-proxy.ts";
import { aRun, upload } from "../../support/login/packages.ts";
import { recordedAnswer } from "../../support/login/recorded.ts";
import { jsonText, startWebServer } from "../../support/login/web-server.ts";

describe("a server for several teams, to whoever lacks a permission,", () => {
  it("names the verb, the resource and the namespace that a user lacks (quirk: forbidden-upload-is-400)", async () => {
    const server = await startMultiUser();
    const gateway = await startOauth2Proxy({ upstream: server.url });
    const { client } = await connect(gateway.url, {
      namespace: "team-b",
      login: { username: "user@example.com", password: "password" },
    });
    expect(await errorOf(client.uploadVersion(upload()))).toMatchObject({
      status: 403,
      message: expect.stringMatching(/HTTP 403: user@example\.com may not list pipelines in the namespace team-b$/),
      hint: expect.stringMatching(
        /the verb list on pipelines \(pipelines\.kubeflow\.org\); in Kubeflow that is kubeflow-edit/,
      ),
    });
  });

  it("is asked for the namespace in Kubeflow Pipelines 2.17, too, and its denial is as readable (quirks: forbidden-upload-is-400, runs-need-namespace)", async () => {
    const file = "kfp-2.17.0-multiuser/01-identity";
    const server = await startWebServer(({ url }) =>
      url.pathname.endsWith("/v2beta1/healthz")
        ? recordedAnswer(file, "healthz without identity")
        : recordedAnswer(file, "list experiments of team-a: bob, no rights anywhere"),
    );
    const { client } = await connect(server.url, { namespace: "team-a", api: "v2beta1" });
    expect(await errorOf(client.submitRun(aRun))).toMatchObject({
      status: 403,
      message: expect.stringMatching(/HTTP 403: bob@example\.com may not list experiments in the namespace team-a$/),
    });
    expect(server.asked.at(-1)?.url.searchParams.get("namespace")).toBe("team-a");
  });

  it.each([
    [
      "kfp-tekton 1.9.2",
      "list of team-a without a namespace",
      "Invalid resource references for experiment. ListExperiment requires filtering by namespace.",
    ],
    ["Kubeflow Pipelines 2.17", "the same", "An experiment cannot have an empty namespace in multi-user mode"],
    ["Kubeflow Pipelines 2.17", "a run", "Experiment id can not be empty in multi-user mode"],
  ])(
    "that wants a namespace after all says so with 400, and the hint names the input: %s, %s (quirk: runs-need-namespace)",
    async (_, __, message) => {
      const server = await startWebServer(({ url }) =>
        url.pathname.endsWith("/v1/healthz")
          ? jsonText(200, '{"commit_sha":"unknown"}')
          : jsonText(400, JSON.stringify({ code: 3, message })),
      );
      const { client } = await connect(server.url, { api: "v1" });
      expect(await errorOf(client.submitRun(aRun))).toMatchObject({
        hint: expect.stringContaining("set `namespace` to the Kubeflow profile"),
      });
    },
  );

  it.each([
    [
      "kfp-tekton 1.9.2",
      "kfp-tekton-1.9.2-multiuser/02-pipelines",
      "upload into team-a, bob",
      /bob@example\.com may not create pipelines in the namespace team-a$/,
    ],
    [
      "Kubeflow Pipelines 2.17",
      "kfp-2.17.0-multiuser/02-pipelines",
      "upload into team-a, bob",
      /HTTP 400: Failed to create a pipeline$/,
    ],
  ])(
    "answers an upload without permission with 400 in %s (quirk: forbidden-upload-is-400)",
    async (_, file, note, message) => {
      const server = await startWebServer(({ url, method }) =>
        method === "POST"
          ? recordedAnswer(file, note)
          : url.pathname.endsWith("/healthz")
            ? {
                status: 200,
                headers: { "content-type": "application/json" },
                body: '{"commit_sha":"unknown","multi_user":true}',
              }
            : { status: 200, headers: { "content-type": "application/json" }, body: "{}" },
      );
      const { client } = await connect(server.url, { namespace: "team-a", api: "v1" });
      expect(await errorOf(client.uploadVersion(upload()))).toMatchObject({
        status: 400,
        message: expect.stringMatching(message),
        hint: expect.stringMatching(/the verb create on pipelines \(pipelines\.kubeflow\.org\)/),
      });
    },
  );

  it("does not tell a namespace that is not there from one without permission (quirk: runs-need-namespace)", async () => {
    const server = await startMultiUser();
    const gateway = await startOauth2Proxy({ upstream: server.url });
    const { client } = await connect(gateway.url, {
      namespace: "no-such",
      login: { username: "user@example.com", password: "password" },
    });
    expect((await errorOf(client.uploadVersion(upload()))).hint).toContain(
      "A namespace that does not exist is answered in the same way: check `namespace`.",
    );
  });
});
