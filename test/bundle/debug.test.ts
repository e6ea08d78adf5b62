import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { startGitHub } from "../support/github/start.ts";
import { publish, train } from "../support/publish.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const debugLines = (log: string): string => (log.match(/^::debug::.*$/gm) ?? []).join("\n");

it("the debug log has each request, each decision of the discovery and each miss of the cache, and no secret", {
  timeout: 120_000,
}, async () => {
  const server = await startServer();
  const workspace = makeWorkspace({
    "pipelines/train.py": `import os\nflavour = os.environ.get("FLAVOUR")\n${train}`,
    "pipelines/shared.py": "rows = 1\n",
  });
  const inputs = {
    host: server.url,
    token: "secret-of-a-header",
    "cache-dir": makeFolder("cache"),
    "pass-env": "FLAVOUR",
  };
  const first = await runStep({ workspace, inputs, env: { FLAVOUR: "secret-of-a-variable" } });
  expect(first).toMatchObject({ exitCode: 0 });
  const lines = debugLines(first.log);
  expect(lines).toMatch(/^::debug::POST http:\/\/127\.0\.0\.1:\d+\/apis\/v1\/pipelines\/upload → 200 in \d+ ms$/m);
  expect(lines).toContain("::debug::discovery: pipelines/train.py: train (kfp-tekton, a pipeline is certain)");
  expect(lines).toMatch(/^::debug::discovery: pipelines\/shared\.py: left out, /m);
  expect(lines).toContain("::debug::cache: pipelines/train.py: nothing is kept for it");

  writeFileSync(join(workspace, "pipelines/train.py"), train);
  const second = await runStep({ workspace, inputs, env: { FLAVOUR: "secret-of-a-variable" } });
  expect(debugLines(second.log)).toContain(
    `::debug::cache: pipelines/train.py: file of ${join(workspace, "pipelines/train.py")} has changed`,
  );
  for (const { log } of [first, second]) {
    expect(log.replaceAll(/^::add-mask::.*$/gm, "")).not.toMatch(/secret-of/);
    expect(debugLines(log)).not.toContain("?");
  }
});

it("requests to GitHub are there without query and token", { timeout: 60_000 }, async () => {
  const github = await startGitHub({ "pipelines/train.py": train });
  const { log, exitCode } = await publish(github, { publish: "commit" });
  expect(exitCode).toBe(0);
  expect(debugLines(log)).toMatch(
    /^::debug::GET http:\/\/127\.0\.0\.1:\d+\/repos\/acme\/pipelines\/\S+ → 200 in \d+ ms$/m,
  );
  expect(log).not.toContain("token-of-the-job");
});
