import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it, onTestFinished } from "vitest";
import { type GitHubClient, openGitHub } from "../../src/github/github.ts";
import type { Clock } from "../../src/model/clock.ts";
import { GitHubError, InputError } from "../../src/model/errors.ts";
import type { GitHubServer } from "../support/github/github.ts";
import { checkOut, git, startGitHub } from "../support/github/start.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { makeFolder } from "../support/workspace.ts";

const repo = { owner: "acme", repo: "pipelines" };
const badGateway = { status: 502, body: { message: "Bad Gateway" } };

/** A clock that is turned by those who sleep. */
function turningClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    now: () => 1_000_000,
    sleep: async (ms) => {
      slept.push(ms);
    },
  };
}

interface Opened {
  readonly client: GitHubClient;
  readonly slept: readonly number[];
  readonly log: RecordingLog;
}

async function open(github: GitHubServer, signal = new AbortController().signal): Promise<Opened> {
  const clock = turningClock();
  const log = new RecordingLog();
  const env = { GITHUB_API_URL: github.url };
  return { client: await openGitHub({ token: "token", env, clock, log, signal }), slept: clock.slept, log };
}

async function errorOf(request: Promise<unknown>): Promise<GitHubError> {
  const error = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof GitHubError) return error;
  throw new Error(`Expected a GitHubError, got ${String(error)}`);
}

describe("the GitHub client", () => {
  it("asks again after a 5xx, more patiently each time, and says so", async () => {
    const github = await startGitHub();
    github.faults.push({ on: "GET /repos/acme", times: 3, reply: badGateway });
    const { client, slept, log } = await open(github);
    await expect(client.rest.repos.get(repo)).resolves.toMatchObject({ data: { default_branch: "main" } });
    expect(slept).toEqual([1000, 2000, 4000]);
    expect(log.lines[0]).toBe("GitHub refused GET /repos/acme/pipelines: HTTP 502, Bad Gateway. Trying again in 1 s.");
  });

  it("gives up after four answers", async () => {
    const github = await startGitHub();
    github.faults.push({ on: "GET /repos/acme", times: 9, reply: badGateway });
    const { client } = await open(github);
    expect(await errorOf(client.rest.repos.get(repo))).toMatchObject({ status: 502, serverMessage: "Bad Gateway" });
    expect(github.requests).toHaveLength(4);
  });

  it("does not repeat a POST that may have been done, unless its caller says that it may", async () => {
    const github = await startGitHub();
    github.faults.push({ on: "POST /repos/acme/pipelines/issues", times: 1, lost: true });
    const { client } = await open(github);
    const error = await errorOf(client.rest.issues.create({ ...repo, title: "Drift" }));
    expect(error.message).toMatch(/^GitHub did not answer POST \/repos\/acme\/pipelines\/issues: /);
    expect(github.state.issues).toHaveLength(1);
    github.faults.push({ on: "POST /graphql", times: 1, reply: badGateway });
    await errorOf(client.graphql("query { x }", { request: { repeatable: true } }));
    expect(github.requests.filter((line) => line === "POST /graphql")).toHaveLength(2);
  });

  it.each([
    ["retry-after", { status: 403, headers: { "retry-after": "7" }, body: { message: "secondary rate limit" } }, 7000],
    ["429", { status: 429, body: { message: "Slow down" } }, 60_000],
    [
      "no header",
      { status: 403, body: { message: "You have exceeded a secondary rate limit. Please wait a few minutes." } },
      60_000,
    ],
    [
      "x-ratelimit-reset",
      { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1030" }, body: {} },
      30_000,
    ],
  ])("waits as long as a rate limit says by %s, and sends even a POST again", async (_, reply, pause) => {
    const github = await startGitHub();
    github.faults.push({ on: "POST /repos/acme/pipelines/issues", times: 1, reply });
    const { client, slept } = await open(github);
    await client.rest.issues.create({ ...repo, title: "Drift" });
    expect(slept).toEqual([pause]);
    expect(github.state.issues).toHaveLength(1);
  });

  it("does not wait for a limit that ends in an hour", async () => {
    const github = await startGitHub();
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "4600" };
    github.faults.push({
      on: "GET /repos",
      times: 1,
      reply: { status: 403, headers, body: { message: "API rate limit exceeded" } },
    });
    const { client, slept } = await open(github);
    expect(await errorOf(client.rest.repos.get(repo))).toMatchObject({ serverMessage: "API rate limit exceeded" });
    expect(slept).toEqual([]);
  });

  it("names the permission that the token lacks", async () => {
    const github = await startGitHub();
    github.state.permissions.pull_requests = "read";
    const { client } = await open(github);
    const error = await errorOf(client.rest.pulls.create({ ...repo, head: "a", base: "main", title: "t" }));
    expect(error).toMatchObject({
      message: "GitHub refused POST /repos/acme/pipelines/pulls: HTTP 403, Resource not accessible by integration.",
      permission: "pull-requests: write",
      hint: "Give the job `permissions: { pull-requests: write }`, or `github-token` a token that has it.",
    });
  });

  it("says what is invalid, as GitHub's list of errors has it", async () => {
    const github = await startGitHub();
    const { client } = await open(github);
    github.state.git.setRef("refs/heads/a", github.state.git.head("main") ?? "");
    const error = await errorOf(client.rest.pulls.create({ ...repo, head: "a", base: "main", title: "t" }));
    expect(error.serverMessage).toBe("Validation Failed: No commits between main and a");
  });

  it("makes an error of a GraphQL answer with errors, with their types", async () => {
    const github = await startGitHub();
    const { client } = await open(github);
    const input = {
      branch: { repositoryNameWithOwner: "acme/pipelines", branchName: "main" },
      expectedHeadOid: "0".repeat(40),
      message: { headline: "x" },
      fileChanges: {},
    };
    const error = await errorOf(client.graphql("mutation { createCommitOnBranch }", { input }));
    expect(error.types).toEqual(["STALE_DATA"]);
    expect(error.message).toMatch(/^GitHub refused a GraphQL request: Expected branch to point to/);
  });

  it("reads no answer without end, and takes a web page for the failure that it is", async () => {
    const github = await startGitHub();
    const { client } = await open(github);
    github.faults.push({ on: "GET /repos", times: 1, reply: { status: 404, body: "<html>proxy</html>" } });
    expect(await errorOf(client.rest.repos.get(repo))).toMatchObject({ status: 404 });
    const huge = { status: 403, body: { message: "x".repeat(65 * 1024 * 1024) } };
    github.faults.push({ on: "GET /repos", times: 1, reply: huge });
    const error = await errorOf(client.rest.repos.get(repo));
    expect(error.message.length).toBeLessThan(700);
  });

  it("stops when the workflow is cancelled", async () => {
    const github = await startGitHub();
    const cancelled = AbortSignal.abort(new Error("The workflow was cancelled."));
    const { client } = await open(github, cancelled);
    await expect(client.rest.repos.get(repo)).rejects.toThrow("The workflow was cancelled.");
    expect(github.requests).toEqual([]);
  });

  it("needs a token", async () => {
    const github = await startGitHub();
    const options = { token: "", env: {}, clock: turningClock(), log: new RecordingLog() };
    await expect(openGitHub({ ...options, signal: new AbortController().signal })).rejects.toThrow(InputError);
    expect(github.requests).toEqual([]);
  });
});

