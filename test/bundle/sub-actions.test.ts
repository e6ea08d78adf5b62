import { readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { renderSubAction, subActions } from "../../scripts/sub-actions.ts";
import { runStep } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { connect } from "../support/kfp-client.ts";
import { pipelineRun, uploadOf } from "../support/packages.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, object>>;
  readonly runs: { readonly main: string; readonly post: string };
}

const read = (path: string): ActionFile => load(readFileSync(path, "utf8")) as ActionFile;
const main = read("action.yml");

describe.each(subActions)("the action $folder/", (sub) => {
  const file = join(sub.folder, "action.yml");

  it("is as `npm run docs` writes it, with inputs, outputs and the bundle of the main action", () => {
    expect(readFileSync(file, "utf8")).toBe(renderSubAction(sub, readFileSync("action.yml", "utf8")));
    const { inputs, outputs, runs } = read(file);
    expect(Object.keys(main.inputs)).toEqual(expect.arrayContaining([...Object.keys(inputs), ...sub.inputs]));
    expect(Object.keys(main.outputs)).toEqual(expect.arrayContaining([...Object.keys(outputs), ...sub.outputs]));
    expect(Object.keys(outputs)).toHaveLength(sub.outputs.length);
    expect([runs.main, runs.post].map((path) => normalize(join(sub.folder, path)))).toEqual([
      main.runs.main,
      main.runs.post,
    ]);
  });
});

/** What the runner passes: the defaults of that action's inputs. */
function inputsOf(folder: string, given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const defaults = Object.entries(read(join(folder, "action.yml")).inputs).flatMap(([name, { default: value }]) =>
    value === undefined || value.includes("${{") ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

describe("with the inputs that the runner passes", () => {
  it("await/ passes if the run succeeds, and fails if it does not", async () => {
    const { url } = await startServer();
    const client = await connect(url);
    const follow = async (yaml: string, versionName: string) => {
      const version = await client.uploadVersion(uploadOf(yaml, { versionName }));
      const run = { version, yaml, runName: versionName, experiment: "Default", parameters: {}, serviceAccount: "" };
      const { runId } = await client.submitRun(run);
      const inputs = inputsOf("await", { host: url, await: runId });
      return await runStep({ workspace: makeFolder("empty"), inputs });
    };
    expect(await follow(pipelineRun("tekton.dev/v1"), "good")).toMatchObject({
      exitCode: 0,
      outputs: { status: "succeeded" },
    });
    expect(await follow(pipelineRun("tekton.dev/v1", "x; false"), "bad")).toMatchObject({
      exitCode: 1,
      outputs: { status: "failed" },
    });
  });

  it("await/ finds the server in pipelines.yaml, and refuses what is no run", async () => {
    const { url } = await startServer();
    const workspace = makeWorkspace({ "pipelines.yaml": `environments: { a: { host: "${url}" } }\n` });
    const inputs = inputsOf("await", { environment: "a", await: "../x" });
    const step = await runStep({ workspace, inputs });
    expect(step).toMatchObject({ exitCode: 1 });
    expect(step.log).toContain("is not the ID of a run");
  });

  it("drift/ compares, and uploads nothing", async () => {
    const { url } = await startServer();
    const workspace = makeWorkspace({ "p.yaml": pipelineRun("tekton.dev/v1") });
    const inputs = inputsOf("drift", { host: url, packages: "p.yaml" });
    const step = await runStep({ workspace, inputs });
    expect(step).toMatchObject({ exitCode: 0, outputs: { drifted: "1" } });
    expect((await (await connect(url)).findPipelines(["p"])).size).toBe(0);
  });

  it("cleanup/ is for closed pull requests", async () => {
    const { url } = await startServer();
    const step = await runStep({ workspace: makeFolder("empty"), inputs: inputsOf("cleanup", { host: url }) });
    expect(step).toMatchObject({ exitCode: 1 });
    expect(step.log).toContain("removes the versions of a pull request that is closed");
  });
});
