import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { systemClock } from "../../src/context/clock.ts";
import { startEmbeddedServer } from "../../src/embedded/embedded.ts";
import { runStep, type Step } from "../support/bundle.ts";
import { pipelineRun } from "../support/packages.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";
import type { Attack } from "./attack.ts";
import { secret } from "./machine.ts";

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(reply: Reply, address = "127.0.0.1"): Promise<string> {
  const server = createServer(reply);
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://${address}:${(server.address() as AddressInfo).port}`;
}

function json(response: ServerResponse, body: object, status = 200): void {
  response.statusCode = status;
  response.setHeader("content-type", "application/json").end(JSON.stringify(body));
}

/** Like a server of kfp-tekton 1.9, until the attack begins. */
const honestly = ({ url = "" }: IncomingMessage, response: ServerResponse): boolean => {
  if (!url.endsWith("/healthz")) return false;
  json(response, { commit_sha: "x", tag_name: "1.9.2", multi_user: false });
  return true;
};

interface Visit {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly limitMs?: number;
}

interface Visited extends Step {
  readonly isPatient: boolean;
}

/** The step uploads a package to the server. */
async function visit(host: string, { inputs = {}, limitMs = 60_000 }: Visit = {}): Promise<Visited> {
  const workspace = makeWorkspace({ "compiled/a.yaml": pipelineRun("tekton.dev/v1") });
  let isPatient = true;
  const step = await runStep({
    workspace,
    inputs: { packages: "compiled/*.yaml", checks: "off", host, token: `${secret}-token`, ...inputs },
    whileRunning: async ({ pid, ended }) => {
      const limit = setTimeout(() => {
        isPatient = false;
        process.kill(pid, "SIGKILL");
      }, limitMs);
      await ended;
      clearTimeout(limit);
    },
  });
  return { ...step, isPatient };
}

const tooLong = ({ isPatient }: Visited): readonly string[] => (isPatient ? [] : ["a step without end"]);

