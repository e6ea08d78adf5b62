import type { StepContext } from "./context/step-context.ts";
import type { Engine } from "./delivery/engine.ts";
import { followSettings } from "./delivery/follow-settings.ts";
import { openEngine } from "./delivery/open-engine.ts";
import { followRun } from "./gate/follow-run.ts";
import { defined } from "./model/defined.ts";
import { InputError } from "./model/errors.ts";
import type { PipelineRecord } from "./model/record.ts";
import type { StepOutcome } from "./report/end-step.ts";
import { outputsOf, overallStatus } from "./report/outputs.ts";
import { reportEnd } from "./report/report.ts";
import { linksOf } from "./report/text/links.ts";

/**
 * Follows a run that is there already to its verdict. It needs no sources and compiles nothing.
 * @param runId the run's ID on the server or, with `engine: tekton`, the name of the PipelineRun
 * @throws ActionError if the server or the cluster cannot be reached
 */
export async function follow(runId: string, context: StepContext): Promise<StepOutcome> {
  refuseId(runId);
  if (context.inputs.engine === "kfp" && ["", "embedded"].includes(context.inputs.host))
    throw new InputError(["To follow a run, set `host` to the server that has it, or `engine: tekton`."]);
  // The run is on the server of `host`.
  const engine = await openEngine({ ...context, moreServers: [] });
  try {
    return outcomeOf(await recordOf(runId, engine, context), context);
  } finally {
    await engine.close();
  }
}

/** It becomes part of an address and an argument of kubectl. Servers use UUIDs, and Kubernetes has names of DNS-1123. */
function refuseId(runId: string): void {
  if (/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(runId)) return;
  throw new InputError([`${JSON.stringify(runId.slice(0, 300))} is not the ID of a run or the name of a PipelineRun.`]);
}

async function recordOf(runId: string, engine: Engine, context: StepContext): Promise<PipelineRecord> {
  const run = engine.runOf(runId);
  const verdict = await followRun({
    source: engine.runSource(run),
    label: runId,
    ...followSettings(context),
  });
  return { module: "", name: runId, run, verdict };
}

function outcomeOf(record: PipelineRecord, { inputs, github, ports, workspace }: StepContext): StepOutcome {
  const options = { linkable: record.run?.url !== "" };
  const records = [record];
  const failure = reportEnd(records, ports.log, options);
  return {
    outputs: outputsOf(records, overallStatus(records)),
    errors: [],
    summary: async () => {
      const { renderSummary } = await import("./report/summary.ts");
      return renderSummary(records, { ...options, links: linksOf(github), leftOut: 0 });
    },
    hasFailed: failure !== undefined,
    ...defined({ failure }),
    reports: { files: inputs.reportFiles, folder: workspace, records },
  };
}
