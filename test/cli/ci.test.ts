import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLocalEvent } from "../../src/cli/local-event.ts";
import { readGitHubContext } from "../../src/event/context.ts";
import type { GitHubContext } from "../../src/model/event.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

interface Checkout {
  readonly folder: string;
  /** Commits of main, main, and topic, which began at the first. */
  readonly first: string;
  readonly second: string;
  readonly topic: string;
}

/** A clone of a repository with two branches, at the tip of the given one. */
function checkout(branch: "main" | "topic" | "detached"): Checkout {
  const origin = makeWorkspace({ "README.md": "Pipelines\n" });
  const git = (folder: string, ...args: readonly string[]): string =>
    execFileSync("git", ["-C", folder, "-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args], {
      encoding: "utf8",
    }).trim();
  const commit = (message: string): string => {
    git(origin, "commit", "--quiet", "--allow-empty", "--message", message);
    return git(origin, "rev-parse", "HEAD");
  };
  git(origin, "init", "--quiet", "--initial-branch", "main");
  git(origin, "add", "--all");
  const first = commit("First");
  git(origin, "switch", "--quiet", "--create", "topic");
  const topic = commit("Topic");
  git(origin, "switch", "--quiet", "main");
  const second = commit("Second");
  const folder = join(makeFolder("clone"), "repository");
  execFileSync("git", ["clone", "--quiet", origin, folder]);
  git(folder, "remote", "set-url", "origin", "git@git.example.com:team/pipelines.git");
  git(folder, ...(branch === "detached" ? ["switch", "--quiet", "--detach", topic] : ["switch", "--quiet", branch]));
  return { folder, first, second, topic };
}

async function contextIn(
  { folder }: Checkout,
  env: Readonly<Record<string, string>> = {},
  base?: string,
): Promise<GitHubContext> {
  const { PATH = "" } = process.env;
  const { variables, event, known } = await readLocalEvent(folder, { PATH, ...env }, base);
  return { ...readGitHubContext({ PATH, ...env, ...variables }, event), ...known };
}

describe("on a laptop", () => {
  it("git says the commit, the branch, the repository and where the branch began", async () => {
    const repository = checkout("topic");
    expect(await contextIn(repository)).toMatchObject({
      repository: "team/pipelines",
      repositoryUrl: "https://git.example.com/team/pipelines",
      sha: repository.topic,
      isMainline: false,
      base: { kind: "commit", sha: repository.first },
      pullRequest: { kind: "none" },
      runUrl: "",
      isAtTerminal: true,
      names: { branch: "topic", "run-number": "local" },
    });
  });

  it("the default branch is the mainline", async () =>
    expect(await contextIn(checkout("main"))).toMatchObject({ isMainline: true, names: { branch: "main" } }));

  it("a folder without git has no commit", async () => {
    const folder = makeFolder("plain");
    const { workspace, variables } = await readLocalEvent(folder, { PATH: process.env.PATH });
    expect({ workspace, variables }).toMatchObject({ workspace: folder, variables: { GITHUB_SHA: "" } });
  });
});

