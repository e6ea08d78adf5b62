import { allTasks } from "../tekton/all-tasks.ts";
import { customTaskOf, executedCustomTasks } from "../tekton/custom-task.ts";
import type { Rule } from "./rule.ts";

/** Calls of the SDK that create a custom task, by its kind. */
const calls: Readonly<Record<string, readonly string[]>> = {
  PipelineLoop: ["ParallelFor", "Loop(", "graph_component"],
  BreakTask: ["Break("],
  CEL: ["CEL_"],
};

/**
 * Reports custom tasks, because without their controller the run hangs until its time limit: "If no such controller is running, no further
 * action will be taken" (tektoncd/pipeline docs/customruns.md).
 */
export const customTasks: Rule = {
  name: "custom-tasks",
  hint: "Make sure that the cluster has the controller (loops: tekton-pipelineloop-controller of kfp-tekton), or unroll the loop.",
  find: (run, { isEmbedded = false }) =>
    allTasks(run).flatMap(({ task }) => {
      const custom = customTaskOf(task);
      if (custom === undefined) return [];
      const { apiVersion, kind, group } = custom;
      if (isEmbedded && executedCustomTasks.some((name) => name === `${group}/${kind}`)) return [];
      return [
        {
          message: `A ${kind} of ${apiVersion} needs its own controller on the cluster: without it the run waits for ever.`,
          task: task.name,
          clues: calls[kind] ?? [],
        },
      ];
    }),
};
