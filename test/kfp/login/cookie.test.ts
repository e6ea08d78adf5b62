import { describe, expect, it } from "vitest";
import { connect } from "../../support/login/connect.ts";
import { startMultiUser } from "../../support/login/multi-user.ts";
import { type Oauth2ProxyOptions, startOauth2Proxy } from "../../support/login/oauth2-proxy.ts";
import { upload } from "../../support/login/packages.ts";

const namespace = "team-a";

/** A gateway, and the cookies of a session that somebody else has begun there. */
async function setUp(options: Omit<Oauth2ProxyOptions, "upstream"> = {}) {
  const server = await startMultiUser();
  const gateway = await startOauth2Proxy({ upstream: server.url, ...options });
  await connect(gateway.url, { login: { username: "user@example.com", password: "password" }, namespace });
  return { gateway, cookie: gateway.sessions.newest() };
}

describe("a session cookie", () => {
  it("is enough to log in, also when it is several (quirk: session-split-into-cookies)", async () => {
    const { gateway, cookie } = await setUp({ cookies: 3 });
    const { client, log } = await connect(gateway.url, { login: { cookie }, namespace });
    expect((await client.uploadVersion(upload())).outcome).toBe("created");
    expect(log.masked).toEqual(expect.arrayContaining([cookie, gateway.sessions.newestSecret()]));
  });

  it("is taken as a browser shows it, with the header's name", async () => {
    const { gateway, cookie } = await setUp();
    const { client } = await connect(gateway.url, { login: { cookie: `Cookie: ${cookie}` }, namespace });
    expect(client.isMultiUser).toBe(true);
  });

  it("is sent once of each name: a stale one before it would lose the session (quirk: expired-cookie-cleared)", async () => {
    const { gateway, cookie } = await setUp();
    const { client } = await connect(gateway.url, {
      login: { cookie: `oauth2_proxy_kubeflow=stale; ${cookie}` },
      namespace,
    });
    expect(client.isMultiUser).toBe(true);
  });

  it("that the server prolongs is followed by the new one (quirk: expired-cookie-cleared)", async () => {
    const { gateway, cookie } = await setUp();
    const { client, log } = await connect(gateway.url, { login: { cookie }, namespace });
    gateway.state.refreshes = true;
    await client.uploadVersion(upload("one"));
    gateway.sessions.keepNewest();
    await client.uploadVersion(upload("two"));
    expect(log.masked).toContain(gateway.sessions.newestSecret());
  });

  it("that has expired is an error that says how to get another (quirk: expired-cookie-cleared)", async () => {
    const { gateway, cookie } = await setUp();
    const { client } = await connect(gateway.url, { login: { cookie }, namespace });
    gateway.sessions.expire();
    await expect(client.uploadVersion(upload())).rejects.toMatchObject({
      status: 401,
      hint: expect.stringMatching(/^The session in `cookie` has expired.*or use `username` \+ `password`/),
    });
  });

  it("that is garbled is an error that does not show it (quirk: expired-cookie-cleared)", async () => {
    const { gateway } = await setUp({ apiRoutes: false, signInPage: false });
    const error: unknown = await connect(gateway.url, { login: { cookie: "oauth2_proxy_kubeflow=g4rbage" } }).catch(
      (reason) => reason,
    );
    expect(error).toMatchObject({ status: 401, hint: expect.stringContaining("The session in `cookie` has expired") });
    expect(JSON.stringify(error)).not.toContain("g4rbage");
  });
});
