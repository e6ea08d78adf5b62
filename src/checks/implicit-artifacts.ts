import { isMain, type Rule, stepsOf, tasksOf, textOf } from "./rule.ts";

const implicit = /\/mlpipeline-(?:ui-metadata|metrics)\.json/g;

/** Argo collects these two without a word; kfp-tekton only those that are declared as outputs. */
export const implicitArtifacts: Rule = {
  name: "implicit-artifacts",
  hint: "Declare it: output_artifact_paths={'mlpipeline-metrics': '/tmp/outputs/metrics/data'}, and write it there.",
  find: (run) => {
    const declared = tasksOf(run).flatMap((task) => (task.taskSpec?.results ?? []).map((result) => result.description));
    return stepsOf(run)
      .filter(({ step }) => isMain(step))
      .flatMap(({ task, step }) =>
        [...new Set(textOf(step).match(implicit) ?? [])]
          .filter((path) => !declared.includes(path))
          .map((path) => ({
            message: `Task ${task.name} writes ${path} without declaring it: nobody collects it.`,
            clue: path,
          })),
      );
  },
};
