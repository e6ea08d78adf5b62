import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { GenerationName } from "../../src/kfp/generations/generation.ts";
import type { KfpClient } from "../../src/kfp/kfp.ts";
import { runStep } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { connect } from "../support/kfp-client.ts";
import { uploadOf } from "../support/packages.ts";
import { runnablePackage } from "../support/running-server.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const [first, second] = ["a".repeat(40), "b".repeat(40)];
const generations = ["v1beta1", "v1", "v2beta1"] as const;

const config = (url: string): string => `
pipelines:
  train:
    schedules:
      follows: { cron: "0 0 3 * * *", version: default }
      pinned: { cron: "0 0 4 * * *" }
environments: { production: { host: "${url}", schedules: on } }
`;

const env = (sha: string) => ({ GITHUB_REPOSITORY: "acme/pipelines", GITHUB_SHA: sha });

/** Servers of KFP 2 run the newest version, by seconds: which of two of one second that is, their random ids decide. */
const nextSecond = (): Promise<void> => delay(1_010 - (Date.now() % 1_000));

/** Two commits are deployed, one after the other. */
async function deployed(generation: GenerationName) {
  const { url } = await startServer(makeFolder("embedded"), generation);
  const workspace = makeWorkspace({ "pipelines.yaml": config(url) });
  const inputs = { packages: "train.yaml", environment: "production", "default-version": "true", checks: "off" };
  for (const sha of [first, second]) {
    writeFileSync(join(workspace, "train.yaml"), await runnablePackage(generation, `hello-${sha.slice(0, 1)}`));
    expect(await runStep({ workspace, inputs, env: env(sha) })).toMatchObject({ exitCode: 0 });
    await nextSecond();
  }
  const rollBack = async (commit: string) => {
    await nextSecond();
    return await runStep({ workspace, inputs: { rollback: commit, environment: "production" }, env: env(second) });
  };
  return { client: await connect(url), rollBack, url };
}

/** The version that runs when none is named. */
async function defaultOf(client: KfpClient): Promise<string> {
  const pipeline = (await client.findPipelines(["train"])).get("train");
  return client.followsNewestVersion
    ? ((await client.versionsOf("train"))[0]?.name ?? "")
    : (pipeline?.defaultVersion?.name ?? "");
}

describe.each(generations)("rollback on %s", (generation) => {
  it("brings the default version back, and the schedules that follow it", { timeout: 120_000 }, async () => {
    const { client, rollBack } = await deployed(generation);
    const follows = generation === "v2beta1";
    const idOf = new Map((await client.versionsOf("train")).map(({ id, name }) => [id, name.slice(0, 1)]));
    const schedules = async () =>
      (await client.listSchedules())
        .map(({ name, isEnabled, versionId }) => [name, isEnabled, idOf.get(versionId) ?? "newest"])
        .toSorted();
    expect(await defaultOf(client)).toBe(second);
    expect(await schedules()).toEqual([
      ["train follows", true, follows ? "newest" : "b"],
      ["train pinned", true, "b"],
    ]);

    const step = await rollBack(first.slice(0, 7));
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: "succeeded" } });
    const now = follows ? `${first}-rollback-1` : first;
    expect(await defaultOf(client)).toBe(now);
    expect(step.log).toContain(`train: version ${now} of commit aaaaaaa is the default`);
    expect(step.outputs["version-name"]).toBe(now);
    expect(await schedules()).toEqual([
      ["train follows", true, follows ? "newest" : "a"],
      ["train pinned", true, "b"],
    ]);
    expect(step.summary).toContain("✅ default again");
    expect(step.summary.includes("~ replace production/train/follows (version ")).toBe(!follows);

    const versions = await client.versionsOf("train");
    expect(await rollBack(first)).toMatchObject({ exitCode: 0 });
    expect(await client.versionsOf("train")).toEqual(versions);

    expect(await rollBack(second)).toMatchObject({ exitCode: 0 });
    expect(await defaultOf(client)).toBe(follows ? `${second}-rollback-1` : second);
    if (!follows) return;
    // What runs is what was uploaded for that commit.
    const [copy, ...others] = await client.versionsOf("train");
    const original = others.find(({ name }) => name === second);
    if (copy === undefined || original === undefined) throw new Error("no version");
    expect(await client.readStored(copy)).toBe(await client.readStored(original));
  });

  it("and an upload at the same time end with the default of one of them", { timeout: 120_000 }, async () => {
    const { client, url } = await deployed(generation);
    const other = await connect(url);
    const slow = await connect(url, { pace: 2 });
    const target = (await client.versionsOf("train")).find(({ name }) => name === first);
    if (target === undefined) throw new Error("no version");
    const upload = async (name: string, movesDefault: boolean) => {
      const text = await runnablePackage(generation, `hello-${name}`);
      await other.uploadVersion(uploadOf(text, { versionName: name, movesDefault }));
    };
    const roll = () => slow.rollBack({ pipelineName: "train", version: target });
    if (generation !== "v2beta1") {
      // This upload puts back what was the default when it began.
      await Promise.all([roll(), upload("aside", false)]);
      expect(await defaultOf(client)).toBe(first);
    }
    await Promise.all([roll(), upload("main", true)]);
    expect(["main", first, `${first}-rollback-1`, `${first}-rollback-2`]).toContain(await defaultOf(client));
    const again = await roll();
    expect(await defaultOf(client)).toBe(again.versionName);
  });
});

describe("rollback", () => {
  it.each([
    ["a commit without a version", "c".repeat(40), "has a version of commit ccc"],
    ["what is no commit", "main", "must be 7 to 40 hexadecimal digits"],
  ])("refuses %s, and changes nothing", async (_, commit, message) => {
    const { client, rollBack } = await deployed("v1");
    const step = await rollBack(commit);
    expect(step).toMatchObject({ exitCode: 1 });
    expect(step.log).toContain(message);
    expect(await defaultOf(client)).toBe(second);
  });

  it("takes no version of another repository or of a pull request", async () => {
    const { url } = await startServer();
    const client = await connect(url);
    const from = (repository: string, pr: string) =>
      [
        ["commit", first],
        ["repository", repository],
        ["pull-request", pr],
      ] as const;
    const own = [["commit", second], ...from("acme/pipelines", "none").slice(1)] as const;
    const text = (name: string) => runnablePackage("v1", name);
    await client.uploadVersion(uploadOf(await text("own"), { provenance: own }));
    for (const [name, provenance] of [
      ["other", from("acme/other", "none")],
      ["pull", from("acme/pipelines", "7")],
    ] as const)
      await client.uploadVersion(uploadOf(await text(name), { versionName: name, movesDefault: false, provenance }));
    const step = await runStep({
      workspace: makeFolder("empty"),
      inputs: { host: url, rollback: first },
      env: env(second),
    });
    expect(step).toMatchObject({ exitCode: 1 });
    expect(step.log).toContain("no pipeline of acme/pipelines on the server has a version of commit");
  });
});
