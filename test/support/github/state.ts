import type { Repository } from "./repository.ts";

export interface User {
  readonly login: string;
  readonly type: "Bot" | "User";
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly user: User;
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  labels: string[];
  readonly user: User;
}

export interface Pull extends Issue {
  readonly head: string;
  /** Owner of the fork that the head is in; absent where it is in this repository. */
  readonly fork?: string;
  readonly base: string;
  merged: boolean;
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Release {
  readonly id: number;
  tag: string;
  name: string;
  body: string;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  readonly assets: Asset[];
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly environment_url: string;
  readonly log_url: string;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly description: string;
  readonly statuses: DeploymentStatus[];
}

export interface Artifact {
  readonly id: number;
  readonly run: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly digest: string;
  readonly expiresAt: string | undefined;
  finalized: boolean;
}

/** What a job has kept for others. */
export interface SavedCache {
  readonly id: number;
  /** The ref of the job that saved it. */
  readonly ref: string;
  readonly key: string;
  readonly version: string;
  readonly bytes: Buffer;
  readonly finalized: boolean;
}

export type Permission = "actions" | "contents" | "deployments" | "issues" | "pull_requests" | "workflows";

/** What a GitHub with one repository holds. Tests read it, and change it between steps. */
export interface GitHubState {
  readonly owner: string;
  readonly name: string;
  readonly git: Repository;
  readonly issues: Issue[];
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly releases: Release[];
  readonly artifacts: Artifact[];
  readonly deployments: Deployment[];
  readonly caches: SavedCache[];
  /** What the token has; `write` for what is not named. */
  readonly permissions: Partial<Record<Permission, "read" | "write">>;
  /** Types of rules by branch, as rulesets have them: `pull_request`, `update`, … */
  readonly rules: Map<string, readonly string[]>;
  /** Whether Actions may create pull requests, a setting of the repository. */
  pullRequestsAllowed: boolean;
  /** Whether releases are frozen when they are published, a setting of the repository. */
  immutableReleases: boolean;
  /** Who the token is. */
  readonly user: User;
  nextId: number;
}

export const newId = (state: GitHubState): number => state.nextId++;
/** Issues and pull requests count together. */
export const nextNumber = (state: GitHubState): number => state.issues.length + state.pulls.length + 1;
