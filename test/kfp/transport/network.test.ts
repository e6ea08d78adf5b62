import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect as connectSocket } from "node:net";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { describe, expect, it, onTestFinished } from "vitest";
import { readCaCertificate } from "../../../src/kfp/transport/ca-certificate.ts";
import { InputError, LoginError } from "../../../src/model/errors.ts";
import { startServer } from "../../support/embedded.ts";
import { type CertificateOptions, newAuthority, newCertificate } from "../../support/login/certificates.ts";
import { connect } from "../../support/login/connect.ts";
import { forward, jsonText, page, redirect, startWebServer } from "../../support/login/web-server.ts";
import { makeFolder } from "../../support/workspace.ts";

/** An embedded server behind HTTPS with such a certificate. */
async function startSecure(options: CertificateOptions) {
  const { cert, private: key } = await newCertificate(options);
  const { url } = await startServer();
  const server = await startWebServer((asked) => forward(asked, url + asked.url.pathname + asked.url.search, {}), {
    cert,
    key,
  });
  return { ...server, url: server.url, cert };
}

describe("a server's certificate", () => {
  it("signed by an authority of one's own is trusted with `ca-certificate`", async () => {
    const ca = await newAuthority();
    const { url } = await startSecure({ ca });
    const { client } = await connect(url, { caCertificate: ca.cert });
    expect(client.description).toContain(url);
  });

  it("signed by itself is trusted when it is the one in `ca-certificate`", async () => {
    const { url, cert } = await startSecure({});
    const { client } = await connect(url, { caCertificate: cert });
    expect(client.description).toContain(url);
  });

  it("is refused without `ca-certificate`, and the error says what to put there", async () => {
    const { url } = await startSecure({ ca: await newAuthority() });
    await expect(connect(url)).rejects.toMatchObject({
      message: expect.stringContaining("got no response: "),
      hint: expect.stringContaining("put the certificate of the authority that signed it into `ca-certificate`"),
    });
  });

  it("is refused with a `ca-certificate` that is another's", async () => {
    const { url } = await startSecure({ ca: await newAuthority() });
    const { cert } = await newAuthority();
    await expect(connect(url, { caCertificate: cert })).rejects.toMatchObject({
      hint: expect.stringMatching(/not one that this machine trusts.*`ca-certificate`/),
    });
  });

  it("that has expired is refused as that", async () => {
    const ca = await newAuthority();
    const { url } = await startSecure({ ca, notAfterDate: new Date("2026-02-01") });
    await expect(connect(url, { caCertificate: ca.cert })).rejects.toMatchObject({
      hint: "The server's certificate has expired.",
    });
  });

  it("for another name is refused as that", async () => {
    const ca = await newAuthority();
    const { url } = await startSecure({ ca, name: "kubeflow.example.com" });
    await expect(connect(url, { caCertificate: ca.cert })).rejects.toMatchObject({
      hint: "The server's certificate is for another name than the one in `host`.",
    });
  });

  it("is missing where the server speaks plain HTTP", async () => {
    const { url } = await startServer();
    await expect(connect(url.replace("http:", "https:"))).rejects.toMatchObject({
      hint: expect.stringContaining("does not speak HTTPS at this address"),
    });
  });
});

describe("the input ca-certificate", () => {
  it("is PEM, of one certificate or several", async () => {
    const [one, other] = [(await newAuthority()).cert, (await newAuthority()).cert];
    expect(await readCaCertificate(`${one}\n# and\n${other}`, "/")).toBe(`${one.trim()}\n${other.trim()}`);
  });

  it("is a path below the workspace", async () => {
    const { cert } = await newAuthority();
    const workspace = makeFolder("workspace");
    writeFileSync(join(workspace, "ca.pem"), cert);
    expect(await readCaCertificate("ca.pem", workspace)).toBe(cert.trim());
  });

  it.each([
    ["no-such-file.pem", /is neither PEM nor a file that can be read: ENOENT/],
    ["-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", /holds no certificate in PEM/],
    ["-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", /holds a certificate that cannot be read/],
  ])("is refused before anything is sent: %j", async (input, message) => {
    const error = await readCaCertificate(input, makeFolder("workspace")).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toMatch(message);
  });
});

