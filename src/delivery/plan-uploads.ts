import { posix } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import { InvalidValue } from "../inputs/input-values.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { fillTemplate } from "../inputs/name-template.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { InputError } from "../model/errors.ts";
import type { GitHubContext, NameValues } from "../model/event.ts";
import type { PipelineRecord } from "../model/record.ts";
import { readCheckedOut } from "./checked-out.ts";
import type { PlannedNames, RunParameters } from "./engine.ts";
import type { Plan } from "./plan.ts";
import { resolveRunParameters } from "./run-parameters.ts";
import { stopSameNames } from "./same-names.ts";

/** Everything that can be checked before anything is sent. @throws InputError */
export async function planUploads(records: readonly PipelineRecord[], options: StepContext): Promise<readonly Plan[]> {
  const { inputs } = options;
  const pipelines = records.filter(isDeliverable).flatMap((record) => record.compiled ?? []);
  const parameters = inputs.run
    ? resolveRunParameters({ given: inputs.parameters, pipelines, allCompiled: pipelines.length === records.length })
    : new Map<string, RunParameters>();
  const contextOf = await readCheckedOut(records.filter(isDeliverable), options);
  const plans = records.map((record): Plan => {
    const github = contextOf(record);
    if (!isDeliverable(record) || record.compiled === undefined) return { record, github };
    const names = namesOf(record.compiled, inputs, github);
    return { record, github, names, parameters: parameters.get(record.name) ?? {} };
  });
  return stopSameNames(plans);
}

function namesOf(pipeline: CompiledPipeline, inputs: Inputs, github: GitHubContext): PlannedNames {
  const { dir, name: module } = posix.parse(pipeline.module);
  const values: NameValues = {
    name: pipeline.name,
    module,
    folder: posix.basename(dir),
    digest: pipeline.sha256.slice(0, 12),
    ...github.names,
  };
  return {
    pipeline: fillInput("pipeline-name", inputs.pipelineName, values),
    version: fillInput("version-name", inputs.versionName, values),
    run: inputs.run ? fillInput("run-name", inputs.runName, values) : "",
  };
}

function fillInput(input: string, template: string, values: NameValues): string {
  try {
    return fillTemplate(template, values);
  } catch (error) {
    if (error instanceof InvalidValue) throw new InputError([`Input \`${input}\` ${error.message}.`]);
    throw error;
  }
}

/** Compiled, and nothing against it. */
export const isDeliverable = (record: PipelineRecord): boolean =>
  record.compiled !== undefined && record.error === undefined;
