import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { cancelAsRunner, runStep } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { pipelineRun } from "../support/packages.ts";
import { Repository } from "../support/repository.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const good = pipelineModule(oneStep, { name: "good" });

interface Situation {
  readonly code: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** Words of the message or of the cure. */
  readonly says: string;
}

const packaged = { "compiled/p.yaml": pipelineRun("tekton.dev/v1") };

/** Whole-step errors that need no server and no installation. */
const situations: readonly Situation[] = [
  { code: "input-invalid", inputs: { run: "maybe" }, says: "Input `run`" },
  { code: "input-invalid", env: { GITHUB_EVENT_PATH: "/nowhere/event.json" }, says: "it cannot be read" },
  { code: "input-invalid", inputs: { cleanup: "true", host: "http://127.0.0.1:9" }, says: "`types: [closed]`" },
  { code: "no-pipeline-found", inputs: { pipelines: "src/**/*.py" }, says: "no Python file matches `src/**/*.py`" },
  { code: "file-missing", inputs: { pipelines: "absent.py" }, says: "absent.py" },
  { code: "file-missing", inputs: { requirements: "absent.txt" }, says: "absent.txt" },
  { code: "outside-workspace", inputs: { "output-dir": "../out" }, says: "../out lies outside" },
  { code: "python-unavailable", inputs: { python: "python-of-the-moon" }, says: "python-of-the-moon" },
  { code: "sdk-version-refused", inputs: { sdk: "0.1.0" }, says: "Set `sdk` to a version" },
  { code: "no-package-found", inputs: { packages: "nothing/*" }, says: "nothing/*" },
  { code: "package-invalid", inputs: { packages: "*.yaml" }, files: { "x.yaml": "hello" }, says: "x.yaml" },
  {
    code: "kfp-unreachable",
    inputs: { packages: "compiled/*", host: "http://127.0.0.1:9" },
    files: packaged,
    says: "",
  },
  {
    code: "kubectl-unavailable",
    inputs: { packages: "compiled/*", engine: "tekton", run: "true" },
    env: { PATH: "/nowhere" },
    files: packaged,
    says: "kubectl",
  },
  {
    code: "oidc-token-unavailable",
    inputs: { packages: "compiled/*", host: "http://127.0.0.1:9", "oidc-audience": "kfp" },
    files: packaged,
    says: "id-token: write",
  },
];

describe("the job summary says what failed and what to do", () => {
  it.each(situations)("for $code: $says", async ({ code, inputs = {}, env = {}, files = {}, says }) => {
    const workspace = makeWorkspace({ "pipelines/good.py": good, ...files });
    const { exitCode, summary } = await runStep({ workspace, inputs, env });
    expect(exitCode).toBe(1);
    expect(summary).toContain("❌");
    expect(summary).toContain(`/docs/errors.md#${code})`);
    expect(summary).toContain("💡 ");
    expect(summary).toContain(says);
  });

  it.each([
    ["kfp-response-unreadable", 200, "text/plain", "hello"],
    ["kfp-not-found", 200, "application/json", '{"hello":1}'],
    ["login-refused", 401, "text/plain", "Jwt is missing"],
  ])("for %s", async (code, status, type, body) => {
    const server = createServer((_request, response) => response.writeHead(status, { "content-type": type }).end(body));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { summary } = await runStep({ workspace: makeWorkspace(packaged), inputs: { packages: "compiled/*", host } });
    expect(summary).toContain(`/docs/errors.md#${code})`);
    expect(summary).toContain("💡 ");
  });

  it("for an SDK that is not installed", async () => {
    const empty = makeFolder("tool-cache");
    const { summary } = await runStep({
      workspace: makeWorkspace({ "pipelines/good.py": good }),
      inputs: { sdk: "installed" },
      env: { RUNNER_TOOL_CACHE: empty, PYTHONNOUSERSITE: "1" },
    });
    expect(summary).toMatch(/^## ❌ SDK unavailable\n/);
    expect(summary).toContain("💡 ");
  });

  it("for a folder that cannot be written to", async () => {
    const workspace = makeWorkspace({ "pipelines/good.py": good, compiled: "a file" });
    const { summary } = await runStep({ workspace });
    expect(summary).toContain("❌");
    expect(summary).toContain("💡 ");
  });

  it("for somebody else's commit in a job with secrets", async () => {
    const repository = new Repository({ "pipelines/good.py": good });
    const env = { GITHUB_EVENT_NAME: "pull_request_target", GITHUB_SHA: "1".repeat(40) };
    const { summary } = await runStep({ workspace: repository.folder, env });
    expect(summary).toMatch(/^## ❌ Untrusted checkout\n/);
    expect(summary).toContain("/docs/errors.md#untrusted-checkout)");
  });

  it("once for several pipelines that the same error stopped", async () => {
    const other = pipelineRun("tekton.dev/v1").replace("name: p", "name: other");
    const workspace = makeWorkspace({ ...packaged, "compiled/other.yaml": other });
    const inputs = { packages: "compiled/*", host: "http://127.0.0.1:9" };
    const { summary } = await runStep({ workspace, inputs });
    expect(summary).toContain("**❌ Server unreachable, for 2 pipelines**");
    expect(summary.split("got no response")).toHaveLength(2);
  });

  it("for a step that is cancelled while it compiles", async () => {
    const begun = join(makeFolder("begun"), "file");
    const slow = `import time\nopen(${JSON.stringify(begun)}, "w").close()\ntime.sleep(100)\n${good}`;
    const { summary } = await runStep({
      workspace: makeWorkspace({ "pipelines/slow.py": slow }),
      inputs: { sandbox: "off" },
      whileRunning: async (step) => {
        while (!existsSync(begun)) await delay(50);
        await cancelAsRunner(step);
      },
    });
    expect(summary).toContain("/docs/errors.md#cancelled)");
  });

  it("where there is nothing to do", async () => {
    const workspace = makeWorkspace({ "compiled/pipelines.json": '{"version":1,"pipelines":[]}' });
    const { exitCode, summary } = await runStep({ workspace, inputs: { packages: "compiled/**" } });
    expect([exitCode, summary]).toEqual([0, "## Pipelines\n\nThere are no pipelines: nothing to do.\n\n"]);
  });
});
