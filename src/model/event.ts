/** What the runner says of the event. Outside a workflow nothing is known, and nothing is made up. */
export interface GitHubContext {
  /** `owner/name`; empty outside a workflow. */
  readonly repository: string;
  /** Page of this attempt of the workflow run; empty outside a workflow. */
  readonly runUrl: string;
  /** `push`, `pull_request`, …; empty outside a workflow. */
  readonly eventName: string;
  /** Of `workflow_run`, the event of the workflow run that it follows; of any other event, its own name. */
  readonly sourceEvent: string;
  /** GITHUB_SHA, the commit that the runner gives the event. */
  readonly eventSha: string;
  /** The commit that a version is keyed by; of a pull request its head, which exists in the repository, not the merge commit, which does not. */
  readonly sha: string;
  /** `refs/heads/main`, `refs/tags/v1`; empty outside a workflow. */
  readonly ref: string;
  /** Whether the event is about the default branch or a tag, and not about a pull request or another branch. True outside a workflow. */
  readonly isMainline: boolean;
  /** Whether the event is about a pull request, also one that another workflow or a comment has told of. */
  readonly isAboutPullRequest: boolean;
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
  readonly issue?: { readonly number?: number; readonly pull_request?: object };
  readonly workflow_run?: { readonly event?: string; readonly head_branch?: string };
  readonly repository?: { readonly default_branch?: string };
  readonly merge_group?: { readonly base_sha?: string };
  readonly head_commit?: { readonly message?: string } | null;
  readonly before?: string;
  readonly forced?: boolean;
}

/** The pull request that an event is about, as far as the event tells. */
export type PullRequestOfEvent =
  | {
      readonly kind: "number";
      readonly number: number;
      /** Of its head. */
      readonly sha: string;
      readonly isFork: boolean;
    }
  /** A workflow that another one has started: the pull request is the open one from that branch, if that still is at that commit. */
  | { readonly kind: "head"; readonly owner: string; readonly branch: string; readonly sha: string }
  | { readonly kind: "none" };

/** The parts of a webhook's payload that tell; it comes from outside. */
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
      /** Its commit, as of the event. */
      readonly sha: string;
    }
  | { readonly kind: "none"; readonly reason: string };

/** What `{…}` in a name stands for. A value that the event does not have (no tag, no pull request) is absent. */
export interface NameValues {
  readonly name?: string;
  /** The module's file without its extension, and the folder that it lies in. */
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
