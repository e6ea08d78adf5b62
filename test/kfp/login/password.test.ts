import { describe, expect, it } from "vitest";
import { LoginError } from "../../../src/model/errors.ts";
import { connect } from "../../support/login/connect.ts";
import { Dex } from "../../support/login/dex.ts";
import { startMultiUser } from "../../support/login/multi-user.ts";
import { type Oauth2ProxyOptions, startOauth2Proxy } from "../../support/login/oauth2-proxy.ts";
import { startOidcAuthservice } from "../../support/login/oidc-authservice.ts";
import { upload } from "../../support/login/packages.ts";
import { startWebServer } from "../../support/login/web-server.ts";

const login = { username: "user@example.com", password: "password" };
const namespace = "team-a";

async function setUp(options: Omit<Oauth2ProxyOptions, "upstream"> = {}) {
  const server = await startMultiUser();
  const gateway = await startOauth2Proxy({ upstream: server.url, ...options });
  return { server, gateway, host: `${gateway.url}/pipeline` };
}

/** What connecting fails with. */
async function failure(host: string, given = login): Promise<LoginError> {
  const error = await connect(host, { login: given, namespace }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LoginError);
  return error as LoginError;
}

describe("Dex with user name and password behind oauth2-proxy", () => {
  it("is logged in to hop by hop, as recorded (quirks: health-without-identity, password-form-behind-redirects)", async () => {
    const { gateway, host } = await setUp();
    const { client, log } = await connect(host, { login, namespace });
    expect(client.isMultiUser).toBe(true);
    expect(gateway.requests.filter((request) => !request.includes("/apis/"))).toEqual([
      "GET /pipeline",
      "GET /oauth2/start",
      "GET /dex/auth",
      "GET /dex/auth/local",
      "GET /dex/auth/local/login",
      "POST /dex/auth/local/login",
      "GET /oauth2/callback",
      "GET /pipeline/",
    ]);
    expect(log.lines).toContain(`Logged in at ${gateway.url} as user@example.com`);
    expect((await client.uploadVersion(upload())).outcome).toBe("created");
  });

  it("never says itself who asks: an empty identity header would end the server (quirks: header-beats-token, empty-identity-kills-server)", async () => {
    const { gateway, host } = await setUp();
    const { client } = await connect(host, { login, namespace });
    await client.uploadVersion(upload());
    expect(gateway.asked.filter(({ headers }) => "kubeflow-userid" in headers)).toEqual([]);
  });

  it.each([
    { apiRoutes: true, signInPage: true },
    { apiRoutes: true, signInPage: false },
    { apiRoutes: false, signInPage: true },
    { apiRoutes: false, signInPage: false },
  ])(
    "is found whether calls are 401 or sent on, with a button or without: %j (quirk: login-as-401-or-redirect)",
    async (options) => {
      const { host } = await setUp(options);
      const { client } = await connect(host, { login, namespace });
      expect((await client.uploadVersion(upload())).outcome).toBe("created");
    },
  );

  it("is found where the web interface is open and only the API wants a login, by the start address (quirk: password-form-behind-redirects)", async () => {
    const { host } = await setUp({ openInterface: true });
    const { client } = await connect(host, { login, namespace });
    expect((await client.uploadVersion(upload())).outcome).toBe("created");
  });

  it("does not accept a wrong password, which is tried once and not shown (quirk: wrong-password-is-401-form)", async () => {
    const { gateway, host } = await setUp();
    const error = await failure(host, { ...login, password: "p4ss word" });
    expect(error.message).toMatch(/rejected the user name or the password \(HTTP 401\)/);
    expect(error.hint).toContain("whole email address");
    expect(JSON.stringify(error)).not.toContain("p4ss");
    expect(gateway.dex.posts).toBe(1);
  });

  it("does not ask again with a password that became wrong in mid-run: that could lock the account (quirk: wrong-password-is-401-form)", async () => {
    const dex = new Dex({ users: { "user@example.com": "password" } });
    const { gateway, host } = await setUp({ dex });
    const { client } = await connect(host, { login, namespace });
    gateway.sessions.expire();
    dex.change("user@example.com", "another");
    const outcomes = await Promise.allSettled(
      [...Array(10).keys()].map((number) => client.uploadVersion(upload(`p${number}`))),
    );
    expect(
      new Set(outcomes.map((outcome) => outcome.status === "rejected" && outcome.reason instanceof LoginError)),
    ).toEqual(new Set([true]));
    expect(dex.posts).toBe(2);
  });

  it("is asked once, however many uploads begin at a time, and again when the session has expired in mid-run (quirks: login-form-works-once, expired-cookie-cleared)", async () => {
    const { gateway, host } = await setUp();
    const { client } = await connect(host, { login, namespace });
    expect(gateway.dex.posts).toBe(1);
    gateway.sessions.expire();
    const names = [...Array(20).keys()].map((number) => `pipeline-${number}`);
    const uploaded = await Promise.all(names.map((name) => client.uploadVersion(upload(name))));
    expect(new Set(uploaded.map(({ pipelineId }) => pipelineId)).size).toBe(20);
    expect(gateway.dex.posts).toBe(2);
  });

  it("is chosen on a page of connectors (quirk: choice-of-connectors)", async () => {
    const { host } = await setUp({ dex: new Dex({ connectors: ["sso", "local"] }) });
    const { client } = await connect(host, { login, namespace });
    expect(client.isMultiUser).toBe(true);
  });

  it("is missed where Dex has no connector with a password form, and those that it has are named (quirk: choice-of-connectors)", async () => {
    const { host } = await setUp({ dex: new Dex({ connectors: ["sso", "github"] }) });
    const error = await failure(host);
    expect(error.message).toMatch(/has no login by password. It offers: Log in with sso, Log in with github\.$/);
  });

  it("is approved where Dex asks for that (quirk: approval-page)", async () => {
    const { gateway, host } = await setUp({ dex: new Dex({ approval: true }) });
    await connect(host, { login, namespace });
    expect(gateway.requests).toContain("POST /dex/approval");
  });

  it("has a session in several cookies, and all are sent (quirk: session-split-into-cookies)", async () => {
    const { host } = await setUp({ cookies: 8 });
    const { client } = await connect(host, { login, namespace });
    expect((await client.uploadVersion(upload())).outcome).toBe("created");
  });

  it("goes on with the cookies that prolong its session (quirk: expired-cookie-cleared)", async () => {
    const { gateway, host } = await setUp();
    const { client } = await connect(host, { login, namespace });
    gateway.state.refreshes = true;
    await client.uploadVersion(upload("one"));
    gateway.sessions.keepNewest();
    await client.uploadVersion(upload("two"));
    expect(gateway.dex.posts).toBe(1);
  });

  it("works with Secure cookies over plain HTTP, as a port-forward has them (quirk: secure-cookies-over-http)", async () => {
    const { host } = await setUp({ secureCookies: true });
    const { client } = await connect(host, { login, namespace });
    expect(client.isMultiUser).toBe(true);
  });

  it("waits for an API server that is away behind the gateway (quirk: login-outlives-back-ends)", async () => {
    const { gateway, host } = await setUp();
    const { client } = await connect(host, { login, namespace });
    gateway.state.upstreamDown = true;
    setTimeout(() => {
      gateway.state.upstreamDown = false;
    }, 60);
    expect((await client.uploadVersion(upload())).outcome).toBe("created");
    expect(gateway.dex.posts).toBe(1);
  });

  it("keeps a session without its identity provider, and says that a new login needs it (quirk: login-outlives-back-ends)", async () => {
    const { gateway, host } = await setUp();
    const { client } = await connect(host, { login, namespace });
    gateway.dex.down = true;
    expect((await client.uploadVersion(upload())).outcome).toBe("created");
    gateway.sessions.expire();
    await expect(client.uploadVersion(upload("other"))).rejects.toMatchObject({
      name: "LoginError",
      message: `The login failed: ${gateway.url}/dex/auth responded with HTTP 502.`,
      hint: expect.stringContaining("The gateway or its identity provider is down"),
    });
    gateway.dex.down = false;
    expect((await client.uploadVersion(upload("other"))).outcome).toBe("created");
  });

  it("begins anew when the callback fails, for a form and a code work once (quirks: login-form-works-once, login-outlives-back-ends)", async () => {
    const { gateway, host } = await setUp();
    gateway.state.failingCallbacks = 1;
    const { client } = await connect(host, { login, namespace });
    expect(client.isMultiUser).toBe(true);
    expect(gateway.dex.posts).toBe(2);
  });

  it("says so when the gateway accepts the login and then refuses its session", async () => {
    const { gateway, host } = await setUp();
    gateway.state.refusesAll = true;
    await expect(connect(host, { login, namespace })).rejects.toMatchObject({
      status: 401,
      hint: expect.stringContaining("The login as user@example.com succeeded, but the server rejected the session"),
    });
    expect(gateway.dex.posts).toBe(1);
  });

  it("may be at an address of its own, which gets the password and no session", async () => {
    const dex = new Dex();
    const elsewhere = await startWebServer((asked) => dex.answer(asked));
    const issuer = elsewhere.url.replace("127.0.0.1", "localhost");
    const { gateway } = await setUp({ dex, issuer });
    const { client } = await connect(gateway.url, { login: { ...login, loginOrigin: issuer }, namespace });
    expect(client.isMultiUser).toBe(true);
    expect(elsewhere.asked.filter(({ headers }) => "cookie" in headers || "authorization" in headers)).toEqual([]);
    expect(gateway.asked.filter(({ body }) => body.includes("password"))).toEqual([]);
  });

  it("is not asked at a server that wants no login", async () => {
    const server = await startMultiUser();
    const { client } = await connect(server.url, { login, namespace });
    expect(client.isMultiUser).toBe(true);
    expect(server.requests.filter((request) => !request.includes("/apis/"))).toEqual([]);
  });

  it("masks the password, also as it is in a form, and the session", async () => {
    const dex = new Dex({ users: { "user@example.com": "p ä&ss" } });
    const { gateway, host } = await setUp({ dex });
    const { log } = await connect(host, { login: { ...login, password: "p ä&ss" }, namespace });
    expect(log.masked).toEqual(
      expect.arrayContaining(["p ä&ss", "p+%C3%A4%26ss", "p%20%C3%A4%26ss", gateway.sessions.newestSecret()]),
    );
    expect(log.lines.join("\n")).not.toContain(gateway.sessions.newestSecret());
  });
});

describe("Dex with user name and password behind oidc-authservice", () => {
  it("is begun by any call, and the session that it ends with is used (quirk: request-begins-login)", async () => {
    const server = await startMultiUser();
    const gateway = await startOidcAuthservice(server.url);
    const { client } = await connect(`${gateway.url}/pipeline`, { login, namespace });
    expect((await client.uploadVersion(upload())).outcome).toBe("created");
    expect(gateway.requests).not.toContain("GET /oauth2/start");
    expect(gateway.dex.posts).toBe(1);
  });
});
