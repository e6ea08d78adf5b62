import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { startMultiUser } from "../support/login/multi-user.ts";
import { forward, startWebServer, type WebServer } from "../support/login/web-server.ts";
import { makeFolder } from "../support/workspace.ts";
import { dexPages, programs } from "./install.ts";

export interface LayerOptions {
  /** Lines of oauth2-proxy's configuration beside the usual ones. */
  readonly proxy?: Readonly<Record<string, string | boolean>>;
  readonly approval?: boolean;
  /** A second connector, which makes dex ask which one. */
  readonly choice?: boolean;
}

export interface Layers {
  readonly url: string;
  /** What came through to the server. */
  readonly server: WebServer;
  readonly stopDex: () => Promise<void>;
}

/** oauth2-proxy before dex and before a server for several teams; the layout is that of Kubeflow's manifests, the names too. */
export async function startLayers(options: LayerOptions = {}): Promise<Layers> {
  const [proxyPort, dexPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${proxyPort}`;
  const dexUrl = `http://127.0.0.1:${dexPort}`;
  const server = await startMultiUser();
  // In Kubeflow this is Istio: it takes the path's prefix away and makes the identity header out of the proxy's.
  const mesh = await startWebServer(async (asked) => {
    const { pathname, search } = asked.url;
    const email = String(asked.headers["x-forwarded-email"] ?? "");
    return await forward(asked, server.url + pathname.replace(/^\/pipeline/, "") + search, {
      "kubeflow-userid": email,
    });
  });
  const dex = start(programs.dex, ["serve", configure("dex.json", dexConfiguration(dexPort, options))]);
  await answers(`${dexUrl}/dex/healthz`);
  start(programs.oauth2Proxy, [
    `--config=${configure("proxy.toml", proxyConfiguration({ proxyPort, dexUrl, mesh, ...options }))}`,
  ]);
  await answers(`${url}/ping`);
  return { url, server, stopDex: dex.stop };
}

/** JSON is YAML. */
const dexConfiguration = (port: number, { approval = false, choice = false }: LayerOptions): string =>
  JSON.stringify({
    issuer: `http://127.0.0.1:${port}/dex`,
    storage: { type: "memory" },
    web: { http: `127.0.0.1:${port}` },
    frontend: { dir: dexPages() },
    oauth2: { skipApprovalScreen: !approval },
    enablePasswordDB: true,
    staticClients: [
      {
        id: "kubeflow-oidc-authservice",
        name: "Kubeflow",
        secret: "a-secret-of-the-tests",
        redirectURIs: ["/oauth2/callback"],
      },
    ],
    staticPasswords: [
      {
        email: "user@example.com",
        // "password", as in dex's own examples.
        hash: "$2a$10$2b2cU8CPhOTaGrs1HRQuAueS7JTT5ZHsHSzYiFPm1leZck7Mc8T4W",
        username: "user",
        userID: "15841185641784",
      },
    ],
    connectors: choice ? [{ type: "mockCallback", id: "mock", name: "Company SSO" }] : [],
  });

interface ProxyConfiguration extends LayerOptions {
  readonly proxyPort: number;
  readonly dexUrl: string;
  readonly mesh: WebServer;
}

/** As kubeflow/manifests has it (common/oauth2-proxy/base/oauth2_proxy.cfg), but for the addresses. */
function proxyConfiguration({ proxyPort, dexUrl, mesh, proxy = {} }: ProxyConfiguration): string {
  const values = {
    http_address: `127.0.0.1:${proxyPort}`,
    provider: "oidc",
    oidc_issuer_url: `${dexUrl}/dex`,
    skip_oidc_discovery: true,
    login_url: "/dex/auth",
    redeem_url: `${dexUrl}/dex/token`,
    oidc_jwks_url: `${dexUrl}/dex/keys`,
    scope: "profile email groups openid",
    client_id: "kubeflow-oidc-authservice",
    client_secret: "a-secret-of-the-tests",
    cookie_secret: "0123456789abcdef0123456789abcdef",
    cookie_name: "oauth2_proxy_kubeflow",
    cookie_secure: false,
    email_domains: ["*"],
    redirect_url: "/oauth2/callback",
    relative_redirect_url: true,
    code_challenge_method: "",
    upstreams: [`${dexUrl}/dex/`, `${mesh.url}/pipeline/`],
    skip_auth_routes: ["^/dex/"],
    api_routes: ["/apis/"],
    ...proxy,
  };
  return Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
    .join("\n");
}

function configure(name: string, text: string): string {
  const path = join(makeFolder("login-layer"), name);
  writeFileSync(path, text);
  return path;
}

/** Ends with the test; what it said is shown when it ends before. */
function start(program: string, args: readonly string[]): { readonly stop: () => Promise<void> } {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => {
      said += text.toString();
    });
  let wanted = false;
  const ended = new Promise<void>((resolve) =>
    child.once("close", () => {
      if (!wanted) console.error(`${program} ended by itself:\n${said}`);
      resolve();
    }),
  );
  const stop = async (): Promise<void> => {
    wanted = true;
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(stop);
  return { stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const waitMs = 20_000;

async function answers(url: string): Promise<void> {
  for (const end = Date.now() + waitMs; Date.now() < end; await delay(50)) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
  }
  throw new Error(`${url} does not answer.`);
}
