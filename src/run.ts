import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import pLimit from "p-limit";
import type { Clock } from "./clock.ts";
import type { CompiledPipeline, CompileResult } from "./compile/compile.ts";
import { discoverPipelines, noPipelineIn, type PipelineModule } from "./discovery/discovery.ts";
import { ActionError, InputError, PackageError } from "./errors.ts";
import { followRun, type Verdict } from "./gate/gate.ts";
import type { GitHubContext } from "./github/context.ts";
import { InvalidValue } from "./input-values.ts";
import type { Inputs } from "./inputs.ts";
import type { KfpClient, SubmittedRun, UploadedVersion } from "./kfp/kfp.ts";
import type { Log } from "./log.ts";
import { fillTemplate, type NameValues } from "./name-template.ts";
import type { PipelineRecord } from "./pipeline-record.ts";
import { type RunParameters, resolveRunParameters } from "./run-parameters.ts";
import type { Finding } from "./tekton/checks/checks.ts";
import { ruleNames } from "./tekton/checks/rule-names.ts";

/** The world, as far as the steps may touch it. */
export interface Ports {
  readonly log: Log;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
}

export interface RunOptions {
  readonly inputs: Inputs;
  readonly github: GitHubContext;
  /** Absolute path of the checked-out repository. */
  readonly workspace: string;
  /** Absolute path of the folder that outlives the step. */
  readonly cacheFolder: string;
  /** Absolute path of the folder that outlives the step, but not the job. */
  readonly jobFolder: string;
  readonly ports: Ports;
  /** Called for each module as soon as it is compiled or is known not to compile. */
  readonly onCompiled: (result: CompileResult) => void;
  /** Called for each thing that a check found. */
  readonly onFinding: (finding: Finding) => void;
  /** Called right after each submission, so that the link is known however the step ends. */
  readonly onSubmitted: (run: SubmittedRun) => void;
}

/** Uploads and submissions at a time: enough to hide the latency, few enough for a small server. */
const requestsAtOnce = 4;

/**
 * discover → compile → upload → submit → follow. A pipeline that fails at one step stops there, the others go on.
 * @throws ActionError for what concerns all pipelines: the globs, the environment of the SDK, the server, the parameters
 */
export async function run(options: RunOptions): Promise<readonly PipelineRecord[]> {
  const compiled = await check(await compile(options), options);
  if (!uploads(options.inputs) || compiled.every((record) => !isDeliverable(record))) return compiled;
  const plans = planUploads(compiled, options);
  const { openServer } = await import("./server.ts");
  const server = await openServer(options);
  try {
    const limit = pLimit(requestsAtOnce);
    const delivered = await Promise.allSettled(
      plans.map((plan) => deliver({ plan, client: server.client, limit, options })),
    );
    // A defect of ours in one pipeline is thrown only when the others have come to their end.
    return delivered.map((outcome) => {
      if (outcome.status === "rejected") throw outcome.reason;
      return outcome.value;
    });
  } finally {
    await server.close();
  }
}

const uploads = ({ upload, host }: Inputs): boolean => upload === "true" || (upload === "auto" && host !== "");

async function compile({
  inputs,
  workspace,
  cacheFolder,
  ports,
  onCompiled,
}: RunOptions): Promise<readonly PipelineRecord[]> {
  const modules = await discoverPipelines({ workspace, patterns: inputs.pipelines, entry: inputs.entry });
  // Loaded when there is something to compile; likewise the server's client when there is something to upload.
  const { compilePipelines } = await import("./compile/compile.ts");
  const results = await compilePipelines({
    ...inputs,
    modules,
    workspace,
    cacheFolder,
    ...ports,
    onResult: onCompiled,
  });
  refuseEmpty(modules, results);
  return results.flatMap(recordOf);
}

/** A module that was named must hold a pipeline; of those that a glob found, at least one must. */
function refuseEmpty(modules: readonly PipelineModule[], results: readonly CompileResult[]): void {
  const empty = new Set(results.filter((result) => result.kind === "none").map((result) => result.module));
  const named = modules.find((module) => module.named && empty.has(module.path));
  if (named !== undefined) throw noPipelineIn(named.path);
  const [first] = modules;
  if (first !== undefined && empty.size === modules.length) throw noPipelineIn(first.path);
}

function recordOf(result: CompileResult): readonly PipelineRecord[] {
  if (result.kind === "none") return [];
  if (result.kind === "compiled") {
    const { module, function: name } = result.pipeline;
    return [{ module, function: name, name: result.pipeline.name, compiled: result.pipeline }];
  }
  const { module, function: name, error } = result;
  return [{ module, ...(name === undefined ? {} : { function: name }), name: name ?? module, error }];
}

/** Findings of the level `error` stop a pipeline here. */
async function check(
  records: readonly PipelineRecord[],
  { inputs, workspace, onFinding }: RunOptions,
): Promise<readonly PipelineRecord[]> {
  if (
    records.every(({ compiled }) => compiled === undefined) ||
    ruleNames.every((rule) => inputs.checks(rule) === "off")
  )
    return records;
  const [{ checkPipeline }, { readPipelineRun }] = await Promise.all([
    import("./tekton/checks/checks.ts"),
    import("./tekton/signature.ts"),
  ]);
  return await Promise.all(
    records.map(async (record) => {
      if (record.compiled === undefined) return record;
      const { yaml, module, line } = record.compiled;
      const source = await readFile(join(workspace, module), "utf8");
      const findings = checkPipeline({
        pipelineRun: readPipelineRun(yaml),
        module,
        source,
        line,
        levelOf: inputs.checks,
      });
      for (const finding of findings) onFinding(finding);
      const errors = findings.filter(({ level }) => level === "error").length;
      if (errors === 0) return { ...record, findings };
      const error = new PackageError(
        `The package of ${record.name} has ${errors} finding${errors === 1 ? "" : "s"} of the level error.`,
        { hint: "Mend them, or set their level in `checks`." },
      );
      return { ...record, findings, error };
    }),
  );
}

