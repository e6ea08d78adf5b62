import { configure } from "./config/configure.ts";
import type { StepContext } from "./context/step-context.ts";
import { deliverAll } from "./delivery/deliver.ts";
import { planExisting } from "./delivery/existing-versions.ts";
import { engineOn } from "./delivery/kfp-engine.ts";
import { openServers } from "./delivery/open-servers.ts";
import { defined } from "./model/defined.ts";
import { InputError } from "./model/errors.ts";
import type { PipelineRecord } from "./model/record.ts";
import type { StepOutcome } from "./report/end-step.ts";
import { outputsOf, overallStatus } from "./report/outputs.ts";
import { reportEnd } from "./report/report.ts";
import { linksOf } from "./report/text/links.ts";

/**
 * Runs versions that are on the server. Needs no sources and compiles nothing.
 * @throws ActionError for what concerns all of them
 */
export async function runExisting(given: StepContext): Promise<StepOutcome> {
  const configured = await configure(given);
  const context = { ...configured.context, inputs: { ...configured.context.inputs, run: true } };
  const { host, engine } = context.inputs;
  if (host === "" || host === "embedded" || engine === "tekton")
    throw new InputError([
      "Input `run-existing` needs a server that keeps versions: set `host`, or an `environment` of pipelines.yaml that has one.",
    ]);
  const servers = await openServers(context);
  try {
    const { plans, versionOf } = await planExisting(servers.at(""), { ...configured, context });
    const versions = engineOn(servers, context, async ({ compiled }) => versionOf(compiled));
    return outcomeOf(await deliverAll(plans, versions, context), context);
  } finally {
    await servers.close();
  }
}

function outcomeOf(records: readonly PipelineRecord[], context: StepContext): StepOutcome {
  const { inputs, github, ports, workspace } = context;
  const options = { linkable: true, links: linksOf(github) };
  const failure = reportEnd(records, ports.log, options);
  // Nothing was compiled here, and no package lies in the workspace.
  const bare = records.map(({ compiled: _, ...record }) => record);
  return {
    outputs: outputsOf(bare, overallStatus(bare)),
    errors: [],
    summary: async () => {
      const { renderSummary } = await import("./report/summary.ts");
      return renderSummary(bare, options);
    },
    hasFailed: failure !== undefined,
    ...defined({ failure }),
    reports: { files: inputs.reportFiles, folder: workspace, records: bare },
  };
}
