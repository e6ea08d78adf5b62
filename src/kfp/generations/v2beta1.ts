import { dump } from "js-yaml";
import type { KfpError } from "../../model/errors.ts";
import { describeKind, type PackageKind } from "../../packages/package-kind.ts";
import { listOf, objectOf, pageOf, requiredObject, requiredText, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";
import { isTransient } from "../transport/transient.ts";
import type {
  Experiment,
  Generation,
  ListedRun,
  Meaning,
  NewRun,
  Pipeline,
  PipelineCalls,
  Refusal,
  Run,
  RunCalls,
  Scope,
  Version,
} from "./generation.ts";
import { readPodLog } from "./pod-log.ts";
import { anyNameFilter, nameFilter, namesFilter } from "./query-text.ts";
import { RunReader } from "./run-reader.ts";
import { terminateAt } from "./terminate.ts";
import { typedParameters } from "./typed-parameters.ts";
import { uploadForm } from "./upload-form.ts";
import { scheduleCalls } from "./v2beta1-schedules.ts";
import { versionExtras } from "./version-extras.ts";

const prefix = "/apis/v2beta1";

export const v2beta1: Generation = {
  name: "v2beta1",
  releases: "Kubeflow Pipelines 2",
  healthPath: `${prefix}/healthz`,
  // A pipeline name of exactly 128 bytes leads to HTTP 500, because its first version's name would be too long (quirk:
  // name-limits-in-bytes).
  limits: { pipelineName: 127, versionName: 127, experimentName: 128, runName: 255 },
  refusal,
  meaningOf,
  // Since 2.5 (docs/facts/kubeflow-pipelines.md, Recurring runs).
  followsNewestVersion: true,
  open: (scope) => ({ ...pipelineCalls(scope), ...runCalls(scope), ...scheduleCalls(scope) }),
};

function refusal(kind: PackageKind): Refusal | undefined {
  if (kind.kind === "workflow") return undefined;
  if (kind.kind === "pipeline-spec")
    return kind.schemaVersion === knownSchema ? undefined : newerSchema(kind.schemaVersion);
  return {
    reason: `Kubeflow Pipelines 2 takes KFP pipeline specifications and Argo Workflows, and the package is ${describeKind(kind)}`,
    hint: "What the kfp-tekton SDK compiles runs on kfp-tekton 1.x: set `host` to such a server, or run it on a cluster with Tekton by `engine: tekton`. For this server write the pipeline for the kfp SDK 2.",
  };
}

/** The only one that a server takes (kubeflow/pipelines backend/src/apiserver/template/v2_template.go). */
const knownSchema = "2.1.0";

const newerSchema = (version: string): Refusal => ({
  reason: `its specification has schema version ${version}, and servers of Kubeflow Pipelines 2 take ${knownSchema}`,
  hint: "Compile the pipeline with a release of the kfp SDK that your server supports: set `sdk`, such as `kfp==2.17.3`.",
});

/** The server's message for every version that it refuses (quirks: healthy-without-database, errors-mislabelled). */
const unexplained = "Failed to create a pipeline version";

/**
 * Most upload errors have the same text, so only the status distinguishes them. A version is refused with 400 even if the database is down
 * or a permission is missing; the look-up that follows has precise errors. Old releases respond to a duplicate with 500.
 */
function meaningOf(error: KfpError): Meaning {
  const { status, serverMessage = "" } = error;
  if (status === 409 || (status === 500 && /already exist/i.test(serverMessage))) return "exists";
  if (status === 404) return "not found";
  if (status === 401 || status === 403) return "not allowed";
  return isTransient(error) || (status === 400 && serverMessage === unexplained) ? "transient" : "other";
}

function pipelineCalls({ transport, namespace }: Scope): PipelineCalls {
  return {
    findPipelines: async (names) => {
      const query = { ...inNamespace(namespace), filter: namesFilter("operation", names), page_size: pageSize };
      return await transport.json({ method: "GET", path: `${prefix}/pipelines`, query }, (list) =>
        listOf(list, "pipelines").map(pipelineOf),
      );
    },
    listPipelines: async (page) => {
      const query = { ...inNamespace(namespace), ...continued(page) };
      return await transport.json({ method: "GET", path: `${prefix}/pipelines`, query }, (list) =>
        pageOf(list, "pipelines", pipelineOf),
      );
    },
    // Creates the pipeline empty, because an upload would create a first version too. Releases before 2.14 know only `display_name` and
    // ignore `name`.
    createPipeline: async ({ name, description }) => {
      const body = { name, display_name: name, description, ...inNamespace(namespace) };
      return await transport.json({ method: "POST", path: `${prefix}/pipelines`, body }, pipelineOf);
    },
    findVersions: async (pipelineId, names) => {
      const query = { filter: anyNameFilter("operation", names), page_size: "10" };
      return await transport.json(
        { method: "GET", path: `${prefix}/pipelines/${pipelineId}/versions`, query },
        (list) => listOf(list, "pipeline_versions").map(versionOf),
      );
    },
    listVersions: async (pipelineId, page) => {
      const query = { sort_by: "created_at desc", ...continued(page) };
      return await transport.json(
        { method: "GET", path: `${prefix}/pipelines/${pipelineId}/versions`, query },
        (list) => pageOf(list, "pipeline_versions", versionOf),
      );
    },
    uploadVersion: async (pipelineId, { name, description, provenance, file }) => {
      const query = { name, pipelineid: pipelineId, description, ...versionExtras(provenance) };
      const path = `${prefix}/pipelines/upload_version`;
      return await transport.json({ method: "POST", path, query, body: await uploadForm(file) }, versionOf);
    },
    deleteVersion: async ({ pipelineId, id }) => {
      await transport.text({ method: "DELETE", path: `${prefix}/pipelines/${pipelineId}/versions/${id}` });
    },
    deletePipeline: async (id) => {
      await transport.text({ method: "DELETE", path: `${prefix}/pipelines/${id}` });
    },
    // The server returns the specification as it parsed it, not the uploaded text.
    readPackage: async () => undefined,
    readStored: async ({ pipelineId, id }) =>
      await transport.json({ method: "GET", path: `${prefix}/pipelines/${pipelineId}/versions/${id}` }, (version) =>
        storedText(requiredObject(version, "pipeline_spec")),
      ),
  };
}

/** With a platform's specification, `pipeline_spec` holds both (kubeflow/pipelines backend/src/apiserver/template/v2_template.go). */
function storedText(stored: JsonObject): string {
  const { pipeline_spec: spec, platform_spec: platform } = stored;
  const documents = spec === undefined ? [stored] : [spec, platform];
  return documents.map((document) => dump(document, { noRefs: true, lineWidth: -1 })).join("---\n");
}

const pageSize = "200";

const continued = (page: string): Readonly<Record<string, string>> => ({
  page_size: pageSize,
  ...(page === "" ? {} : { page_token: page }),
});

const inNamespace = (namespace: string): Readonly<Record<string, string>> => (namespace === "" ? {} : { namespace });

/** `name` exists since 2.14; `display_name` may have been changed by a user. */
const nameOf = (object: JsonObject): string => textOf(object, "name") || textOf(object, "display_name");

const pipelineOf = (object: JsonObject): Pipeline => ({
  id: requiredText(object, "pipeline_id"),
  name: nameOf(object),
  description: textOf(object, "description"),
});

const versionOf = (object: JsonObject): Version => ({
  id: requiredText(object, "pipeline_version_id"),
  pipelineId: textOf(object, "pipeline_id"),
  name: nameOf(object),
  description: textOf(object, "description"),
  createdAt: textOf(object, "created_at"),
});

function runCalls(scope: Scope): RunCalls {
  const { transport, namespace } = scope;
  const reader = new RunReader(transport);
  return {
    findExperiments: async (name) => {
      const query = { ...inNamespace(namespace), filter: nameFilter("operation", name), page_size: "10" };
      return await transport.json({ method: "GET", path: `${prefix}/experiments`, query }, (list) =>
        listOf(list, "experiments").map(experimentOf),
      );
    },
    createExperiment: async (name) => {
      const body = { display_name: name, ...inNamespace(namespace) };
      return await transport.json({ method: "POST", path: `${prefix}/experiments`, body }, experimentOf);
    },
    createRun: async (run) => {
      const { signal } = run;
      const body = runBody(run);
      return await transport.json({ method: "POST", path: `${prefix}/runs`, body, signal }, (created) =>
        requiredText(created, "run_id"),
      );
    },
    findRuns: async (name, signal) => {
      const query = {
        ...inNamespace(namespace),
        filter: nameFilter("operation", name),
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
    readRun: (id, signal, yaml) => reader.read(id, signal, yaml),
    readLog: (runId, podName, signal) => readPodLog({ runId, podName, shut: reader.shut(runId), scope, signal }),
    terminateRun: (id, signal) => terminateAt(`${prefix}/runs/${id}:terminate`, transport, signal),
  };
}

const experimentOf = (object: JsonObject): Experiment => ({
  id: requiredText(object, "experiment_id"),
  name: textOf(object, "display_name"),
});

const runOf = (object: JsonObject): Run => ({
  id: requiredText(object, "run_id"),
  name: textOf(object, "display_name"),
  description: textOf(object, "description"),
});

const listedRunOf = (object: JsonObject): ListedRun => ({
  versionId: textOf(objectOf(object, "pipeline_version_reference"), "pipeline_version_id"),
  hasSucceeded: textOf(object, "state") === "SUCCEEDED",
});

function runBody(run: NewRun): object {
  return {
    display_name: run.name,
    description: run.description,
    experiment_id: run.experimentId,
    pipeline_version_reference: { pipeline_id: run.pipelineId, pipeline_version_id: run.versionId },
    runtime_config: { parameters: typedParameters(run.parameters, run.yaml) },
    ...(run.serviceAccount === "" ? {} : { service_account: run.serviceAccount }),
  };
}
