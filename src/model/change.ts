import type { Replacement } from "./equality.ts";
import type { SourceLocation } from "./errors.ts";
import type { Finding } from "./finding.ts";
import type { Graph, GraphDifference } from "./graph.ts";
import type { ImageReplacement } from "./image.ts";
import type { Verdict } from "./run.ts";

/** A pipeline in the base commit of a change. */
export type Before = { readonly kind: "package"; readonly yaml: string } | { readonly kind: "nothing" };

/** How a pipeline differs from the base commit. */
export type PipelineChange =
  | { readonly kind: "unknown" | "same" }
  | { readonly kind: "new" | "removed"; readonly graph: Graph }
  | { readonly kind: "changed"; readonly difference: GraphDifference }
  /** Packages of a kind that has no graph here: their texts, in a form that ignores the order of fields and all comments. */
  | { readonly kind: "rewritten"; readonly before: string; readonly after: string }
  /** One of the packages cannot be read, or is too large to be shown. */
  | { readonly kind: "unreadable"; readonly reason: string };

export interface ReportedError {
  readonly message: string;
  readonly hint?: string;
  readonly location?: SourceLocation;
  readonly traceback?: string;
}

/** One pipeline's part of the comment on a pull request. It may come from an untrusted job. */
export interface PipelineReport {
  readonly module: string;
  readonly name: string;
  /** Relative to the folder of the packages' manifest when it was read from a file, else to the workspace. */
  readonly packagePath?: string;
  /** The compiled text; absent if the pipeline did not compile or is gone. */
  readonly yaml?: string;
  readonly error?: ReportedError;
  /** Set if the module has lost the pipeline although its file still exists. */
  readonly lost?: true;
  readonly findings: readonly Finding[];
  /** What pipelines.yaml has put into the package; absent if nothing. */
  readonly images?: readonly ImageReplacement[];
  /** Absent if unknown. */
  readonly before?: Before;
  /** The pipeline of KFP 1 that it replaces. */
  readonly replaced?: Replacement;
  /** The uploaded version and its run; only the step itself can report them. */
  readonly version?: LinkedName;
  readonly run?: LinkedName;
  readonly verdict?: Verdict;
  /** Cached, because reading the packages is slow; see changeOf. */
  readonly change?: PipelineChange;
}

export interface LinkedName {
  readonly name: string;
  /** Absent for an embedded server, whose pages are gone after the step. */
  readonly url?: string;
}
