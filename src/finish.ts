import type { Configured } from "./config/configure.ts";
import type { StepContext } from "./context/step-context.ts";
import { deliverAll } from "./delivery/deliver.ts";
import type { DeliveredSchedules } from "./delivery/deliver-schedules.ts";
import type { Engine } from "./delivery/engine.ts";
import { openEngine } from "./delivery/open-engine.ts";
import type { PlannedUpload } from "./delivery/plan.ts";
import { isDeliverable, planUploads } from "./delivery/plan-uploads.ts";
import { ActionError } from "./model/errors.ts";
import type { PipelineRecord } from "./model/record.ts";
import type { WantedSchedule } from "./model/schedule.ts";
import type { ObtainedPipelines } from "./obtain/obtain-pipelines.ts";

type Records = readonly PipelineRecord[];

/** An error that stops all pipelines, such as a server out of reach, becomes the error of each: summary and outputs keep what was compiled. */
export async function finishPipelines(
  records: Records,
  obtained: ObtainedPipelines,
  configured: Configured,
): Promise<DeliveredSchedules> {
  const { context } = configured;
  try {
    if (context.inputs.serverDrift !== "ignore")
      return { records: await compareWithServer(records, obtained, configured) };
    return await deliver(records, obtained, configured);
  } catch (thrown) {
    const { signal } = context.ports;
    const error: unknown = signal.aborted ? signal.reason : thrown;
    if (!(error instanceof ActionError)) throw error;
    return { records: records.map((record) => (isDeliverable(record) ? { ...record, error } : record)) };
  }
}

async function compareWithServer(
  records: Records,
  { passedOver, removed }: ObtainedPipelines,
  configured: Configured,
): Promise<Records> {
  const { context } = configured;
  const { compareWithServer: compare } = await import("./drift/server.ts");
  const compared = await compare(records, { ...context, passedOver, removed });
  const told = await withScheduleDrift(compared, configured);
  if (context.inputs.driftIssue) await (await import("./drift/issue.ts")).keepDriftIssue(told, context);
  return told;
}

async function withScheduleDrift(records: Records, configured: Configured): Promise<Records> {
  if (configured.environment === undefined) return records;
  const { compareSchedules } = await import("./drift/schedules.ts");
  return await compareSchedules(records, configured);
}

async function deliver(
  records: Records,
  obtained: ObtainedPipelines,
  configured: Configured,
): Promise<DeliveredSchedules> {
  const { context } = configured;
  const wanted = await planSchedules(records, configured);
  const plans = await promoted(await planUploads(records, configured), configured);
  const deploy = (): Promise<DeliveredSchedules> => send({ plans, wanted, obtained }, configured);
  if (configured.environment === undefined) return await deploy();
  const { recordDeployment } = await import("./delivery/deployment-record.ts");
  const { sha } = context.github;
  return await recordDeployment(configured, { sha, description: "Pipelines", deploy });
}

interface Planned {
  readonly plans: readonly PlannedUpload[];
  readonly wanted: readonly WantedSchedule[] | undefined;
  readonly obtained: ObtainedPipelines;
}

async function send({ plans, wanted, obtained }: Planned, configured: Configured): Promise<DeliveredSchedules> {
  const { context } = configured;
  const engine = await openEngine(context);
  try {
    const lost = await lostOnServer(obtained, engine, context);
    const delivered = await deliverAll(plans, engine, context);
    const kept = await keepSchedules({ records: delivered, plans, engine, wanted }, configured);
    const cleaned = await removeOldVersions({ ...kept, plans, engine }, context);
    return { ...kept, records: [...cleaned, ...lost] };
  } finally {
    await engine.close();
  }
}

async function promoted(plans: readonly PlannedUpload[], configured: Configured): Promise<readonly PlannedUpload[]> {
  if (configured.context.inputs.promoteFrom === "") return plans;
  const { refuseUnproven } = await import("./delivery/promotion.ts");
  return await refuseUnproven(plans, configured);
}

/** Plans the schedules before anything is sent, so that a file with a mistake leaves the server as it is. @throws ConfigError */
async function planSchedules(records: Records, configured: Configured): Promise<readonly WantedSchedule[] | undefined> {
  if (configured.config === undefined) return undefined;
  const { planWanted } = await import("./delivery/deliver-schedules.ts");
  return planWanted(records, configured);
}

interface DeliveredRecords {
  readonly records: Records;
  readonly plans: readonly PlannedUpload[];
  readonly engine: Engine;
  readonly wanted: readonly WantedSchedule[] | undefined;
}

async function keepSchedules(
  { wanted, ...delivered }: DeliveredRecords,
  configured: Configured,
): Promise<DeliveredSchedules> {
  if (wanted === undefined) return { records: delivered.records };
  const { deliverSchedules } = await import("./delivery/deliver-schedules.ts");
  return await deliverSchedules({ ...delivered, wanted }, configured);
}

/** Last of all: until then the schedules and the default version may still need an old one. */
async function removeOldVersions(
  { records, plans, engine }: Omit<DeliveredRecords, "wanted">,
  context: StepContext,
): Promise<Records> {
  if (context.inputs.keep === 0) return records;
  const { removeUnused } = await import("./delivery/remove-unused.ts");
  return await removeUnused({ records, plans, engine }, context);
}

async function lostOnServer(
  obtained: ObtainedPipelines,
  { pipelinesOf }: Engine,
  context: StepContext,
): Promise<Records> {
  if (pipelinesOf === undefined || obtained.passedOver.length === 0) return [];
  const { findLostOnServer } = await import("./obtain/lost-pipelines.ts");
  return await findLostOnServer({ ...obtained, pipelinesOf }, context);
}