describe("the stand-in for GitHub", () => {
  it("shows the same repository to git and to the API", async () => {
    const github = await startGitHub({ "a.txt": "one\n" });
    const { client } = await open(github);
    const folder = await checkOut(github);
    const { data } = await client.rest.repos.getContent({ ...repo, path: "a.txt" });
    expect(data).toMatchObject({ content: Buffer.from("one\n").toString("base64") });
    await git(folder, "-c", "user.name=a", "-c", "user.email=b", "commit", "-q", "--allow-empty", "-m", "mine");
    const header = `http.${github.url}/.extraheader=AUTHORIZATION: basic ${btoa("x-access-token:t")}`;
    await git(folder, "-c", header, "push", "--quiet", "origin", "HEAD:main");
    const { data: commit } = await client.rest.repos.getCommit({ ...repo, ref: "main" });
    expect(commit.commit.message).toBe("mine");
  });

  it("refuses a push without a token", async () => {
    const folder = await checkOut(await startGitHub());
    await expect(git(folder, "push", "origin", "HEAD:refs/heads/x")).rejects.toThrow(/could not read Username/);
  });

  it("runs as a process of its own", async () => {
    const main = join(import.meta.dirname, "..", "support", "github", "main.ts");
    const child = spawn(process.execPath, [main, makeFolder("github")], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void child.kill());
    const [line] = (await once(createInterface(child.stdout), "line")) as [string];
    const { url } = JSON.parse(line) as { url: string };
    const answer = await fetch(`${url}/repos/acme/pipelines`);
    expect(await answer.json()).toMatchObject({ full_name: "acme/pipelines" });
  });
});
