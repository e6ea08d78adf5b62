import { describe, expect, it } from "vitest";
import { cancelAsRunner, runStep, type StepOptions } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { startServer } from "../support/embedded.ts";
import type { GitHubServer } from "../support/github/github.ts";
import { openPull } from "../support/github/pull-request.ts";
import { actionsEnvironment, checkOut, startGitHub } from "../support/github/start.ts";

const slow = oneStep.replace(/"echo[^"]*"/, '"sleep 30"');

async function world(body = oneStep) {
  const { url } = await startServer();
  const github = await startGitHub({
    "pipelines/train.py": pipelineModule(body, { name: "train" }),
    "pipelines.yaml": `environments: { production: { host: "${url}", branches: [main] } }\n`,
  });
  const event = { repository: { default_branch: "main" } };
  const deploy = async (inputs: Readonly<Record<string, string>> = {}, more: Partial<StepOptions> = {}) =>
    await runStep({
      workspace: await checkOut(github),
      inputs: { checks: "off", ...inputs },
      env: actionsEnvironment(github, { event }),
      ...more,
    });
  return { url, github, deploy };
}

const recordOf = ({ state }: GitHubServer) =>
  state.deployments.map(({ environment, sha, statuses }) => [
    environment,
    sha,
    statuses.map((status) => status.state),
    statuses.map(({ environment_url }) => environment_url).filter((url) => url !== ""),
  ]);

describe("the record of a deployment", () => {
  it("has its statuses and the page of the version or run, and retires its predecessor", async () => {
    const { github, deploy } = await world();
    const first = await deploy();
    expect(first).toMatchObject({ exitCode: 0 });
    const sha = github.state.git.head("main");
    expect(recordOf(github)).toEqual([["production", sha, ["in_progress", "success"], [first.outputs["version-url"]]]]);
    expect(github.state.deployments[0]?.statuses[0]?.log_url).toContain("/actions/runs/4711");

    const next = github.state.git.push("main", {
      "pipelines/train.py": pipelineModule(oneStep.replace("step", "other"), { name: "train" }),
    });
    const second = await deploy({ run: "true" });
    expect(second).toMatchObject({ exitCode: 0 });
    expect(recordOf(github)).toEqual([
      ["production", sha, ["in_progress", "success", "inactive"], [first.outputs["version-url"]]],
      ["production", next, ["in_progress", "success"], [second.outputs["run-url"]]],
    ]);
    // A failed one retires nothing.
    github.state.git.push("main", {
      "pipelines/train.py": pipelineModule(oneStep.replace(/"echo[^"]*"/, '"exit 1"'), { name: "train" }),
    });
    expect(await deploy({ run: "true" })).toMatchObject({ exitCode: 1 });
    expect(recordOf(github).map(([, , states]) => states)).toEqual([
      ["in_progress", "success", "inactive"],
      ["in_progress", "success"],
      ["in_progress", "failure"],
    ]);

    const back = await deploy({ rollback: next });
    expect(back).toMatchObject({ exitCode: 0 });
    expect(recordOf(github).at(-1)).toEqual([
      "production",
      next,
      ["in_progress", "success"],
      [back.outputs["version-url"]],
    ]);
  });

  it("ends as a failure when the workflow is cancelled", { timeout: 60_000 }, async () => {
    const { github, deploy } = await world(slow);
    const step = await deploy(
      { run: "true" },
      {
        whileRunning: async (running) => {
          await expect.poll(running.log, { timeout: 30_000 }).toContain("submitted");
          await cancelAsRunner(running);
        },
      },
    );
    expect(step).toMatchObject({ exitCode: 1 });
    expect(recordOf(github).map(([, , states]) => states)).toEqual([["in_progress", "failure"]]);
  });

  it("is left out with one line where it cannot be written, and nothing else fails", async () => {
    const { github, deploy } = await world();
    github.state.permissions.deployments = "read";
    const step = await deploy();
    expect(step).toMatchObject({ exitCode: 0 });
    expect(step.log.match(/GitHub gets no record of this deployment\..*/g)).toEqual([
      "GitHub gets no record of this deployment. Give the job `permissions: { deployments: write }`, or `github-token` a token that has it.",
    ]);
    expect(github.state.deployments).toEqual([]);

    github.state.permissions.deployments = "write";
    github.faults.push({ on: "POST /repos/acme/pipelines/deployments", times: 10, reply: { status: 500 } });
    expect(await deploy()).toMatchObject({ exitCode: 0 });
  });

  it("is none for a pull request", async () => {
    const { github } = await world();
    const pull = openPull(github, { "README.md": "changed" });
    const step = await runStep({
      workspace: await checkOut(github, pull.branch),
      inputs: { checks: "off", environment: "production" },
      env: { ...actionsEnvironment(github, pull), GITHUB_EVENT_NAME: "pull_request" },
    });
    expect(step).toMatchObject({ exitCode: 0 });
    expect(github.state.deployments).toEqual([]);
  });
});
