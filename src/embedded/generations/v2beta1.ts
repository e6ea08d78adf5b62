import { json, type Reply, unsupported } from "../http/reply.ts";
import {
  archiveExperiment,
  createExperiment,
  deleteExperiment,
  getExperiment,
  listExperiments,
} from "../v2/experiments.ts";
import { fieldsOf, withMessage } from "../v2/json-body.ts";
import * as pipelines from "../v2/pipelines.ts";
import { apiError, protocolError } from "../v2/reply.ts";
import { getOldRun } from "../v2/run-report.ts";
import * as runs from "../v2/runs.ts";
import { uploadPipeline, uploadVersion } from "../v2/uploads.ts";
import type { ServerGeneration } from "./generation.ts";
import { type Route, routesBelow } from "./routes.ts";

const route = routesBelow("/apis/v2beta1");
const health = { commit_sha: "unknown", tag_name: "unknown", multi_user: false };

const pipelineRoutes: readonly Route[] = [
  route("any", "/pipelines/upload", (request, _, { store }) => uploadPipeline(request, store)),
  route("any", "/pipelines/upload_version", (request, _, { store }) => uploadVersion(request, store)),
  route("GET", "/pipelines", (request, _, { store }) => pipelines.listPipelines(request, store)),
  route("POST", "/pipelines", (request, _, { store }) =>
    withMessage({ request, fields: fieldsOf.pipeline }, (body) => pipelines.createPipeline(body, request, store)),
  ),
  route("POST", "/pipelines/create", () => refuseUrl()),
  route("GET", "/pipelines/names/*", (request, [name = ""], { store }) =>
    name.includes("/") ? protocolError(5, "Not Found") : pipelines.getPipelineByName(name, request, store),
  ),
  route("GET", "/pipelines/*", (_, [id = ""], { store }) => pipelines.getPipeline(id, store)),
  route("PATCH", "/pipelines/*", (request, [id = ""], { store }) =>
    withMessage({ request, fields: fieldsOf.pipeline }, (body) => pipelines.changePipeline(id, body, store)),
  ),
  route("DELETE", "/pipelines/*", (request, [id = ""], { store }) => pipelines.deletePipeline(id, request, store)),
  route("GET", "/pipelines/*/versions", (request, [id = ""], { store }) => pipelines.listVersions(id, request, store)),
  route("GET", "/pipelines/*/versions/*", (_, [, version = ""], { store }) => pipelines.getVersion(version, store)),
  route("DELETE", "/pipelines/*/versions/*", (_, [id = "", version = ""], { store }) =>
    pipelines.deleteVersion(id, version, store),
  ),
];

const experimentRoutes: readonly Route[] = [
  route("GET", "/experiments", (request, _, { store }) => listExperiments(request, store)),
  route("POST", "/experiments", (request, _, { store }) =>
    withMessage({ request, fields: fieldsOf.experiment }, (body) => createExperiment(body, request, store)),
  ),
  route("GET", "/experiments/*", (_, [id = ""], { store }) => getExperiment(id, store)),
  route("DELETE", "/experiments/*", (_, [id = ""], { store }) => deleteExperiment(id, store)),
  route("POST", "/experiments/*:archive", (_, [id = ""], { store }) => archiveExperiment(id, true, store)),
  route("POST", "/experiments/*:unarchive", (_, [id = ""], { store }) => archiveExperiment(id, false, store)),
];

const runRoutes: readonly Route[] = [
  route("GET", "/runs", (request, _, { store }) => runs.listRuns(request, store)),
  route("POST", "/runs", (request, _, memory) =>
    withMessage({ request, fields: fieldsOf.run }, (body) => runs.createRun(body, request, memory)),
  ),
  route("GET", "/runs/*", (_, [id = ""], memory) => runs.getRun(id, memory)),
  routesBelow("/apis/v1beta1")("GET", "/runs/*", (_, [id = ""], memory) => getOldRun(id, memory)),
  route("DELETE", "/runs/*", (_, [id = ""], { store }) => runs.deleteRun(id, store)),
  route("POST", "/runs/*:terminate", (_, [id = ""], memory) => runs.terminateRun(id, memory)),
  route("POST", "/runs/*:retry", (_, [id = ""], { store }) => runs.retryRun(id, store)),
  route("POST", "/runs/*:archive", (_, [id = ""], { store }) => runs.archiveRun(id, true, store)),
  route("POST", "/runs/*:unarchive", (_, [id = ""], { store }) => runs.archiveRun(id, false, store)),
  route("GET", "/runs/*/nodes/*/artifacts/*:read", () => runs.readArtifact()),
  routesBelow("/apis/v1alpha1")("GET", "/runs/*/nodes/*/log", (_, [id = "", node = ""], memory) =>
    runs.runLog(id, node, memory),
  ),
  route("any", "/recurringruns(?:/.*)?", () => unsupported("recurring runs")),
];

/** kubeflow/pipelines 2.17.0. Its API for old clients has here only what tells the nodes of a run. */
export const v2beta1: ServerGeneration = {
  routes: [
    route("any", "/healthz", () => json({ ...health, pipeline_store: "database" })),
    routesBelow("/apis/v1beta1")("any", "/healthz", () => json(health)),
    ...pipelineRoutes,
    ...experimentRoutes,
    ...runRoutes,
  ],
  notFound: () => protocolError(5, "Not Found"),
  wrongMethod: () => protocolError(12, "Method Not Allowed"),
  reshape: (reply) => reply,
};

/** A real server fetches packages from public addresses; this one refuses all. */
function refuseUrl(): Reply {
  const short = "Pipeline URL validation failed";
  return apiError(3, `Failed to create a pipeline: Invalid input error: ${short}`, { short });
}
