import { readable, withoutCounters } from "./readable-name.ts";
import { fieldsOf, type Named, named } from "./untyped.ts";

/** What a reader calls a task: the name that its author gave it to be shown, what a loop goes through, what a condition compares. */
export function titleOf(task: Named): string | undefined {
  const { kind, spec } = fieldsOf(task.taskSpec);
  return displayNameOf(task) ?? (kind === "PipelineLoop" ? loopTitle(task, fieldsOf(spec)) : comparisonOf(task));
}

/** `name` with its title, for a text. */
export const labelOf = ({ name, title }: { readonly name: string; readonly title?: string }): string =>
  title === undefined || title === name ? name : `${title} (${name})`;

/** The SDK's `set_display_name` (kfp-tekton sdk/python/kfp_tekton/compiler/_op_to_template.py:401). */
const displayNameAnnotation = "pipelines.kubeflow.org/task_display_name";

export function displayNameOf({ taskSpec }: Named): string | undefined {
  const name = fieldsOf(fieldsOf(fieldsOf(taskSpec).metadata).annotations)[displayNameAnnotation];
  return typeof name === "string" && name.trim() !== "" ? name : undefined;
}

/**
 * What a task compares that only decides whether others run: the SDK's own of `dsl.Condition`, or one for the CEL controller.
 * @returns undefined for any other task
 */
export function comparisonOf(task: Named): string | undefined {
  const parameters = parametersOf(task);
  if (String(fieldsOf(task.taskRef).apiVersion).startsWith("cel.tekton.dev/"))
    return readable([...parameters.values()].join("; "));
  const operator = parameters.get("operator");
  if (!task.name.startsWith("condition-") || operator === undefined) return undefined;
  return readable(`${parameters.get("operand1")} ${operator} ${parameters.get("operand2")}`);
}

/** @param loop the body of the PipelineLoop */
export function loopTitle(task: Named, { iterateParam, iterateNumeric }: Readonly<Record<string, unknown>>): string {
  const parameters = parametersOf(task);
  if (typeof iterateNumeric === "string")
    return `for ${parameters.get("from")} to ${parameters.get("to")}`.replace(/.*/, readable);
  const items = parameters.get(String(iterateParam));
  // A recursion is a loop of the SDK's with one iteration.
  if (items === undefined || iterateParam === "just_one_iteration") return withoutCounters(task.name);
  return `for each of ${readable(items)}`;
}

const parametersOf = (task: Named): ReadonlyMap<string, string> =>
  new Map(named(task.params).map(({ name, value }) => [name, textOf(value)]));

/** The text of a value, and of lists what the SDK makes of them: plain values. Anything deeper stands in no title. */
function textOf(value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return JSON.stringify(value);
  return typeof value === "object" ? "…" : String(value);
}
