import type { GraphDifference } from "./graph.ts";

/** How a committed package differs in meaning from a fresh compilation. */
export type Drift =
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "changed"; readonly difference: GraphDifference };

/** How the default version on the server differs from Git. `gone`: the pipeline no longer exists in Git. */
export type ServerDrift = Comparison | { readonly kind: "gone" };

/** The comparison of a package with its pipeline's default version on the server. `unknown`: the server keeps neither its text nor a digest of it. */
export type Comparison =
  | { readonly kind: "missing" }
  | { readonly kind: "same" | "differs" | "unknown"; readonly version: string; readonly commit: string };