describe("in GitLab", () => {
  const gitlab = {
    GITLAB_CI: "true",
    CI_PROJECT_PATH: "team/pipelines",
    CI_SERVER_URL: "https://gitlab.example.com",
    CI_DEFAULT_BRANCH: "main",
    CI_PIPELINE_IID: "17",
    CI_JOB_URL: "https://gitlab.example.com/team/pipelines/-/jobs/5",
  };

  it("a push is compared with the commit before it", async () => {
    const repository = checkout("main");
    const { first, second } = repository;
    const env = { ...gitlab, CI_COMMIT_SHA: second, CI_COMMIT_BRANCH: "main", CI_COMMIT_BEFORE_SHA: first };
    expect(await contextIn(repository, env)).toMatchObject({
      repositoryUrl: "https://gitlab.example.com/team/pipelines",
      runUrl: "https://gitlab.example.com/team/pipelines/-/jobs/5",
      sha: second,
      isMainline: true,
      base: { kind: "commit", sha: first },
      names: { branch: "main", tag: "", pr: "", "run-number": "17" },
    });
  });

  it("the first push of a branch is compared with where it began", async () => {
    const repository = checkout("topic");
    const env = { ...gitlab, CI_COMMIT_BRANCH: "topic", CI_COMMIT_BEFORE_SHA: "0".repeat(40) };
    expect(await contextIn(repository, env)).toMatchObject({ base: { kind: "commit", sha: repository.first } });
  });

  it("a merge request has its number, its branch and its head, also in a pipeline for merged results", async () => {
    const repository = checkout("detached");
    const env = {
      ...gitlab,
      CI_COMMIT_SHA: repository.second,
      CI_MERGE_REQUEST_IID: "4",
      CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: "topic",
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: repository.topic,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
      CI_MERGE_REQUEST_DIFF_BASE_SHA: repository.first,
      CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: "team/pipelines",
      CI_MERGE_REQUEST_PROJECT_PATH: "team/pipelines",
    };
    const { topic: sha, first } = repository;
    expect(await contextIn(repository, env)).toMatchObject({
      sha,
      isMainline: false,
      isAboutPullRequest: true,
      base: { kind: "commit", sha: first },
      pullRequest: { kind: "number", number: 4, sha, isFork: false },
      names: { branch: "topic", pr: "4" },
    });
    const fork = { ...env, CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: "stranger/pipelines" };
    expect((await contextIn(repository, fork)).pullRequest).toMatchObject({ isFork: true });
  });

  it("a pull request of another host is one, and so is a merge request of which little is told", async () => {
    const repository = checkout("detached");
    const external = {
      CI_EXTERNAL_PULL_REQUEST_IID: "8",
      CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY: "stranger/pipelines",
      CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY: "team/pipelines",
      CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME: "main",
      CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_SHA: repository.topic,
      CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME: "main",
      CI_COMMIT_BRANCH: "main",
    };
    expect(await contextIn(repository, { ...gitlab, ...external })).toMatchObject({
      sha: repository.topic,
      isMainline: false,
      isAboutPullRequest: true,
      isAtTerminal: false,
      pullRequest: { kind: "number", number: 8, isFork: true },
    });
    for (const source of ["merge_request_event", "external_pull_request_event"])
      expect(
        await contextIn(repository, { ...gitlab, CI_PIPELINE_SOURCE: source, CI_COMMIT_BRANCH: "main" }),
      ).toMatchObject({ isMainline: false, isAboutPullRequest: true, names: { pr: "" } });
  });

  it("a tag is a release", async () => {
    const env = { ...gitlab, CI_COMMIT_TAG: "v1.2.0", CI_COMMIT_BRANCH: "" };
    expect(await contextIn(checkout("detached"), env)).toMatchObject({
      isMainline: true,
      ref: "refs/tags/v1.2.0",
      base: { kind: "none" },
      names: { tag: "v1.2.0", branch: "" },
    });
  });
});

