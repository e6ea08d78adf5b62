import type { SdkName } from "./sdk.ts";

/** A function with the SDK's pipeline decorator, as read from the source without running it. */
export interface DeclaredPipeline {
  readonly function: string;
  /** The decorator's `name=`, else the function's name. */
  readonly name: string;
  /** Line of the `def`, from 1. */
  readonly line: number;
  /** Line of a decorator without parentheses, for which the SDK creates no pipeline. */
  readonly bareDecoratorLine?: number;
}

/** A Python module that holds pipelines, or may do so. */
export interface PipelineModule {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** What it is written for. */
  readonly sdk: SdkName;
  /** Pipelines in the order of the source; empty if they are known only when the module runs. */
  readonly pipelines: readonly DeclaredPipeline[];
  /** How the pipelines are obtained: from decorated functions, or by running the module as `__main__`. */
  readonly entry: "pipeline" | "main";
  /** Whether the user named this path explicitly. */
  readonly named: boolean;
  /**
   * `certain`: the text shows a pipeline, so finding none is an error. `likely`: the module is run and may have none. `possible`: only an
   * installed package could create one, so even a module that cannot be loaded is not an error.
   */
  readonly expectation: "certain" | "likely" | "possible";
  /** Whether its text calls a compile or run function of the SDK. */
  readonly callsSdk: boolean;
  /** Whether pipelines from modules outside the globs count as this module's, if it has none itself. */
  readonly takesImported: boolean;
}
