import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { connect } from "../support/kfp-client.ts";
import { uploadOf } from "../support/packages.ts";
import { runnablePackage, startRunningServer } from "../support/running-server.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const generations = ["v1beta1", "v1", "v2beta1"] as const;

describe.each(generations)("promote-from on %s", (generation) => {
  it("uploads a package once it has passed in the other environment, and nothing before", {
    timeout: 180_000,
  }, async () => {
    const staging = await startRunningServer(generation);
    const { url: production } = await startServer(makeFolder("embedded"), generation);
    const workspace = makeWorkspace({
      "train.yaml": await runnablePackage(generation, "good"),
      "pipelines.yaml": `environments:\n  staging: { host: "${staging}" }\n  production: { host: "${production}", after: staging }\n`,
    });
    const step = async (inputs: Readonly<Record<string, string>>, sha = "a".repeat(40)) =>
      await runStep({
        workspace,
        inputs: { packages: "train.yaml", checks: "off", ...inputs },
        env: { GITHUB_REPOSITORY: "acme/pipelines", GITHUB_SHA: sha },
      });
    const promote = { environment: "production", "promote-from": "staging" };
    const uploaded = async () => (await (await connect(production)).versionsOf("train")).map(({ name }) => name);

    const early = await step(promote);
    expect(early).toMatchObject({ exitCode: 1 });
    expect(early.log).toMatch(
      /Not promoted \[not-promoted\]: Pipeline "train" with SHA-256 [0-9a-f]{16} is not there in staging\. None has passed\./,
    );
    expect(await uploaded()).toEqual([]);

    const tried = await step({ environment: "staging", run: "true" });
    expect(tried.log).toContain("train: ✅ succeeded");
    const promoted = await step(promote);
    expect(promoted).toMatchObject({ exitCode: 0 });
    expect(promoted.log).toContain(`train: version ${"a".repeat(40)} has a succeeded run in staging`);
    expect(await uploaded()).toEqual(["a".repeat(40)]);

    writeFileSync(join(workspace, "train.yaml"), await runnablePackage(generation, "bad", { fails: true }));
    const failed = await step({ environment: "staging", run: "true" }, "b".repeat(40));
    expect(failed).toMatchObject({ exitCode: 1 });
    const refused = await step(promote, "b".repeat(40));
    expect(refused).toMatchObject({ exitCode: 1 });
    expect(refused.log).toMatch(
      /SHA-256 [0-9a-f]{16} is there, and no run of it has succeeded in staging\. Passed: [0-9a-f]{16} \(version a{40}\)\./,
    );
    expect(await uploaded()).toEqual(["a".repeat(40)]);
  });
});

it.each([
  ["without packages", { "promote-from": "staging", packages: "" }, "set `packages`"],
  ["with an unknown environment", { "promote-from": "stagin" }, 'has no environment "stagin"'],
  ["with its own environment", { "promote-from": "production" }, "the environment that the step deploys to"],
])("promote-from is refused %s", async (_, inputs, message) => {
  const { url } = await startServer();
  const workspace = makeWorkspace({
    "train.yaml": await runnablePackage("v1", "good"),
    "pipelines.yaml": `environments: { staging: { host: "${url}" }, production: { host: "${url}" } }\n`,
  });
  const step = await runStep({
    workspace,
    inputs: { packages: "train.yaml", environment: "production", checks: "off", ...inputs },
  });
  expect(step).toMatchObject({ exitCode: 1 });
  expect(step.log).toContain(message);
});

it("a description that claims a digest is not believed: the stored package decides", async () => {
  const staging = await startRunningServer("v1");
  const { url: production } = await startServer();
  const client = await connect(staging);
  const good = await runnablePackage("v1", "good");
  const workspace = makeWorkspace({
    "train.yaml": good,
    "pipelines.yaml": `environments: { staging: { host: "${staging}" }, production: { host: "${production}" } }\n`,
  });
  const yaml = await runnablePackage("v1", "other");
  const { sha256 } = uploadOf(good);
  const version = await client.uploadVersion({ ...uploadOf(yaml), sha256 });
  const run = { version, yaml, runName: "forged", experiment: "Default", parameters: {}, serviceAccount: "" };
  await client.submitRun(run);
  await expect.poll(async () => (await client.succeededVersions()).size, { timeout: 20_000 }).toBe(1);
  const inputs = { packages: "train.yaml", environment: "production", "promote-from": "staging", checks: "off" };
  const step = await runStep({ workspace, inputs });
  expect(step).toMatchObject({ exitCode: 1 });
  expect(step.log).toContain("Not promoted");
});
