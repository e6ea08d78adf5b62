import type { NameValues } from "../inputs/name-template.ts";
import { type PullRequestEvent, type PullRequestOfEvent, pullRequestOf } from "./pull-request.ts";
import { type Target, targetOf } from "./target.ts";

/** What the runner says of the event. Outside a workflow nothing is known, and nothing is made up. */
export interface GitHubContext {
  /** `owner/name`; empty outside a workflow. */
  readonly repository: string;
  /** Page of this attempt of the workflow run; empty outside a workflow. */
  readonly runUrl: string;
  /** `push`, `pull_request`, …; empty outside a workflow. */
  readonly eventName: string;
  /** GITHUB_SHA, the commit that the runner gives the event. */
  readonly eventSha: string;
  /** The commit that a version is keyed by; of a pull request its head, which exists in the repository, not the merge commit, which does not. */
  readonly sha: string;
  /** `refs/heads/main`, `refs/tags/v1`; empty outside a workflow. */
  readonly ref: string;
  /** Whether the event is about the default branch or a tag, and not about a pull request or another branch. True outside a workflow. */
  readonly isMainline: boolean;
  /** That the event is about; undefined while it is open, and for any other event. */
  readonly closedPullRequest: ClosedPullRequest | undefined;
  /** What the event's commit is compared with. */
  readonly base: Base;
  readonly pullRequest: PullRequestOfEvent;
  /** Page of the repository, which git talks to as well. */
  readonly repositoryUrl: string;
  /** The branch that a commit of this event's packages belongs to. */
  readonly target: Target;
  /** Of a push, the message of its last commit; else empty. */
  readonly headMessage: string;
  /** Dependabot's events have a token that can only read, unless the workflow grants more. */
  readonly isDependabot: boolean;
  /** The workflow's own file, relative to the repository; empty outside a workflow, or when it is another repository's. */
  readonly workflowFile: string;
  /** The values of name templates that come from the event. */
  readonly names: NameValues;
}

export interface ClosedPullRequest {
  readonly number: string;
  readonly isMerged: boolean;
  /** RFC 3339; empty when the event does not say. */
  readonly createdAt: string;
}

export type Base =
  | {
      readonly kind: "commit";
      readonly sha: string;
      /** Whether it is the tip of a branch that goes on by itself, so that the point where they parted counts. */
      readonly isBranch: boolean;
    }
  | { readonly kind: "none"; readonly reason: string };

export type Environment = Readonly<Record<string, string | undefined>>;

/** @param event the webhook's payload, `{}` when there is none */
export function readGitHubContext(env: Environment, event: WebhookEvent): GitHubContext {
  const sha = event.pull_request?.head?.sha ?? env.GITHUB_SHA ?? "";
  const repository = env.GITHUB_REPOSITORY ?? "";
  const pullRequest = event.pull_request?.number;
  return {
    repository,
    eventName: env.GITHUB_EVENT_NAME ?? "",
    eventSha: env.GITHUB_SHA ?? "",
    runUrl: runUrl(env, repository),
    sha,
    ref: env.GITHUB_REF ?? "",
    isMainline: isMainline(env, event),
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
      pr: pullRequest === undefined ? "" : String(pullRequest),
      "run-number": env.GITHUB_RUN_NUMBER ?? "",
    },
  };
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

/** The privileged events have the default branch as their ref, even when they are about a pull request. */
function isMainline(env: Environment, event: WebhookEvent): boolean {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const about = event.workflow_run;
  if (event.pull_request !== undefined || event.issue?.pull_request !== undefined) return false;
  if (/^pull_request/.test(name) || /^pull_request/.test(about?.event ?? "")) return false;
  if (name === "" || name === "schedule" || env.GITHUB_REF_TYPE === "tag") return true;
  const branch = about === undefined ? env.GITHUB_REF : `refs/heads/${about.head_branch}`;
  return branch === `refs/heads/${event.repository?.default_branch}`;
}

/** Of a pull request its base, of a push the commit before it, of a merge queue what the group is built on. */
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

/** From `owner/name/.github/workflows/file.yml@ref`. */
function workflowFile(ref: string, repository: string): string {
  const [path = ""] = ref.split("@");
  return repository !== "" && path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : "";
}

/** The parts of a webhook's payload that are read; it comes from outside. */
export interface WebhookEvent extends PullRequestEvent {
  readonly pull_request?: PullRequestEvent["pull_request"] & {
    readonly state?: string;
    readonly merged?: boolean;
    readonly created_at?: string;
    readonly head?: {
      readonly sha?: string;
      readonly ref?: string;
      readonly repo?: { readonly full_name?: string } | null;
    };
    readonly base?: { readonly sha?: string };
  };
  readonly issue?: { readonly pull_request?: object };
  readonly workflow_run?: { readonly event?: string; readonly head_branch?: string };
  readonly repository?: { readonly default_branch?: string };
  readonly merge_group?: { readonly base_sha?: string };
  readonly head_commit?: { readonly message?: string } | null;
  readonly before?: string;
  readonly forced?: boolean;
}
