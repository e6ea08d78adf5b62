import { loadAll } from "js-yaml";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { loopTitle } from "../tekton/task-title.ts";
import { fieldsOf, type Named } from "../tekton/untyped.ts";

export interface Loop {
  readonly name: string;
  readonly title: string;
  /** A PipelineSpec; undefined for an enclosing loop (a recursion) or an unknown one. */
  readonly body: unknown;
  /** The loop's fields other than its body. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/**
 * Reads bodies of loops that are not inside the pipeline (recursions, `inline-tasks: false`), by name. The SDK puts them into an
 * annotation, as a JSON list; older releases as YAML documents.
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
