import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/context/clock.ts";
import { openGitHub } from "../../src/github/github.ts";
import { commentKey, type PostComment, type Posted, postComment } from "../../src/github/post-comment.ts";
import { GitHubError } from "../../src/model/errors.ts";
import type { GitHubServer } from "../support/github/github.ts";
import { openPull } from "../support/github/pull-request.ts";
import { startGitHub } from "../support/github/start.ts";
import { RecordingLog } from "../support/recording-log.ts";

const key = "0123456789abcdef";

async function post(github: GitHubServer, options: Partial<PostComment> = {}): Promise<Posted> {
  const client = await openGitHub({
    token: "token",
    env: { GITHUB_API_URL: github.url },
    clock: { ...systemClock, sleep: async () => {} },
    log: new RecordingLog(),
    signal: new AbortController().signal,
  });
  return await postComment({
    client,
    owner: "acme",
    repo: "pipelines",
    pullRequest: 1,
    key,
    run: { number: 7, attempt: 1 },
    text: "one",
    mayCreate: true,
    ...options,
  });
}

async function pullRequest(): Promise<GitHubServer> {
  const github = await startGitHub();
  openPull(github, { "README.md": "new" });
  return github;
}

const texts = ({ state }: GitHubServer): readonly string[] =>
  state.comments.map(({ body }) => body.split("\n").slice(1).join("\n"));

describe("the comment on a pull request", () => {
  it("is made once and then kept up to date, with three requests at most", async () => {
    const github = await pullRequest();
    expect(await post(github)).toEqual({ kind: "created", url: `${github.url}/acme/pipelines/pull/1#issuecomment-1` });
    github.requests.length = 0;
    expect(await post(github, { text: "two", run: { number: 8, attempt: 1 } })).toMatchObject({ kind: "updated" });
    expect(texts(github)).toEqual(["two"]);
    expect(github.requests).toHaveLength(3);
    expect(await post(github, { text: "two", run: { number: 8, attempt: 1 } })).toMatchObject({ kind: "unchanged" });
  });

  it("is not made when it is not worth it, but one that is there is brought up to date", async () => {
    const github = await pullRequest();
    expect(await post(github, { mayCreate: false })).toEqual({ kind: "none" });
    expect(github.requests).toHaveLength(1);
    await post(github);
    await post(github, { mayCreate: false, text: "nothing changed", run: { number: 8, attempt: 1 } });
    expect(texts(github)).toEqual(["nothing changed"]);
  });

  it("of another step is another one", async () => {
    const github = await pullRequest();
    await post(github);
    await post(github, { key: "fedcba9876543210", text: "other" });
    expect(texts(github)).toEqual(["one", "other"]);
  });

  it("is found among hundreds", async () => {
    const github = await pullRequest();
    const user = { login: "ada", type: "User" } as const;
    const chat = Array.from({ length: 150 }, (_, index) => ({ id: 1000 + index, issue: 1, body: "hi", user }));
    github.state.comments.push(...chat);
    await post(github);
    await post(github, { text: "two", run: { number: 8, attempt: 1 } });
    expect(texts(github).filter((text) => text !== "")).toEqual(["two"]);
  });

  it("is never somebody else's, whatever that one says of itself", async () => {
    const github = await pullRequest();
    const body = `<!-- kfp-tekton-action ${key} 99.1 -->\nforged`;
    github.state.comments.push({ id: 1, issue: 1, body, user: { login: "mallory", type: "User" } });
    github.state.nextId = 2;
    expect(await post(github)).toMatchObject({ kind: "created" });
    expect(texts(github)).toEqual(["forged", "one"]);
  });

  it("is one when many jobs make it at the same time", async () => {
    const github = await pullRequest();
    await Promise.all(Array.from({ length: 6 }, (_, index) => post(github, { text: `job ${index}` })));
    expect(github.state.comments).toHaveLength(1);
    await post(github, { text: "later", run: { number: 8, attempt: 1 } });
    expect(texts(github)).toEqual(["later"]);
  });

  it("is one when another job has made it between our look and ours", async () => {
    const github = await pullRequest();
    const other = (): void => {
      const { comments, user } = github.state;
      comments.push({ id: 0, issue: 1, body: `<!-- kfp-tekton-action ${key} 6.1 -->\nolder run`, user });
    };
    github.faults.push({ on: "POST /repos/acme/pipelines/issues/1/comments", times: 1, before: other });
    expect(await post(github)).toMatchObject({ kind: "updated" });
    expect(texts(github)).toEqual(["one"]);
  });

  it("stays as a newer run has written it", async () => {
    const github = await pullRequest();
    await post(github, { text: "newer", run: { number: 9, attempt: 1 } });
    expect(await post(github, { run: { number: 8, attempt: 5 } })).toEqual({ kind: "superseded" });
    expect(await post(github, { text: "again", run: { number: 9, attempt: 2 } })).toMatchObject({ kind: "updated" });
    expect(texts(github)).toEqual(["again"]);
  });

  it("is made anew when somebody deletes it in between", async () => {
    const github = await pullRequest();
    await post(github);
    github.faults.push({
      on: "PATCH /repos/acme/pipelines/issues/comments/",
      times: 1,
      before: ({ comments }) => comments.splice(0),
    });
    expect(await post(github, { text: "two", run: { number: 8, attempt: 1 } })).toMatchObject({ kind: "created" });
    expect(texts(github)).toEqual(["two"]);
  });

  it("is not made twice when the answer to its creation is lost", async () => {
    const github = await pullRequest();
    github.faults.push({ on: "POST /repos/acme/pipelines/issues/1/comments", times: 1, lost: true });
    expect(await post(github)).toMatchObject({ kind: "unchanged" });
    expect(texts(github)).toEqual(["one"]);
  });

  it("is refused with GitHub's words", async () => {
    const github = await pullRequest();
    Object.assign(github.state.permissions, { issues: "read", pull_requests: "read" });
    const refusal = await post(github).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(GitHubError);
    expect(refusal).toMatchObject({ status: 403, serverMessage: "Resource not accessible by integration" });
  });
});

describe("the name of a comment", () => {
  const env = {
    GITHUB_WORKFLOW_REF: "acme/p/.github/workflows/check.yml@refs/pull/1/merge",
    GITHUB_JOB: "check",
    GITHUB_ACTION: "step",
  };

  it("is the same for every run of a step, on whatever branch", () => {
    const other = { ...env, GITHUB_WORKFLOW_REF: "acme/p/.github/workflows/check.yml@refs/pull/2/merge" };
    expect(commentKey(other)).toBe(commentKey(env));
    expect(commentKey(env)).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each(["GITHUB_JOB", "GITHUB_ACTION"])("is another one for another %s", (name) => {
    expect(commentKey({ ...env, [name]: "other" })).not.toBe(commentKey(env));
  });
});
