import { defined } from "../model/defined.ts";
import { allTasks } from "../tekton/all-tasks.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { fieldsOf } from "../tekton/untyped.ts";
import type { Problem, Rule } from "./rule.ts";

/**
 * Finds Argo variables that the SDK leaves in the package: it refuses only dotted names without spaces, and only in commands
 * (kfp_tekton/compiler/compiler.py:1755).
 */
export const argoVariables: Rule = {
  name: "argo-variables",
  hint: "Use Tekton's variables: $(context.pipelineRun.name) for {{workflow.name}}, $(context.taskRun.name) for {{pod.name}}, a parameter for the rest.",
  find: (run) => [
    ...outsideTasks(run).flatMap((text) => problemsIn(text)),
    ...allTasks(run).flatMap(({ task }) => {
      const { spec: _, ...taskSpec } = fieldsOf(task.taskSpec);
      return textsIn([taskSpec, task.params, task.when]).flatMap((text) => problemsIn(text, task.name));
    }),
  ],
};

/** Variables of argoproj.github.io/argo-workflows/variables. Single words, such as `{{ tasks }}`, belong to other templates. */
const names = [
  "workflow\\.[\\w.-]+",
  "(?:pod|node)\\.name",
  "(?:inputs|outputs)\\.(?:parameters|artifacts)\\.[\\w.-]+",
  "outputs\\.(?:result|exitCode)",
  "(?:tasks|steps)\\.[\\w-]+\\.(?:outputs|status|id|ip|exitCode|startedAt|finishedAt|hostNodeName)[\\w.-]*",
  "item(?:\\.[\\w-]+)?",
  "retries",
  "lastRetry\\.\\w+",
  // An expression.
  "=[^{}]{0,300}\\b(?:workflow|inputs|outputs|tasks|steps|item|sprig)\\b[^{}]{0,300}",
].join("|");
const variable = new RegExp(`\\{\\{\\s*(?:${names})\\s*\\}\\}`, "g");

/** A KFP server puts the run's id there (kfp-tekton backend/src/apiserver/template/tekton_template.go:60). */
const replaced = "{{workflow.uid}}";

function problemsIn(text: string, task?: string): readonly Problem[] {
  if (isOtherTemplate(text)) return [];
  return [...new Set(text.match(variable) ?? [])]
    .filter((found) => found !== replaced)
    .map((found) => ({
      message: `${found} is a variable of Argo: Tekton passes it on as text.`,
      clues: [found],
      ...defined({ task }),
    }));
}

/** Whether the text is another kind of template, such as Jinja, or a Python program, where `{{` is a brace of an f-string. */
const isOtherTemplate = (text: string): boolean =>
  /\{%|\{#/.test(text) ||
  /\bf["'][^\n]{0,500}\{\{(?:item|retries)\}\}/.test(text) ||
  /\{\{(?!\$)[^{}]*\}\}/.test(text.replace(variable, "").replaceAll(replaced, ""));

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Texts outside tasks: defaults, and the author's labels and annotations. The SDK's own annotations repeat the spec. */
function outsideTasks({ metadata, spec }: PipelineRun): readonly string[] {
  const marks = [metadata?.annotations, metadata?.labels]
    .flatMap((map) => Object.entries(map ?? {}))
    .filter(([key]) => !/^(tekton\.dev|pipelines\.kubeflow\.org)\//.test(key))
    .map(([, value]) => value);
  const values = [spec?.params, spec?.pipelineSpec?.params];
  return [...new Set(textsIn([marks, values]))];
}
