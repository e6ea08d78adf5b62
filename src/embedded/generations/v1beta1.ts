import { type Reply, text } from "../http/reply.ts";
import type { ServerGeneration } from "./generation.ts";
import { kfpTektonRoutes } from "./kfp-tekton.ts";
import { withoutEmptyFields } from "./without-empty-fields.ts";

/** kfp-tekton 1.5.1: the same server with an older gateway (docs/facts/kubeflow-pipelines.md, JSON conventions; quirks: not-found-in-three-forms, wrong-method-is-501-or-405, empty-fields-omitted). */
export const v1beta1: ServerGeneration = {
  routes: kfpTektonRoutes("/apis/v1beta1", {
    versions: ["tekton.dev/v1beta1"],
    expected: "Unsupported argo version. Expected: tekton.dev/v1beta1.",
  }),
  notFound: () => text(404, "Not Found\n"),
  wrongMethod: () => text(405, "Method Not Allowed\n"),
  reshape,
};

interface GatewayError {
  readonly code: number;
  readonly message: string;
  readonly details: readonly object[];
}

function reshape(reply: Reply): Reply {
  if (reply.contentType !== "application/json") return reply;
  // Messages name another package of protobuf.
  const value = JSON.parse(reply.body.replaceAll("v1.Predicate", "api.Predicate")) as object;
  const older = reply.status === 200 ? withoutEmptyFields(olderRuns(value)) : olderError(value as GatewayError);
  return { ...reply, body: JSON.stringify(older) };
}

interface OlderRun {
  readonly storage_state?: string;
}

interface OlderJob {
  readonly mode?: string;
}

interface OlderReply extends OlderJob {
  readonly run?: OlderRun;
  readonly runs?: readonly OlderRun[];
  readonly jobs?: readonly OlderJob[];
}

/** The first value of an enumeration is omitted like an empty text: a run's state "available", a job's unknown mode. An experiment's state is not. */
function olderRuns(value: OlderReply): object {
  const olderJob = (job: OlderJob): OlderJob => (job.mode === "UNKNOWN_MODE" ? { ...job, mode: "" } : job);
  const older = (run: OlderRun): OlderRun =>
    run.storage_state === "STORAGESTATE_AVAILABLE" ? { ...run, storage_state: "" } : run;
  return {
    ...olderJob(value),
    ...(value.jobs === undefined ? {} : { jobs: value.jobs.map(olderJob) }),
    ...(value.run === undefined ? {} : { run: older(value.run) }),
    ...(value.runs === undefined ? {} : { runs: value.runs.map(older) }),
  };
}

/** The older gateway does not name the query parameter that it could not parse. */
function olderError({ code, message: newer, details }: GatewayError): unknown {
  const message = newer.replace(/^parsing field "\w+": /, "");
  const older = details.map((detail) => ({ ...detail, "@type": "type.googleapis.com/api.Error" }));
  return withoutEmptyFields({ error: message, code, message, details: older });
}
