import { request } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { systemClock } from "../../src/context/clock.ts";
import { startEmbeddedServer } from "../../src/embedded/embedded.ts";
import { startEmbeddedCluster } from "../../src/embedded/kubernetes/cluster.ts";
import { runStep } from "../support/bundle.ts";
import { pipelineModule } from "../support/compile.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const token = "t0ken";
const options = () => ({ folder: makeFolder("embedded"), env: process.env, clock: systemClock, token });

/** `fetch` does not let a test choose these headers. */
function ask(url: string, headers: Readonly<Record<string, string>>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on("error", reject)
      .end();
  });
}

const bearer = { authorization: `Bearer ${token}` };

describe("the embedded server", () => {
  it.each([
    ["no token", {}, "does not carry the server's token"],
    ["another token", { authorization: "Bearer t0kem" }, "does not carry the server's token"],
    ["a page's name for this machine", { ...bearer, host: "evil.example" }, "the Host evil.example"],
    ["a page of another site", { ...bearer, origin: "https://evil.example" }, "the Origin https://evil.example"],
    ["a page of another port", { ...bearer, origin: "http://127.0.0.1:1" }, "the Origin http://127.0.0.1:1"],
  ])("refuses a request with %s", async (_, headers, reason) => {
    const server = await startEmbeddedServer(options());
    onTestFinished(server.close);
    const { status, text } = await ask(`${server.url}/apis/v1/pipelines`, headers as Record<string, string>);
    expect(status).toBe(403);
    expect(text).toContain(reason);
    expect((await ask(`${server.url}/apis/v1/pipelines`, bearer)).status).toBe(200);
  });
});

describe("the embedded server without a token", () => {
  it.each([
    ["a page's name for this machine", { host: "evil.example" }],
    ["a page of another site", { origin: "https://evil.example" }],
  ])("refuses a request with %s all the same", async (_, headers) => {
    const { token: _none, ...open } = options();
    const server = await startEmbeddedServer(open);
    onTestFinished(server.close);
    expect((await ask(`${server.url}/apis/v1/pipelines`, headers as Record<string, string>)).status).toBe(403);
    expect((await ask(`${server.url}/apis/v1/pipelines`, {})).status).toBe(200);
  });
});

describe("the embedded cluster", () => {
  it("refuses a request without the kubeconfig's token, or with a foreign Host or Origin", async () => {
    const cluster = await startEmbeddedCluster(options());
    onTestFinished(cluster.close);
    const pipelineRuns = `${cluster.url}/apis/tekton.dev/v1/namespaces/default/pipelineruns`;
    const basic = (password: string) => ({
      "proxy-authorization": `Basic ${Buffer.from(`kubectl:${password}`).toString("base64")}`,
    });
    expect((await ask(pipelineRuns, {})).status).toBe(403);
    expect((await ask(pipelineRuns, basic("t0kem"))).status).toBe(403);
    expect((await ask(pipelineRuns, { ...basic(token), host: "evil.example" })).status).toBe(403);
    expect((await ask(pipelineRuns, { ...basic(token), origin: "https://evil.example" })).status).toBe(403);
    expect((await ask(pipelineRuns, basic(token))).status).toBe(200);
  });
});

/** A step of a pipeline asks the server that runs it, as any program of this user may. */
const askParent = `
import os, re, urllib.error, urllib.request
pid = os.getpid()
ports = []
while not ports and pid > 1:
    pid = int(re.search(r"PPid:\\s+(\\d+)", open("/proc/%d/status" % pid).read()).group(1))
    links = [os.readlink("/proc/%d/fd/%s" % (pid, fd)) for fd in os.listdir("/proc/%d/fd" % pid) if os.path.islink("/proc/%d/fd/%s" % (pid, fd))]
    rows = [line.split() for line in open("/proc/net/tcp").readlines()[1:]]
    ports = [int(row[1][9:], 16) for row in rows if row[3] == "0A" and "socket:[%s]" % row[9] in links]
for path in ["/apis/v1/pipelines", "/apis/tekton.dev/v1/namespaces/default/pipelineruns"]:
    for port in ports:
        try:
            code = urllib.request.urlopen("http://127.0.0.1:%d%s" % (port, path)).status
        except urllib.error.HTTPError as error:
            code = error.code
        print("answered %d" % code)
`;

describe("a step with `host: embedded`", () => {
  it.each(["kfp", "tekton"])("has a server that takes no request of others on the machine (%s)", async (engine) => {
    const command = JSON.stringify(["python3", "-c", askParent]);
    const body = `dsl.ContainerOp(name="step", image="python", command=${command})`;
    const workspace = makeWorkspace({ "pipelines/a.py": pipelineModule(body, { name: "a" }) });
    const inputs = { host: "embedded", run: "true", checks: "off", logs: "all", engine };
    const step = await runStep({ workspace, inputs });
    expect(step.exitCode, step.log).toBe(0);
    const answers = [...step.log.matchAll(/answered (\d+)/g)].map(([, code]) => code);
    expect(new Set(answers)).toEqual(new Set(["403"]));
  });
});
