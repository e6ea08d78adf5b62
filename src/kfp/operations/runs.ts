import { randomUUID } from "node:crypto";
import { graceAfterAbort } from "../../context/grace-after-abort.ts";
import type { SentRun, SubmittedRun } from "../../model/run.ts";
import type { UploadedVersion } from "../../model/version.ts";
import type { KfpConnection } from "./connection.ts";
import { findOrCreateExperiment } from "./experiments.ts";
import { postOnce } from "./post-once.ts";
import { refuseName } from "./refuse-name.ts";

/**
 * Submits a run of a version in an experiment, which is created if missing. Run names are not unique on a server, so the description
 * carries a mark of this submission, by which the run is found if the response is lost.
 */
export async function submitRun(submission: SubmitOptions, server: KfpConnection): Promise<SubmittedRun> {
  const { runName: name, version, parameters, yaml, serviceAccount } = submission;
  const { limits } = server.generation;
  refuseName({ what: "experiment", name: submission.experiment, limit: limits.experimentName, input: "experiment" });
  refuseName({ what: "run", name, limit: limits.runName, input: "run-name" });
  const experiment = await findOrCreateExperiment(submission.experiment, server);
  const mark = `submission ${randomUUID()}`;
  const signal = graceAfterAbort(server.signal);
  const send = (): Promise<string> =>
    server.api.createRun({
      name,
      description: mark,
      experimentId: experiment.id,
      pipelineId: version.pipelineId,
      versionId: version.versionId,
      parameters,
      yaml,
      serviceAccount,
      signal,
    });
  const find = async (): Promise<string | undefined> => (await findRun({ name, mark }, server, signal))?.runId;
  submission.onSend?.({ name, mark });
  return submittedRun(await postOnce({ send, find, server, what: `run "${name}"` }), name, server);
}

/** Finds a run by the mark in its description. */
export async function findRun(
  { name, mark }: SentRun,
  server: KfpConnection,
  signal: AbortSignal,
): Promise<SubmittedRun | undefined> {
  const runs = await server.api.findRuns(name, signal);
  const found = runs.find(({ description }) => description === mark);
  return found === undefined ? undefined : submittedRun(found.id, name, server);
}

export const submittedRun = (runId: string, name: string, { ui }: KfpConnection): SubmittedRun => ({
  runId,
  name,
  url: `${ui}/#/runs/details/${runId}`,
});

export interface SubmitOptions {
  readonly version: UploadedVersion;
  /** What the version's package unpacks to. */
  readonly yaml: string;
  /** Must be unique to this attempt of the workflow, so that the run can be found if the response is lost. */
  readonly runName: string;
  readonly experiment: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Empty for the server's default. */
  readonly serviceAccount: string;
  /** Called right before it is sent. */
  readonly onSend?: (sent: SentRun) => void;
}
