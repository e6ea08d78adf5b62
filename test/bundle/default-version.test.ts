import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { pipelineModule } from "../support/compile.ts";
import { startServer } from "../support/embedded.ts";
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
  readonly pipelines: readonly { readonly id: string; readonly default_version: Listed }[];
}
interface Listed {
  readonly name: string;
  readonly description: string;
}

describe("a pull request's step", () => {
  it("uploads its head commit, says where it comes from, and leaves the default to the default branch", async () => {
    const { url } = await startServer();
    const workspace = makeWorkspace({ "pipelines/train.py": module });
    const inputs = { host: url };
    expect(await runStep({ workspace, inputs, env: push() })).toMatchObject({ exitCode: 0 });
    const tried = await runStep({ workspace, inputs, env: pullRequest() });
    expect(tried).toMatchObject({ exitCode: 0, outputs: { "version-name": headSha } });
    const { pipelines } = (await (await fetch(`${url}/apis/v1/pipelines`)).json()) as Pipelines;
    expect(pipelines.map((pipeline) => pipeline.default_version.name)).toEqual([mainSha]);
    const version = (await (
      await fetch(`${url}/apis/v1/pipeline_versions/${tried.outputs["version-id"]}`)
    ).json()) as Listed;
    expect(version.description).toMatch(
      new RegExp(
        [
          "^sha256: [0-9a-f]{64}",
          "default: no",
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
});
