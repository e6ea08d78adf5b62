import type { Settings } from "../model/graph.ts";
import { withoutCounters } from "../tekton/readable-name.ts";
import type { Leaf } from "./flatten.ts";

/** `*` matches one segment, which replaces `$1` in the words. Segments after the pattern become part of the value. */
interface Wording {
  readonly pattern: readonly string[];
  readonly words: string;
}

const wording = (pattern: string, words: string): Wording => ({ pattern: pattern.split(" "), words });

/** The first matching row counts. The SDK names the author's step `main`. */
const taskWordings: readonly Wording[] = [
  wording("params *", "parameter $1"),
  wording("taskSpec params *", "parameter $1"),
  wording("taskSpec steps main image", "image"),
  wording("taskSpec steps main command", "command"),
  wording("taskSpec steps main args", "arguments"),
  wording("taskSpec steps main script", "script"),
  wording("taskSpec steps main env *", "environment variable $1"),
  wording("taskSpec steps main resources", "resources"),
  wording("taskSpec steps main computeResources", "resources"),
  wording("taskSpec steps *", "step $1"),
  wording("taskSpec results *", "result $1"),
  wording("taskSpec sidecars *", "sidecar $1"),
  wording("taskSpec volumes *", "volume $1"),
  wording("taskSpec workspaces *", "workspace $1"),
  wording("workspaces *", "workspace $1"),
  wording("taskSpec metadata labels *", "label $1"),
  wording("taskSpec metadata annotations *", "annotation $1"),
  wording("taskSpec *", "$1"),
];

const pipelineWordings: readonly Wording[] = [
  wording("spec timeouts *", "time limit of $1"),
  wording("spec workspaces *", "workspace $1"),
  wording("spec pipelineSpec workspaces *", "workspace $1"),
  wording("spec pipelineSpec *", "$1"),
  wording("metadata name", "name"),
  wording("metadata labels *", "label $1"),
  wording("metadata annotations *", "annotation $1"),
  wording("spec *", "$1"),
];

/** Settings that the SDK derives from others, so their changes are not listed. */
const derived: ReadonlySet<string> = new Set([
  "annotation pipelines.kubeflow.org/component_spec_digest",
  // The display name is shown as the task's title.
  "annotation pipelines.kubeflow.org/task_display_name",
  "annotation pipelines.kubeflow.org/pipeline_spec",
  "annotation tekton.dev/output_artifacts",
  "annotation tekton.dev/input_artifacts",
  "annotation tekton.dev/artifact_items",
  "annotation tekton.dev/resource_templates",
]);

export const taskSettings = (leaves: readonly Leaf[]): Settings => settingsOf(leaves, taskWordings);
export const pipelineSettings = (leaves: readonly Leaf[]): Settings => settingsOf(leaves, pipelineWordings);

function settingsOf(leaves: readonly Leaf[], wordings: readonly Wording[]): Settings {
  const lines = new Map<string, string[]>();
  for (const { path, text } of leaves) {
    const { words, rest } = reword(path, wordings);
    if (path.length === 0 || derived.has(words)) continue;
    const own = lines.get(words) ?? [];
    own.push(...lineOf(rest, withoutCounters(text)));
    lines.set(words, own);
  }
  return new Map([...lines].map(([words, texts]) => [words, texts.join("\n")]));
}

function reword(
  path: readonly string[],
  wordings: readonly Wording[],
): { readonly words: string; readonly rest: readonly string[] } {
  const fitting = wordings.find(
    ({ pattern }) =>
      pattern.length <= path.length && pattern.every((part, index) => part === "*" || part === path[index]),
  );
  if (fitting === undefined) return { words: path[0] ?? "", rest: path.slice(1) };
  const star = path[fitting.pattern.indexOf("*")] ?? "";
  return { words: fitting.words.replace("$1", () => withoutCounters(star)), rest: path.slice(fitting.pattern.length) };
}

/** Drops `type: string`, which is Tekton's default, and the word `value`, which readers expect. */
function lineOf(rest: readonly string[], text: string): readonly string[] {
  const field = rest.join(".");
  if (field === "type" && text === "string") return [];
  if (field === "" || field === "value") return text === "" ? [] : [text];
  return [text === "" ? field : `${field}: ${text}`];
}
