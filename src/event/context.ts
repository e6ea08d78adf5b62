import type { Environment } from "../model/environment.ts";
import type { Base, ClosedPullRequest, GitHubContext, WebhookEvent } from "../model/event.ts";
import { pullRequestOf } from "./pull-request.ts";
import { targetOf } from "./target.ts";

/** @param event the webhook's payload, `{}` when there is none */
export function readGitHubContext(env: Environment, event: WebhookEvent): GitHubContext {
  const sha = event.pull_request?.head?.sha ?? env.GITHUB_SHA ?? "";
  const repository = env.GITHUB_REPOSITORY ?? "";
  return {
    repository,
    eventName: env.GITHUB_EVENT_NAME ?? "",
    isAtTerminal: (env.GITHUB_EVENT_NAME ?? "") === "",
    sourceEvent: event.workflow_run?.event ?? env.GITHUB_EVENT_NAME ?? "",
    eventSha: env.GITHUB_SHA ?? "",
    runUrl: runUrl(env, repository),
    sha,
    ref: env.GITHUB_REF ?? "",
    baseBranches: baseBranchesOf(env, event),
    isMainline: isMainline(env, event),
    isAboutPullRequest: isAboutPullRequest(env, event),
    closedPullRequest: closedPullRequestOf(event),
    base: baseOf(env, event),
    pullRequest: pullRequestOf(event, repository),
    repositoryUrl: repositoryUrl(env, repository),
    target: targetOf(env, event),
    headMessage: event.head_commit?.message ?? "",
    isDependabot: env.GITHUB_ACTOR === "dependabot[bot]",
    workflowFile: workflowFile(env.GITHUB_WORKFLOW_REF ?? "", repository),
    names: {
      sha,
      "short-sha": sha.slice(0, 7),
      tag: env.GITHUB_REF_TYPE === "tag" ? (env.GITHUB_REF_NAME ?? "") : "",
      branch: env.GITHUB_HEAD_REF || (env.GITHUB_REF_TYPE === "branch" ? (env.GITHUB_REF_NAME ?? "") : ""),
      pr: numberOf(event),
      "run-number": env.GITHUB_RUN_NUMBER ?? "",
    },
  };
}

function baseBranchesOf({ GITHUB_BASE_REF: base }: Environment, { repository }: WebhookEvent): readonly string[] {
  const names = [base, repository?.default_branch].filter((name) => name !== undefined && name !== "");
  return [...new Set(names)].map((name) => `refs/heads/${name}`);
}

function closedPullRequestOf({ pull_request }: WebhookEvent): ClosedPullRequest | undefined {
  if (pull_request?.number === undefined || pull_request.state !== "closed") return undefined;
  const { number, merged, created_at } = pull_request;
  return { number: String(number), isMerged: merged === true, createdAt: String(created_at ?? "") };
}

function repositoryUrl({ GITHUB_SERVER_URL }: Environment, repository: string): string {
  return repository === "" ? "" : `${GITHUB_SERVER_URL ?? "https://github.com"}/${repository}`;
}

function runUrl(env: Environment, repository: string): string {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
  if (repository === "" || !GITHUB_RUN_ID) return "";
  return `${repositoryUrl(env, repository)}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT ?? "1"}`;
}

/** Number of the pull request that the event is about; empty if there is none, or if the event does not contain it. */
function numberOf({ pull_request, issue }: WebhookEvent): string {
  const number = pull_request?.number ?? (issue?.pull_request === undefined ? undefined : issue.number);
  return number === undefined ? "" : String(number);
}

const isAboutPullRequest = ({ GITHUB_EVENT_NAME: name = "" }: Environment, event: WebhookEvent): boolean =>
  event.pull_request !== undefined ||
  event.issue?.pull_request !== undefined ||
  [name, event.workflow_run?.event ?? ""].some((about) => about.startsWith("pull_request"));

/** Privileged events have the default branch as ref, even if they are about a pull request, so the ref alone proves nothing. */
function isMainline(env: Environment, event: WebhookEvent): boolean {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const about = event.workflow_run;
  if (isAboutPullRequest(env, event)) return false;
  if (name === "" || name === "schedule" || env.GITHUB_REF_TYPE === "tag") return true;
  const branch = about === undefined ? env.GITHUB_REF : `refs/heads/${about.head_branch}`;
  return branch === `refs/heads/${event.repository?.default_branch}`;
}

/** The commit to compare with: a pull request's base, the commit before a push, or the base of a merge queue's group. */
function baseOf(env: Environment, event: WebhookEvent): Base {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const none = (reason: string): Base => ({ kind: "none", reason });
  if (env.GITHUB_REF_TYPE === "tag") return none("a tag is a release of all pipelines");
  if (name === "push" && event.forced === true) return none("the push was forced");
  const sha = event.pull_request?.base?.sha ?? event.merge_group?.base_sha ?? (name === "push" ? event.before : "");
  if (sha === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
    return none(name === "" ? "there is no event" : `the event ${name} has no commit to compare with`);
  if (/^0+$/.test(sha)) return none("the branch is new");
  return { kind: "commit", sha, isBranch: event.pull_request !== undefined };
}

/** Extracts the path from `owner/name/.github/workflows/file.yml@ref`. */
function workflowFile(ref: string, repository: string): string {
  const [path = ""] = ref.split("@");
  return repository !== "" && path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : "";
}