export const serverAttacks: readonly Attack<void>[] = [
  {
    tries: "take the token elsewhere by a redirect",
    got: async () => {
      const seen: string[] = [];
      const other = await serve(({ headers }, response) => {
        if (headers.authorization !== undefined || headers.cookie !== undefined) seen.push("the token");
        json(response, {});
      }, "127.0.0.2");
      const host = await serve((request, response) => {
        if (!honestly(request, response)) response.writeHead(307, { location: `${other}${request.url}` }).end();
      });
      await visit(host);
      return seen;
    },
  },
  {
    tries: "have the password typed on another site",
    got: async () => {
      const seen: string[] = [];
      const page = '<form method="post" action="/x"><input name="login"><input type="password" name="password"></form>';
      const other = await serve((request, response) => {
        request.setEncoding("utf8").on("data", (text: string) => {
          if (text.includes(secret)) seen.push("the password");
        });
        request.on("end", () => response.setHeader("content-type", "text/html").end(page));
      }, "127.0.0.2");
      const host = await serve((_, response) => response.writeHead(302, { location: `${other}/login` }).end());
      await visit(host, { inputs: { token: "", username: "user", password: `${secret}-password` } });
      return seen;
    },
  },
  {
    tries: "lead the login in circles by redirects",
    got: async () => {
      let count = 0;
      const host = await serve((_, response) => response.writeHead(302, { location: `/page${count++}` }).end());
      const { exitCode } = await visit(host, {
        inputs: { token: "", username: "user", password: `${secret}-password` },
      });
      return exitCode === 1 && count > 1 && count < 200 ? [] : [`${count} requests, exit code ${exitCode}`];
    },
  },
  {
    tries: "get sessions of other servers by cookies for their addresses",
    got: async () => {
      const seen: string[] = [];
      const other = await serve(({ headers }, response) => {
        if (headers.cookie !== undefined) seen.push(headers.cookie);
        json(response, {});
      }, "127.0.0.2");
      const host = await serve((request, response) => {
        response.setHeader("set-cookie", ["planted=12345678; Domain=127.0.0.2", "wide=12345678; Domain=0.0.1"]);
        if (!honestly(request, response)) response.writeHead(302, { location: `${other}/` }).end();
      });
      await visit(host, { inputs: { token: "", username: "user", password: `${secret}-password` } });
      return seen;
    },
  },
  {
    tries: "hide words of the log by short cookies",
    got: async () => {
      const host = await serve((request, response) => {
        response.setHeader("set-cookie", ["a=a", "one=1", "yes=true"]);
        if (!honestly(request, response)) json(response, { error: "no" }, 400);
      });
      const { log } = await visit(host);
      return log.match(/^::add-mask::(?:a|1|true)$/gm) ?? [];
    },
  },
  {
    tries: "give commands to the runner by its errors",
    got: async () => {
      const error = "no\n::add-path::/evil\r::add-path::/evil\n##[add-path]/evil";
      const host = await serve((request, response) => {
        if (!honestly(request, response)) json(response, { error, error_message: error, message: error }, 400);
      });
      const { log, exitCode } = await visit(host);
      const commands = log.split(/\r|\n/).filter((line) => /^\s*(?:::add-path|##\[)/.test(line));
      return [...commands, ...(exitCode === 0 ? ["a version that is not there"] : [])];
    },
  },
  {
    tries: "answer with a body without end",
    isHeavy: true,
    got: async () => {
      const part = "x".repeat(1024 ** 2);
      const host = await serve((request, response) => {
        if (honestly(request, response)) return;
        response.setHeader("content-type", "application/json");
        const more = (): void => {
          while (!response.destroyed && response.write(part));
        };
        response.on("drain", more).on("error", () => {});
        more();
      });
      return tooLong(await visit(host, { limitMs: 240_000 }));
    },
  },
  {
    tries: "answer a byte a second",
    isHeavy: true,
    got: async () => {
      const host = await serve((request, response) => {
        if (honestly(request, response)) return;
        response.setHeader("content-type", "application/json");
        const timer = setInterval(() => response.write(" "), 1_000);
        response.on("close", () => clearInterval(timer));
      });
      return tooLong(await visit(host, { limitMs: 540_000 }));
    },
  },
  {
    tries: "ask to wait a day (Retry-After)",
    isHeavy: true,
    got: async () => {
      const host = await serve((request, response) => {
        if (!honestly(request, response)) json(response.setHeader("retry-after", "86400"), {}, 503);
      });
      return tooLong(await visit(host, { limitMs: 540_000 }));
    },
  },
  {
    tries: "send pages without end",
    got: async () => {
      let count = 0;
      const host = await serve((request, response) => {
        if (!honestly(request, response)) json(response, { pipelines: [], next_page_token: `page${count++}` });
      });
      const event = makeWorkspace({
        "event.json": JSON.stringify({
          action: "closed",
          pull_request: { number: 7, state: "closed", merged: false, created_at: "2026-01-01T00:00:00Z" },
        }),
      });
      const env = {
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_EVENT_PATH: join(event, "event.json"),
        GITHUB_REPOSITORY: "acme/pipelines",
      };
      const started = Date.now();
      const step = await runStep({ workspace: event, inputs: { cleanup: "true", host }, env });
      const isBounded = step.exitCode === 1 && count > 1 && count < 5_000 && Date.now() - started < 120_000;
      return isBounded ? [] : [`${count} pages, ${step.log}`];
    },
  },
];

/** What pages in a browser and other users of the machine can send to a server of ours. */
const foreignRequests: readonly Attack<void>[] = [
  ["a page of another site (Origin)", { origin: "https://evil.example" }],
  ["a name that resolves to this machine (Host)", { host: "evil.example" }],
  ["no token, as another user of the machine", { authorization: "" }],
].map(([what, headers]) => ({
  tries: `use the embedded server from ${what as string}`,
  got: async () => {
    const token = `${secret}-of-the-server`;
    const folder = makeFolder("embedded");
    const server = await startEmbeddedServer({ folder, env: process.env, clock: systemClock, token });
    onTestFinished(server.close);
    const { request } = await import("node:http");
    const all = { authorization: `Bearer ${token}`, ...(headers as object) };
    const status = await new Promise<number>((resolve, reject) => {
      request(`${server.url}/apis/v1/pipelines`, { headers: all }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode ?? 0));
      })
        .on("error", reject)
        .end();
    });
    return status === 403 ? [] : [`HTTP ${status}`];
  },
}));

const evilName = `<img src=x onerror=alert(1)>"'<script>alert(2)</script>`;

const namesAsMarkup: Attack<void> = {
  tries: "have names and parameters become markup in the server's pages",
  got: async () => {
    const server = await startEmbeddedServer({ folder: makeFolder("embedded"), env: process.env, clock: systemClock });
    onTestFinished(server.close);
    const form = new FormData();
    const yaml = pipelineRun("tekton.dev/v1").replace("echo hi", evilName.replaceAll('"', "").replaceAll("'", ""));
    form.set("uploadfile", new File([yaml], "a.yaml"));
    const upload = `${server.url}/apis/v1/pipelines/upload?name=${encodeURIComponent(evilName)}&description=${encodeURIComponent(evilName)}`;
    const { id } = (await (await fetch(upload, { method: "POST", body: form })).json()) as { readonly id?: string };
    if (id === undefined) throw new Error("the server did not take the pipeline");
    const pages = [
      "/",
      `/pipelines/${id}`,
      `/pipelines/${encodeURIComponent(evilName)}`,
      `/runs/${encodeURIComponent(evilName)}`,
    ];
    const texts = await Promise.all(
      pages.map(async (path) => await (await fetch(server.url + path, { headers: { accept: "text/html" } })).text()),
    );
    if (!texts[0]?.includes("&lt;img")) throw new Error(`the page does not show the pipeline:\n${texts[0]}`);
    return texts.flatMap((text) => text.match(/<img src=x|<script>alert/g) ?? []);
  },
};

export const pageAttacks: readonly Attack<void>[] = [...foreignRequests, namesAsMarkup];
