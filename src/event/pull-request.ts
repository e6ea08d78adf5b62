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
