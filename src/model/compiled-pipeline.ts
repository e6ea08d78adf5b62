import type { CompileError, SourceLocation } from "./errors.ts";

export interface PipelineParameter {
  readonly name: string;
  /** The SDK's type name (`String`, `Integer`, …), where the function declares one. */
  readonly type?: string;
  /** Absent: the pipeline has no default, a run must give a value. */
  readonly default?: string;
}

/** A name that a component's function uses, and that is missing where it runs. */
export interface MissingName {
  readonly function: string;
  readonly name: string;
  readonly location: SourceLocation;
}

export interface CompiledPipeline {
  /** Module path relative to the workspace, with `/`. */
  readonly module: string;
  readonly function: string;
  /** The pipeline's name as written in the source, before it is made a Kubernetes name. */
  readonly name: string;
  /** Line of the `def`, from 1. */
  readonly line: number;
  /** Path of the package relative to the workspace, with `/`. */
  readonly packagePath: string;
  /** What the package unpacks to: the SDK's text. */
  readonly yaml: string;
  /** Of the package's bytes, hexadecimal. */
  readonly sha256: string;
  readonly parameters: readonly PipelineParameter[];
  /** Files of the repository that the compilation read, relative to the workspace, sorted; the module is one of them. */
  readonly filesRead: readonly string[];
  /** What `repair` put right, a sentence each; absent when there was nothing. */
  readonly repairs?: readonly string[];
  /** Absent when there is none. */
  readonly missingNames?: readonly MissingName[];
  readonly sdkVersion: string;
  /** What the SDK wrote beside the package: digests by path, which is relative to the workspace. */
  readonly sideFiles: Readonly<Record<string, string>>;
  /** Whether the package differs from what lay at its path before, or nothing lay there. */
  readonly changed: boolean;
}

/** What became of one pipeline, or of a whole module that did not get as far as its pipelines. */
export type CompileResult =
  /** Run as `__main__` the module compiled nothing: it holds no pipeline after all. */
  | (NoOutcome & Compilation & { readonly module: string })
  | (Compilation & { readonly kind: "compiled"; readonly pipeline: CompiledPipeline })
  | (Compilation & {
      readonly kind: "failed";
      readonly module: string;
      /** Absent when the module itself failed. */
      readonly function?: string;
      /** The pipeline's, as the module or its text says it. */
      readonly name?: string;
      readonly error: CompileError;
    });

interface Compilation {
  /** What the module printed, bounded; to be shown, never parsed. */
  readonly output: string;
  /** Whether all inputs are unchanged, so that the result is an earlier compilation's. */
  readonly isCached: boolean;
  /** 0 for a cached result. */
  readonly durationMs: number;
}

/** Run as `__main__` it compiled nothing. */
export interface NoOutcome {
  readonly kind: "none";
  /** How it ended, where that was not well. */
  readonly ending?: string;
}
