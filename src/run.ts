import { posix } from "node:path";
import { reportChange } from "./change/report-change.ts";
import type { Policy } from "./checks/policy/policy.ts";
import { type Configured, configure } from "./config/configure.ts";
import type { StepContext } from "./context/step-context.ts";
import type { DeliveredSchedules } from "./delivery/deliver-schedules.ts";
import { isDeliverable } from "./delivery/plan-uploads.ts";
import { finishPipelines } from "./finish.ts";
import { worstVerdict } from "./gate/verdict.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { Migration } from "./migrate/migrate.ts";
import { defined } from "./model/defined.ts";
import { ActionError, type PublishError } from "./model/errors.ts";
import type { Finding } from "./model/finding.ts";
import type { PublishedPackages } from "./model/published.ts";
import type { PipelineRecord } from "./model/record.ts";
import type { SchedulePlan } from "./model/schedule-plan.ts";
import { checksAnything, type ObtainedPipelines, obtainPipelines } from "./obtain/obtain-pipelines.ts";
import { checksumsName } from "./packages/checksums.ts";
import type { PackagesToPublish } from "./publish/publish.ts";
import { outcomeOfError, type StepOutcome, type WantedReports } from "./report/end-step.ts";
import { outputsOf, overallStatus } from "./report/outputs.ts";
import { publishFailure, renderPublished } from "./report/published.ts";
import { reportEnd, reportError, reportFinding } from "./report/report.ts";
import { linksOf } from "./report/text/links.ts";

type Records = readonly PipelineRecord[];

/**
 * discover → compile → check → publish → upload → submit → follow. A pipeline that fails at one step stops there, the others go on.
 * @throws ActionError for what keeps all of them from being compiled: the globs, the environment of the SDK
 */
export async function run(given: StepContext): Promise<StepOutcome> {
  const configured = await configure(given);
  const { context } = configured;
  const artifactsMissing = askForArtifacts(context);
  const obtained = await obtainPipelines(configured);
  const { manifest } = obtained;
  const checked = await check(obtained.records, context);
  const migration = await migrate(checked, context);
  const planned = await previewPlan(migration.records, configured);
  const change = await reportChange(planned.records, context, {
    goesOn: needsServer(planned.records, context),
    ...defined({ schedules: planned.schedules }),
  });
  const attachments = new Map([...change.attachments, ...migration.attachments]);
  let published: PublishedPackages = { errors: [] };
  try {
    published = await publish({ ...context, ...change, attachments, manifest, artifactsMissing }, context);
    const compared = await compareCommitted({ ...change, manifest }, published, context);
    const ended = needsServer(compared, context)
      ? await finishPipelines(compared, obtained, configured)
      : { records: compared };
    await change.conclude(ended.records, { stepFailed: published.errors.length > 0 });
    const schedules = ended.schedules ?? planned.schedules;
    return outcomeOf(
      ended.records,
      { published, leftOut: obtained.leftOut, migration, ...defined({ schedules }) },
      context,
    );
  } catch (error) {
    await change.conclude(change.records, { stepFailed: true });
    const broken = outcomeOfError(error, { signal: context.ports.signal, links: linksOf(context.github), published });
    return { ...broken, reports: reportsOf(change.records, context) };
  }
}

/** Whether a server is needed after the packages are published. */
const needsServer = (records: Records, { inputs }: StepContext): boolean =>
  inputs.serverDrift !== "ignore" || (isDelivering(inputs) && records.some(isDeliverable));

/** A cluster without a KFP server takes runs but no uploads. */
const isDelivering = ({ engine, run, upload, host }: Inputs): boolean =>
  engine === "tekton" ? run : upload === "true" || (upload === "auto" && host !== "");

async function check(records: Records, context: StepContext): Promise<Records> {
  const { inputs, ports } = context;
  if (!checksAnything(inputs) || records.every(({ compiled }) => compiled === undefined)) return records;
  const { checkPipelines } = await import("./checks/check-pipelines.ts");
  const onFinding = (finding: Finding): void => reportFinding(finding, ports.log);
  return await checkPipelines(records, { ...context, policy: await policyOf(context), onFinding });
}

