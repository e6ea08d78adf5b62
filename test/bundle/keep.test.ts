import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { connect } from "../support/kfp-client.ts";
import { runnablePackage } from "../support/running-server.ts";
import { makeWorkspace } from "../support/workspace.ts";

it("a step with `keep` removes old versions after its upload, and tells which", { timeout: 60_000 }, async () => {
  const { url } = await startServer();
  const workspace = makeWorkspace({});
  const deploy = async (sha: string) => {
    writeFileSync(join(workspace, "train.yaml"), await runnablePackage("v1", `hello-${sha}`));
    const env = {
      ...{ GITHUB_REPOSITORY: "acme/pipelines", GITHUB_SHA: sha.repeat(40), GITHUB_EVENT_NAME: "push" },
      ...{ GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main", GITHUB_REF_TYPE: "branch" },
    };
    const inputs = { packages: "train.yaml", host: url, keep: "1", "default-version": "true", checks: "off" };
    // The server tells times in seconds.
    await delay(1_100);
    return await runStep({ workspace, inputs, env });
  };
  const client = await connect(url);
  expect(await deploy("a")).toMatchObject({ exitCode: 0, outputs: { removed: "0" } });
  expect(await deploy("b")).toMatchObject({ exitCode: 0, outputs: { removed: "0" } });
  const third = await deploy("c");
  expect(third).toMatchObject({ exitCode: 0, outputs: { removed: "1" } });
  expect(third.log).toContain(`train: removed an old version: ${"a".repeat(40)}`);
  expect(third.summary).toContain(`Removed old versions: \`${"a".repeat(40)}\``);
  expect((await client.versionsOf("train")).map(({ name }) => name.slice(0, 1))).toEqual(["c", "b"]);
});
