import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type pLimit from "p-limit";
import type { CompiledPipeline } from "./compile/compile.ts";
import { ActionError } from "./errors.ts";
import { followRun, type Verdict } from "./gate/gate.ts";
import type { GitHubContext } from "./github/context.ts";
import type { KfpClient, SubmittedRun, UploadedVersion } from "./kfp/kfp.ts";
import type { PipelineRecord } from "./pipeline-record.ts";
import type { Plan } from "./plan-uploads.ts";
import type { RunOptions } from "./run-options.ts";

export interface Delivery {
  readonly plan: Plan;
  readonly client: KfpClient;
  readonly limit: ReturnType<typeof pLimit>;
  readonly options: RunOptions;
}

/** One pipeline from its package to its verdict. */
export async function deliver(delivery: Delivery): Promise<PipelineRecord> {
  const { plan, limit, options } = delivery;
  let record = plan.record;
  const { compiled } = record;
  const { names } = plan;
  if (names === undefined || compiled === undefined) return record;
  try {
    const version = await limit(() => upload({ ...delivery, names, compiled }));
    record = { ...record, version };
    if (!options.inputs.run) return record;
    const submitted = await limit(() => submit({ ...delivery, names, version }));
    record = { ...record, run: submitted };
    if (!options.inputs.wait) return record;
    return { ...record, verdict: await follow(submitted, compiled.name, delivery) };
  } catch (error) {
    if (error instanceof ActionError) return { ...record, error };
    const { signal } = options.ports;
    if (signal.aborted && signal.reason instanceof ActionError) return { ...record, error: signal.reason };
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
  readonly version: UploadedVersion;
}

async function submit({ plan, names, version, client, options }: SubmitDelivery): Promise<SubmittedRun> {
  const { inputs, ports, onSubmitted } = options;
  const submitted = await client.submitRun({
    version,
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
