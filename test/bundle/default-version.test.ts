import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { pipelineModule } from "../support/compile.ts";
import { startServer } from "../support/embedded.ts";
import { pipelineSpec } from "../support/packages.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const module = pipelineModule(`dsl.ContainerOp(name="work", image="busybox", command=["true"])`, { name: "train" });
const [mainSha, headSha] = ["1".repeat(40), "2".repeat(40)];

/** What the runner gives a step of this event. */
function environment(payload: object, variables: Readonly<Record<string, string>>) {
  const file = join(makeFolder("event"), "event.json");
  writeFileSync(file, JSON.stringify({ repository: { default_branch: "main" }, ...payload }));
  return {
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: "acme/pipelines",
    GITHUB_RUN_ID: "42",
    GITHUB_RUN_ATTEMPT: "1",
    ...variables,
  };
}

const push = () =>
  environment(
    {},
    { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main", GITHUB_REF_TYPE: "branch", GITHUB_SHA: mainSha },
  );
const pullRequest = () =>
  environment(
    { pull_request: { number: 12, head: { sha: headSha } } },
    { GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/12/merge", GITHUB_SHA: "3".repeat(40) },
  );

interface Pipelines {
  readonly pipelines: readonly { readonly id: string; readonly name: string; readonly default_version: Listed }[];
}
interface Listed {
  readonly name: string;
  readonly description: string;
}

/** Of the released pipeline, each time that the server is asked for it. */
async function pollDefault(url: string, whileDoing: Promise<unknown>): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  let isDone = false;
  whileDoing.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    const { pipelines } = (await (await fetch(`${url}/apis/v1/pipelines`)).json()) as Pipelines;
    for (const pipeline of pipelines) if (pipeline.name === "train") seen.add(pipeline.default_version.name);
    await delay(2);
  }
  return seen;
}

const namesOn = async (url: string): Promise<readonly string[]> =>
  ((await (await fetch(`${url}/apis/v1/pipelines`)).json()) as Pipelines).pipelines.map(({ name }) => name).sort();

describe("a pull request's step", () => {
  it("uploads its head commit as a trial, says where it comes from, and is never the default of the released pipeline", async () => {
    const { url } = await startServer();
    const workspace = makeWorkspace({ "pipelines/train.py": module });
    const inputs = { host: url };
    expect(await runStep({ workspace, inputs, env: push() })).toMatchObject({ exitCode: 0 });
    const step = runStep({ workspace, inputs, env: pullRequest() });
    expect([...(await pollDefault(url, step))]).toEqual([mainSha]);
    const tried = await step;
    expect(tried).toMatchObject({ exitCode: 0, outputs: { "version-name": headSha } });
    expect(tried.log).toContain("`pipeline-name` is pr-{pr}-{name} here.");
    expect(await namesOn(url)).toEqual(["pr-12-train", "train"]);
    const version = (await (
      await fetch(`${url}/apis/v1/pipeline_versions/${tried.outputs["version-id"]}`)
    ).json()) as Listed;
    expect(version.description).toMatch(
      new RegExp(
        [
          "^sha256: [0-9a-f]{64}",
          "default: yes",
          "trial: yes",
          "first-version: yes",
          `commit: ${headSha}`,
          "repository: acme/pipelines",
          "pull-request: 12",
          "ref: refs/pull/12/merge",
          "kfp-tekton: 1.9.\\d+",
          "workflow: https://github.com/acme/pipelines/actions/runs/42/attempts/1",
          "module: pipelines/train.py$",
        ].join("; "),
      ),
    );
  });

  it("on Kubeflow Pipelines 2 leaves the released pipeline as it is", async () => {
    const { url } = await startServer(undefined, "v2beta1");
    const workspace = makeWorkspace({ "packages/p.yaml": pipelineSpec });
    const inputs = { host: url, packages: "packages/*" };
    expect(await runStep({ workspace, inputs, env: push() })).toMatchObject({ exitCode: 0 });
    const read = async (path: string) => await (await fetch(`${url}/apis/v2beta1/${path}`)).json();
    const { pipelines } = (await read("pipelines")) as { pipelines: { pipeline_id: string }[] };
    expect(await runStep({ workspace, inputs, env: pullRequest() })).toMatchObject({ exitCode: 0 });
    const { pipeline_versions } = (await read(`pipelines/${pipelines[0]?.pipeline_id}/versions`)) as {
      pipeline_versions: Listed[];
    };
    expect(pipeline_versions.map((version) => version)).toHaveLength(1);
  });

  it("uploads into no pipeline that was not made for its trials, whatever `pipeline-name` says", async () => {
    const { url } = await startServer();
    const workspace = makeWorkspace({ "pipelines/train.py": module });
    const asMain = { host: url, "pipeline-name": "{name}-12" };
    expect(await runStep({ workspace, inputs: asMain, env: push() })).toMatchObject({ exitCode: 0 });
    const inputs = { host: url, "pipeline-name": "{name}-{pr}" };
    const { exitCode, annotations } = await runStep({ workspace, inputs, env: pullRequest() });
    expect(exitCode).toBe(1);
    expect(annotations.map(({ message }) => message).join()).toContain(
      'Pipeline "train-12" is on the server, and was not made for trials of this pull request.',
    );
  });

  it.each([false, true])("leaves nothing on the server once the pull request is closed; merged: %s", async (merged) => {
    const { url } = await startServer();
    const workspace = makeWorkspace({ "pipelines/train.py": module });
    await runStep({ workspace, inputs: { host: url }, env: push() });
    await runStep({ workspace, inputs: { host: url }, env: pullRequest() });
    const pull_request = { number: 12, state: "closed", merged, created_at: new Date().toISOString() };
    const closed = environment({ pull_request }, { GITHUB_EVENT_NAME: "pull_request" });
    const cleanup = await runStep({ workspace, inputs: { host: url, cleanup: "true" }, env: closed });
    expect(cleanup).toMatchObject({ exitCode: 0, outputs: { removed: "1" } });
    expect(await namesOn(url)).toEqual(["train"]);
  });
});
