import type { Configured } from "../config/configure.ts";
import { InvalidValue } from "../inputs/input-values.ts";
import { fillTemplate } from "../inputs/name-template.ts";
import type { Version } from "../kfp/generations/generation.ts";
import type { KfpClient } from "../kfp/kfp.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { type ActionError, InputError, KfpError } from "../model/errors.ts";
import type { UploadRequest } from "../model/upload.ts";
import type { UploadedVersion } from "../model/version.ts";
import { readSignature } from "../packages/signature.ts";
import { readGivenParameters } from "./given-parameters.ts";
import type { PlannedUpload } from "./plan.ts";
import { configuredValues } from "./plan-uploads.ts";
import { resolveRunParameters, valuesOf } from "./run-parameters.ts";

/** A version on the server that is to be run. */
interface Existing {
  readonly compiled: CompiledPipeline;
  readonly version: UploadedVersion;
}

export interface ExistingPlans {
  readonly plans: readonly PlannedUpload[];
  readonly versionOf: (compiled: CompiledPipeline) => UploadedVersion;
}

/** Finds the versions that `run-existing` names, and checks their parameters, before anything is sent. @throws ActionError */
export async function planExisting(client: KfpClient, configured: Configured): Promise<ExistingPlans> {
  const { context } = configured;
  const found: Existing[] = [];
  for (const wanted of new Set(context.inputs.runExisting)) found.push(await findExisting(wanted, client));
  const pipelines = found.map(({ compiled }) => compiled);
  refuseTwice(pipelines);
  const given = resolveRunParameters({
    given: await readGivenParameters(context, new Set(pipelines.map(({ name }) => name))),
    pipelines,
    allCompiled: true,
    configured: (name) => configuredValues(name, configured),
  });
  const plans = found.map(({ compiled, version }): PlannedUpload => {
    const own = given.get(compiled.name) ?? [];
    const request = { ...requestFor(compiled, version, configured), parameters: valuesOf(own) };
    const record = { module: "", name: compiled.name, compiled };
    return { record: own.length === 0 ? record : { ...record, given: own }, request };
  });
  const versions = new Map(found.map(({ compiled, version }) => [compiled, version]));
  const versionOf = (compiled: CompiledPipeline): UploadedVersion => {
    const version = versions.get(compiled);
    if (version === undefined) throw new Error(`${compiled.name} was not looked up.`);
    return version;
  };
  return { plans, versionOf };
}

/** Parameters and outputs are told apart by the name of the pipeline. */
function refuseTwice(pipelines: readonly CompiledPipeline[]): void {
  const names = pipelines.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new InputError([`Input \`run-existing\` names pipeline ${twice} twice: run its versions in two steps.`]);
}

/** @param wanted `train` for the default version, or `train@4f9c2e1` */
async function findExisting(wanted: string, client: KfpClient): Promise<Existing> {
  const [, name = wanted, versionName] = /^(.+)@([^@]+)$/.exec(wanted) ?? [];
  const pipeline = (await client.findPipelines([name])).get(name);
  if (pipeline === undefined) throw notThere(`pipeline "${name}"`, client);
  const { id, name: shown } =
    versionName === undefined ? await defaultOf(name, client) : await namedVersion(name, versionName, client);
  const yaml = await client.readStored({ pipelineId: pipeline.id, id });
  return {
    compiled: packageOf(name, yaml),
    version: client.describeVersion({ pipelineId: pipeline.id, id, name: shown }),
  };
}

async function defaultOf(name: string, client: KfpClient): Promise<Pick<Version, "id" | "name">> {
  const found = client.followsNewestVersion
    ? (await client.versionsOf(name))[0]
    : (await client.findPipelines([name])).get(name)?.defaultVersion;
  if (found === undefined) throw notThere(`a default version of pipeline "${name}"`, client);
  return found;
}

async function namedVersion(
  name: string,
  versionName: string,
  client: KfpClient,
): Promise<Pick<Version, "id" | "name">> {
  const found = (await client.versionsOf(name)).find((version) => version.name === versionName);
  if (found === undefined) throw notThere(`version "${versionName}" of pipeline "${name}"`, client);
  return found;
}

const notThere = (what: string, { base }: KfpClient): ActionError =>
  new KfpError(`The server has no ${what.replace(/^a /, "")}.`, {
    code: "version-missing",
    method: "GET",
    url: base,
    hint: "`run-existing` takes `pipeline` or `pipeline@version`, with the names as the server shows them.",
  });

/** What is known of a package that only the server has. */
const packageOf = (name: string, yaml: string): CompiledPipeline => ({
  ...{ module: "", function: "", line: 1, packagePath: "", sha256: "", sdkVersion: "" },
  ...{ filesRead: [], sideFiles: {}, changed: false },
  name,
  yaml,
  parameters: readSignature(yaml).parameters,
});

function requestFor(
  { name, yaml }: CompiledPipeline,
  { versionName }: UploadedVersion,
  { context }: Configured,
): Omit<UploadRequest, "parameters"> {
  return {
    pipelineName: name,
    versionName,
    runName: fillRunName(name, context.inputs.runName, context.github.names),
    provenance: [],
    movesDefault: false,
    sha256: "",
    fileName: "",
    bytes: async () => Buffer.from(yaml),
    yaml,
  };
}

function fillRunName(name: string, template: string, names: Configured["context"]["github"]["names"]): string {
  try {
    return fillTemplate(template, { name, ...names });
  } catch (error) {
    if (error instanceof InvalidValue) throw new InputError([`Input \`run-name\` ${error.message}.`]);
    throw error;
  }
}
