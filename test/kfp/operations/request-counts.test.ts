import { describe, expect, it } from "vitest";
import type { KfpClient } from "../../../src/kfp/kfp.ts";
import { startCountingProxy } from "../../support/counting-proxy.ts";
import { startServer } from "../../support/embedded.ts";
import { connect } from "../../support/kfp-client.ts";
import { upload } from "../../support/packages.ts";

const pipelines = ["a", "b", "c", "d"];

/** As a step does it: one look-up for all, then each. */
async function uploadAll(client: KfpClient, versionName: string): Promise<void> {
  const found = await client.findPipelines(pipelines);
  for (const pipelineName of pipelines)
    await client.uploadVersion(upload({ pipelineName, versionName, text: versionName }), found.get(pipelineName));
}

describe("uploading four pipelines", () => {
  it("at the same SHA takes six requests, and none of them deletes a version that is long gone", async () => {
    const { url, requests } = await startCountingProxy((await startServer()).url);
    await uploadAll(await connect(url), "first-sha");
    const before = requests.length;
    await uploadAll(await connect(url, { api: "v1" }), "first-sha");
    const again = requests.slice(before);
    expect(again.filter((request) => request.startsWith("DELETE"))).toEqual([]);
    expect(again.length).toBe(6);
  });

  it("on the days after the first sends no DELETE for a version that is long gone", async () => {
    const { url, requests } = await startCountingProxy((await startServer()).url);
    await uploadAll(await connect(url), "first-sha");
    const before = requests.length;
    const later = await connect(url, { api: "v1", ahead: 2 * 86_400_000 });
    await uploadAll(later, "second-sha");
    expect(requests.slice(before).filter((request) => request.startsWith("DELETE"))).toEqual([]);
  });
});
