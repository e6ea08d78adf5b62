import type { Environment } from "../../model/environment.ts";

/** What a CI system knows of the commit that it builds. What it does not know is absent, and git is asked instead. */
export interface CiFacts {
  /** The commit of the change: for a merge request its head, not a merge commit. */
  readonly sha?: string;
  /** For a merge request, the branch that it comes from. */
  readonly branch?: string;
  readonly tag?: string;
  /** `group/name`. */
  readonly repository?: string;
  /** For example https://gitlab.example.com. */
  readonly serverUrl?: string;
  readonly defaultBranch?: string;
  /** A revision that git can resolve: what the commit is compared with. */
  readonly base?: string;
  readonly runNumber?: string;
  /** Page of the pipeline or build. */
  readonly runUrl?: string;
  readonly mergeRequest?: MergeRequest;
}

export interface MergeRequest {
  /** Absent if the CI system does not tell it, or if it is no number. */
  readonly number?: number;
  /** Empty if the CI system does not tell it. */
  readonly targetBranch: string;
  /** Whether the branch is in another repository. */
  readonly isFork: boolean;
}

/** Reads the variables of one CI system. @returns undefined if the process does not run in it */
export type ReadCi = (env: Environment) => CiFacts | undefined;

/** A variable that is set but empty is not set. */
export const known = (value: string | undefined): string | undefined =>
  value === undefined || value === "" ? undefined : value;

/** @returns undefined for a text that is no positive whole number */
export const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;

/** The target of a merge request as git names it after a fetch. */
export const targetOf = ({ targetBranch }: MergeRequest): string | undefined =>
  targetBranch === "" ? undefined : `refs/remotes/origin/${targetBranch}`;
