import { describe, expect, it } from "vitest";
import { cancelAsRunner, runStep } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { connect } from "../support/kfp-client.ts";
import { uploadOf } from "../support/packages.ts";
import { runnablePackage, startRunningServer } from "../support/running-server.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const generations = ["v1beta1", "v1", "v2beta1"] as const;

describe.each(generations)("run-existing on %s", (generation) => {
  it("runs the default version or the one that is named, without sources", { timeout: 180_000 }, async () => {
    const url = await startRunningServer(generation);
    const client = await connect(url);
    for (const [versionName, fails] of [
      ["one", true],
      ["two", false],
    ] as const) {
      const yaml = await runnablePackage(generation, `hello-${versionName}`, { fails });
      await client.uploadVersion(uploadOf(yaml, { versionName }));
      // Kubeflow Pipelines 2 tells the newest by seconds.
      await new Promise((resolve) => setTimeout(resolve, 1_100));
    }
    const run = (existing: string) =>
      runStep({ workspace: makeFolder("empty"), inputs: { host: url, "run-existing": existing, logs: "all" } });

    const newest = await run("train");
    expect(newest.log).toContain("hello-two");
    expect(newest).toMatchObject({ exitCode: 0, outputs: { status: "succeeded", compiled: "0", packages: "" } });
    expect(newest.outputs["run-url"]).toContain(newest.outputs["run-id"]);

    const named = await run("train@one");
    expect(named).toMatchObject({ exitCode: 1, outputs: { status: "failed", "version-name": "one" } });
    expect((await client.versionsOf("train")).map(({ name }) => name)).toEqual(["two", "one"]);
  });
});

describe("run-existing", () => {
  const slow = `apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata:\n  name: train\nspec:\n  params: [{name: rows, value: "1"}]\n  pipelineSpec:\n    params: [{name: rows, default: "1"}]\n    tasks:\n    - name: only\n      params: [{name: rows, value: $(params.rows)}]\n      taskSpec:\n        params: [{name: rows}]\n        steps:\n        - name: main\n          image: busybox\n          command: [sh, -c, "echo rows=$(params.rows); sleep $(params.rows)"]\n`;

  async function server() {
    const { url } = await startServer();
    const client = await connect(url);
    await client.uploadVersion(uploadOf(slow, { versionName: "one" }));
    return { url, client };
  }

  it.each([
    ["a pipeline that is not there", { "run-existing": "trian" }, 'The server has no pipeline "trian".'],
    [
      "a version that is not there",
      { "run-existing": "train@2" },
      'The server has no version "2" of pipeline "train".',
    ],
    ["a parameter that it does not declare", { "run-existing": "train", parameters: "row: 2" }, "does not declare"],
    ["one pipeline twice", { "run-existing": "train\ntrain@one" }, "names pipeline train twice"],
    ["a run besides", { "run-existing": "train", run: "true" }, "remove `cleanup` and `run`"],
  ])("refuses %s before anything runs", async (_, inputs, message) => {
    const { url, client } = await server();
    const step = await runStep({ workspace: makeFolder("empty"), inputs: { host: url, ...inputs } });
    expect(step).toMatchObject({ exitCode: 1 });
    expect(step.log).toContain(message);
    expect(await client.succeededVersions()).toEqual(new Set());
    expect(step.outputs["run-id"]).toBe("");
  });

  it("takes the parameters of pipelines.yaml and of the inputs", async () => {
    const { url } = await server();
    const file = `pipelines: { train: { parameters: { rows: 3 } } }\nenvironments: { a: { host: "${url}", parameters: { rows: 2 } } }\n`;
    const workspace = makeWorkspace({ "pipelines.yaml": file });
    const step = await runStep({ workspace, inputs: { environment: "a", "run-existing": "train", logs: "all" } });
    expect(step).toMatchObject({ exitCode: 0 });
    expect(step.log).toContain("rows=2");
  });

  it("terminates its run when the workflow is cancelled", { timeout: 60_000 }, async () => {
    const { url } = await server();
    const step = await runStep({
      workspace: makeFolder("empty"),
      inputs: { host: url, "run-existing": "train", parameters: "rows: 60" },
      whileRunning: async (running) => {
        await expect.poll(running.log, { timeout: 20_000 }).toContain("submitted");
        await cancelAsRunner(running);
      },
    });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: "cancelled" } });
    const run = (await (await fetch(`${url}/apis/v1/runs/${step.outputs["run-id"]}`)).json()) as {
      readonly run: { readonly status: string };
    };
    expect(run.run.status).toMatch(/Cancelled|Terminating/);
  });
});
