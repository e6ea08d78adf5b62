import type { GraphDifference } from "./graph.ts";

/** How a committed package differs in meaning from what its source compiles to. */
export type Drift =
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "changed"; readonly difference: GraphDifference };

/** How the default version on the server differs from what Git has. `gone`: Git has no such pipeline any more. */
export type ServerDrift = Comparison | { readonly kind: "gone" };

/** A package beside the default version of its pipeline on the server. `unknown`: the server keeps neither its text nor a digest of it. */
export type Comparison =
  | { readonly kind: "missing" }
  | { readonly kind: "same" | "differs" | "unknown"; readonly version: string; readonly commit: string };
