import { describe, expect, it } from "vitest";
import type { GenerationName } from "../../../src/kfp/generations/generation.ts";
import { startServer } from "../../support/embedded.ts";
import { connect } from "../../support/kfp-client.ts";
import { packageFor, uploadOf } from "../../support/packages.ts";
import { makeFolder } from "../../support/workspace.ts";

const closed = { repository: "acme/pipelines", number: "12", isMerged: false, createdAt: "" };

async function setUp(generation: GenerationName = "v1") {
  const { url } = await startServer(makeFolder("embedded"), generation);
  const client = await connect(url, { api: generation });
  const yaml = packageFor[generation];
  const upload = (pipelineName: string, versionName: string, from: Partial<Origin> = {}) =>
    client.uploadVersion(
      uploadOf(yaml, {
        pipelineName,
        versionName,
        movesDefault: from.pr === undefined,
        provenance: [
          ["repository", from.repository ?? closed.repository],
          ...(from.pr === undefined ? [] : ([["pull-request", from.pr]] as const)),
        ],
      }),
    );
  return { client, upload, on: contents(url, generation) };
}

interface Origin {
  readonly repository: string;
  readonly pr: string;
}

/** What is on the server: the names of the versions by pipeline. */
function contents(url: string, generation: GenerationName) {
  const get = async (path: string) => (await fetch(`${url}/apis/${generation}/${path}`)).json() as Promise<Listing>;
  return async (): Promise<Readonly<Record<string, readonly string[]>>> => {
    const { pipelines = [] } = await get("pipelines");
    const entries = pipelines.map(async ({ id, pipeline_id, name = "", display_name = "" }) => {
      const path =
        generation === "v2beta1"
          ? `pipelines/${pipeline_id}/versions`
          : `pipeline_versions?resource_key.type=PIPELINE&resource_key.id=${id}`;
      const { versions, pipeline_versions } = await get(path);
      const names = (versions ?? pipeline_versions ?? []).map((one) => one.name ?? one.display_name ?? "");
      return [name || display_name, names.toSorted()] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  };
}

interface Listed {
  readonly id?: string;
  readonly pipeline_id?: string;
  readonly name?: string;
  readonly display_name?: string;
}

type Listing = Readonly<Partial<Record<"pipelines" | "versions" | "pipeline_versions", readonly Listed[]>>>;

describe.each(["v1beta1", "v1", "v2beta1"] as const)("on %s a closed pull request", (generation) => {
  it("takes its versions along, and nothing else", async () => {
    const { client, upload, on } = await setUp(generation);
    await upload("train", "main-1");
    await upload("train", "try-1", { pr: "12" });
    await upload("train", "try-2", { pr: "12" });
    await upload("train", "other", { pr: "1" });
    await upload("train", "foreign", { pr: "12", repository: "acme/other" });
    await upload("score", "main-1");
    await upload("score", "try-1", { pr: "12" });
    await upload("untouched", "main-1");
    const removals = await client.removeVersionsOf(closed);
    expect(Object.fromEntries(removals.map(({ pipeline, removed }) => [pipeline, removed.toSorted()]))).toEqual({
      train: ["try-1", "try-2"],
      score: ["try-1"],
    });
    const left = { train: ["foreign", "main-1", "other"], score: ["main-1"], untouched: ["main-1"] };
    expect(await on()).toEqual(left);
    expect(await client.removeVersionsOf(closed)).toEqual([]);
    expect(await on()).toEqual(left);
  });

  it("takes a pipeline along that it brought", async () => {
    const { client, upload, on } = await setUp(generation);
    await upload("brought", "try-1", { pr: "12" });
    await upload("brought", "try-2", { pr: "12" });
    const [removal] = await client.removeVersionsOf(closed);
    expect({ ...removal, removed: removal?.removed.toSorted() }).toEqual({
      pipeline: "brought",
      removed: ["try-1", "try-2"],
      isPipelineRemoved: true,
    });
    expect(await on()).toEqual({});
  });

  it("leaves a pipeline that it brought and that others use now", async () => {
    const { client, upload, on } = await setUp(generation);
    await upload("brought", "try-1", { pr: "12" });
    await upload("brought", "main-1");
    await client.removeVersionsOf(closed);
    expect(await on()).toEqual({ brought: ["main-1"] });
  });
});

describe("a closed pull request", () => {
  it("leaves the default version where it is, and says so", async () => {
    const { client, upload, on } = await setUp();
    await upload("brought", "try-1", { pr: "12" });
    const removals = await client.removeVersionsOf({ ...closed, isMerged: true });
    expect(removals).toEqual([{ pipeline: "brought", removed: [], kept: "try-1", isPipelineRemoved: false }]);
    expect(await on()).toEqual({ brought: ["try-1"] });
  });

  it("does not look at versions that are older than it", async () => {
    const { client, upload, on } = await setUp();
    await upload("train", "main-1");
    await upload("train", "try-1", { pr: "12" });
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString();
    expect(await client.removeVersionsOf({ ...closed, createdAt: tomorrow })).toEqual([]);
    expect(await on()).toEqual({ train: ["main-1", "try-1"] });
  });
});
