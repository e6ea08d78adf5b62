import type { NameValues } from "../name-template.ts";

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
  /** The values of name templates that come from the event. */
  readonly names: NameValues;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @param event the webhook's payload, `{}` when there is none */
export function readGitHubContext(env: Environment, event: WebhookEvent): GitHubContext {
  const sha = event.pull_request?.head?.sha ?? env.GITHUB_SHA ?? "";
  const repository = env.GITHUB_REPOSITORY ?? "";
  const [runId = "", attempt = "1"] = [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT];
  const pullRequest = event.pull_request?.number;
  return {
    repository,
    eventName: env.GITHUB_EVENT_NAME ?? "",
    eventSha: env.GITHUB_SHA ?? "",
    runUrl:
      repository === "" || runId === ""
        ? ""
        : `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${repository}/actions/runs/${runId}/attempts/${attempt}`,
    sha,
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

/** The parts of a webhook's payload that are read; it comes from outside. */
export interface WebhookEvent {
  readonly pull_request?: { readonly number?: number; readonly head?: { readonly sha?: string } };
}
