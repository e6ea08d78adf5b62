import { loadAll } from "js-yaml";
import { fieldsOf, type Named, named } from "../packages/untyped.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { readable, withoutCounters } from "./wording.ts";

const parametersOf = (task: Named): ReadonlyMap<string, string> =>
  new Map(named(task.params).map(({ name, value }) => [name, textOf(value)]));

/** Of lists what the SDK makes of them: plain values. Anything deeper stands in no title. */
function textOf(value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return JSON.stringify(value);
  return typeof value === "object" ? "…" : String(value);
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

export interface Loop {
  readonly name: string;
  readonly title: string;
  /** A PipelineSpec; undefined when the loop is one that we are in already, or unknown. */
  readonly body: unknown;
  /** Anything that it says beside its body. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/**
 * Bodies of loops that are not written into the pipeline (recursions, `inline-tasks: false`), by name. The SDK puts them into an annotation,
 * as a JSON list; older releases as YAML documents.
 */
export function loopTemplates(run: PipelineRun): ReadonlyMap<string, unknown> {
  const text = run.metadata?.annotations?.["tekton.dev/resource_templates"];
  if (typeof text !== "string") return new Map();
  return new Map(
    documentsOf(text).map((template) => [String(fieldsOf(fieldsOf(template).metadata).name), fieldsOf(template).spec]),
  );
}

function documentsOf(text: string): readonly unknown[] {
  try {
    return loadAll(text).flat();
  } catch {
    return [];
  }
}

export function loopOf(task: Named, templates: ReadonlyMap<string, unknown>): Loop | undefined {
  const [taskSpec, taskRef] = [fieldsOf(task.taskSpec), fieldsOf(task.taskRef)];
  if (taskSpec.kind !== "PipelineLoop" && taskRef.kind !== "PipelineLoop") return undefined;
  const name = String(taskRef.name ?? task.name);
  const { pipelineSpec, ...rest } = fieldsOf(taskSpec.spec ?? templates.get(name));
  return { name, title: loopTitle(task, rest), body: pipelineSpec, rest };
}

function loopTitle(task: Named, { iterateParam, iterateNumeric }: Readonly<Record<string, unknown>>): string {
  const parameters = parametersOf(task);
  if (typeof iterateNumeric === "string")
    return `for ${parameters.get("from")} to ${parameters.get("to")}`.replace(/.*/, readable);
  const items = parameters.get(String(iterateParam));
  // A recursion is a loop of the SDK's with one iteration.
  if (items === undefined || iterateParam === "just_one_iteration") return withoutCounters(task.name);
  return `for each of ${readable(items)}`;
}