/** Compiled, and nothing against it. */
const isDeliverable = (record: PipelineRecord): boolean => record.compiled !== undefined && record.error === undefined;

/** A pipeline with the names and values that its upload and its run will have. */
interface Plan {
  readonly record: PipelineRecord;
  readonly names?: { readonly pipeline: string; readonly version: string; readonly run: string };
  readonly parameters?: RunParameters;
}

/** Everything that can be checked before anything is sent. @throws InputError */
function planUploads(records: readonly PipelineRecord[], { inputs, github }: RunOptions): readonly Plan[] {
  const pipelines = records.filter(isDeliverable).flatMap((record) => record.compiled ?? []);
  const parameters = inputs.run
    ? resolveRunParameters({ given: inputs.parameters, pipelines, allCompiled: pipelines.length === records.length })
    : new Map<string, RunParameters>();
  const plans = records.map((record) =>
    !isDeliverable(record) || record.compiled === undefined
      ? { record }
      : { record, names: namesOf(record.compiled, inputs, github), parameters: parameters.get(record.name) ?? {} },
  );
  refuseSameNames(plans);
  return plans;
}

function namesOf(pipeline: CompiledPipeline, inputs: Inputs, github: GitHubContext): NonNullable<Plan["names"]> {
  const values: NameValues = {
    name: pipeline.name,
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

/** Two pipelines under one name would overwrite each other's default version. */
function refuseSameNames(plans: readonly Plan[]): void {
  const seen = new Map<string, string>();
  for (const { record, names } of plans) {
    if (names === undefined) continue;
    const other = seen.get(names.pipeline);
    if (other !== undefined) {
      throw new InputError([
        `${other} and ${record.module} both give the pipeline "${names.pipeline}": rename one, or use {name} in \`pipeline-name\`.`,
      ]);
    }
    seen.set(names.pipeline, record.module);
  }
}

interface Delivery {
  readonly plan: Plan;
  readonly client: KfpClient;
  readonly limit: ReturnType<typeof pLimit>;
  readonly options: RunOptions;
}

/** One pipeline from its package to its verdict. */
async function deliver(delivery: Delivery): Promise<PipelineRecord> {
  const { plan, limit, options } = delivery;
  let record = plan.record;
  const { compiled } = record;
  const { names } = plan;
  if (names === undefined || compiled === undefined) return record;
  try {
    const version = await limit(() => upload({ ...delivery, names, compiled }));
    record = { ...record, version };
    if (!options.inputs.run) return record;
    const submitted = await limit(() => submit({ ...delivery, names, versionId: version.versionId }));
    record = { ...record, run: submitted };
    if (!options.inputs.wait) return record;
    return { ...record, verdict: await follow(submitted, compiled.name, delivery) };
  } catch (error) {
    if (error instanceof ActionError) return { ...record, error };
    throw error;
  }
}

interface UploadDelivery extends Delivery {
  readonly names: NonNullable<Plan["names"]>;
  readonly compiled: CompiledPipeline;
}

async function upload({ names, compiled, client, options }: UploadDelivery): Promise<UploadedVersion> {
  const bytes = await readFile(join(options.workspace, compiled.packagePath));
  const version = await client.uploadVersion({
    pipelineName: names.pipeline,
    versionName: names.version,
    description: provenance(compiled, options.github),
    fileName: basename(compiled.packagePath),
    bytes,
    yaml: compiled.yaml,
  });
  const what = version.outcome === "created" ? "uploaded as" : "is on the server already as";
  options.ports.log.line(`${compiled.name}: ${what} version ${version.versionName}`);
  return version;
}

/** Where a version comes from, for whoever finds it on the server. */
function provenance(
  { module, sha256, sdkVersion }: CompiledPipeline,
  { repository, sha, runUrl }: GitHubContext,
): string {
  const parts = [
    ["repository", repository],
    ["commit", sha],
    ["module", module],
    ["workflow", runUrl],
    ["sha256", sha256],
    ["kfp-tekton", sdkVersion],
  ];
  return parts.flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`])).join("; ");
}

interface SubmitDelivery extends Delivery {
  readonly names: NonNullable<Plan["names"]>;
  readonly versionId: string;
}

async function submit({ plan, names, versionId, client, options }: SubmitDelivery): Promise<SubmittedRun> {
  const { inputs, ports, onSubmitted } = options;
  const submitted = await client.submitRun({
    versionId,
    runName: names.run,
    experiment: inputs.experiment,
    parameters: plan.parameters ?? {},
    serviceAccount: inputs.serviceAccount,
  });
  ports.log.line(
    `${plan.record.name}: run "${submitted.name}" submitted${inputs.host === "embedded" ? "" : `, ${submitted.url}`}`,
  );
  onSubmitted(submitted);
  return submitted;
}

async function follow(submitted: SubmittedRun, label: string, { client, options }: Delivery): Promise<Verdict> {
  const { inputs, ports } = options;
  return await followRun({
    source: client.runSource(submitted),
    label,
    clock: ports.clock,
    log: ports.log,
    timeoutMs: inputs.timeout,
    onTimeout: inputs.onTimeout,
    onCancel: inputs.onCancel,
    logs: inputs.logs,
    signal: ports.signal,
  });
}
