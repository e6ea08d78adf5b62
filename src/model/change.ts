import type { SourceLocation } from "./errors.ts";
import type { Finding } from "./finding.ts";
import type { Graph, GraphDifference } from "./graph.ts";
import type { Verdict } from "./run.ts";

/** What there was of a pipeline in the commit that a change is compared with. */
export type Before = { readonly kind: "package"; readonly yaml: string } | { readonly kind: "nothing" };

/** How a pipeline differs from what it was. */
export type PipelineChange =
  | { readonly kind: "unknown" | "same" }
  | { readonly kind: "new" | "removed"; readonly graph: Graph }
  | { readonly kind: "changed"; readonly difference: GraphDifference }
  /** One of the packages cannot be read, or is too large to be shown. */
  | { readonly kind: "unreadable"; readonly reason: string };

export interface ReportedError {
  readonly message: string;
  readonly hint?: string;
  readonly location?: SourceLocation;
  readonly traceback?: string;
}

/** What the comment on a pull request says of one pipeline. It may come from a job that nobody trusts. */
export interface PipelineReport {
  readonly module: string;
  readonly name: string;
  /** Relative to the folder of the packages' manifest when it was read from a file, else to the workspace. */
  readonly packagePath?: string;
  /** What it compiles to; absent when it does not, or is gone. */
  readonly yaml?: string;
  readonly error?: ReportedError;
  /** Its module had it and has it no more, although the file is still there. */
  readonly lost?: true;
  readonly findings: readonly Finding[];
  /** Absent when it is not known. */
  readonly before?: Before;
  /** What the server made of it, and what became of its run; told by the step itself only. */
  readonly version?: LinkedName;
  readonly run?: LinkedName;
  readonly verdict?: Verdict;
  /** Found out once, since reading the packages takes the most time; see changeOf. */
  readonly change?: PipelineChange;
}

export interface LinkedName {
  readonly name: string;
  /** Absent where the page is gone with an embedded server. */
  readonly url?: string;
}
