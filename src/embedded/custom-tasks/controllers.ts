import { customTaskOf, executedCustomTasks } from "../../tekton/custom-task.ts";
import type { PipelineTask } from "../../tekton/pipeline-run.ts";
import { runBreakTask } from "./break-task.ts";
import { runCelTask } from "./cel-task.ts";
import type { CustomRunEnd, CustomRunRequest, CustomTaskController } from "./custom-task.ts";
import { runExitHandler } from "./exit-handler.ts";
import { runPipelineLoop } from "./pipeline-loop.ts";

/** The controllers of kfp-tekton and of Tekton's CEL task, by API group and kind. */
const controllers: Readonly<Record<(typeof executedCustomTasks)[number], CustomTaskController>> = {
  "custom.tekton.dev/PipelineLoop": runPipelineLoop,
  "custom.tekton.dev/BreakTask": runBreakTask,
  "custom.tekton.dev/ExitHandler": runExitHandler,
  "cel.tekton.dev/CEL": runCelTask,
};

/** Finds who executes a custom task. */
export function controllerOf(task: PipelineTask): CustomTaskController {
  const custom = customTaskOf(task);
  const known = executedCustomTasks.find((name) => name === `${custom?.group}/${custom?.kind}`);
  return known === undefined ? waitForController : controllers[known];
}

/** "If no such controller is running, CustomRuns will have no .status value and no further action will be taken" (docs/customruns.md). */
async function waitForController({ abandoned, onStatus }: CustomRunRequest): Promise<CustomRunEnd> {
  onStatus(() => ({}));
  if (!abandoned.aborted)
    await new Promise<void>((resolve) => abandoned.addEventListener("abort", () => resolve(), { once: true }));
  return { outcome: "cancelled", status: {} };
}
