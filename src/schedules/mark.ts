import type { GitHubContext } from "../model/event.ts";

/** Says on the server whose a recurring run is: the description of every one that this action creates. Whatever has no such mark is never touched. */
export interface OwnershipMark {
  /** As `ownerName` gives it. */
  readonly repository: string;
  /** `production/train/nightly` */
  readonly entry: string;
  /** Digest of everything that the server was asked to keep. */
  readonly digest: string;
}

/**
 * The repository as marks name it. Two servers of Git may have one of the same name, so all but those of github.com carry the server's. Empty
 * if the repository has no name.
 */
export function ownerName({ repository, repositoryUrl }: Pick<GitHubContext, "repository" | "repositoryUrl">): string {
  const host = URL.parse(repositoryUrl)?.host ?? "";
  return repository === "" || host === "" || host === "github.com" ? repository : `${host}/${repository}`;
}

const pattern = /^Kept by kfp-tekton-action; repository: ([^;]+); schedule: ([^;]+); digest: ([0-9a-f]{16})$/;

export const writeMark = ({ repository, entry, digest }: OwnershipMark): string =>
  `Kept by kfp-tekton-action; repository: ${repository}; schedule: ${entry}; digest: ${digest}`;

export function readMark(description: string): OwnershipMark | undefined {
  const [, repository, entry, digest] = pattern.exec(description) ?? [];
  return repository === undefined || entry === undefined || digest === undefined
    ? undefined
    : { repository, entry, digest };
}

/** Kubeflow Pipelines 2 keeps 255 bytes of a description (docs/facts/kubeflow-pipelines.md, Recurring runs). */
export const longestMark = 255;
