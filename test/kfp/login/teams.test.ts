import { describe, expect, it, onTestFinished } from "vitest";
import type { OpenServer } from "../../../src/delivery/open-embedded.ts";
import { openServer } from "../../../src/delivery/open-server.ts";
import { InputError } from "../../../src/model/errors.ts";
import { startServer } from "../../support/embedded.ts";
import { connect, errorOf } from "../../support/login/connect.ts";
import { tokenOf } from "../../support/login/jwt.ts";
import { startMultiUser } from "../../support/login/multi-user.ts";
import { startOauth2Proxy } from "../../support/login/oauth2-proxy.ts";
import { aRun, upload } from "../../support/login/packages.ts";
import { recordedAnswer } from "../../support/login/recorded.ts";
import { startWebServer } from "../../support/login/web-server.ts";
import { RecordingLog } from "../../support/recording-log.ts";
import { stepContext } from "../../support/step-context.ts";

const ci = tokenOf({ aud: ["pipelines.kubeflow.org"], exp: 4_000_000_000 });
const teamsCi = {
  teams: { "team-a": ["system:serviceaccount:team-a:ci", "user@example.com"], "team-b": ["carol@example.com"] },
  tokens: { [ci]: "system:serviceaccount:team-a:ci" },
};

/** A server as a step opens it, with these inputs. */
async function open(
  inputs: Readonly<Record<string, string>>,
): Promise<{ readonly server: OpenServer; readonly log: RecordingLog }> {
  const log = new RecordingLog();
  const server = await openServer(stepContext(inputs, log));
  onTestFinished(() => server.close());
  return { server, log };
}

