import { describe, expect, it } from "vitest";
import type { GenerationName } from "../../../src/kfp/generations/generation.ts";
import type { UploadRequest } from "../../../src/model/upload.ts";
import { startServer } from "../../support/embedded.ts";
import { connect } from "../../support/kfp-client.ts";
import { packageFor, type UploadExtra, uploadOf } from "../../support/packages.ts";
import { makeFolder } from "../../support/workspace.ts";

async function setUp(generation: GenerationName = "v1") {
  const { url } = await startServer(makeFolder("embedded"), generation);
  return { url, client: await connect(url, { api: generation }) };
}

describe.each(["v1beta1", "v1", "v2beta1"] as const)("a server of %s", (generation) => {
  const yaml = packageFor[generation];
  const upload = (extra: UploadExtra = {}): UploadRequest => uploadOf(yaml, extra);

  it("has the same, something else, or nothing", async () => {
    const { client } = await setUp(generation);
    await client.uploadVersion(upload({ pipelineName: "same", provenance: [["commit", "c0ffee"]] }));
    await client.uploadVersion(upload({ pipelineName: "other" }));
    const local = (pipelineName: string, text = yaml) => uploadOf(text, { pipelineName });
    expect(
      Object.fromEntries(await client.compareVersions([local("same"), local("other", `${yaml}\n`), local("new")])),
    ).toEqual({
      same: { kind: "same", version: "4f9c2e1", commit: "c0ffee" },
      other: { kind: "differs", version: "4f9c2e1", commit: "" },
      new: { kind: "missing" },
    });
  });

  it("has the pipelines of a repository, but not those that only a pull request brought", async () => {
    const { client } = await setUp(generation);
    const from = (repository: string, module: string, pr?: string) => ({
      movesDefault: pr === undefined,
      provenance: [
        ["repository", repository],
        ...(pr === undefined ? [] : ([["pull-request", pr]] as const)),
        ["module", module],
      ] as const,
    });
    await client.uploadVersion(upload({ pipelineName: "train", ...from("acme/pipelines", "pipelines/train.py") }));
    await client.uploadVersion(upload({ pipelineName: "theirs", ...from("acme/other", "pipelines/train.py") }));
    await client.uploadVersion(upload({ pipelineName: "try", ...from("acme/pipelines", "pipelines/try.py", "12") }));
    expect(await client.pipelinesOf("acme/pipelines")).toEqual([{ name: "train", module: "pipelines/train.py" }]);
  });
});

describe("a version that somebody uploaded by hand", () => {
  it("is compared by its text where the server keeps that", async () => {
    const { url, client } = await setUp();
    const form = new FormData();
    form.append("uploadfile", new File([packageFor.v1], "p.yaml"));
    await fetch(`${url}/apis/v1/pipelines/upload?name=train`, { method: "POST", body: form });
    expect(await client.compareVersions([uploadOf(packageFor.v1)])).toEqual(
      new Map([["train", { kind: "same", version: "train", commit: "" }]]),
    );
  });

  it("cannot be compared where it does not, and leaves no digest", async () => {
    const { url, client } = await setUp("v2beta1");
    const form = new FormData();
    form.append("uploadfile", new File([packageFor.v2beta1], "p.yaml"));
    await fetch(`${url}/apis/v2beta1/pipelines/upload?name=train`, { method: "POST", body: form });
    expect([...(await client.compareVersions([uploadOf(packageFor.v2beta1)])).values()]).toEqual([
      { kind: "unknown", version: "train", commit: "" },
    ]);
  });

  it("is as good as none where the default points at nothing (quirk: default-version-unchecked)", async () => {
    const { url, client } = await setUp();
    const { pipelineId } = await client.uploadVersion(uploadOf(packageFor.v1));
    await fetch(`${url}/apis/v1/pipelines/${pipelineId}/default_version/nope`, { method: "POST" });
    expect([...(await client.compareVersions([uploadOf(packageFor.v1)])).values()]).toEqual([{ kind: "missing" }]);
  });
});
