import { defined } from "../model/defined.ts";
import { TektonError } from "../model/errors.ts";
import { ownTasks } from "../tekton/all-tasks.ts";
import { denialHint, denialIn } from "../tekton/denial.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { unknownFields } from "../tekton/schema.ts";

/** Creates the error of a denied run, with the task that the cluster's message names. */
export function deniedRun(said: string, run: PipelineRun, cause: Error): TektonError {
  const task = blamedTask(said, run);
  const denied = denialIn(said) !== undefined;
  const reason = cause instanceof TektonError ? cause.reason : undefined;
  return new TektonError(`The cluster refused the PipelineRun: ${said}`, {
    code: "run-denied",
    cause,
    ...(denied ? { hint: denialHint } : {}),
    ...defined({ reason, task }),
  });
}

/** Finds the task that a denial is about: by its path, by a field that no other task has, or by its name. */
function blamedTask(message: string, run: PipelineRun): string | undefined {
  return taskAt(message, run) ?? taskWithField(message, run) ?? namedTask(message, run);
}

function taskAt(text: string, run: PipelineRun): string | undefined {
  const [, list, index] = /\b(tasks|finally)\[(\d+)\]/.exec(text) ?? [];
  if (list === undefined) return undefined;
  return run.spec?.pipelineSpec?.[list as "tasks" | "finally"]?.[Number(index)]?.name;
}

/** Tekton's webhook names the field without its path. */
function taskWithField(message: string, run: PipelineRun): string | undefined {
  const [, field] = /unknown field "(?:[^"]*\.)?([^".]+)"/.exec(message) ?? [];
  const path = field === undefined ? undefined : unknownFields(run).find((unknown) => unknown.endsWith(`.${field}`));
  return path === undefined ? undefined : taskAt(path, run);
}

function namedTask(message: string, run: PipelineRun): string | undefined {
  const words = new Set(message.split(/[\s"'`,:;()]+/));
  return ownTasks({ spec: run.spec?.pipelineSpec ?? {}, path: "" }).find(({ task }) => words.has(task.name))?.task.name;
}
