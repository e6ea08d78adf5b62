import type { ActionError } from "./errors.ts";

/** Where the packages were published. Each way to publish adds its part. */
export interface PublishedPackages {
  readonly artifact?: { readonly id: string; readonly url: string; readonly digest: string; readonly name: string };
  readonly commit?: { readonly sha: string; readonly url: string; readonly branch: string };
  readonly pullRequest?: { readonly number: number; readonly url: string; readonly state: "open" | "closed" };
  readonly release?: { readonly tag: string; readonly url: string; readonly assets: readonly string[] };
  /** Why the packages were compared with the committed ones instead of being committed, in one sentence. */
  readonly turnedIntoDrift?: string;
  readonly errors: readonly ActionError[];
}
