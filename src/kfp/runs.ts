import { randomUUID } from "node:crypto";
import type { SubmitOptions, SubmittedRun } from "./kfp.ts";
import { postOnce } from "./post-once.ts";
import { nameFilter, objectOf, objectsOf, type Server, textOf } from "./server.ts";
import type { JsonObject } from "./transport.ts";

/**
 * Submits a run of a version in an experiment, which is created when it is missing. Run names need not be unique on a server, so the
 * description carries a mark of this submission: by it the run is found again when the answer was lost.
 */
export async function submitRun(submission: SubmitOptions, server: Server): Promise<SubmittedRun> {
  const experiment = await findOrCreateExperiment(submission.experiment, server);
  const mark = `submission ${randomUUID()}`;
  const body = runBody(submission, experiment, mark);
  const signal = outliving(server.signal);
  const send = async (): Promise<string> => {
    const created = await server.transport.json({ method: "POST", path: "/apis/v1/runs", body, signal });
    return textOf(objectOf(created, "run"), "id");
  };
  const find = (): Promise<string | undefined> => findRun({ name: submission.runName, mark, server, signal });
  const runId = await postOnce({ send, find, server, what: `run "${submission.runName}"` });
  return { runId, name: submission.runName, url: `${server.ui}/#/runs/details/${runId}` };
}

function runBody(
  { runName, versionId, parameters, serviceAccount }: SubmitOptions,
  experiment: string,
  mark: string,
): object {
  return {
    name: runName,
    description: mark,
    ...(serviceAccount === "" ? {} : { service_account: serviceAccount }),
    pipeline_spec: { parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })) },
    resource_references: [
      { key: { type: "EXPERIMENT", id: experiment }, relationship: "OWNER" },
      { key: { type: "PIPELINE_VERSION", id: versionId }, relationship: "CREATOR" },
    ],
  };
}

/** For the answer to a submission that is on its way when the workflow is cancelled. */
const answerWithinMs = 3_000;

/** Without its id a run could not be terminated: what has been sent is waited for a little longer than the workflow. */
function outliving(signal: AbortSignal): AbortSignal {
  const later = new AbortController();
  const abort = (): unknown => setTimeout(() => later.abort(signal.reason), answerWithinMs).unref();
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  return later.signal;
}

interface FindRun {
  readonly name: string;
  readonly mark: string;
  readonly server: Server;
  readonly signal: AbortSignal;
}

async function findRun({ name, mark, server, signal }: FindRun): Promise<string | undefined> {
  const query = { filter: nameFilter(name), sort_by: "created_at desc", page_size: "100" };
  const list = await server.transport.json({ method: "GET", path: "/apis/v1/runs", query, signal });
  const run = objectsOf(list, "runs").find((candidate) => textOf(candidate, "description") === mark);
  return run === undefined ? undefined : textOf(run, "id");
}

async function findOrCreateExperiment(name: string, server: Server): Promise<string> {
  const find = async (): Promise<string | undefined> => {
    const list = await server.transport.json({
      method: "GET",
      path: "/apis/v1/experiments",
      query: { filter: nameFilter(name), page_size: "10" },
    });
    const found: readonly JsonObject[] = objectsOf(list, "experiments");
    const experiment = found.find((candidate) => textOf(candidate, "name") === name) ?? found[0];
    return experiment === undefined ? undefined : textOf(experiment, "id");
  };
  const send = async (): Promise<string> =>
    textOf(await server.transport.json({ method: "POST", path: "/apis/v1/experiments", body: { name } }), "id");
  return (await find()) ?? (await postOnce({ send, find, server, what: `experiment "${name}"` }));
}
