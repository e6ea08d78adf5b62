import { describe, expect, it } from "vitest";
import { readGitHubContext } from "../../src/event/context.ts";

const push = {
  GITHUB_EVENT_NAME: "push",
  GITHUB_SHA: "1111111111111111111111111111111111111111",
  GITHUB_REPOSITORY: "acme/pipelines",
  GITHUB_REF: "refs/heads/main",
  GITHUB_REF_TYPE: "branch",
  GITHUB_REF_NAME: "main",
  GITHUB_RUN_ID: "42",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_RUN_NUMBER: "7",
  GITHUB_SERVER_URL: "https://github.com",
};

describe("what the event says", () => {
  it("of a push: its commit and its branch", () => {
    expect(readGitHubContext(push, {})).toEqual({
      repository: "acme/pipelines",
      eventName: "push",
      isAtTerminal: false,
      sourceEvent: "push",
      eventSha: push.GITHUB_SHA,
      runUrl: "https://github.com/acme/pipelines/actions/runs/42/attempts/2",
      sha: push.GITHUB_SHA,
      ref: "refs/heads/main",
      baseBranches: [],
      isMainline: false,
      isAboutPullRequest: false,
      closedPullRequest: undefined,
      base: { kind: "none", reason: "the event push has no commit to compare with" },
      pullRequest: { kind: "none" },
      repositoryUrl: "https://github.com/acme/pipelines",
      target: { kind: "branch", branch: "main", sha: push.GITHUB_SHA },
      headMessage: "",
      isDependabot: false,
      workflowFile: "",
      names: { sha: push.GITHUB_SHA, "short-sha": "1111111", tag: "", branch: "main", pr: "", "run-number": "7" },
    });
  });

  it.each([
    [
      { pull_request: { number: 5, head: { sha: "a", repo: { full_name: "acme/pipelines" } } } },
      { kind: "number", number: 5, sha: "a", isFork: false },
    ],
    [
      { pull_request: { number: 5, head: { sha: "a", repo: { full_name: "ada/pipelines" } } } },
      { kind: "number", number: 5, sha: "a", isFork: true },
    ],
    [
      { pull_request: { number: 5, head: { sha: "a", repo: null } } },
      { kind: "number", number: 5, sha: "a", isFork: true },
    ],
    [
      { workflow_run: { head_branch: "topic", head_sha: "a", head_repository: { owner: { login: "ada" } } } },
      { kind: "head", owner: "ada", branch: "topic", sha: "a" },
    ],
    [{ workflow_run: { head_branch: "topic", head_sha: "a", head_repository: null } }, { kind: "none" }],
  ])("which pull request it is about: %j", (event, expected) => {
    expect(readGitHubContext(push, event).pullRequest).toEqual(expected);
  });

  it("of a pull request: the commit that its author pushed, not the merge commit", () => {
    const env = { ...push, GITHUB_REF_NAME: "5/merge", GITHUB_HEAD_REF: "feature" };
    const event = { pull_request: { number: 5, head: { sha: "2222222222222222222222222222222222222222" } } };
    expect(readGitHubContext(env, event)).toMatchObject({
      sha: event.pull_request.head.sha,
      names: { sha: event.pull_request.head.sha, "short-sha": "2222222", branch: "feature", pr: "5" },
    });
  });

  it("of a tag: the tag and no branch", () => {
    expect(readGitHubContext({ ...push, GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "v1.2" }, {}).names).toMatchObject({
      tag: "v1.2",
      branch: "",
    });
  });

  const before = "3333333333333333333333333333333333333333";
  it.each([
    ["of a push the commit before it", push, { before }, { kind: "commit", sha: before, isBranch: false }],
    [
      "of a pull request the tip of its base",
      { ...push, GITHUB_EVENT_NAME: "pull_request" },
      { pull_request: { base: { sha: before } } },
      { kind: "commit", sha: before, isBranch: true },
    ],
    [
      "of a merge queue what the group is built on",
      { ...push, GITHUB_EVENT_NAME: "merge_group" },
      { merge_group: { base_sha: before } },
      { kind: "commit", sha: before, isBranch: false },
    ],
    ["of a forced push nothing", push, { before, forced: true }, { kind: "none", reason: "the push was forced" }],
    ["of a new branch nothing", push, { before: "0".repeat(40) }, { kind: "none", reason: "the branch is new" }],
    [
      "of a tag nothing",
      { ...push, GITHUB_REF_TYPE: "tag" },
      { before },
      { kind: "none", reason: "a tag is a release of all pipelines" },
    ],
    [
      "of a schedule nothing",
      { ...push, GITHUB_EVENT_NAME: "schedule" },
      {},
      { kind: "none", reason: "the event schedule has no commit to compare with" },
    ],
    [
      "of an event with something else in its place nothing",
      push,
      { before: "--output=/etc/passwd" },
      { kind: "none", reason: "the event push has no commit to compare with" },
    ],
  ])("is compared with a base: %s", (_, env, event, base) => {
    expect(readGitHubContext(env, event).base).toEqual(base);
  });

  it("names the workflow's own file, if it is of this repository", () => {
    const of = (ref: string) => readGitHubContext({ ...push, GITHUB_WORKFLOW_REF: ref }, {}).workflowFile;
    expect(of("acme/pipelines/.github/workflows/check.yml@refs/heads/main")).toBe(".github/workflows/check.yml");
    expect(of("acme/shared/.github/workflows/check.yml@refs/heads/main")).toBe("");
  });

  const main = { repository: { default_branch: "main" } };
  it.each([
    ["a push to the default branch", { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main" }, main, true],
    ["a push to another branch", { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/try" }, main, false],
    ["a tag", { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/tags/v1", GITHUB_REF_TYPE: "tag" }, main, true],
    ["a schedule", { GITHUB_EVENT_NAME: "schedule", GITHUB_REF: "refs/heads/main" }, {}, true],
    [
      "a pull request",
      { GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/5/merge" },
      { ...main, pull_request: {} },
      false,
    ],
    [
      "a privileged pull request",
      { GITHUB_EVENT_NAME: "pull_request_target", GITHUB_REF: "refs/heads/main" },
      main,
      false,
    ],
    [
      "a comment on a pull request",
      { GITHUB_EVENT_NAME: "issue_comment", GITHUB_REF: "refs/heads/main" },
      { ...main, issue: { pull_request: {} } },
      false,
    ],
    [
      "a workflow after a pull request's",
      { GITHUB_EVENT_NAME: "workflow_run", GITHUB_REF: "refs/heads/main" },
      { ...main, workflow_run: { event: "pull_request", head_branch: "main" } },
      false,
    ],
    [
      "a workflow after a push's",
      { GITHUB_EVENT_NAME: "workflow_run", GITHUB_REF: "refs/heads/main" },
      { ...main, workflow_run: { event: "push", head_branch: "main" } },
      true,
    ],
    [
      "a merge queue",
      { GITHUB_EVENT_NAME: "merge_group", GITHUB_REF: "refs/heads/gh-readonly-queue/main/pr-1" },
      main,
      false,
    ],
    ["a payload that says nothing", { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main" }, {}, false],
  ])("knows whether %s is about the default branch", (_, env, event, expected) => {
    expect(readGitHubContext(env, event).isMainline).toBe(expected);
  });

  it.each([
    [{ GITHUB_BASE_REF: "release" }, ["refs/heads/release", "refs/heads/main"]],
    [{ GITHUB_BASE_REF: "main" }, ["refs/heads/main"]],
    [{}, ["refs/heads/main"]],
  ])("which branches it comes from: %j", (env, expected) => {
    const event = { repository: { default_branch: "main" } };
    expect(readGitHubContext({ ...push, ...env }, event).baseBranches).toEqual(expected);
  });

  it("is nothing outside a workflow", () => {
    expect(readGitHubContext({}, {})).toEqual({
      repository: "",
      eventName: "",
      isAtTerminal: true,
      sourceEvent: "",
      eventSha: "",
      runUrl: "",
      sha: "",
      ref: "",
      baseBranches: [],
      isMainline: true,
      isAboutPullRequest: false,
      closedPullRequest: undefined,
      base: { kind: "none", reason: "there is no event" },
      pullRequest: { kind: "none" },
      repositoryUrl: "",
      target: { kind: "none", reason: "there is no event that would name a branch" },
      headMessage: "",
      isDependabot: false,
      workflowFile: "",
      names: { sha: "", "short-sha": "", tag: "", branch: "", pr: "", "run-number": "" },
    });
  });
});
