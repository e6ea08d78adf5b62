/** A function with the SDK's pipeline decorator, as read from the source without running it. */
export interface DeclaredPipeline {
  readonly function: string;
  /** The decorator's `name=`, else the function's name. */
  readonly name: string;
  /** Line of the `def`, from 1. */
  readonly line: number;
}

/** A Python module that holds pipelines. */
export interface PipelineModule {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** In the order of the source; none where they only show when the module runs. */
  readonly pipelines: readonly DeclaredPipeline[];
  /** How to get at them: decorated functions, or what the module compiles when it runs as `__main__`. */
  readonly entry: "pipeline" | "main";
  /** Whether the user wrote this very path. */
  readonly named: boolean;
}
