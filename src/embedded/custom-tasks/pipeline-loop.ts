import { textOf } from "../../tekton/admission/denial.ts";
import { pipelineDenials } from "../../tekton/admission/pipeline.ts";
import type { PipelineSpec } from "../../tekton/pipeline-run.ts";
import { type CustomRunEnd, type CustomRunRequest, type CustomTaskController, endedCustomRun } from "./custom-task.ts";
import {
  IterationError,
  type IterationItem,
  iterationItems,
  iterationLimit,
  type LoopFields,
  TooManyIterations,
} from "./iterations.ts";
import { LoopExecution } from "./loop-execution.ts";
import { bodyOf, type CustomTaskBody } from "./nested-run.ts";

/** kfp-tekton tekton-catalog/pipeline-loops/pkg/reconciler/pipelinelooprun/pipelinelooprun.go, whose reasons and messages these are. */
export const runPipelineLoop: CustomTaskController = async (request) => {
  const startTime = request.now();
  const fail = (reason: string, message: string): CustomRunEnd =>
    endedCustomRun(request.now, { startTime, succeeded: false, reason, message });
  const loop = bodyOf(request);
  const where = `${request.parent.metadata?.namespace ?? ""}/${request.name}`;
  if (loop === undefined) {
    const missing = JSON.stringify(String(request.task.taskRef?.name ?? ""));
    return fail(
      "CouldntGetPipelineLoop",
      `Error retrieving PipelineLoop for CustomRun ${where}: pipelineloops.custom.tekton.dev ${missing} not found`,
    );
  }
  const invalid = specProblem(loop);
  if (invalid !== undefined) {
    const name = `${request.parent.metadata?.namespace ?? ""}/${loop.metadata.name ?? ""}`;
    return fail(validationFailed, `PipelineLoop ${name} can't be CustomRun; it has an invalid spec: ${invalid}`);
  }
  const items = itemsOf(loop.spec, request);
  if (typeof items === "string") return fail(validationFailed, items);
  return await new LoopExecution({ request, loop, items, startTime }).run();
};

const validationFailed = "PipelineLoopValidationFailed";

function specProblem({ spec }: CustomTaskBody): string | undefined {
  const { pipelineSpec, pipelineRef } = spec as {
    readonly pipelineSpec?: PipelineSpec;
    readonly pipelineRef?: unknown;
  };
  if ((pipelineSpec === undefined) === (pipelineRef === undefined))
    return `expected exactly one, got ${pipelineSpec === undefined ? "neither" : "both"}: spec.pipelineRef, spec.pipelineSpec`;
  if (pipelineSpec === undefined) return undefined;
  const denials = pipelineDenials({ spec: pipelineSpec, path: "spec.pipelineSpec" });
  return denials.length === 0 ? undefined : textOf(denials);
}

/** The items, or the message of why there are none. */
function itemsOf(spec: LoopFields, { params }: CustomRunRequest): readonly IterationItem[] | string {
  try {
    const items = iterationItems(spec, params);
    return items.length > iterationLimit ? new TooManyIterations().message : items;
  } catch (error) {
    if (error instanceof TooManyIterations) return error.message;
    if (error instanceof IterationError) return `Cannot determine number of iterations: ${error.message}`;
    throw error;
  }
}
