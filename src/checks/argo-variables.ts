import { type Rule, stepsOf, textOf } from "./rule.ts";

/** The SDK refuses dotted names without spaces; others it leaves as they are (kfp_tekton/compiler/compiler.py:1755). */
export const argoVariables: Rule = {
  name: "argo-variables",
  hint: "Use Tekton's variables: $(context.pipelineRun.name) for {{workflow.name}}, $(context.taskRun.name) for {{pod.name}}, a parameter for the rest.",
  find: (run) =>
    stepsOf(run).flatMap(({ task, step }) =>
      [
        ...new Set(
          textOf(step).match(/\{\{\s*(?:workflow|pod|inputs|outputs|tasks|steps|item|retries)\b[^{}\n]*\}\}/g) ?? [],
        ),
      ].map((variable) => ({
        message: `Task ${task.name} uses ${variable}, a variable of Argo that Tekton passes on as text.`,
        clue: variable,
      })),
    ),
};
