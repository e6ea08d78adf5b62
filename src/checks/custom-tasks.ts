import { type Rule, tasksOf } from "./rule.ts";

/** "If no such controller is running, no further action will be taken": the run hangs until its time limit (tektoncd/pipeline docs/customruns.md). */
export const customTasks: Rule = {
  name: "custom-tasks",
  hint: "Make sure that the cluster has the controller (loops: tekton-pipelineloop-controller of kfp-tekton), or unroll the loop.",
  find: (run) =>
    tasksOf(run).flatMap((task) => {
      const { apiVersion = "", kind = "" } = (task.taskRef ?? task.taskSpec ?? {}) as {
        readonly apiVersion?: string;
        readonly kind?: string;
      };
      if (apiVersion === "" || apiVersion.startsWith("tekton.dev/")) return [];
      return [
        {
          message: `Task ${task.name} is a ${kind} of ${apiVersion}: without that controller the run waits for ever.`,
          ...(kind === "PipelineLoop" ? { clue: "ParallelFor" } : {}),
        },
      ];
    }),
};
