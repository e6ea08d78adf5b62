import type { SdkName } from "./sdk.ts";

/** A use of something that KFP 1 has and KFP 2 does not, or has under another name. */
export interface V1Construct {
  /** A stable name: `container-op`, `positional-arguments`. */
  readonly kind: string;
  /** The construct in the module's own words: `dsl.ContainerOp`. */
  readonly what: string;
  /** What KFP 2 has in its place, in a sentence. */
  readonly replacement: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Absent where a person has to decide. */
  readonly edit?: TextEdit;
}

/** Replaces the text between two offsets. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface ModuleMigration {
  /** Relative to the workspace, with `/`. */
  readonly module: string;
  readonly sdk: SdkName;
  /** Constructs in the order of the text; none for a module that KFP 2 takes as it is. */
  readonly constructs: readonly V1Construct[];
  /** All that a program can change: the edits of the constructs, and of the imports that they leave without a use. */
  readonly edits: readonly TextEdit[];
}