describe("a server for several teams", () => {
  it("says 500 to whoever it does not know, which is a matter of the login (quirk: no-identity-is-500)", async () => {
    const server = await startMultiUser();
    const { client } = await connect(server.url, { namespace: "team-a" });
    const error = await errorOf(client.uploadVersion(upload()));
    expect(error).toMatchObject({
      status: 500,
      message: expect.stringMatching(
        /HTTP 500: Internal error: Unauthenticated: Request header error: there is no user identity header/,
      ),
      hint: expect.stringMatching(/^Set one of `token`, `cookie`, .*secrets are empty in pull requests from forks/),
    });
    expect(error.message).not.toMatch(/\.go:|\n/);
    // Nothing is gained by asking again.
    expect(server.requests.filter((request) => request === "GET /apis/v1/pipelines")).toHaveLength(1);
  });

  it.each([
    ["that has expired", { exp: 1_700_000_000 }, "it expired at 2023-11-14T22:13:20.000Z"],
    [
      "for another audience",
      { aud: "kubernetes.default.svc", exp: 4_000_000_000 },
      "it was made for kubernetes.default.svc",
    ],
  ])(
    "says the same of a token %s; what the token says of itself is in the hint (quirk: no-identity-is-500)",
    async (_, claims, said) => {
      const server = await startMultiUser();
      const { client } = await connect(server.url, { namespace: "team-a", login: { token: tokenOf(claims) } });
      const error = await errorOf(client.uploadVersion(upload()));
      expect(error.hint).toContain(`The server rejected \`token\`: ${said}.`);
      expect(error.hint).toContain("--audience=pipelines.kubeflow.org");
    },
  );

  it("says 401 in Kubeflow Pipelines 2.17 (quirk: no-identity-is-500)", async () => {
    const note = "list experiments of team-a, no identity";
    const server = await startWebServer(({ url }) =>
      url.pathname.endsWith("/v2beta1/healthz")
        ? recordedAnswer("kfp-2.17.0-multiuser/01-identity", "healthz without identity")
        : recordedAnswer("kfp-2.17.0-multiuser/01-identity", note),
    );
    const { client } = await connect(server.url, { namespace: "team-a", api: "v2beta1" });
    await expect(client.submitRun(aRun)).rejects.toMatchObject({
      status: 401,
      hint: expect.stringContaining("Set one of"),
    });
  });

  it("takes a service account's token for runs and not for uploads, which need the gateway (quirk: token-not-for-uploads)", async () => {
    const server = await startMultiUser(teamsCi);
    const { client } = await connect(server.url, { namespace: "team-a", login: { token: ci } });
    const error = await errorOf(client.uploadVersion(upload()));
    expect(error).toMatchObject({
      status: 400,
      message: expect.stringMatching(/HTTP 400: the server does not know who uploads$/),
      hint: expect.stringContaining("Set `host` to the address of the gateway"),
    });
    // Known all the same: the list of pipelines was answered.
    expect(server.requests).toContain("POST /apis/v1/pipelines/upload");
    await expect(client.submitRun(aRun)).rejects.toMatchObject({ status: 404 });
    expect(server.requests).toContain("POST /apis/v1/experiments");
  });

  it("takes the token through a gateway that turns it into the header (quirks: token-not-for-uploads, header-beats-token)", async () => {
    const server = await startMultiUser();
    const gateway = await startOauth2Proxy({ upstream: server.url, tokens: { [ci]: "user@example.com" } });
    const { client } = await connect(gateway.url, { namespace: "team-a", login: { token: ci } });
    expect((await client.uploadVersion(upload())).outcome).toBe("created");
  });

  it("keeps the pipelines of teams apart (quirk: upload-without-namespace-is-shared)", async () => {
    const server = await startMultiUser();
    const host = (await startOauth2Proxy({ upstream: server.url })).url;
    const login = { username: "user@example.com", password: "password" };
    const { client: ofTeam } = await connect(host, { namespace: "team-a", login });
    const { client: shared } = await connect(host, { login });
    const first = await ofTeam.uploadVersion(upload());
    const second = await shared.uploadVersion(upload());
    expect([first.outcome, second.outcome]).toEqual(["created", "created"]);
    expect(second.pipelineId).not.toBe(first.pipelineId);
    expect((await ofTeam.uploadVersion(upload())).outcome).toBe("reused");
  });

  it("shares what is uploaded without `namespace`, which the log says (quirk: upload-without-namespace-is-shared)", async () => {
    const { log } = await open({ host: (await startMultiUser()).url });
    expect(log.lines).toContain(
      "The server has several teams and `namespace` is empty: the pipelines are shared with all of them",
    );
  });

  it("wants `namespace` for runs, which is said before anything is uploaded (quirk: runs-need-namespace)", async () => {
    const server = await startMultiUser();
    await expect(open({ host: server.url, run: "true" })).rejects.toBeInstanceOf(InputError);
    expect(server.requests.filter((request) => request.startsWith("POST"))).toEqual([]);
  });

  it("runs in the namespace of its team (quirk: runs-need-namespace)", async () => {
    const server = await startMultiUser();
    const gateway = await startOauth2Proxy({ upstream: server.url });
    const { client } = await connect(gateway.url, {
      namespace: "team-a",
      login: { username: "user@example.com", password: "password" },
    });
    const version = await client.uploadVersion(upload());
    const run = await client.submitRun({ ...aRun, version });
    expect(run.runId).toMatch(/^[0-9a-f-]{36}$/);
    const state = await client.runSource(run).readRun(new AbortController().signal);
    expect(["True", "False", "Unknown"]).toContain(state.condition);
  });

  it("tells without a login that it is one (quirk: health-without-identity)", async () => {
    const { client } = await connect((await startMultiUser()).url);
    expect(client.isMultiUser).toBe(true);
  });
});

describe("a server for a single team", () => {
  it("is not sent a namespace, which would end its connection or find nothing (quirks: namespace-on-upload-panics, namespace-in-single-user-mode)", async () => {
    const embedded = await startServer();
    const { server, log } = await open({ host: embedded.url, namespace: "team-a" });
    expect(log.lines).toContain("The server is for a single team: `namespace` is not sent to it");
    expect((await server.client.uploadVersion(upload())).outcome).toBe("created");
    expect((await server.client.uploadVersion(upload())).outcome).toBe("reused");
  });
});
