import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Agent } from "undici";
import { describe, expect, it, onTestFinished } from "vitest";
import { SessionCookies } from "../../../src/kfp/login/cookie-jar.ts";
import { logInThroughDex } from "../../../src/kfp/login/dex.ts";
import { refuseForeignSite } from "../../../src/kfp/login/login-site.ts";
import { LoginError } from "../../../src/model/errors.ts";
import { type ConnectWith, connect } from "../../support/login/connect.ts";
import { jsonText, page, redirect, startWebServer, type WebServer } from "../../support/login/web-server.ts";
import { quickClock } from "../../support/quick-clock.ts";
import { RecordingLog } from "../../support/recording-log.ts";

const login = { username: "user@example.com", password: "password" };

/** What connecting to it fails with. */
async function failure(host: string, options: ConnectWith = {}): Promise<LoginError> {
  const error = await connect(host, { login, ...options }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LoginError);
  return error as LoginError;
}

describe("a login page from a stranger", () => {
  /** A server that wants a login, and shows this page for it. */
  const startHostile = (html: string) =>
    startWebServer(({ url }) => (url.pathname.includes("/apis/") ? jsonText(401, "{}") : page(200, html)));

  const form = (action: string, method = "post"): string =>
    `<form method="${method}" action="${action}"><input name="login"><input name=password type=PASSWORD></form>`;

  it("gets no password when its form sends it to another origin", async () => {
    const thief = await startWebServer(() => page(200, "thanks"));
    const server = await startHostile(form(`${thief.url}/steal`));
    const error = await failure(server.url);
    expect(error.message).toContain(`would send the user name and password to another site, ${thief.url}`);
    expect(thief.requests).toEqual([]);
  });

  it("gets no password by a form that puts it into the address", async () => {
    const server = await startHostile(form("/login", "get"));
    expect((await failure(server.url)).message).toContain(
      "has no fields for a user name and a password, or does not use POST",
    );
    expect(server.asked.filter(({ url }) => url.search.includes("password"))).toEqual([]);
  });

  it("is followed in circles only so long", async () => {
    const server = await startWebServer(({ url }) =>
      url.pathname.includes("/apis/") ? jsonText(401, "{}") : redirect(302, `/again?${url.search.length}`),
    );
    expect((await failure(server.url)).message).toContain("The login stopped after 20 redirects");
  });

  it.each(["javascript:alert(1)", "file:///etc/passwd", "http://"])("is not followed to %s", async (location) => {
    const server = await startWebServer(({ url }) =>
      url.pathname.includes("/apis/") ? jsonText(401, "{}") : redirect(302, location),
    );
    expect((await failure(server.url)).message).toContain("redirected to an invalid address");
  });

  it.each([
    ["without a form", "<p>no</p>"],
    ["that is broken", "<form <input type=password <<<a href=':::'>"],
    ["that is empty", ""],
    ["of a megabyte and more", "<p>x</p>".repeat(200_000)],
  ])("%s is an error that says what to do", async (_, html) => {
    const server = await startHostile(html);
    expect((await failure(server.url)).hint).toMatch(/`token` or `cookie`|Check `host`/);
  });

  it("that never ends is read only so far", async () => {
    const server = createServer((message, response) => {
      if (message.url?.includes("/apis/")) return response.writeHead(401).end();
      const endless = setInterval(() => response.write("<p>".repeat(50_000)), 1);
      return response.once("close", () => clearInterval(endless));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    expect((await failure(`http://127.0.0.1:${port}`)).message).toContain("shows no login page");
  });

  it("that never comes is waited for only so long", async () => {
    const server = await startWebServer(({ url }) =>
      url.pathname.includes("/apis/") ? jsonText(401, "{}") : new Promise(() => {}),
    );
    expect((await failure(server.url, { clock: quickClock(100) })).message).toMatch(
      /got no response from .*: no response within 30 s$/,
    );
  });

  it("is given back what it hid in its form", async () => {
    const hidden = '<input type=hidden name="csrf" value="a&amp;b"><input type=hidden name="tab" value="">';
    const server = await startWebServer(({ url, method }) =>
      url.pathname.includes("/apis/")
        ? jsonText(401, "{}")
        : method === "POST"
          ? page(200, "welcome")
          : page(200, form("").replace("<input", `${hidden}<input`)),
    );
    await connect(server.url, { login }).catch(() => {});
    const posted = server.asked.find(({ method }) => method === "POST");
    expect(posted?.body.toString()).toBe("csrf=a%26b&tab=&login=user%40example.com&password=password");
  });
});

describe("the password", () => {
  const form = '<form method=post action="/in"><input name=login><input name=password type=password></form>';
  /** A server that leads to a login page on another site. */
  async function startLeading(
    onPost: () => void = () => {},
  ): Promise<{ readonly host: string; readonly elsewhere: string; asked: WebServer["asked"] }> {
    const provider = await startWebServer(({ method }) => {
      if (method === "POST") onPost();
      return page(200, form);
    });
    const elsewhere = provider.url.replace("127.0.0.1", "localhost");
    const server = await startWebServer(({ url }) =>
      url.pathname.includes("/apis/") ? jsonText(401, "{}") : redirect(302, `${elsewhere}/login`),
    );
    return { host: server.url, elsewhere, asked: provider.asked };
  }
  const sent = (asked: WebServer["asked"]) => asked.filter(({ method }) => method === "POST");

  it("does not go to a login page on another site, which the error names", async () => {
    const { host, elsewhere, asked } = await startLeading();
    const error = await failure(host);
    expect(error.message).toBe(
      `${host} leads to a login page at ${elsewhere}, which is not the site of \`host\` (${host}).`,
    );
    expect(error.hint).toContain(`set \`login-origin: ${elsewhere}\``);
    expect(sent(asked)).toEqual([]);
  });

  it("goes to `login-origin` and nowhere else, and the log says so before", async () => {
    const log = new RecordingLog();
    let saidBefore: readonly string[] = [];
    const { host, elsewhere, asked } = await startLeading(() => {
      saidBefore = [...log.lines];
    });
    const options = { ...login, host, log, clock: quickClock(10), cookies: new SessionCookies() };
    const dispatcher = new Agent();
    onTestFinished(() => dispatcher.close());
    const mine = { ...options, dispatcher, loginOrigin: elsewhere };
    await expect(logInThroughDex(mine)).rejects.toThrow("rejected the user name or the password");
    expect(saidBefore).toEqual([`Sending the password of user@example.com to ${elsewhere}/in`]);
    expect(sent(asked)).toHaveLength(1);
    await expect(logInThroughDex({ ...mine, cookies: new SessionCookies(), loginOrigin: host })).rejects.toThrow(
      `which is not \`login-origin\` (${host})`,
    );
    expect(sent(asked)).toHaveLength(1);
  });

  it.each([
    ["https://kubeflow.example.com", "https://dex.example.com/auth", true],
    ["https://a.kubeflow.example.co.uk", "https://dex.example.co.uk/", true],
    ["http://localhost:8080", "http://localhost:5556/", true],
    ["https://example.co.uk", "https://thief.co.uk/", false],
    ["https://team.github.io", "https://thief.github.io/", false],
    ["http://kubeflow.svc.cluster.local", "http://thief.svc.cluster.local/", false],
    ["https://10.0.0.1", "https://10.0.0.2/", false],
    ["https://kubeflow.example.com", "https://example.com.thief.net/", false],
  ])("of %s at %s: same site %s", (host, url, same) => {
    const check = () => refuseForeignSite({ page: new URL(url), host: new URL(host), loginOrigin: "" });
    if (same) check();
    else expect(check).toThrow("which is not the site of `host`");
  });
});
