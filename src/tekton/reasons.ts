import { defined } from "../model/defined.ts";
import type { ConditionStatus, VerdictKind } from "../model/run.ts";

interface Reason {
  /** Status of the condition with this reason. */
  readonly condition: ConditionStatus;
  /** The kind of a failed end. */
  readonly kind?: Extract<VerdictKind, "failed" | "cancelled" | "timed-out">;
  /** What to do, if the reason alone shows it. */
  readonly hint?: string;
}

const unfinished: Reason = { condition: "Unknown" };
const success: Reason = { condition: "True" };
const cancelled: Reason = { condition: "False", kind: "cancelled" };
const timedOut: Reason = { condition: "False", kind: "timed-out" };
const failed = (hint?: string): Reason => ({
  condition: "False",
  kind: "failed",
  ...defined({ hint }),
});

const definition =
  "The pipeline as it was uploaded cannot run; compiling it anew with a current SDK is the first thing to try.";
const parameters = "Compare `parameters` with what the pipeline declares.";
const resources = "The cluster lacks something that the pipeline refers to; the message names it.";

/**
 * All reasons of a PipelineRun's condition `Succeeded`: tektoncd/pipeline pkg/apis/pipeline/v1/pipelinerun_types.go, with the status that
 * pkg/reconciler/pipelinerun gives it. The SDK and the server do not know several final reasons, and the server treats
 * `PipelineRunCouldntCancel` as final although Tekton continues (kfp-tekton backend/src/common/util/workflow.go, IsInFinalState).
 */
const reasons: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ["", unfinished],
  ["Started", unfinished],
  ["Running", unfinished],
  ["PipelineRunPending", unfinished],
  ["ResolvingPipelineRef", unfinished],
  ["PipelineRunStopping", unfinished],
  ["PipelineRunTimeoutRunningFinally", unfinished],
  ["CancelledRunningFinally", unfinished],
  ["StoppedRunningFinally", unfinished],
  // cancel.go:136 and timeout.go:92 set Unknown: Tekton tries again.
  ["PipelineRunCouldntCancel", unfinished],
  ["PipelineRunCouldntTimeOut", unfinished],
  // Reasons of the KFP server, not of Tekton.
  ["Pending", unfinished],
  ["Terminating", unfinished],

  ["Succeeded", success],
  ["Completed", success],

  // Also used with status Unknown while a run is being cancelled; the condition decides if there is one.
  ["Cancelled", cancelled],
  // The reason before Tekton 0.35 (kfp-tekton and tkn still know it), and those of graceful cancellation.
  ["PipelineRunCancelled", cancelled],
  ["CancelledRunFinally", cancelled],
  ["StoppedRunFinally", cancelled],

  ["PipelineRunTimeout", timedOut],

  ["Failed", failed()],
  ["CouldntGetPipeline", failed(resources)],
  ["CouldntGetTask", failed(resources)],
  ["CouldntGetPipelineResult", failed(definition)],
  ["InvalidPipelineResourceBindings", failed(definition)],
  ["InvalidWorkspaceBindings", failed(resources)],
  ["InvalidTaskRunSpecs", failed(definition)],
  ["ParameterTypeMismatch", failed(parameters)],
  ["ParameterMissing", failed(parameters)],
  ["ObjectParameterMissKeys", failed(parameters)],
  ["InvalidParamValue", failed(parameters)],
  ["ParamArrayIndexingInvalid", failed(parameters)],
  ["InvalidMatrixParameterTypes", failed(parameters)],
  ["PipelineValidationFailed", failed(definition)],
  ["PipelineInvalidGraph", failed(definition)],
  ["InvalidTaskResultReference", failed("A task did not write the result that another one uses: look at its log.")],
  ["InvalidPipelineResultReference", failed(definition)],
  ["RequiredWorkspaceMarkedOptional", failed(definition)],
  ["ResourceVerificationFailed", failed("The cluster verifies signatures of Tekton's resources; ask whoever runs it.")],
  ["CreateRunFailed", failed(resources)],
  ["CELEvaluationFailed", failed(definition)],
]);

/** An unknown reason counts as final, because waiting for hours on a run that may have ended helps nobody. */
const unknown = failed();

export function reasonOf(name: string): Reason {
  return reasons.get(name) ?? unknown;
}

/** Derives the condition's status for a server that sends only the reason. */
export const conditionOfReason = (name: string): ConditionStatus => reasonOf(name).condition;
