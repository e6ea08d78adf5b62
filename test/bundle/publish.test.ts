import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import type { GitHubServer } from "../support/github/github.ts";
import { actionsEnvironment, checkOut, startGitHub } from "../support/github/start.ts";

const train = pipelineModule(oneStep, { name: "train" });
const score = pipelineModule(oneStep, { name: "score" });
const changed = train.replace("echo hi", "echo hello");

interface Publishing {
  readonly publish?: string;
  readonly branch?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: object;
}

/** The step in a fresh checkout of the branch's head, as a push of it would run it. */
async function publish(
  github: GitHubServer,
  { publish: kinds = "commit", branch = "main", inputs = {}, env = {}, event = {} }: Publishing = {},
): Promise<Step> {
  const workspace = await checkOut(github, branch);
  return await runStep({
    workspace,
    inputs: { publish: kinds, ...inputs },
    env: { ...actionsEnvironment(github, { branch, event }), GITHUB_SERVER_URL: github.url, ...env },
  });
}

const message = (annotations: Step["annotations"]): string => annotations.map(({ message: text }) => text).join("\n");

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
      "because a tag is no branch; publish on the push of the branch.",
    ],
    [
      "a merge queue",
      { env: { GITHUB_EVENT_NAME: "merge_group" } },
      "because the event merge_group is not about a commit of a branch.",
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
      properties: { title: "Publish error" },
    });
    expect(message(annotations)).toContain(
      "publish: the commit failed. GitHub refused POST /graphql: HTTP 422, Validation Failed: <b>no</b>.",
    );
    expect(log).toContain("The pipelines are fine, but not everything could be published.");
  });
});

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
      "The last commit of compiled-pipelines/main is not this action's: it is left as it is.",
    );
    expect(github.state.git.head("compiled-pipelines/main")).toBe(theirs);
  });

  it("opens none a second time when the answer was lost, or another job was faster", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.faults.push({ on: "POST /repos/acme/pipelines/pulls", times: 1, lost: true });
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

describe("publish: release", () => {
  const onTag = { GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "v1.0", GITHUB_REF: "refs/tags/v1.0" };

  it("makes the release of the tag with packages, manifest and checksums, and attaches nothing twice", async () => {
    const github = await startGitHub({ "pipelines/train.py": train, "pipelines/team/score.py": score });
    github.state.immutableReleases = true;
    const first = await publish(github, { publish: "release", env: onTag });
    expect(first.exitCode).toBe(0);
    expect(first.outputs["release-url"]).toBe(`${github.url}/acme/pipelines/releases/tag/v1.0`);
    const [release] = github.state.releases;
    expect(release).toMatchObject({ tag: "v1.0", draft: false, immutable: true });
    expect(release?.assets.map(({ name }) => name).sort()).toEqual([
      "checksums.txt",
      "pipelines.json",
      "team-score.yaml",
      "train.yaml",
    ]);
    const downloaded = join(await checkOut(github), "downloaded");
    mkdirSync(downloaded);
    for (const { name, bytes } of release?.assets ?? []) writeFileSync(join(downloaded, name), bytes);
    const again = await publish(github, { publish: "release", env: onTag });
    expect(again.log).toContain("Release v1.0: 0 of 4 assets attached, the others are there already");
    const taken = await runStep({ workspace: dirname(downloaded), inputs: { packages: "downloaded/*" } });
    expect(taken).toMatchObject({ exitCode: 0, outputs: { compiled: "2" } });
  });

  it("replaces assets of a release that may change, and leaves those of others", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    const old = [
      { id: 90, name: "train.yaml", bytes: Buffer.from("old") },
      { id: 91, name: "theirs.txt", bytes: Buffer.from("theirs") },
    ];
    github.state.releases.push({
      id: 80,
      tag: "v1.0",
      name: "One",
      body: "Notes",
      draft: false,
      prerelease: false,
      immutable: false,
      assets: old,
    });
    expect(await publish(github, { publish: "release", env: onTag })).toMatchObject({ exitCode: 0 });
    const assets = github.state.releases[0]?.assets ?? [];
    expect(assets.find(({ name }) => name === "train.yaml")?.bytes.toString()).toContain("name: train");
    expect(assets.find(({ name }) => name === "theirs.txt")?.bytes.toString()).toBe("theirs");
    expect(github.state.releases[0]).toMatchObject({ name: "One", body: "Notes" });
  });

  it("finishes the draft of a run that was killed, and no draft of anybody else's", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.faults.push({ on: "PATCH /repos/acme/pipelines/releases/", times: 4, reply: { status: 502 } });
    expect(await publish(github, { publish: "release", env: onTag })).toMatchObject({ exitCode: 1 });
    expect(github.state.releases).toMatchObject([{ draft: true }]);
    await publish(github, { publish: "release", env: onTag });
    expect(github.state.releases).toMatchObject([{ draft: false }]);
    github.state.releases.push({
      id: 80,
      tag: "v2.0",
      name: "",
      body: "",
      draft: true,
      prerelease: false,
      immutable: false,
      assets: [],
    });
    await publish(github, { publish: "release", env: { ...onTag, GITHUB_REF_NAME: "v2.0" } });
    expect(github.state.releases[1]).toMatchObject({ draft: true, assets: [{}, {}, {}] });
  });

  it.each([
    ["whose release is immutable", true],
    ["whose release does not say that it is", false],
  ])("explains a tag %s", async (_, says) => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.state.releases.push({
      id: 80,
      tag: "v1.0",
      name: "",
      body: "",
      draft: false,
      prerelease: false,
      immutable: says,
      assets: [],
    });
    if (!says)
      github.faults.push({
        on: "POST /uploads",
        times: 1,
        reply: { status: 422, body: { message: "Cannot upload assets to an immutable release." } },
      });
    const { exitCode, annotations } = await publish(github, { publish: "release", env: onTag });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain(
      `The release is immutable and has other packages: ${github.url}/acme/pipelines/releases/tag/v1.0`,
    );
  });

  it("needs a tag", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    const { exitCode, annotations } = await publish(github, { publish: "release" });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain("There is no release to publish to: the event push is about no tag.");
  });
});

