import { describe, expect, it } from "vitest";
import { systemClock } from "../../../src/context/clock.ts";
import type { KfpClient } from "../../../src/kfp/kfp.ts";
import { ActionError } from "../../../src/model/errors.ts";
import { connect } from "../../support/login/connect.ts";
import { startMultiUser } from "../../support/login/multi-user.ts";
import { startOauth2Proxy } from "../../support/login/oauth2-proxy.ts";
import { startOidcAuthservice } from "../../support/login/oidc-authservice.ts";
import { aRun, upload } from "../../support/login/packages.ts";
import type { Sessions } from "../../support/login/sessions.ts";
import { startWebServer, type Told, type WebServer } from "../../support/login/web-server.ts";

const login = { username: "user@example.com", password: "password" };

interface Layer extends WebServer {
  readonly sessions: Sessions;
}

const layers: Readonly<Record<string, (upstream: string) => Promise<Layer>>> = {
  "oauth2-proxy, which says 401": (upstream) => startOauth2Proxy({ upstream }),
  "oauth2-proxy, which shows its page": (upstream) => startOauth2Proxy({ upstream, apiRoutes: false }),
  "oidc-authservice, which sends on": (upstream) => startOidcAuthservice(upstream),
};

/** All that a step does with a pipeline. @returns what there is afterwards */
async function wholeStep(client: KfpClient): Promise<object> {
  const version = await client.uploadVersion(upload());
  const run = await client.submitRun({ ...aRun, version, runName: `run of ${version.versionName}` });
  const source = client.runSource(run);
  const { signal } = new AbortController();
  for (;;) {
    const { condition, tasks } = await source.readRun(signal);
    const [task] = tasks;
    if (condition !== "Unknown" && task !== undefined) return { condition, log: await source.readLog(task, signal) };
  }
}

async function setUp(start: (upstream: string) => Promise<Layer>) {
  const server = await startMultiUser();
  const layer = await start(server.url);
  const { client } = await connect(`${layer.url}/pipeline`, { login, namespace: "team-a" });
  return { server, layer, client };
}

const posts = ({ requests }: WebServer): readonly string[] => requests.filter((request) => request.startsWith("POST"));

describe.each(Object.entries(layers))("a session behind %s,", (_, start) => {
  it("may end before any request of a step: nothing is lost, and nothing is there twice (quirks: login-as-401-or-redirect, expired-cookie-cleared, request-begins-login)", async () => {
    const undisturbed = await setUp(start);
    const expected = await wholeStep(undisturbed.client);
    expect(expected).toEqual({ condition: "True", log: expect.stringContaining("hi") });
    const made = posts(undisturbed.server);
    expect(made.length).toBeGreaterThan(3);
    // The rest only looks at the run, again and again.
    const calls = undisturbed.server.requests.findIndex((request) => request.startsWith("GET /apis/v1/runs/"));
    for (let call = 0; call <= calls; call++) {
      const { server, layer, client } = await setUp(start);
      layer.sessions.expireAfter(call);
      expect(await wholeStep(client)).toEqual(expected);
      expect(posts(server)).toEqual(made);
    }
  });
});

describe("a login that takes its time", () => {
  it("is not waited for by a request that is no longer wanted", async () => {
    const server = await startWebServer(({ url }) =>
      url.pathname.includes("/apis/") ? { status: 401 } : new Promise<Told>(() => {}),
    );
    const cancelled = new AbortController();
    const connecting = connect(server.url, { login, signal: cancelled.signal, clock: systemClock });
    setTimeout(() => cancelled.abort(new ActionError("The workflow was cancelled.")), 200);
    await expect(connecting).rejects.toMatchObject({
      name: "KfpError",
      message: expect.stringMatching(/got no response: The workflow was cancelled\.$/),
    });
  });
});
