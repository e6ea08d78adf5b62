import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import { makeKeptPath } from "../kept-path.ts";
import { makeFolder } from "../workspace.ts";
import { type GitHubServer, serveGitHub } from "./github.ts";

/** A GitHub with these files on its branch main; closed after the test. */
export async function startGitHub(
  files: Readonly<Record<string, string>> = { "README.md": "Pipelines\n" },
): Promise<GitHubServer> {
  const github = await serveGitHub({ folder: makeFolder("github") });
  onTestFinished(() => github.close());
  github.state.git.push("main", files, "First");
  return github;
}

/** A checkout of a branch, as actions/checkout leaves it with `persist-credentials: false`. */
export async function checkOut(github: GitHubServer, branch = "main"): Promise<string> {
  const { owner, name, git: repository } = github.state;
  // Packages that an earlier step committed change nothing for the modules.
  const sources = repository
    .git(["ls-tree", "-r", `refs/heads/${branch}`])
    .split("\n")
    .filter((line) => !line.includes("\tcompiled/"));
  const folder = makeKeptPath(sources.join("\n"));
  await git(folder, "clone", "--quiet", "--branch", branch, `${github.url}/${owner}/${name}.git`, ".");
  return folder;
}

/** Not the synchronous kind: the server that it talks to may run in this process. @returns stdout */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("git", args, {
    cwd: folder,
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0" },
  });
  return stdout.trim();
}

/** What the runner gives a step that runs for the head of a branch. The token is the artifact client's too, which reads the run from it. */
export function actionsEnvironment(
  github: GitHubServer,
  { branch = "main", event = {} }: { readonly branch?: string; readonly event?: object } = {},
): Readonly<Record<string, string>> {
  const eventPath = join(makeFolder("event"), "event.json");
  writeFileSync(eventPath, JSON.stringify(event));
  return {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: `${github.state.owner}/${github.state.name}`,
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REF: `refs/heads/${branch}`,
    GITHUB_REF_NAME: branch,
    GITHUB_REF_TYPE: "branch",
    GITHUB_SHA: github.state.git.head(branch) ?? "",
    GITHUB_RUN_ID: "4711",
    GITHUB_RUN_ATTEMPT: "1",
    ACTIONS_RESULTS_URL: `${github.url}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(4711),
    "INPUT_GITHUB-TOKEN": "token-of-the-job",
  };
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
/** Refs of caches: the first is the job's own, which it writes too. */
export type CacheRefs = readonly [string, ...string[]];

/** Of a workflow run. Three parts, signature unchecked; the scope names run and job, `ac` the caches. */
export function runtimeToken(runId: number, refs: readonly string[] = []): string {
  const ac = JSON.stringify(refs.map((ref, index) => ({ Scope: ref, Permission: index === 0 ? 3 : 1 })));
  return `${encode({ alg: "none" })}.${encode({ scp: `Actions.Results:run-${runId}:job-1`, ac })}.x`;
}
