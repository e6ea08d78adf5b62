import type { GitHubServer } from "./github.ts";
import { nextNumber } from "./state.ts";

export interface OpenedPull {
  readonly number: number;
  readonly branch: string;
  /** The payload of `pull_request` for its head. */
  readonly event: object;
}

/** Somebody opens a pull request against main that changes these files; those without a text go. */
export function openPull(
  github: GitHubServer,
  files: Readonly<Record<string, string | undefined>>,
  { branch = "topic", fork = false } = {},
): OpenedPull {
  const { git, owner, name, pulls } = github.state;
  const base = git.head("main") ?? "";
  git.setRef(`refs/heads/${branch}`, base);
  const head = git.push(branch, files, "Change");
  const number = nextNumber(github.state);
  const user = { login: "ada", type: "User" } as const;
  pulls.push({
    number,
    title: "Change",
    body: "",
    state: "open",
    labels: [],
    user,
    head: branch,
    base: "main",
    merged: false,
  });
  const repo = { full_name: fork ? `ada/${name}` : `${owner}/${name}` };
  const event = { pull_request: { number, head: { sha: head, ref: branch, repo }, base: { sha: base, ref: "main" } } };
  return { number, branch, event };
}
