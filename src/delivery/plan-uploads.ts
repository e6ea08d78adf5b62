import { readFile } from "node:fs/promises";
import { basename, join, posix } from "node:path";
import type { ConfigPath } from "../config/config.ts";
import type { Configured } from "../config/configure.ts";
import { mergeParameters } from "../config/merge-parameters.ts";
import type { StepContext } from "../context/step-context.ts";
import { InvalidValue } from "../inputs/input-values.ts";
import { fillTemplate } from "../inputs/name-template.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { InputError } from "../model/errors.ts";
import type { NameValues } from "../model/event.ts";
import type { GivenParameter } from "../model/given-parameter.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { UploadRequest } from "../model/upload.ts";
import { readCheckedOut } from "./checked-out.ts";
import { readGivenParameters } from "./given-parameters.ts";
import type { PlannedUpload } from "./plan.ts";
import { provenanceOf } from "./provenance.ts";
import { type ConfiguredValue, resolveRunParameters, valuesOf } from "./run-parameters.ts";
import { stopSameNames } from "./same-names.ts";

/** Checks all names and parameters before anything is sent. @throws InputError */
export async function planUploads(
  records: readonly PipelineRecord[],
  { context, ...configured }: Configured,
): Promise<readonly PlannedUpload[]> {
  return await plan(records, context, { pipelineName: trialName(context), configured });
}

/** Plans what the default branch would upload, regardless of the event. @throws InputError */
export async function planComparison(
  records: readonly PipelineRecord[],
  context: StepContext,
): Promise<readonly PlannedUpload[]> {
  return await plan(records, context, { pipelineName: context.inputs.pipelineName, configured: {} });
}

/** Trials need their own pipeline only on a real server: a cluster keeps no versions, and the embedded server is gone after the job. */
const isTrial = ({ inputs: { engine, host }, github }: StepContext): boolean =>
  github.isAboutPullRequest && engine === "kfp" && host !== "embedded";

/**
 * A pull request uploads to a separate pipeline, which `cleanup` removes. As a version of the released pipeline its package would be the
 * default until the default is moved back.
 */
function trialName(context: StepContext): string {
  const { inputs, github, ports } = context;
  const { pipelineName } = inputs;
  if (!isTrial(context) || pipelineName.includes("{pr}")) return pipelineName;
  if (!github.names.pr)
    throw new InputError([
      `The event ${github.eventName} is about a pull request and does not tell its number, which names the pipelines of its trial: upload on \`pull_request\`.`,
    ]);
  const template = `pr-{pr}-${pipelineName}`;
  ports.log.line(`Trials of a pull request are pipelines by themselves: \`pipeline-name\` is ${template} here.`);
  return template;
}

interface PlanOptions {
  readonly pipelineName: string;
  readonly configured: Omit<Configured, "context">;
}

async function plan(
  records: readonly PipelineRecord[],
  given: StepContext,
  { pipelineName, configured }: PlanOptions,
): Promise<readonly PlannedUpload[]> {
  const context = { ...given, inputs: { ...given.inputs, pipelineName } };
  const { inputs } = context;
  const pipelines = records.filter(isDeliverable).flatMap((record) => record.compiled ?? []);
  const values = await readGivenParameters(context, new Set(pipelines.map(({ name }) => name)));
  const parameters = inputs.run
    ? resolveRunParameters({
        given: values,
        pipelines,
        allCompiled: pipelines.length === records.length,
        configured: (name) => configuredValues(name, configured),
      })
    : new Map<string, readonly GivenParameter[]>();
  const contextOf = await readCheckedOut(records.filter(isDeliverable), context);
  const plans = records.map((record): PlannedUpload => {
    if (!isDeliverable(record) || record.compiled === undefined) return { record };
    const github = contextOf(record);
    const own = parameters.get(record.name) ?? [];
    const request = { ...requestFor(record.compiled, { ...context, github }), parameters: valuesOf(own) };
    return { record: own.length === 0 ? record : { ...record, given: own }, request };
  });
  // pipelines.yaml knows pipelines by their names alone.
  const haveOwnServers = context.moreServers.length > 0 && configured.config === undefined;
  return stopSameNames(plans, { haveOwnServers });
}

export function configuredValues(
  pipeline: string,
  { config, environment }: PlanOptions["configured"],
): ReadonlyMap<string, ConfiguredValue> {
  if (config === undefined) return new Map();
  const merged = mergeParameters(config, { environment: environment?.name, pipeline });
  return new Map([...merged].map(([name, { entry, path }]) => [name, { entry, from: sourceOf(path) }]));
}

/** `pipelines.train.parameters.rows` is of the pipeline. */
function sourceOf([section, name]: ConfigPath): string {
  if (section === "environments") return `environment ${name}`;
  return section === "pipelines" ? "pipeline" : "defaults";
}

function requestFor(compiled: CompiledPipeline, context: StepContext): Omit<UploadRequest, "parameters"> {
  const { inputs, github, workspace } = context;
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
    isTrial: isTrial(context),
    movesDefault: movesDefault(context),
    sha256: compiled.sha256,
    fileName: basename(compiled.packagePath),
    bytes: () => readFile(join(workspace, compiled.packagePath)),
    yaml: compiled.yaml,
  };
}

function movesDefault(context: StepContext): boolean {
  const { inputs, github } = context;
  if (inputs.defaultVersion !== "auto") return inputs.defaultVersion === "true";
  return github.isMainline || isTrial(context);
}

function fillInput(input: string, template: string, values: NameValues): string {
  try {
    return fillTemplate(template, values);
  } catch (error) {
    if (error instanceof InvalidValue) throw new InputError([`Input \`${input}\` ${error.message}.`]);
    throw error;
  }
}

/** Whether the pipeline compiled without an error. */
export const isDeliverable = (record: PipelineRecord): boolean =>
  record.compiled !== undefined && record.error === undefined;