async function policyOf(context: StepContext): Promise<Policy | undefined> {
  if (context.inputs.policyFile === "") return undefined;
  const { loadPolicy } = await import("./checks/policy/load-policy.ts");
  return await loadPolicy(context);
}

/** A mistake in pipelines.yaml stops the pipelines as it would stop their deployment. */
async function previewPlan(records: Records, configured: Configured): Promise<DeliveredSchedules> {
  if (configured.config === undefined || !configured.context.github.isAboutPullRequest) return { records };
  const { previewSchedules } = await import("./delivery/preview-schedules.ts");
  try {
    return { records, ...defined({ schedules: await previewSchedules(records, configured) }) };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return { records: records.map((record) => (isDeliverable(record) ? { ...record, error } : record)) };
  }
}

async function migrate(records: Records, context: StepContext): Promise<Migration> {
  if (context.inputs.migrate === "off") return { records, attachments: new Map(), output: "", renderLedger: () => "" };
  const { reportMigration } = await import("./migrate/migrate.ts");
  return await reportMigration(records, context);
}

async function publish(packages: PackagesToPublish, { inputs, ports }: StepContext): Promise<PublishedPackages> {
  if (inputs.publish.length === 0) return { errors: [] };
  const { publishPackages } = await import("./publish/publish.ts");
  const published = await publishPackages(packages);
  const told = await packages.artifactsMissing;
  for (const error of published.errors) if (error !== told) reportError(error, ports.log);
  return published;
}

/** Reports a missing artifact service before the compilation, which takes long. */
async function askForArtifacts({ inputs, ports }: StepContext): Promise<PublishError | undefined> {
  if (!inputs.publish.includes("artifact")) return undefined;
  const { missingArtifactService, whyNoArtifacts } = await import("./publish/artifact-service.ts");
  const reason = await whyNoArtifacts(ports);
  if (reason === undefined) return undefined;
  const error = missingArtifactService(reason, inputs.outputDir);
  reportError(error, ports.log);
  return error;
}

/** Packages that could not be committed are compared instead. Those that were committed cannot have drifted. */
async function compareCommitted(
  { records, manifest }: Pick<ObtainedPipelines, "records" | "manifest">,
  { commit, turnedIntoDrift }: PublishedPackages,
  context: StepContext,
): Promise<Records> {
  const { drift } = context.inputs;
  const level = drift === "ignore" && turnedIntoDrift !== undefined ? "warning" : drift;
  if (level === "ignore" || commit !== undefined) return records;
  const { checkDrift } = await import("./drift/committed.ts");
  return await checkDrift(records, { ...context, ...context.inputs, level, manifest });
}

const reportsOf = (records: Records, { inputs, workspace }: StepContext): WantedReports => ({
  files: inputs.reportFiles,
  folder: workspace,
  records,
});

interface StepSummary {
  readonly published: PublishedPackages;
  readonly leftOut: number;
  readonly migration: Migration;
  readonly schedules?: SchedulePlan;
}

function outcomeOf(
  records: Records,
  { published, leftOut, migration, schedules }: StepSummary,
  context: StepContext,
): StepOutcome {
  const { inputs, github, ports } = context;
  const options = { linkable: inputs.host !== "embedded" && inputs.engine === "kfp" };
  const failure = reportEnd(records, ports.log, options) ?? publishFailure(published);
  const status = overallStatus(records);
  const outputs = outputsOf(
    records,
    published.errors.length > 0 ? worstVerdict([status, "failed"]) : status,
    published,
  );
  return {
    // Packages of another job keep the checksums that they came with.
    outputs: {
      ...outputs,
      ...(inputs.packages.length > 0 ? {} : { checksums: posix.join(inputs.outputDir, checksumsName) }),
      migration: migration.output,
    },
    errors: [],
    summary: async () => {
      // Loaded late: it brings graphs and their drawing along.
      const { renderSummary } = await import("./report/summary.ts");
      const links = linksOf(github);
      const ledger = migration.renderLedger(links);
      return (
        renderSummary(records, { ...options, links, leftOut, memo: context.memo, ...defined({ schedules }) }) +
        ledger +
        renderPublished(published)
      );
    },
    afterwards: context.memo.save,
    hasFailed: failure !== undefined,
    reports: reportsOf(records, context),
    ...defined({ failure }),
  };
}
