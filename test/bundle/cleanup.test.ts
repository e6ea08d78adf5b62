import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { connect } from "../support/kfp-client.ts";
import { upload } from "../support/packages.ts";
import { makeFolder } from "../support/workspace.ts";

/** The runner's part of an event about pull request 12. */
function pullRequestEvent(action: string, state: string) {
  const file = join(makeFolder("event"), "event.json");
  const pull_request = { number: 12, state, merged: false, created_at: new Date().toISOString() };
  writeFileSync(file, JSON.stringify({ action, number: 12, pull_request }));
  return { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: "acme/pipelines" };
}

describe("a step with `cleanup`", () => {
  it("removes what the closed pull request uploaded, without a checkout", async () => {
    const { url } = await startServer();
    const client = await connect(url);
    await client.uploadVersion(upload());
    const from = [
      ["repository", "acme/pipelines"],
      ["pull-request", "12"],
    ] as const;
    await client.uploadVersion(upload({ versionName: "try", text: "try", movesDefault: false, provenance: from }));
    const step = {
      workspace: makeFolder("empty"),
      inputs: { host: url, cleanup: "true" },
      env: pullRequestEvent("closed", "closed"),
    };
    const first = await runStep(step);
    expect(first).toMatchObject({ exitCode: 0, outputs: { removed: "1", status: "succeeded", pipelines: "[]" } });
    expect(first.log).toContain("train: removed try");
    expect(first.summary).toContain("| train | `try` |  | 🧹 cleaned up |");
    expect(await runStep(step)).toMatchObject({ exitCode: 0, outputs: { removed: "0" } });
  });

  it("says that nothing was removed where the version of the pull request is the default", async () => {
    const { url } = await startServer();
    const client = await connect(url);
    await client.uploadVersion(upload());
    const provenance = [
      ["repository", "acme/pipelines"],
      ["pull-request", "12"],
    ] as const;
    await client.uploadVersion(upload({ versionName: "try", text: "try", movesDefault: true, provenance }));
    const step = await runStep({
      workspace: makeFolder("empty"),
      inputs: { host: url, cleanup: "true" },
      env: pullRequestEvent("closed", "closed"),
    });
    expect(step.summary).toContain("| train |  | `try`, the default version | ➖ nothing removed |");
    expect(step.summary).not.toContain("cleaned up");
  });

  it("refuses a pull request that is open", async () => {
    const { url } = await startServer();
    const { exitCode, annotations } = await runStep({
      workspace: makeFolder("empty"),
      inputs: { host: url, cleanup: "true" },
      env: pullRequestEvent("opened", "open"),
    });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain("run it `on: pull_request` with `types: [closed]`");
  });
});
