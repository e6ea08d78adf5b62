import type { KfpError } from "../../model/errors.ts";
import type { RunState } from "../../model/run.ts";
import { describeKind, type PackageKind } from "../../packages/package-kind.ts";
import { listOf, pageOf, requiredObject, requiredText, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";
import { isTransient } from "../transport/transient.ts";
import type {
  Experiment,
  Generation,
  GenerationName,
  ListedRun,
  Meaning,
  NewRun,
  Refusal,
  Run,
  RunCalls,
  Scope,
} from "./generation.ts";
import { continued, inNamespace, pipelineCalls } from "./kfp-tekton-pipelines.ts";
import { referenceTo, scheduleCalls } from "./kfp-tekton-schedules.ts";
import { nameFilter } from "./query-text.ts";
import { logBytes, readLogText } from "./task-log.ts";
import { liveRunState } from "./tekton-run.ts";
import { terminateAt } from "./terminate.ts";

export interface KfpTekton {
  readonly name: GenerationName;
  readonly releases: string;
  /** Whether a server of that release accepts `tekton.dev/v1`; every release accepts `tekton.dev/v1beta1`. */
  readonly takesV1: (release: string) => boolean;
}

/** Both generations of kfp-tekton 1.x have the same API under different prefixes. */
export function kfpTekton({ name, releases, takesV1 }: KfpTekton): Generation {
  const prefix = `/apis/${name}`;
  return {
    name,
    releases,
    healthPath: `${prefix}/healthz`,
    // The columns of names hold 255 characters, but uploads check for 100 bytes (quirk: name-limits-in-bytes).
    limits: { pipelineName: 100, versionName: 100, experimentName: 255, runName: 255 },
    refusal: (kind, release) => refusal(kind, takesV1(release)),
    meaningOf,
    // The package is copied into the ScheduledWorkflow (recorded: kfp-tekton-1.9.2-cluster/07-jobs, `workflow_manifest` of a job).
    followsNewestVersion: false,
    // `spec.status` becomes `Cancelled`, unless the variable TERMINATE_STATUS of the server says otherwise (backend/src/apiserver/resource/resource_manager.go:497).
    finallyAfterTermination: "never",
    open: (scope) => ({ ...pipelineCalls(scope, prefix), ...runCalls(scope, prefix), ...scheduleCalls(scope, prefix) }),
  };
}

function refusal(kind: PackageKind, takesV1: boolean): Refusal | undefined {
  if (kind.kind !== "pipeline-run")
    return {
      reason: `kfp-tekton runs Tekton PipelineRuns, and the package is ${describeKind(kind)}`,
      hint: "Compile the pipeline with the kfp-tekton SDK, or set `host` to a server of Kubeflow Pipelines 2.",
    };
  if (kind.apiVersion === "tekton.dev/v1beta1" || (kind.apiVersion === "tekton.dev/v1" && takesV1)) return undefined;
  return {
    reason: `this server takes ${takesV1 ? "tekton.dev/v1 and " : ""}tekton.dev/v1beta1, and the package is ${kind.apiVersion}`,
    hint: "The kfp-tekton SDK writes tekton.dev/v1 since 1.8.0: compile with `sdk: 1.7.1`, or upgrade the server to kfp-tekton 1.8 or later.",
  };
}

/** A duplicate is 500 on uploads and 409 elsewhere, worded `already exist` or `already exists` (quirk: duplicate-is-500-or-409). */
function meaningOf(error: KfpError): Meaning {
  const { status, serverMessage = "" } = error;
  if ((status === 500 || status === 409) && /already exist/i.test(serverMessage)) return "exists";
  if (status === 404) return "not found";
  if (status === 401 || status === 403) return "not allowed";
  return isTransient(error) ? "transient" : "other";
}

function runCalls({ transport, namespace }: Scope, prefix: string): RunCalls {
  return {
    findExperiments: async (name) => {
      const query = { ...inNamespace(namespace), filter: nameFilter("op", name), page_size: "10" };
      return await transport.json({ method: "GET", path: `${prefix}/experiments`, query }, (list) =>
        listOf(list, "experiments").map(experimentOf),
      );
    },
    createExperiment: async (name) => {
      const owner = { key: { type: "NAMESPACE", id: namespace }, relationship: "OWNER" };
      const body = { name, ...(namespace === "" ? {} : { resource_references: [owner] }) };
      return await transport.json({ method: "POST", path: `${prefix}/experiments`, body }, experimentOf);
    },
    createRun: async (run) => {
      const body = runBody(run);
      const { signal } = run;
      return await transport.json({ method: "POST", path: `${prefix}/runs`, body, signal }, (created) =>
        requiredText(requiredObject(created, "run"), "id"),
      );
    },
    findRuns: async (name, signal) => {
      const query = {
        ...inNamespace(namespace),
        filter: nameFilter("op", name),
        sort_by: "created_at desc",
        page_size: "100",
      };
      return await transport.json({ method: "GET", path: `${prefix}/runs`, query, signal }, (list) =>
        listOf(list, "runs").map(runOf),
      );
    },
    listRuns: async (page) => {
      const query = { ...inNamespace(namespace), sort_by: "created_at desc", ...continued(page) };
      return await transport.json({ method: "GET", path: `${prefix}/runs`, query }, (list) =>
        pageOf(list, "runs", listedRunOf),
      );
    },
    readRun: async (id, signal): Promise<RunState> =>
      await transport.json({ method: "GET", path: `${prefix}/runs/${id}`, signal }, liveRunState),
    readLog: async (id, podName, signal) => {
      const path = `${prefix}/runs/${id}/nodes/${encodeURIComponent(podName)}/log`;
      return readLogText(await transport.text({ method: "GET", path, signal, tailBytes: logBytes }), podName);
    },
    terminateRun: (id, signal) => terminateAt(`${prefix}/runs/${id}/terminate`, transport, signal),
  };
}

const experimentOf = (object: JsonObject): Experiment => ({
  id: requiredText(object, "id"),
  name: textOf(object, "name"),
});

const runOf = (object: JsonObject): Run => ({
  id: requiredText(object, "id"),
  name: textOf(object, "name"),
  description: textOf(object, "description"),
});

/** `status` is the reason of the condition `Succeeded` (recorded: kfp-tekton-1.9.2-cluster/06-runs, "list by status filter"). */
const listedRunOf = (object: JsonObject): ListedRun => ({
  versionId: referenceTo("PIPELINE_VERSION", object),
  hasSucceeded: ["Succeeded", "Completed"].includes(textOf(object, "status")),
});

function runBody({ name, description, experimentId, versionId, parameters, serviceAccount }: NewRun): object {
  return {
    name,
    description,
    ...(serviceAccount === "" ? {} : { service_account: serviceAccount }),
    pipeline_spec: { parameters: Object.entries(parameters).map(([key, value]) => ({ name: key, value })) },
    resource_references: [
      { key: { type: "EXPERIMENT", id: experimentId }, relationship: "OWNER" },
      { key: { type: "PIPELINE_VERSION", id: versionId }, relationship: "CREATOR" },
    ],
  };
}
