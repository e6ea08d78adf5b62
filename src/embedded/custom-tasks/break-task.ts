import { type CustomTaskController, endedCustomRun } from "./custom-task.ts";

/** The loop around it does the work (kfp-tekton pipelinelooprun.go, ReconcileKind). */
export const runBreakTask: CustomTaskController = async ({ now }) =>
  endedCustomRun(now, {
    startTime: now(),
    succeeded: true,
    reason: "Succeeded",
    message: "Break task is a dummy task.",
  });
