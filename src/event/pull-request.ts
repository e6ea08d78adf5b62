import type { PullRequestEvent, PullRequestOfEvent } from "../model/event.ts";

export function pullRequestOf(
  { pull_request, workflow_run }: PullRequestEvent,
  repository: string,
): PullRequestOfEvent {
  if (pull_request?.number !== undefined) {
    const { number, head } = pull_request;
    return { kind: "number", number, sha: head?.sha ?? "", isFork: head?.repo?.full_name !== repository };
  }
  const { head_branch: branch, head_sha: sha, head_repository } = workflow_run ?? {};
  const owner = head_repository?.owner?.login;
  // `pull_requests` of the payload is empty for forks.
  if (branch === undefined || sha === undefined || owner === undefined) return { kind: "none" };
  return { kind: "head", owner, branch, sha };
}
