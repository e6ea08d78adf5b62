import type { CompileError } from "../errors.ts";

export interface PipelineParameter {
  readonly name: string;
  /** The SDK's type name (`String`, `Integer`, …), where the function declares one. */
  readonly type?: string;
  /** Absent: the pipeline has no default, a run must give a value. */
  readonly default?: string;
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
  /** Of the package's bytes, hexadecimal. */
  readonly sha256: string;
  readonly parameters: readonly PipelineParameter[];
  /** Files of the repository that the compilation read, relative to the workspace, sorted; the module is one of them. */
  readonly filesRead: readonly string[];
  readonly sdkVersion: string;
  /** Whether the package differs from what lay at its path before, or nothing lay there. */
  readonly changed: boolean;
}

/** What became of one pipeline, or of a whole module that did not get as far as its pipelines. */
export type CompileResult =
  | {
      readonly kind: "compiled";
      readonly pipeline: CompiledPipeline;
      readonly output: string;
      readonly durationMs: number;
    }
  | {
      readonly kind: "failed";
      readonly module: string;
      /** Absent when the module itself failed. */
      readonly function?: string;
      readonly error: CompileError;
      /** What the child printed, bounded; to be shown, never parsed. */
      readonly output: string;
      readonly durationMs: number;
    };
