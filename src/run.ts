import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pLimit from "p-limit";
import { reportChange } from "./change/report-change.ts";
import type { RunOptions } from "./context/run-options.ts";
import { deliver } from "./delivery/deliver.ts";
import type { Engine } from "./delivery/engine.ts";
import { openEngine } from "./delivery/open-engine.ts";
import { isDeliverable, type Plan, planUploads } from "./delivery/plan-uploads.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { ActionError, PackageError } from "./model/errors.ts";
import type { PublishedPackages } from "./model/published.ts";
import type { PipelineRecord } from "./model/record.ts";
import { checksAnything, type ObtainedPipelines, obtainPipelines } from "./obtain/obtain-pipelines.ts";
import type { PackagesToPublish } from "./publish/publish.ts";
import type { PipelineRun } from "./tekton/pipeline-run.ts";

/** Uploads and submissions at a time: enough to hide the latency, few enough for a small server. */
const requestsAtOnce = 4;

/**
 * discover → compile → check → publish → upload → submit → follow. A pipeline that fails at one step stops there, the others go on.
 * @throws ActionError for what keeps all of them from being compiled: the globs, the environment of the SDK
 */
export async function run(options: RunOptions): Promise<readonly PipelineRecord[]> {
  const obtained = await obtainPipelines(options);
  const { manifest } = obtained;
  const checked = await check(obtained.records, options);
  const change = await reportChange(checked, options, { goesOn: goesOn(checked, options) });
  try {
    const published = await publish({ ...options, ...change, manifest }, options);
    const compared = await compareCommitted({ ...change, manifest }, published, options);
    const ended = goesOn(compared, options) ? await onward(compared, obtained, options) : compared;
    await change.conclude(ended, { stepFailed: published.errors.length > 0 });
    return ended;
  } catch (error) {
    await change.conclude(change.records, { stepFailed: true });
    throw error;
  }
}

/** Whether anything is left to do with a server. */
const goesOn = (records: Records, { inputs }: RunOptions): boolean =>
  inputs.serverDrift !== "ignore" || (delivers(inputs) && records.some(isDeliverable));

type Records = readonly PipelineRecord[];

/** What keeps all of them from going on, such as a server out of reach, is the error of each: what was compiled stays in summary and outputs. */
async function onward(records: Records, obtained: ObtainedPipelines, options: RunOptions): Promise<Records> {
  try {
    if (options.inputs.serverDrift !== "ignore") return await compareWithServer(records, obtained, options);
    return await deliverAll(records, obtained, options);
  } catch (thrown) {
    const { signal } = options.ports;
    const error: unknown = signal.aborted ? signal.reason : thrown;
    if (!(error instanceof ActionError)) throw error;
    return records.map((record) => (isDeliverable(record) ? { ...record, error } : record));
  }
}

async function compareWithServer(
  records: Records,
  { passedOver, removed }: ObtainedPipelines,
  options: RunOptions,
): Promise<Records> {
  const { compareWithServer: compare } = await import("./drift/server.ts");
  return await compare(records, { ...options, passedOver, removed });
}

async function deliverAll(records: Records, obtained: ObtainedPipelines, options: RunOptions): Promise<Records> {
  const plans = await planUploads(records, options);
  const engine = await openEngine(options);
  try {
    const lost = await lostOnServer(obtained, engine, options);
    return [...(await deliverEach(plans, engine, options)), ...lost];
  } finally {
    await engine.close();
  }
}

async function lostOnServer(
  obtained: ObtainedPipelines,
  { pipelinesOf }: Engine,
  options: RunOptions,
): Promise<Records> {
  if (pipelinesOf === undefined || obtained.passedOver.length === 0) return [];
  const { findLostOnServer } = await import("./obtain/vanished.ts");
  return await findLostOnServer({ ...obtained, pipelinesOf }, options);
}

async function deliverEach(plans: readonly Plan[], engine: Engine, options: RunOptions): Promise<Records> {
  await engine.prepare?.(plans.flatMap(({ names }) => names ?? []));
  const limit = pLimit(requestsAtOnce);
  const delivered = await Promise.allSettled(plans.map((plan) => deliver({ plan, engine, limit, options })));
  // A defect of ours in one pipeline is thrown only when the others have come to their end.
  return delivered.map((outcome) => {
    if (outcome.status === "rejected") throw outcome.reason;
    return outcome.value;
  });
}

async function publish(packages: PackagesToPublish, { inputs, onPublished }: RunOptions): Promise<PublishedPackages> {
  if (inputs.publish.length === 0) return { errors: [] };
  const { publishPackages } = await import("./publish/publish.ts");
  const published = await publishPackages(packages);
  onPublished(published);
  return published;
}

/** What could not be committed is compared instead; what was committed is no drift any more. */
async function compareCommitted(
  { records, manifest }: Pick<ObtainedPipelines, "records" | "manifest">,
  { commit, turnedIntoDrift }: PublishedPackages,
  options: RunOptions,
): Promise<readonly PipelineRecord[]> {
  const { drift } = options.inputs;
  const level = drift === "ignore" && turnedIntoDrift !== undefined ? "warning" : drift;
  if (level === "ignore" || commit !== undefined) return records;
  const { checkDrift } = await import("./drift/committed.ts");
  return await checkDrift(records, { ...options, ...options.inputs, level, manifest });
}

/** A cluster without a server keeps nothing but runs. */
const delivers = ({ engine, run, upload, host }: Inputs): boolean =>
  engine === "tekton" ? run : upload === "true" || (upload === "auto" && host !== "");

/** Findings of the level `error` stop a pipeline here. */
async function check(
  records: readonly PipelineRecord[],
  { inputs, workspace, onFinding }: RunOptions,
): Promise<readonly PipelineRecord[]> {
  if (!checksAnything(inputs) || records.every(({ compiled }) => compiled === undefined)) return records;
  const [{ checkPipeline }, { readPackageDocument }] = await Promise.all([
    import("./checks/checks.ts"),
    import("./packages/package-kind.ts"),
  ]);
  return await Promise.all(
    records.map(async (record) => {
      if (record.compiled === undefined) return record;
      const { yaml, module, line } = record.compiled;
      const { kind, document } = readPackageDocument(yaml);
      // The checks are for what Tekton runs; Kubeflow Pipelines 2 checks its own packages when it takes them.
      if (kind.kind !== "pipeline-run") return record;
      // What was compiled elsewhere has its source elsewhere too.
      const source = inputs.packages.length > 0 ? "" : await readFile(join(workspace, module), "utf8");
      const findings = checkPipeline({
        pipelineRun: document as PipelineRun,
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
