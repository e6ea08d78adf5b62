import { readFile } from "node:fs/promises";
import { basename, join, posix } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import { InvalidValue } from "../inputs/input-values.ts";
import { fillTemplate } from "../inputs/name-template.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { InputError } from "../model/errors.ts";
import type { NameValues } from "../model/event.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { RunParameters, UploadRequest } from "../model/upload.ts";
import { readCheckedOut } from "./checked-out.ts";
import type { PlannedUpload } from "./plan.ts";
import { provenanceOf } from "./provenance.ts";
import { resolveRunParameters } from "./run-parameters.ts";
import { stopSameNames } from "./same-names.ts";

/** Everything that can be checked before anything is sent. @throws InputError */
export async function planUploads(
  records: readonly PipelineRecord[],
  context: StepContext,
): Promise<readonly PlannedUpload[]> {
  const { inputs } = context;
  const pipelines = records.filter(isDeliverable).flatMap((record) => record.compiled ?? []);
  const parameters = inputs.run
    ? resolveRunParameters({ given: inputs.parameters, pipelines, allCompiled: pipelines.length === records.length })
    : new Map<string, RunParameters>();
  const contextOf = await readCheckedOut(records.filter(isDeliverable), context);
  const plans = records.map((record): PlannedUpload => {
    if (!isDeliverable(record) || record.compiled === undefined) return { record };
    const github = contextOf(record);
    const own = parameters.get(record.name) ?? {};
    return { record, request: { ...requestFor(record.compiled, { ...context, github }), parameters: own } };
  });
  return stopSameNames(plans);
}

function requestFor(
  compiled: CompiledPipeline,
  { inputs, github, workspace }: StepContext,
): Omit<UploadRequest, "parameters"> {
  const { dir, name: module } = posix.parse(compiled.module);
  const values: NameValues = {
    name: compiled.name,
    module,
    folder: posix.basename(dir),
    digest: compiled.sha256.slice(0, 12),
    ...github.names,
  };
  return {
    pipelineName: fillInput("pipeline-name", inputs.pipelineName, values),
    versionName: fillInput("version-name", inputs.versionName, values),
    runName: inputs.run ? fillInput("run-name", inputs.runName, values) : "",
    provenance: provenanceOf(compiled, github),
    movesDefault: inputs.defaultVersion === "auto" ? github.isMainline : inputs.defaultVersion === "true",
    sha256: compiled.sha256,
    fileName: basename(compiled.packagePath),
    bytes: () => readFile(join(workspace, compiled.packagePath)),
    yaml: compiled.yaml,
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
