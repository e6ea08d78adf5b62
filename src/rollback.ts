import { type Configured, configure } from "./config/configure.ts";
import type { StepContext } from "./context/step-context.ts";
import { recordDeployment } from "./delivery/deployment-record.ts";
import { openServer } from "./delivery/open-server.ts";
import { findTargets, type RolledBack, rollBackPipelines } from "./delivery/roll-back-pipelines.ts";
import { rollBackSchedules } from "./delivery/roll-back-schedules.ts";
import { defined } from "./model/defined.ts";
import { ActionError, InputError } from "./model/errors.ts";
import type { PipelineRecord } from "./model/record.ts";
import type { SchedulePlan } from "./model/schedule-plan.ts";
import type { StepOutcome } from "./report/end-step.ts";
import { outputsOf, overallStatus } from "./report/outputs.ts";
import { reportEnd } from "./report/report.ts";
import { linksOf } from "./report/text/links.ts";

/**
 * Makes the versions of an earlier commit the default ones again, and the schedules that follow them. Compiles nothing.
 * @throws ActionError for what concerns all pipelines
 */
export async function rollBack(given: StepContext): Promise<StepOutcome> {
  const configured = await configure(given);
  const { context } = configured;
  refuseWithoutServer(context);
  const { client, close } = await openServer(context);
  try {
    const targets = await findTargets(client, context);
    const [, first] = targets[0] ?? [];
    const { records, schedules } = await recordDeployment(configured, {
      sha: first?.commit ?? "",
      description: "Rollback of the pipelines",
      deploy: async () => {
        const rolledBack = await rollBackPipelines(targets, { client, context });
        return await withSchedules(rolledBack, { ...configured, client });
      },
    });
    return outcomeOf(records, schedules, context);
  } finally {
    await close();
  }
}

function refuseWithoutServer({ inputs, github }: StepContext): void {
  if (inputs.host === "" || inputs.host === "embedded" || inputs.engine === "tekton")
    throw new InputError([
      "Input `rollback` needs a server: set `host`, or an `environment` of pipelines.yaml that has one.",
    ]);
  if (github.isAboutPullRequest)
    throw new InputError(["Input `rollback` is not for pull requests: run it on `workflow_dispatch`."]);
}

interface Finished {
  readonly records: readonly PipelineRecord[];
  readonly schedules?: SchedulePlan;
}

async function withSchedules(
  rolledBack: readonly RolledBack[],
  options: Configured & Pick<Parameters<typeof rollBackSchedules>[1], "client">,
): Promise<Finished> {
  const records = rolledBack.map(({ record }) => record);
  try {
    return { records, ...defined({ schedules: await rollBackSchedules(rolledBack, options) }) };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return { records: records.map((record) => ({ error, ...record })) };
  }
}

function outcomeOf(
  records: readonly PipelineRecord[],
  schedules: SchedulePlan | undefined,
  { inputs, github, ports, workspace }: StepContext,
): StepOutcome {
  const failure = reportEnd(records, ports.log, { linkable: true });
  return {
    outputs: outputsOf(records, overallStatus(records)),
    errors: [],
    summary: async () => {
      const { renderSummary } = await import("./report/summary.ts");
      return renderSummary(records, { linkable: true, links: linksOf(github), ...defined({ schedules }) });
    },
    hasFailed: failure !== undefined,
    ...defined({ failure }),
    reports: { files: inputs.reportFiles, folder: workspace, records },
  };
}
