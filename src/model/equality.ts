/** Whether a pipeline of KFP 2 does what the pipeline of KFP 1 does that it replaces. */
export type Equality =
  | { readonly kind: "equal" }
  | {
      readonly kind: "different";
      /** A sentence each, without a full stop; at least one. */
      readonly differences: readonly string[];
    }
  /** There are not two packages to compare. */
  | { readonly kind: "unknown"; readonly reason: string };

/** The pipeline of KFP 1 that a pipeline of KFP 2 replaces. */
export interface Replacement {
  /** Its module, relative to the workspace, with `/`. */
  readonly module: string;
  /** Its name; absent where the module has no such pipeline. */
  readonly pipeline?: string;
  /** Line of the comment that names the module; absent where the two pipelines have the same name. */
  readonly line?: number;
  readonly equality: Equality;
}
