import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import type { Duplex } from "node:stream";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { expect, it, onTestFinished } from "vitest";
import { systemClock } from "../../src/context/clock.ts";
import { openGitHub } from "../../src/github/github.ts";
import { newAuthority, newCertificate } from "../support/login/certificates.ts";
import { RecordingLog } from "../support/recording-log.ts";

const apiHost = "api.github.invalid";
const apiUrl = `https://${apiHost}`;

async function listen(server: Server): Promise<number> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close().closeAllConnections());
  return (server.address() as AddressInfo).port;
}

/** Stands in for GitHub's API under a name that cannot be resolved, so that only the proxy leads to it. */
async function startApi(): Promise<{ readonly port: number; readonly tokens: (string | undefined)[] }> {
  const tokens: (string | undefined)[] = [];
  const ca = await newAuthority();
  const { cert, private: key } = await newCertificate({ ca, name: apiHost });
  setDefaultCACertificates([...getCACertificates(), ca.cert]);
  const server = createSecureServer({ cert, key }, ({ url, headers }, response) => {
    tokens.push(headers.authorization);
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ full_name: url }));
  });
  return { port: await listen(server), tokens };
}

/** A proxy that opens tunnels to the stand-in, and records their targets. */
async function startProxy(target: number): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((_, response) => response.writeHead(501).end());
  server.on("connect", ({ url = "" }, socket: Duplex) => {
    asked.push(url);
    const tunnel = connect(target, "127.0.0.1", () => socket.write("HTTP/1.1 200 Connection established\r\n\r\n"));
    tunnel.on("error", () => socket.destroy());
    socket.on("error", () => tunnel.destroy());
    socket.pipe(tunnel).pipe(socket);
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, asked };
}

it("requests to GitHub go through the proxy of the environment", async () => {
  const api = await startApi();
  const proxy = await startProxy(api.port);
  // @actions/github reads both when it is loaded, which the first client does.
  process.env.https_proxy = proxy.url;
  process.env.GITHUB_API_URL = apiUrl;
  const client = await openGitHub({
    token: "secret",
    env: { GITHUB_API_URL: apiUrl },
    clock: systemClock,
    log: new RecordingLog(),
    signal: new AbortController().signal,
  });
  const { data } = await client.rest.repos.get({ owner: "acme", repo: "pipelines" });
  expect(data.full_name).toBe("/repos/acme/pipelines");
  expect(proxy.asked).toEqual([`${apiHost}:443`]);
  expect(api.tokens).toEqual(["token secret"]);
});
