import { describe, expect, it } from "vitest";
import type { KfpError } from "../../../src/model/errors.ts";
import { connect } from "../../support/login/connect.ts";
import { recordedAnswer } from "../../support/login/recorded.ts";
import { page, redirect, startWebServer, type Told } from "../../support/login/web-server.ts";

/** What a server that answers everything in this way is for somebody with a token. */
async function errorOf(told: Told): Promise<KfpError> {
  const server = await startWebServer(() => told);
  const error = await connect(`${server.url}/pipeline`, { login: { token: "t0ken" } }).catch(
    (reason: unknown) => reason,
  );
  expect(JSON.stringify(error) + (error as Error).message).not.toContain("t0ken");
  return error as KfpError;
}

const signIn = "oauth2-proxy-dex/01-unauthenticated";

describe("an answer in place of the API's", () => {
  it.each([
    ["the page with the button", { ...recordedAnswer(signIn, "GET /oauth2/sign_in") }],
    ["Dex's form", recordedAnswer("oauth2-proxy-dex/02-login", "5 login page")],
    ["the form, with 403", page(403, '<form action="/oauth2/start"><button>Sign in</button></form>')],
  ])("that is a login page is said to be one: %s", async (_, told) => {
    expect(await errorOf(told)).toMatchObject({
      message: expect.stringMatching(/returned a login page instead of the API \(HTTP \d+\)$/),
      hint: expect.stringContaining("The server rejected `token`"),
    });
  });

  it("that sends on to an identity provider names it, without what its address carries (quirk: login-as-401-or-redirect)", async () => {
    expect(await errorOf(redirect(302, "https://idp.example.com/dex/auth?client_id=kf&state=s3cret"))).toMatchObject({
      message: expect.stringMatching(/returned HTTP 302, to the login at https:\/\/idp\.example\.com\/dex\/auth$/),
      hint: expect.stringContaining("The server rejected `token`"),
    });
  });

  it("that is 401 of a gateway has its words", async () => {
    expect(
      await errorOf({ status: 401, headers: { "content-type": "text/plain" }, body: "Jwt is missing" }),
    ).toMatchObject({
      message: expect.stringMatching(/returned HTTP 401: Jwt is missing$/),
    });
  });

  it("that is 403 of a gateway is no matter of the login", async () => {
    expect(
      await errorOf({ status: 403, headers: { "content-type": "text/plain" }, body: "RBAC: access denied" }),
    ).toMatchObject({
      message: expect.stringMatching(/HTTP 403: RBAC: access denied$/),
      hint: expect.stringContaining("a gateway or a policy in front of the server says so"),
    });
  });

  it("that sends on to the same path elsewhere says where the server is", async () => {
    const server = await startWebServer(({ url }) => redirect(302, `https://kubeflow.example.com${url.pathname}`));
    await expect(connect(server.url, { login: { token: "t0ken" } })).rejects.toMatchObject({
      hint: "The server is at another address: set `host` to one that begins with https://kubeflow.example.com.",
    });
  });

  it("that is some page is not taken for a login", async () => {
    expect(await errorOf(page(200, "<h1>Kubeflow</h1>"))).toMatchObject({
      message: expect.stringMatching(/returned a web page instead of the API\.$/),
    });
  });
});
