import { randomUUID } from "node:crypto";
import { succeededCondition } from "../../tekton/pipeline-run.ts";
import { type CustomTaskController, endedCustomRun } from "./custom-task.ts";
import { bodyOf, nestedPipelineRun } from "./nested-run.ts";

/** One PipelineRun, whose end is the task's (kfp-tekton tekton-catalog/tekton-exithandler/pkg/reconciler/exithandler/reconciler.go). */
export const runExitHandler: CustomTaskController = async (request) => {
  const { now, params, signal, onStatus } = request;
  const startTime = now();
  const body = bodyOf(request);
  if (body === undefined) {
    const message = `Failed to construct a PipelineRun: exithandlers.custom.tekton.dev ${JSON.stringify(String(request.task.taskRef?.name ?? ""))} not found`;
    return endedCustomRun(now, { startTime, succeeded: false, reason: "InternalError", message });
  }
  const run = nestedPipelineRun(request, { name: `eh-${randomUUID()}`, params, spec: body.spec });
  const name = run.metadata?.name ?? "";
  const child = request.startRun(run, () => undefined);
  const running = { reason: "Running", message: `ExitHandler kicks off a PipelineRun:${name}` };
  onStatus(() => ({ startTime, conditions: [{ type: "Succeeded", status: "Unknown", ...running }] }));
  const cancel = (): void => void child.cancel();
  if (signal.aborted) cancel();
  signal.addEventListener("abort", cancel, { once: true });
  const condition = succeededCondition((await child.finished).conditions);
  signal.removeEventListener("abort", cancel);
  const succeeded = condition?.status === "True";
  return endedCustomRun(now, {
    startTime,
    succeeded,
    reason: succeeded ? "Succeeded" : "Failed",
    message: succeeded
      ? "ExitHandler finished"
      : `the spawned PipelineRun failed, PipelineRun:${name}, reason: ${condition?.reason}, message: ${condition?.message}`,
  });
};