describe("in Jenkins", () => {
  const jenkins = {
    JENKINS_URL: "https://ci.example.com/",
    BUILD_NUMBER: "31",
    BUILD_URL: "https://ci.example.com/job/p/31/",
    GIT_URL: "https://user:secret@git.example.com/team/pipelines.git",
  };

  it("a branch of a multibranch project", async () => {
    const repository = checkout("detached");
    const env = { ...jenkins, GIT_COMMIT: repository.topic, BRANCH_NAME: "topic" };
    const context = await contextIn(repository, env);
    expect(context).toMatchObject({
      repositoryUrl: "https://git.example.com/team/pipelines",
      runUrl: "https://ci.example.com/job/p/31/",
      base: { kind: "commit", sha: repository.first },
      names: { branch: "topic", "run-number": "31" },
    });
    expect(JSON.stringify(context)).not.toContain("secret");
  });

  it("a plain project, whose branch has the remote in front", async () => {
    const repository = checkout("detached");
    expect(await contextIn(repository, { ...jenkins, GIT_BRANCH: "origin/topic" })).toMatchObject({
      names: { branch: "topic" },
    });
  });

  it("a change that asks to be merged", async () => {
    const repository = checkout("detached");
    const change = { BRANCH_NAME: "PR-9", CHANGE_ID: "9", CHANGE_BRANCH: "topic", CHANGE_TARGET: "main" };
    const env = { ...jenkins, GIT_COMMIT: repository.topic, ...change };
    expect(await contextIn(repository, env)).toMatchObject({
      isMainline: false,
      base: { kind: "commit", sha: repository.first },
      pullRequest: { kind: "number", number: 9, isFork: false },
      names: { branch: "topic", pr: "9" },
    });
    expect((await contextIn(repository, { ...env, CHANGE_FORK: "stranger" })).pullRequest).toMatchObject({
      isFork: true,
    });
  });

  it.each([
    ["whose ID is no number", { CHANGE_ID: "I7f3c", CHANGE_TARGET: "main" }],
    ["without a target", { CHANGE_ID: "9" }],
    ["of which only the address is told", { CHANGE_URL: "https://git.example.com/9" }],
  ])("a change %s is one all the same", async (_, change) =>
    expect(
      await contextIn(checkout("detached"), { ...jenkins, BRANCH_NAME: "main", BRANCH_IS_PRIMARY: "true", ...change }),
    ).toMatchObject({ isMainline: false, isAboutPullRequest: true }),
  );

  it("a tag", async () =>
    expect(await contextIn(checkout("detached"), { ...jenkins, BRANCH_NAME: "v1", TAG_NAME: "v1" })).toMatchObject({
      ref: "refs/tags/v1",
      names: { tag: "v1", branch: "" },
    }));
});

describe("in a Tekton task", () => {
  const tekton = { TEKTON_TASK_RUN: "check-x7", TEKTON_REPOSITORY_URL: "https://git.example.com/team/pipelines" };

  it("a push", async () => {
    const repository = checkout("detached");
    const env = { ...tekton, TEKTON_REVISION: repository.topic, TEKTON_SOURCE_BRANCH: "refs/heads/topic" };
    expect(await contextIn(repository, env)).toMatchObject({
      sha: repository.topic,
      base: { kind: "commit", sha: repository.first },
      names: { branch: "topic", "run-number": "check-x7" },
    });
  });

  it("a pull request is trusted no more than one from a fork", async () => {
    const repository = checkout("detached");
    const env = {
      ...tekton,
      TEKTON_SOURCE_BRANCH: "topic",
      TEKTON_TARGET_BRANCH: "main",
      TEKTON_PULL_REQUEST_NUMBER: "3",
    };
    expect(await contextIn(repository, env)).toMatchObject({
      pullRequest: { kind: "number", number: 3, isFork: true },
      base: { kind: "commit", sha: repository.first },
    });
  });
});

describe("in a workflow of GitHub", () => {
  it("the event itself counts, because it decides whose code may run", async () => {
    const env = { GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "pull_request_target", GITHUB_SHA: "a".repeat(40) };
    expect(await contextIn(checkout("topic"), env)).toMatchObject({
      eventName: "pull_request_target",
      eventSha: "a".repeat(40),
    });
  });

  it("the event stays also where it is compared with a revision that is given", async () => {
    const repository = checkout("topic");
    const env = { GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "pull_request_target", GITHUB_SHA: "a".repeat(40) };
    expect(await contextIn(repository, env, repository.second)).toMatchObject({
      eventName: "pull_request_target",
      isAboutPullRequest: true,
      base: { kind: "commit", sha: repository.first },
    });
  });
});

it("a revision that is given wins over what the CI system says", async () => {
  const repository = checkout("topic");
  const env = { GITLAB_CI: "true", CI_COMMIT_BEFORE_SHA: repository.second };
  expect(await contextIn(repository, env, repository.first)).toMatchObject({ base: { sha: repository.first } });
});
