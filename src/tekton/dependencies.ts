import type { PipelineTask } from "./pipeline-run.ts";

/** Lists the tasks that a task waits for: by `runAfter`, and by the results that its parameters and conditions use. */
export const dependenciesOf = (task: PipelineTask): readonly string[] => [
  ...new Set([...(task.runAfter ?? []), ...referencesOf(task).map((reference) => reference.task)]),
];

/** Lists the results that a task uses. */
export function referencesOf({ params = [], when = [], matrix = {} }: PipelineTask): readonly ResultReference[] {
  const included = (matrix.include ?? []).flatMap((entry) => entry.params ?? []);
  return resultReferences([
    ...[...params, ...(matrix.params ?? []), ...included].map(({ value }) => value),
    ...when.flatMap(({ input, values = [], cel }) => [input, ...values, cel]),
  ]);
}

export interface ResultReference {
  readonly task: string;
  readonly result: string;
  /** `[*]`, `[0]`, or empty. */
  readonly index: string;
}

/** `$(tasks.<task>.results.<result>)` in any of the values. */
export function resultReferences(values: readonly unknown[]): readonly ResultReference[] {
  const text = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value ?? ""))).join("\n");
  return [...text.matchAll(reference)].map(([, task = "", dotted, quoted, index = ""]) => ({
    task,
    result: dotted ?? quoted ?? "",
    index,
  }));
}

const reference = /\$\(tasks\.([^.()]+)\.results(?:\.([^()[\]"']+)|\[\\?["']([^"'\\]+)\\?["']\])(\[(?:\*|\d+)\])?\)/g;
