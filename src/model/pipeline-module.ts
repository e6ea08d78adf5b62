import type { SdkName } from "./sdk.ts";

/** A function with the SDK's pipeline decorator, as read from the source without running it. */
export interface DeclaredPipeline {
  readonly function: string;
  /** The decorator's `name=`, else the function's name. */
  readonly name: string;
  /** Line of the `def`, from 1. */
  readonly line: number;
  /** Line of the decorator where it has no parentheses, with which the SDK makes no pipeline of the function. */
  readonly bareDecoratorLine?: number;
}

/** A Python module that holds pipelines, or may do so. */
export interface PipelineModule {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** What it is written for. */
  readonly sdk: SdkName;
  /** In the order of the source; none where they only show when the module runs. */
  readonly pipelines: readonly DeclaredPipeline[];
  /** How to get at them: decorated functions, or what the module compiles when it runs as `__main__`. */
  readonly entry: "pipeline" | "main";
  /** Whether the user wrote this very path. */
  readonly named: boolean;
  /**
   * `certain`: the text shows a pipeline, so that it is an error to find none. `likely`: the module is asked, and may hold none. `possible`:
   * nothing but an installed package could make one there, so that a module that cannot be loaded is no error either.
   */
  readonly expectation: "certain" | "likely" | "possible";
  /** Whether its text calls a compile or run function of the SDK. */
  readonly callsSdk: boolean;
  /** Whether pipelines of modules that were not searched count as this one's, where it holds none itself. */
  readonly takesImported: boolean;
}
