import { randomUUID } from "node:crypto";
import { outliving } from "../outliving.ts";
import { findOrCreateExperiment } from "./experiments.ts";
import type { SubmitOptions, SubmittedRun } from "./kfp.ts";
import { postOnce } from "./post-once.ts";
import { refuseName } from "./refuse-name.ts";
import type { Server } from "./server.ts";

/**
 * Submits a run of a version in an experiment, which is created when it is missing. Run names need not be unique on a server, so the
 * description carries a mark of this submission: by it the run is found again when the answer was lost.
 */
export async function submitRun(submission: SubmitOptions, server: Server): Promise<SubmittedRun> {
  const { runName: name, version, parameters, yaml, serviceAccount } = submission;
  const { limits } = server.generation;
  refuseName({ what: "experiment", name: submission.experiment, limit: limits.experimentName, input: "experiment" });
  refuseName({ what: "run", name, limit: limits.runName, input: "run-name" });
  const experiment = await findOrCreateExperiment(submission.experiment, server);
  const mark = `submission ${randomUUID()}`;
  const signal = outliving(server.signal);
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
  const find = async (): Promise<string | undefined> => {
    const found = await server.api.findRuns(name, signal);
    return found.find(({ description }) => description === mark)?.id;
  };
  const runId = await postOnce({ send, find, server, what: `run "${name}"` });
  return { runId, name, url: `${server.ui}/#/runs/details/${runId}` };
}
