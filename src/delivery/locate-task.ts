import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { defined } from "../model/defined.ts";
import { TektonError } from "../model/errors.ts";
import { lineOfTask } from "../tekton/source-line.ts";

/** Adds a location to an error: the line that its task comes from, else the pipeline's `def`. */
export async function locateTask(
  error: TektonError,
  { module, line }: CompiledPipeline,
  workspace: string,
): Promise<TektonError> {
  const source = await readFile(join(workspace, module), "utf8").catch(() => "");
  const ofTask = error.task === undefined ? undefined : lineOfTask(error.task, source.split(/\r?\n/), line);
  const { code, message, cause, hint, reason, task } = error;
  return new TektonError(message, {
    code,
    cause,
    location: { file: module, line: ofTask ?? line },
    ...defined({ hint, reason, task }),
  });
}
