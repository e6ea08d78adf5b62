import type { PipelineTask } from "./pipeline-run.ts";

/** Lists the tasks that a task waits for: by `runAfter`, and by the results that its parameters and conditions use. */
export function dependenciesOf(task: PipelineTask): readonly string[] {
  const texts = [
    ...(task.params ?? []).map((param) => param.value),
    ...(task.when ?? []).flatMap((when) => [when.input, ...(when.values ?? [])]),
  ];
  return [...new Set([...(task.runAfter ?? []), ...resultReferences(texts).map((reference) => reference.task)])];
}

export interface ResultReference {
  readonly task: string;
  readonly result: string;
}

/** `$(tasks.<task>.results.<result>)` in any of the values. */
export function resultReferences(values: readonly unknown[]): readonly ResultReference[] {
  const text = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value ?? ""))).join("\n");
  return [...text.matchAll(/\$\(tasks\.([^.()]+)\.results(?:\.([^()[\]"']+)|\[\\?["']([^"'\\]+)\\?["']\])\)/g)].map(
    ([, task = "", dotted, quoted]) => ({ task, result: dotted ?? quoted ?? "" }),
  );
}
