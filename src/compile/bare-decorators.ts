import type { PipelineModule } from "../model/pipeline-module.ts";
import type { PipelineOutcome } from "./child-results.ts";
import type { ModuleOutcome } from "./driver-process.ts";

/**
 * Reports `@dsl.pipeline` without parentheses, for which the SDK silently creates no pipeline. If the module does not load, that error is
 * reported instead.
 */
export function addBareDecorators(outcome: ModuleOutcome, module: PipelineModule | undefined): ModuleOutcome {
  const bare = (module?.pipelines ?? []).filter(({ bareDecoratorLine }) => bareDecoratorLine !== undefined);
  if (bare.length === 0 || outcome.results.some(isOwnFailure)) return outcome;
  const failures = bare.map(
    ({ function: own, name, bareDecoratorLine: line = 1 }): PipelineOutcome => ({
      kind: "failed",
      function: own,
      name,
      message: `the decorator of ${own} has no parentheses, so the SDK makes no pipeline of it`,
      location: { file: outcome.module, line },
      traceback: "",
    }),
  );
  const isBare = (result: PipelineOutcome): boolean =>
    result.kind === "failed" && bare.some(({ function: own }) => own === result.function);
  const others = outcome.results.filter((result) => isPipeline(result) && !isBare(result));
  return { ...outcome, results: [...others, ...failures] };
}

const isPipeline = (result: PipelineOutcome): boolean =>
  result.kind === "compiled" || (result.kind === "failed" && result.function !== undefined);

/** Whether the module itself failed, other than by having no pipeline. */
const isOwnFailure = (result: PipelineOutcome): boolean =>
  result.kind === "failed" && result.function === undefined && !isMissingPipeline(result.message);

const isMissingPipeline = (message: string): boolean => /^A function with @dsl\.pipeline/.test(message);
