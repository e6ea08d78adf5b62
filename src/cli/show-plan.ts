import { configure } from "../config/configure.ts";
import type { StepContext } from "../context/step-context.ts";
import { openServer } from "../delivery/open-server.ts";
import type { PlannedUpload } from "../delivery/plan.ts";
import { planUploads } from "../delivery/plan-uploads.ts";
import { previewSchedules } from "../delivery/preview-schedules.ts";
import type { KfpClient } from "../kfp/kfp.ts";
import { InputError } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { UploadRequest } from "../model/upload.ts";

/** Prints what a deployment would upload, and do with the schedules. It only reads from the server. @throws ActionError */
export async function showPlan(records: readonly PipelineRecord[], given: StepContext): Promise<void> {
  const { log } = given.ports;
  // What the file says of the environment was in the log before.
  const configured = await configure({ ...given, ports: { ...given.ports, log: { ...log, line: () => {} } } });
  const context = { ...configured.context, ports: given.ports };
  const { engine, host } = context.inputs;
  if (engine === "tekton" || ["", "embedded"].includes(host))
    throw new InputError(["To plan, name a server: `--environment`, one of those in pipelines.yaml, or `--host`."]);
  const plans = await planUploads(records, { ...configured, context });
  const { client, close } = await openServer(context);
  try {
    for (const line of await uploadLines(plans, client)) log.line(line);
  } finally {
    await close();
  }
  await previewSchedules(records, { ...configured, context });
}

async function uploadLines(plans: readonly PlannedUpload[], client: KfpClient): Promise<readonly string[]> {
  const requests = plans.flatMap(({ request }) => request ?? []);
  return await Promise.all(requests.map(async (request) => describeUpload(request, await namesOf(request, client))));
}

const namesOf = async ({ pipelineName }: UploadRequest, client: KfpClient): Promise<ReadonlySet<string>> =>
  new Set((await client.versionsOf(pipelineName)).map(({ name }) => name));

function describeUpload(
  { pipelineName, versionName, movesDefault }: UploadRequest,
  there: ReadonlySet<string>,
): string {
  if (there.has(versionName)) return `= ${pipelineName}: version ${versionName} is there`;
  const first = there.size === 0 ? ", the pipeline's first" : "";
  return `+ ${pipelineName}: upload version ${versionName}${first}${movesDefault ? ", which becomes the default" : ""}`;
}
