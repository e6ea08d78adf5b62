import { causedByStrangers } from "../event/untrusted-code.ts";
import type { GitHubContext } from "../model/event.ts";

export interface TrustOptions {
  readonly github: Pick<GitHubContext, "eventName" | "ref" | "baseBranches">;
  readonly inputs: { readonly allowUnsafePrCheckout: boolean };
}

/** For whom a job keeps something, and whose it may take. */
export type Trust =
  | {
      readonly kind: "level";
      /** The level of the job's own branch, tag or pull request. */
      readonly own: string;
      /** Levels of those that had to be reviewed to get where they are, best first. */
      readonly above: readonly string[];
    }
  /** The reason goes on from "because" and has no full stop. */
  | { readonly kind: "none"; readonly reason: string };

/**
 * GitHub keeps the caches of branches and pull requests apart: a job restores those of its own ref, of the base and of the default branch
 * (docs.github.com, "Restrictions for accessing a cache"). It does not look at who caused the job. An event such as pull_request_target has
 * the default branch as its ref, and whatever a stranger's code saves there, the next deployment would restore. Such jobs take no part. The
 * level is in the key as well, because other cache services do not keep branches apart.
 */
export function trustOf({ github, inputs }: TrustOptions): Trust {
  if (github.ref === "") return { kind: "none", reason: "the job has no branch, tag or pull request" };
  if (causedByStrangers(github.eventName))
    return { kind: "none", reason: `strangers can cause the event ${github.eventName} on the default branch` };
  if (inputs.allowUnsafePrCheckout)
    return { kind: "none", reason: "`allow-unsafe-pr-checkout` lets the job run somebody else's code" };
  const above = github.baseBranches.filter((ref) => ref !== github.ref);
  return { kind: "level", own: levelOf(github.ref), above: above.map(levelOf) };
}

/** A key has no comma (actions/toolkit packages/cache/src/cache.ts, checkKey), and `:` ends the level: no ref has one. */
const levelOf = (ref: string): string => ref.replaceAll(",", "%2C");
