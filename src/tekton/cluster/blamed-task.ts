import { tasksOf } from "../checks/rule.ts";
import { unknownFields } from "../checks/schema.ts";
import type { PipelineRun } from "../pipeline-run.ts";

/** The task that a refusal is about, as far as its words tell: by its place, by a field that no other task has, or by its name. */
export function blamedTask(message: string, run: PipelineRun): string | undefined {
  return taskAt(message, run) ?? taskWithField(message, run) ?? namedTask(message, run);
}

function taskAt(text: string, run: PipelineRun): string | undefined {
  const [, list, index] = /\b(tasks|finally)\[(\d+)\]/.exec(text) ?? [];
  if (list === undefined) return undefined;
  return run.spec?.pipelineSpec?.[list as "tasks" | "finally"]?.[Number(index)]?.name;
}

/** Tekton's webhook tells the field, and not where it is. */
function taskWithField(message: string, run: PipelineRun): string | undefined {
  const [, field] = /unknown field "(?:[^"]*\.)?([^".]+)"/.exec(message) ?? [];
  const path = field === undefined ? undefined : unknownFields(run).find((unknown) => unknown.endsWith(`.${field}`));
  return path === undefined ? undefined : taskAt(path, run);
}

function namedTask(message: string, run: PipelineRun): string | undefined {
  const words = new Set(message.split(/[\s"'`,:;()]+/));
  return tasksOf(run).find(({ name }) => words.has(name))?.name;
}
