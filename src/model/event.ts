/** The workflow's event. Outside a workflow all fields are empty. */
export interface GitHubContext {
  /** `owner/name`; empty outside a workflow. */
  readonly repository: string;
  /** Page of this attempt of the workflow run; empty outside a workflow. */
  readonly runUrl: string;
  /** `push`, `pull_request`, …; empty outside a workflow. */
  readonly eventName: string;
  /** Whether a person at a terminal started the command, and no event of a repository did. */
  readonly isAtTerminal: boolean;
  /** For `workflow_run`, the event of the run that it follows; otherwise the event's own name. */
  readonly sourceEvent: string;
  /** GITHUB_SHA, the event's commit as the runner sets it. */
  readonly eventSha: string;
  /** The commit that keys a version. For a pull request it is the head, which stays in the repository, not the merge commit. */
  readonly sha: string;
  /** `refs/heads/main`, `refs/tags/v1`; empty outside a workflow. */
  readonly ref: string;
  /** Refs of the branches that this one comes from, nearest first: the base of a pull request, the default branch. */
  readonly baseBranches: readonly string[];
  /** Whether the event is about the default branch or a tag, and not about a pull request or another branch. True outside a workflow. */
  readonly isMainline: boolean;
  /** Whether the event is about a pull request, also through another workflow or a comment. */
  readonly isAboutPullRequest: boolean;
  /** The pull request that was closed; undefined for any other event. */
  readonly closedPullRequest: ClosedPullRequest | undefined;
  /** The commit to compare with. */
  readonly base: Base;
  readonly pullRequest: PullRequestOfEvent;
  /** The repository's page, also the address for git. */
  readonly repositoryUrl: string;
  /** The branch that a commit of this event's packages belongs to. */
  readonly target: Target;
  /** Message of a push's last commit; otherwise empty. */
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
  /** RFC 3339; empty if unknown. */
  readonly createdAt: string;
}

export type Base =
  | {
      readonly kind: "commit";
      readonly sha: string;
      /** Whether the commit is a branch's tip that may have moved on, so that the merge base is compared. */
      readonly isBranch: boolean;
    }
  | { readonly kind: "none"; readonly reason: string };

/** The fields of a webhook's payload that are read. Payloads are untrusted. */
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
  readonly issue?: { readonly number?: number; readonly pull_request?: object };
  readonly workflow_run?: { readonly event?: string; readonly head_branch?: string };
  readonly repository?: { readonly default_branch?: string };
  readonly merge_group?: { readonly base_sha?: string };
  readonly head_commit?: { readonly message?: string } | null;
  readonly before?: string;
  readonly forced?: boolean;
}

/** The pull request of an event, as far as the event contains it. */
export type PullRequestOfEvent =
  | {
      readonly kind: "number";
      readonly number: number;
      /** SHA of the pull request's head. */
      readonly sha: string;
      readonly isFork: boolean;
    }
  /** For a workflow started by another one: the open pull request from that branch, if the branch is still at that commit. */
  | { readonly kind: "head"; readonly owner: string; readonly branch: string; readonly sha: string }
  | { readonly kind: "none" };

/** The fields of a webhook's payload about its pull request. Payloads are untrusted. */
export interface PullRequestEvent {
  readonly pull_request?: {
    readonly number?: number;
    readonly head?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } | null };
  };
  readonly workflow_run?: {
    readonly head_branch?: string;
    readonly head_sha?: string;
    readonly head_repository?: { readonly owner?: { readonly login?: string } } | null;
  };
}

/** The branch that a commit of an event's packages belongs to. */
export type Target =
  | {
      readonly kind: "branch";
      readonly branch: string;
      /** The branch's commit at the time of the event. */
      readonly sha: string;
    }
  | { readonly kind: "none"; readonly reason: string };

/** Values of placeholders in names. A value that the event lacks (no tag, no pull request) is absent. */
export interface NameValues {
  readonly name?: string;
  /** The module's file name without extension. */
  readonly module?: string;
  readonly folder?: string;
  readonly sha?: string;
  readonly "short-sha"?: string;
  readonly tag?: string;
  readonly branch?: string;
  readonly pr?: string;
  readonly "run-number"?: string;
  readonly digest?: string;
}
