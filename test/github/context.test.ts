import { describe, expect, it } from "vitest";
import { readGitHubContext } from "../../src/github/context.ts";

const push = {
  GITHUB_EVENT_NAME: "push",
  GITHUB_SHA: "1111111111111111111111111111111111111111",
  GITHUB_REPOSITORY: "acme/pipelines",
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
      eventSha: push.GITHUB_SHA,
      runUrl: "https://github.com/acme/pipelines/actions/runs/42/attempts/2",
      sha: push.GITHUB_SHA,
      names: { sha: push.GITHUB_SHA, "short-sha": "1111111", tag: "", branch: "main", pr: "", "run-number": "7" },
    });
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

  it("is nothing outside a workflow", () => {
    expect(readGitHubContext({}, {})).toEqual({
      repository: "",
      eventName: "",
      eventSha: "",
      runUrl: "",
      sha: "",
      names: { sha: "", "short-sha": "", tag: "", branch: "", pr: "", "run-number": "" },
    });
  });
});
