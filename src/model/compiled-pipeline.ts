import type { CompileError, SourceLocation } from "./errors.ts";
import type { ImageReplacement } from "./image.ts";

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

/** A module asks for what is another each time. */
export interface Variation {
  readonly kind: "clock" | "random";
  /** The call, such as `datetime.now()`. */
  readonly what: string;
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
  /** The unpacked package: the SDK's text, with the images of pipelines.yaml. */
  readonly yaml: string;
  /** SHA-256 of the package's bytes, hexadecimal. */
  readonly sha256: string;
  readonly parameters: readonly PipelineParameter[];
  /** Files of the repository that the compilation read, relative to the workspace, sorted; the module is one of them. */
  readonly filesRead: readonly string[];
  /** What `repair` fixed, a sentence each; absent if nothing. */
  readonly repairs?: readonly string[];
  /** What pipelines.yaml has put into the package; absent if nothing. */
  readonly images?: readonly ImageReplacement[];
  /** Absent when there is none. */
  readonly missingNames?: readonly MissingName[];
  /** What varies in its module, told at the first of the module's pipelines; absent when there is none. */
  readonly variations?: readonly Variation[];
  readonly sdkVersion: string;
  /** Files that the SDK wrote beside the package: digests by path relative to the workspace. */
  readonly sideFiles: Readonly<Record<string, string>>;
  /** Whether the package is new or differs from the previous file. */
  readonly changed: boolean;
}

/** The result of compiling one pipeline, or of a module that failed before its pipelines were known. */
export type CompileResult =
  /** The module was run as `__main__` and compiled nothing. */
  | (NoOutcome & Compilation & { readonly module: string })
  | (Compilation & { readonly kind: "compiled"; readonly pipeline: CompiledPipeline })
  | (Compilation & {
      readonly kind: "failed";
      readonly module: string;
      /** Absent when the module itself failed. */
      readonly function?: string;
      /** The pipeline's name, from the module or its text. */
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

/** The result of a module that was run as `__main__` and compiled nothing. */
export interface NoOutcome {
  readonly kind: "none";
  /** How the module ended, if it failed. */
  readonly ending?: string;
}
