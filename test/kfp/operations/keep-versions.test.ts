import { describe, expect, it } from "vitest";
import type { KfpClient } from "../../../src/kfp/kfp.ts";
import { startServer } from "../../support/embedded.ts";
import { connect } from "../../support/kfp-client.ts";
import { packageFor, uploadOf } from "../../support/packages.ts";
import { movableClock } from "../../support/quick-clock.ts";
import { makeFolder } from "../../support/workspace.ts";

const generations = ["v1beta1", "v1", "v2beta1"] as const;
const repository = "acme/pipelines";

interface Uploaded {
  readonly ref?: string;
  readonly owner?: string;
  readonly pull?: string;
}

describe.each(generations)("keep on %s", (generation) => {
  const yaml = packageFor[generation];

  async function world() {
    const clock = movableClock();
    const { url } = await startServer(makeFolder("embedded"), generation, clock);
    const client = await connect(url);
    const upload = async (versionName: string, { ref, owner, pull }: Uploaded = {}): Promise<string> => {
      clock.advance(2_000);
      const provenance = [
        ["commit", versionName],
        ["repository", owner ?? repository],
        ["pull-request", pull ?? "none"],
        ["ref", ref ?? "refs/heads/main"],
      ] as const;
      return (await client.uploadVersion(uploadOf(yaml, { versionName, provenance }))).versionId;
    };
    return { client, upload, url, clock };
  }

  const namesOf = async (client: KfpClient) => (await client.versionsOf("train")).map(({ name }) => name);
  const clean = async (client: KfpClient, keep: number) =>
    (await client.removeOldVersions({ pipelineNames: ["train"], keep, repository })).get("train");

  it("leaves the newest ones, and those of schedules, tags, others and pull requests", async () => {
    const { client, upload } = await world();
    const scheduled = await upload("scheduled");
    for (const name of ["old", "older"]) await upload(name);
    await upload("tag", { ref: "refs/tags/v1" });
    await upload("foreign", { owner: "acme/other" });
    await upload("pull", { pull: "7", ref: "refs/pull/7/merge" });
    for (const name of ["one", "two", "three"]) await upload(name);
    await client.createSchedule({
      ...{ name: "nightly", description: "by hand", experiment: "Default", concurrency: 1, catchUp: false },
      ...{ parameters: {}, serviceAccount: "", trigger: { kind: "cron", cron: "0 0 3 * * *" }, yaml },
      pipelineId: (await client.findPipelines(["train"])).get("train")?.id ?? "",
      versionId: scheduled,
    });
    expect(await clean(client, 2)).toEqual(["older", "old"]);
    const left = ["three", "two", "one", "pull", "foreign", "tag", "scheduled"];
    expect(await namesOf(client)).toEqual(left);
    expect(await clean(client, 2)).toEqual([]);
    expect(await namesOf(client)).toEqual(left);
  });

  it("leaves the default version, whichever it is", async () => {
    const { client, upload, clock } = await world();
    for (const name of ["one", "two", "three", "four"]) await upload(name);
    const [target] = (await client.versionsOf("train")).filter(({ name }) => name === "one");
    if (target === undefined) throw new Error("no version");
    clock.advance(2_000);
    const { versionName } = await client.rollBack({ pipelineName: "train", version: target });
    await clean(client, 1);
    expect(await namesOf(client)).toContain(versionName);
    expect(await namesOf(client)).toContain("four");
  });

  it("comes to the same when two jobs do it at once, or nothing is there", async () => {
    const { client, upload, url } = await world();
    expect(await clean(client, 1)).toEqual([]);
    for (const name of ["one", "two", "three", "four", "five"]) await upload(name);
    const other = await connect(url);
    await Promise.all([clean(client, 1), clean(other, 1)]);
    expect(await namesOf(client)).toEqual(["five", "four"]);
  });
});