describe("publish: artifact", () => {
  // On another address the artifact client takes the server for GitHub Enterprise Server, which has no such artifacts.
  const env = { GITHUB_SERVER_URL: "https://github.com" };

  it("uploads packages, manifest and report, and nothing else, and finds it again when the step is repeated", async () => {
    const github = await startGitHub({ "pipelines/team/train.py": train, "compiled/mine.yaml": "mine\n" });
    const inputs = { "artifact-name": "packages", "retention-days": "5" };
    const first = await publish(github, { publish: "artifact", env, inputs });
    expect(first.exitCode).toBe(0);
    const [artifact] = github.state.artifacts;
    expect(first.outputs).toMatchObject({
      "artifact-id": String(artifact?.id),
      "artifact-url": `https://github.com/acme/pipelines/actions/runs/4711/artifacts/${artifact?.id}`,
      "artifact-digest": artifact?.digest.replace("sha256:", ""),
    });
    expect(Object.keys(unzipSync(artifact?.bytes ?? new Uint8Array())).sort()).toEqual([
      "pipelines.json",
      "report.json",
      "team/train.yaml",
    ]);
    expect(Date.parse(artifact?.expiresAt ?? "") - Date.now()).toBeLessThan(5.1 * 86_400_000);
    const again = await publish(github, { publish: "artifact", env, inputs });
    expect(again.log).toContain("which is there already with the same content");
    expect(again).toMatchObject({ exitCode: 0, outputs: { "artifact-id": String(artifact?.id) } });
  });

  it("never replaces other content of the same name, and says what to do", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    await publish(github, { publish: "artifact", env });
    github.state.git.push("main", { "pipelines/train.py": changed });
    const { exitCode, annotations } = await publish(github, { publish: "artifact", env });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain(
      "Could not upload the artifact pipelines: the run has one of that name with other content, from another job or step.",
    );
    expect(github.state.artifacts).toHaveLength(1);
  });

  it("is made also when a pipeline fails, with the others", async () => {
    const github = await startGitHub({
      "pipelines/train.py": train,
      "pipelines/bad.py": pipelineModule("raise ValueError('no')", { name: "bad" }),
    });
    const { exitCode } = await publish(github, { publish: "artifact", env });
    expect(exitCode).toBe(1);
    const files = unzipSync(github.state.artifacts[0]?.bytes ?? new Uint8Array());
    expect(Object.keys(files).sort()).toEqual(["pipelines.json", "report.json", "train.yaml"]);
  });

  it("explains a server that has no such artifacts", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    const { exitCode, annotations } = await publish(github, {
      publish: "artifact",
      env: { GITHUB_SERVER_URL: "https://ghes.example.com" },
    });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain("leave `artifact` out of `publish`");
  });
});
