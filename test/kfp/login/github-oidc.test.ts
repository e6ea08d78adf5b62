import { describe, expect, it } from "vitest";
import type { Clock } from "../../../src/model/clock.ts";
import { connect } from "../../support/login/connect.ts";
import { tokenOf } from "../../support/login/jwt.ts";
import { jsonText, startWebServer, type Told } from "../../support/login/web-server.ts";

const audience = "https://kubeflow.example.com";
const health = jsonText(200, '{"commit_sha":"unknown","multi_user":false}');

/** GitHub's token service: a new token with each request, which lives for five minutes. */
async function startTokens(answer?: (count: number) => Told | undefined) {
  let count = 0;
  const server = await startWebServer(({ url }) => {
    count += 1;
    const claims = {
      iss: "https://github.example.com/_services/token",
      sub: "repo:o/r:ref:refs/heads/main",
      aud: url.searchParams.get("audience"),
      iat: 1_000,
      exp: 1_300,
      jti: count,
    };
    return answer?.(count) ?? jsonText(200, JSON.stringify({ count: 1, value: tokenOf(claims) }));
  });
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-token",
  };
  return { server, env };
}

/** Time stands still but when a test moves it; waits are over at once. */
function movedClock(): Clock & { move: (ms: number) => void } {
  let now = 0;
  return {
    now: () => now,
    sleep: (_, signal) => (signal === undefined ? Promise.resolve() : new Promise(() => {})),
    move: (ms) => {
      now += ms;
    },
  };
}

const numberOf = (authorization = ""): number =>
  JSON.parse(Buffer.from(authorization.split(".")[1] ?? "", "base64url").toString()).jti;

describe("GitHub's token for the workflow", () => {
  it("is asked for with the audience, sent as a bearer token, and masked", async () => {
    const { server: tokens, env } = await startTokens();
    const server = await startWebServer(() => health);
    const { log } = await connect(server.url, { env, login: { oidcAudience: audience } });
    const [asked] = tokens.asked;
    expect(asked?.url.searchParams.get("audience")).toBe(audience);
    expect(asked?.url.searchParams.get("api-version")).toBe("2.0");
    expect(asked?.headers.authorization).toBe("Bearer request-token");
    const sent = server.asked[0]?.headers.authorization ?? "";
    expect(numberOf(sent)).toBe(1);
    expect(log.masked).toContain(sent.replace("Bearer ", ""));
  });

  it("is asked for once by many requests, and anew before it has expired", async () => {
    const { server: tokens, env } = await startTokens();
    const server = await startWebServer(({ url }) =>
      url.pathname.endsWith("/healthz") ? health : jsonText(404, "{}"),
    );
    const clock = movedClock();
    const { client } = await connect(server.url, { env, clock, login: { oidcAudience: audience } });
    const source = client.runSource({ runId: "r", name: "r", url: "" });
    const look = () => source.readRun(new AbortController().signal).catch(() => undefined);
    clock.move(200_000);
    await look();
    expect(tokens.requests).toHaveLength(1);
    clock.move(15_000);
    await Promise.all([look(), look(), look()]);
    expect(tokens.requests).toHaveLength(2);
    expect(numberOf(server.asked.at(-1)?.headers.authorization)).toBe(2);
  });

  it("is asked for anew when the server refuses it before its time, once for a request", async () => {
    const { server: tokens, env } = await startTokens();
    const server = await startWebServer(({ headers }) =>
      numberOf(headers.authorization) < 2 ? jsonText(401, "{}") : health,
    );
    const { client } = await connect(server.url, { env, login: { oidcAudience: audience } });
    expect(client.isMultiUser).toBe(false);
    expect(tokens.requests).toHaveLength(2);
  });

  it("that is refused altogether is an error that names audience and issuer", async () => {
    const { server: tokens, env } = await startTokens();
    const server = await startWebServer(() => jsonText(401, "Jwt issuer is not configured"));
    await expect(connect(server.url, { env, login: { oidcAudience: audience } })).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining("Jwt issuer is not configured"),
      hint: `The server rejected the workflow's token from GitHub. Its gateway must accept the issuer https://github.example.com/_services/token and the audience ${audience}. The token's subject, which becomes the user, is repo:o/r:ref:refs/heads/main.`,
    });
    expect(tokens.requests).toHaveLength(2);
  });

  it("is not to be had without the permission, which the error names", async () => {
    await expect(connect("http://127.0.0.1:9", { login: { oidcAudience: audience } })).rejects.toMatchObject({
      name: "LoginError",
      hint: expect.stringMatching(
        /`permissions: id-token: write`.*Pull requests from forks cannot have this permission/,
      ),
    });
  });

  it("is asked for again when GitHub is busy", async () => {
    const { env } = await startTokens((count) => (count < 3 ? { status: 503, body: "busy" } : undefined));
    const server = await startWebServer(() => health);
    await connect(server.url, { env, login: { oidcAudience: audience } });
    expect(numberOf(server.asked[0]?.headers.authorization)).toBe(3);
  });

  it.each([
    ["HTTP 403", { status: 403, body: "no" }, /HTTP 403: no/],
    ["nonsense", jsonText(200, "<html>"), /contains no token/],
    ["no value", jsonText(200, "{}"), /contains no token/],
  ])("answered with %s is an error", async (_, told, message) => {
    const { env } = await startTokens(() => told);
    await expect(connect("http://127.0.0.1:9", { env, login: { oidcAudience: audience } })).rejects.toMatchObject({
      name: "LoginError",
      message: expect.stringMatching(message),
    });
  });
});
