import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { runStep } from "../../support/bundle.ts";
import { pipelineModule } from "../../support/compile.ts";
import { actionsEnvironment, checkOut, startGitHub } from "../../support/github/start.ts";
import { changed, message, publish, score, train } from "../../support/publish.ts";

describe("publish: commit", () => {
  it("commits the packages and their manifest to the branch that was pushed, and the second time nothing", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    const before = github.state.git.head("main");
    const first = await publish(github, { inputs: { "commit-message": "Compile\n\nBecause." } });
    expect(first.exitCode).toBe(0);
    const head = github.state.git.head("main");
    expect(first.outputs["commit-sha"]).toBe(head);
    expect(github.state.git.files("main")).toEqual([
      "compiled/pipelines.json",
      "compiled/train.yaml",
      "pipelines/train.py",
    ]);
    expect(github.state.git.message("main")).toBe(
      `Compile\n\nBecause.\n\nWorkflow run: ${github.url}/acme/pipelines/actions/runs/4711/attempts/1\n\nCompiled-From: ${before}`,
    );
    expect(first.summary).toContain(
      `- commit [${head?.slice(0, 7)}](${github.url}/acme/pipelines/commit/${head}) on \`main\``,
    );
    const second = await publish(github);
    expect(second.log).toContain("publish: main has these packages: nothing to commit.");
    expect(second.outputs["commit-sha"]).toBe("");
    expect(github.state.git.head("main")).toBe(head);
  });

  it("removes the packages of pipelines that are gone, and only what the manifest knows", async () => {
    const github = await startGitHub({
      "pipelines/train.py": train,
      "pipelines/score.py": score,
      "compiled/mine.yaml": "mine\n",
    });
    await publish(github);
    github.state.git.push("main", { "pipelines/score.py": undefined });
    await publish(github);
    expect(github.state.git.files("main").filter((path) => path.startsWith("compiled"))).toEqual([
      "compiled/mine.yaml",
      "compiled/pipelines.json",
      "compiled/train.yaml",
    ]);
  });

  it("keeps checksums true that somebody has committed, and commits none by itself", async () => {
    const github = await startGitHub({ "pipelines/train.py": train, "compiled/checksums.txt": "" });
    await publish(github);
    const head = github.state.git.head("main");
    expect(github.state.git.files("main")).toContain("compiled/checksums.txt");
    const workspace = await checkOut(github);
    expect(await runStep({ workspace, inputs: { packages: "compiled/**" } })).toMatchObject({ exitCode: 0 });
    await publish(github);
    expect(github.state.git.head("main")).toBe(head);
  });

  it("makes no commit for sources that compile to the same packages", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    await publish(github);
    const head = github.state.git.push("main", { "pipelines/train.py": `${train}# a remark\n` });
    await publish(github);
    expect(github.state.git.head("main")).toBe(head);
  });

  it("publishes nothing when a pipeline fails", async () => {
    const github = await startGitHub({
      "pipelines/train.py": train,
      "pipelines/bad.py": pipelineModule("raise ValueError('no')", { name: "bad" }),
    });
    const { exitCode, log } = await publish(github);
    expect(exitCode).toBe(1);
    expect(log).toContain("publish: no commit, because 1 of 2 pipelines failed.");
    expect(github.requests).toEqual([]);
  });

  it("looks again when somebody else was faster, and loses neither commit", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.faults.push({
      on: "POST /graphql",
      times: 2,
      before: ({ git: repository }) => void repository.push("main", { [`docs/${repository.head("main")}.md`]: "x" }),
    });
    const { exitCode, log } = await publish(github);
    expect(exitCode).toBe(0);
    expect(log).toContain("publish: somebody else was faster; looking at main again.");
    expect(github.state.git.files("main").filter((path) => !path.startsWith("compiled"))).toHaveLength(3);
    expect(github.state.git.show("main", "compiled/train.yaml")).toContain("name: train");
  });

  it.each([
    ["a source", { "pipelines/train.py": changed }, "pipelines/train.py has changed on it"],
    ["a module that an import may find", { "pipelines/numpy.py": "" }, "pipelines/numpy.py has changed on it"],
    ["a file beside a module", { "pipelines/query.sql": "" }, "pipelines/query.sql has changed on it"],
  ])("leaves a head on which %s has changed to the run of that commit", async (_, files, reason) => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.faults.push({
      on: "GET /repos/acme/pipelines/git/ref/heads/main",
      times: 1,
      before: ({ git: repository }) => void repository.push("main", files),
    });
    const { exitCode, log } = await publish(github);
    expect(exitCode).toBe(0);
    expect(log).toContain(`${reason}: the packages are left to the run of that commit.`);
    expect(github.state.git.files("main")).not.toContain("compiled/train.yaml");
  });

  it("knows its own commit again when the answer to it was lost", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.faults.push({ on: "POST /graphql", times: 1, lost: true });
    const { exitCode, outputs } = await publish(github);
    expect(exitCode).toBe(0);
    expect(outputs["commit-sha"]).toBe(github.state.git.head("main"));
    expect(github.state.git.git(["rev-list", "--count", "main"])).toBe("2");
  });

  it("commits by git where the API cannot", async () => {
    const github = await startGitHub({ "pipelines/train.py": train, "pipelines/old.py": score });
    await publish(github);
    github.state.git.push("main", { "pipelines/train.py": changed, "pipelines/old.py": undefined });
    github.faults.push({
      on: "POST /graphql",
      times: 1,
      reply: {
        status: 200,
        body: { errors: [{ type: "undefinedField", message: "Field 'createCommitOnBranch' doesn't exist" }] },
      },
    });
    const { exitCode, outputs, log } = await publish(github);
    expect(exitCode).toBe(0);
    expect(outputs["commit-sha"]).toBe(github.state.git.head("main"));
    expect(github.state.git.files("main")).toEqual([
      "compiled/pipelines.json",
      "compiled/train.yaml",
      "pipelines/train.py",
    ]);
    expect(github.state.git.show("main", "compiled/train.yaml")).toContain("echo hello");
    expect(log).not.toContain("token-of-the-job");
  });

  it("goes round no loop when a compilation gives other bytes each time", async () => {
    const github = await startGitHub({
      "pipelines/train.py": train.replace("echo hi", "echo {__import__('time').time()}").replace('"echo', 'f"echo'),
    });
    await publish(github);
    const head = github.state.git.head("main");
    const again = await publish(github, { event: { head_commit: { message: github.state.git.message("main") } } });
    expect(github.state.git.head("main")).toBe(head);
    expect(again.exitCode).toBe(0);
    expect(message(again.annotations)).toContain("The compilation does not give the same bytes each time");
  });

  it("commits anew what a merged pull request brought from sources that have changed since", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    const before = github.state.git.head("main");
    github.state.git.push("main", { "pipelines/train.py": changed });
    github.state.git.push("main", { "compiled/train.yaml": "old\n" }, `Merged\n\nCompiled-From: ${before}`);
    const event = { head_commit: { message: github.state.git.message("main") } };
    const { outputs } = await publish(github, { event });
    expect(outputs["commit-sha"]).toBe(github.state.git.head("main"));
  });

  it("waits when GitHub limits the rate, and asks again when it stumbles", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    const limited = { message: "You have exceeded a secondary rate limit." };
    github.faults.push(
      { on: "POST /graphql", times: 1, reply: { status: 403, headers: { "retry-after": "1" }, body: limited } },
      { on: "POST /graphql", times: 1, reply: { status: 502, body: "<html>Unicorn!</html>" } },
      { on: "GET /repos/acme/pipelines/git/trees", times: 1, reply: { status: 503 } },
    );
    const { exitCode, outputs } = await publish(github);
    expect(exitCode).toBe(0);
    expect(outputs["commit-sha"]).toBe(github.state.git.head("main"));
    expect(github.state.git.git(["rev-list", "--count", "main"])).toBe("2");
  });

  it("makes a pull request of it when the rules of the branch forbid the commit, and says so", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.state.rules.set("main", ["pull_request"]);
    const { exitCode, log, outputs } = await publish(github);
    expect(exitCode).toBe(0);
    expect(log).toContain("publish: the rules of main forbid to commit to it, so a pull request is made of it.");
    expect(outputs["pull-request-url"]).toBe(`${github.url}/acme/pipelines/pull/1`);
    expect(github.state.pulls).toMatchObject([{ head: "compiled-pipelines/main", base: "main", state: "open" }]);
  });

  it.each([
    [
      "a fork",
      {
        event: {
          pull_request: { number: 1, head: { ref: "main", sha: "x", repo: { full_name: "stranger/pipelines" } } },
        },
      },
      "because a pull request from a fork has no token with `contents: write`; the push that merges it has one.",
    ],
    [
      "a tag",
      { env: { GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "v1" } },
      "because a tag is not a branch; publish on the push of the branch.",
    ],
    [
      "a merge queue",
      { env: { GITHUB_EVENT_NAME: "merge_group" } },
      "because the event merge_group may be about another commit than that of its branch.",
    ],
  ])("compares instead for %s, and says why", async (_, options, reason) => {
    const github = await startGitHub({ "pipelines/train.py": train });
    const { exitCode, log } = await publish(github, options);
    expect(exitCode).toBe(0);
    expect(log).toContain(`publish: nothing is committed, ${reason}`);
    expect(log).toContain("compiled/train.yaml, which pipelines/train.py compiles to, is not committed.");
    expect(github.requests).toEqual([]);
  });

  it.each([
    [
      {},
      "because the token lacks `contents: write`. Give the job `permissions: { contents: write }`, or `github-token` a token that has it.",
    ],
    [
      { GITHUB_ACTOR: "dependabot[bot]" },
      "because the token lacks `contents: write`, as in every event of Dependabot that its workflow does not grant it.",
    ],
  ])("names the permission that the token lacks (%j)", async (env, reason) => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.state.permissions.contents = "read";
    const { exitCode, log, summary } = await publish(github, { env });
    expect(exitCode).toBe(0);
    expect(log).toContain(`publish: nothing is committed, ${reason}`);
    expect(summary).toContain("- not committed, because the token lacks");
  });

  it("commits to the branch of a pull request whose head is checked out, and not what a merge commit compiles to", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    const sha = github.state.git.push("topic", { "pipelines/train.py": train });
    const event = { pull_request: { number: 1, head: { ref: "topic", sha, repo: { full_name: "acme/pipelines" } } } };
    const env = {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_REF_TYPE: "",
      GITHUB_REF_NAME: "1/merge",
      GITHUB_HEAD_REF: "topic",
    };
    const merge = await publish(github, { event, env });
    expect(merge.log).toMatch(/set `ref: .*github.head_ref.*` of actions\/checkout/);
    const head = await publish(github, { event, env, branch: "topic" });
    expect(head.outputs["commit-sha"]).toBe(github.state.git.head("topic"));
  });

  it("does in two jobs what it does in one: packages of pipelines that are gone go, although the checkout has them", async () => {
    const github = await startGitHub({ "pipelines/train.py": train, "pipelines/score.py": score });
    await publish(github);
    github.state.git.push("main", { "pipelines/train.py": changed, "pipelines/score.py": undefined });
    await publish(github, { publish: "artifact", env: { GITHUB_SERVER_URL: "https://github.com" } });
    const workspace = await checkOut(github);
    const artifact = unzipSync(github.state.artifacts[0]?.bytes ?? new Uint8Array());
    for (const [path, bytes] of Object.entries(artifact)) writeFileSync(join(workspace, "compiled", path), bytes);
    const inputs = { packages: "compiled/**", publish: "commit", python: "no-such-python" };
    const { log } = await runStep({
      workspace,
      inputs,
      env: { ...actionsEnvironment(github), GITHUB_SERVER_URL: github.url },
    });
    expect(log).toContain("Left out, because the manifest does not have them: compiled/score.yaml");
    expect(github.state.git.files("main")).toEqual([
      "compiled/pipelines.json",
      "compiled/train.yaml",
      "pipelines/train.py",
    ]);
    expect(github.state.git.show("main", "compiled/train.yaml")).toContain("echo hello");
  });

  it("commits what another job compiled, if it is of the commit that is checked out", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    const workspace = await checkOut(github);
    await runStep({ workspace });
    const env = { ...actionsEnvironment(github), GITHUB_SERVER_URL: github.url };
    const inputs = { packages: "compiled/**", publish: "commit", python: "no-such-python" };
    writeFileSync(join(workspace, "pipelines/train.py"), changed);
    const refused = await runStep({ workspace, inputs, env });
    expect(refused.exitCode).toBe(1);
    expect(message(refused.annotations)).toContain(
      "The package of pipelines/train.py was compiled from another pipelines/train.py than is checked out",
    );
    writeFileSync(join(workspace, "pipelines/train.py"), train);
    const taken = await runStep({ workspace, inputs, env });
    expect(taken.exitCode).toBe(0);
    expect(github.state.git.files("main")).toContain("compiled/train.yaml");
  });

  it("fails with GitHub's words when it is refused for another reason, and still sets the outputs", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.faults.push({
      on: "POST /graphql",
      times: 1,
      reply: { status: 422, body: { message: "Validation Failed", errors: [{ message: "<b>no</b>" }] } },
    });
    const { exitCode, outputs, annotations, log } = await publish(github);
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ compiled: "1", status: "failed", "commit-sha": "" });
    expect(annotations.find(({ level }) => level === "error")).toMatchObject({
      properties: { title: "Publish error [publish-failed]" },
    });
    expect(message(annotations)).toContain(
      "publish: the commit failed. GitHub refused POST /graphql: HTTP 422, Validation Failed: <b>no</b>.",
    );
    expect(log).toContain("The pipelines are fine, but not everything could be published.");
  });
});
