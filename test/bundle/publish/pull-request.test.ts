import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkOut, startGitHub } from "../../support/github/start.ts";
import { changed, message, publish, score, train } from "../../support/publish.ts";

describe("publish: pull-request", () => {
  it("opens one, brings it up to date in place, and closes it when nothing is left to change", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    const { state } = github;
    const opened = await publish(github, { publish: "pull-request" });
    expect(opened.log).toContain(
      `Pull request #1 opened, from compiled-pipelines/main into main: ${github.url}/acme/pipelines/pull/1`,
    );
    expect(state.pulls[0]?.body).toContain("- `compiled/train.yaml`");
    const first = state.git.head("compiled-pipelines/main");
    const same = await publish(github, { publish: "pull-request" });
    expect(same.log).toContain("Pull request #1 is up to date");
    expect(state.git.head("compiled-pipelines/main")).toBe(first);
    state.git.push("main", { "pipelines/train.py": changed });
    const updated = await publish(github, { publish: "pull-request" });
    expect(updated.log).toContain("Pull request #1 brought up to date");
    expect(state.git.show("compiled-pipelines/main", "compiled/train.yaml")).toContain("echo hello");
    expect(state.git.isAncestor(state.git.head("main") ?? "", "compiled-pipelines/main")).toBe(true);
    state.git.push("main", {
      "compiled/train.yaml": state.git.show("compiled-pipelines/main", "compiled/train.yaml"),
      "compiled/pipelines.json": state.git.show("compiled-pipelines/main", "compiled/pipelines.json"),
    });
    const closed = await publish(github, { publish: "pull-request" });
    expect(closed.log).toContain("Pull request #1 closed: main has these packages, there is nothing left to change.");
    expect(state.pulls).toMatchObject([{ number: 1, state: "closed" }]);
    expect(state.git.head("compiled-pipelines/main")).toBeUndefined();
  });

  it("carries archives as they are, and removals", async () => {
    const github = await startGitHub({ "pipelines/train.py": train, "pipelines/score.py": score });
    await publish(github, { inputs: { format: "zip" } });
    github.state.git.push("main", { "pipelines/train.py": changed, "pipelines/score.py": undefined });
    const { exitCode } = await publish(github, { publish: "pull-request", inputs: { format: "zip" } });
    expect(exitCode).toBe(0);
    const { git: repository } = github.state;
    expect(repository.files("compiled-pipelines/main")).toEqual([
      "compiled/pipelines.json",
      "compiled/train.zip",
      "pipelines/train.py",
    ]);
    const folder = await checkOut(github, "compiled-pipelines/main");
    const zip = unzipSync(readFileSync(join(folder, "compiled/train.zip")));
    expect(Buffer.from(zip["pipeline.yaml"] ?? []).toString()).toContain("echo hello");
  });

  it("leaves a branch alone to which somebody else has committed", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    await publish(github, { publish: "pull-request" });
    const theirs = github.state.git.push("compiled-pipelines/main", { "compiled/train.yaml": "mine\n" });
    github.state.git.push("main", { "pipelines/train.py": changed });
    const { exitCode, annotations } = await publish(github, { publish: "pull-request" });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain(
      "The last commit of compiled-pipelines/main is not this action's: the branch stays unchanged.",
    );
    expect(github.state.git.head("compiled-pipelines/main")).toBe(theirs);
  });

  it("opens none a second time when the answer was lost, or another job was faster", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.faults.push(
      { on: "POST /repos/acme/pipelines/git/refs", times: 1, lost: true },
      { on: "POST /repos/acme/pipelines/pulls", times: 1, lost: true },
    );
    const { exitCode, outputs } = await publish(github, { publish: "pull-request" });
    expect(exitCode).toBe(0);
    expect(outputs["pull-request-url"]).toBe(`${github.url}/acme/pipelines/pull/1`);
    expect(github.state.pulls).toHaveLength(1);
  });

  it("says which setting keeps Actions from opening it, and where to do it by hand", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.state.pullRequestsAllowed = false;
    const { exitCode, annotations } = await publish(github, { publish: "pull-request" });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain(
      "compiled-pipelines/main has the packages, but GitHub Actions may not open a pull request here.",
    );
    expect(message(annotations)).toContain(
      `${github.url}/acme/pipelines/compare/main...compiled-pipelines/main?expand=1`,
    );
  });

  it("names the permission that the token lacks", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.state.permissions.pull_requests = "read";
    const { exitCode, log } = await publish(github, { publish: "pull-request" });
    expect(exitCode).toBe(0);
    expect(log).toContain("because the token lacks `pull-requests: write`.");
  });
});