/** A forward proxy that notes what it is asked for; it gets it from there, or from a server that stands for all. */
async function startProxy(standIn?: string) {
  const asked: string[] = [];
  const proxy = createServer(async (message, response) => {
    asked.push(`${message.method} ${message.url}`);
    const { href, pathname, search } = new URL(message.url ?? "");
    const answer = await fetch(standIn === undefined ? href : standIn + pathname + search);
    response
      .writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" })
      .end(await answer.text());
  });
  proxy.on("connect", ({ url = "", headers }, client: Duplex) => {
    asked.push(`CONNECT ${url}${"authorization" in headers ? " with the token" : ""}`);
    const [host = "", port = ""] = url.split(":");
    const server = connectSocket(Number(port), host, () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      server.pipe(client).pipe(server);
    });
    for (const socket of [client, server]) socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked };
}

describe("a proxy", () => {
  it("is used for HTTPS as HTTPS_PROXY says, and sees no token", async () => {
    const ca = await newAuthority();
    const { url } = await startSecure({ ca });
    const proxy = await startProxy();
    await connect(url, { caCertificate: ca.cert, env: { HTTPS_PROXY: proxy.url }, login: { token: "t0ken" } });
    expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ${new URL(url).host}`]));
  });

  it("is used for HTTP as http_proxy says", async () => {
    const { url } = await startServer();
    const proxy = await startProxy();
    await connect(url, { env: { http_proxy: proxy.url } });
    expect(proxy.asked).toContain(`GET ${url}/apis/v1/healthz`);
  });

  it("is left out for the hosts in NO_PROXY", async () => {
    const ca = await newAuthority();
    const { url } = await startSecure({ ca });
    const proxy = await startProxy();
    await connect(url, { caCertificate: ca.cert, env: { HTTPS_PROXY: proxy.url, NO_PROXY: "localhost,.example.com" } });
    expect(proxy.asked).toEqual([]);
  });

  it("that is away is an error that names what did not answer", async () => {
    await expect(
      connect("http://kubeflow.example.com", { env: { HTTP_PROXY: "http://127.0.0.1:9" } }),
    ).rejects.toMatchObject({
      message: expect.stringContaining("http://kubeflow.example.com/apis/"),
    });
  });
});

describe("a login without HTTPS", () => {
  it("is a warning, but on the machine itself", async () => {
    const { url } = await startServer();
    const proxy = await startProxy(url);
    const far = await connect("http://kubeflow.example.com", {
      env: { HTTP_PROXY: proxy.url },
      login: { token: "t0ken" },
    });
    expect(far.log.annotations).toMatchObject([
      { level: "warning", message: expect.stringContaining("kubeflow.example.com is reached over plain HTTP") },
    ]);
    const near = await connect(url, { login: { token: "t0ken" } });
    expect(near.log).toMatchObject({ lines: [], annotations: [] });
  });
});

describe("a login over HTTPS", () => {
  it("is not sent on to a page that is not encrypted", async () => {
    const ca = await newAuthority();
    const { cert, private: key } = await newCertificate({ ca });
    const plain = await startWebServer(() =>
      page(200, "<form method=post><input name=login><input name=password type=password></form>"),
    );
    const server = await startWebServer(
      ({ url }) => (url.pathname.includes("/apis/") ? jsonText(401, "{}") : redirect(302, `${plain.url}/login`)),
      { cert, key },
    );
    const login = { username: "user@example.com", password: "password" };
    const error = await connect(server.url, { caCertificate: ca.cert, login }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoginError);
    expect((error as LoginError).message).toContain("which is not encrypted");
    expect(plain.requests).toEqual([]);
  });
});
