import { text, unsupported } from "../http/reply.ts";
import {
  archiveExperiment,
  createExperiment,
  deleteExperiment,
  getExperiment,
  listExperiments,
} from "../v1/experiments.ts";
import * as jobs from "../v1/jobs.ts";
import { withJson } from "../v1/json-body.ts";
import type { AcceptedVersions } from "../v1/package-file.ts";
import * as pipelines from "../v1/pipelines.ts";
import { uploadPipeline, uploadVersion } from "../v1/uploads.ts";
import { type Route, routesBelow } from "./routes.ts";

/** The routes of kfp-tekton 1.9.2 below its prefix. `takes` are the API versions of Tekton whose PipelineRuns it accepts. */
export function kfpTektonRoutes(prefix: string, takes: AcceptedVersions): readonly Route[] {
  const route = routesBelow(prefix);
  return [
    route("any", "/healthz", () => ({
      ...text(200, '{"commit_sha":"unknown", "tag_name":"unknown", "multi_user":false}'),
    })),
    route("any", "/pipelines/upload", (request, _, { store }) => uploadPipeline(request, store, takes)),
    route("any", "/pipelines/upload_version", (request, _, { store }) => uploadVersion(request, store, takes)),
    route("GET", "/pipelines", (request, _, { store }) => pipelines.listPipelines(request, store)),
    route("POST", "/pipelines", () => unsupported("a pipeline from a URL")),
    route("GET", "/pipelines/*", (_, [id = ""], { store }) => pipelines.getPipeline(id, store)),
    route("DELETE", "/pipelines/*", (_, [id = ""], { store }) => pipelines.deletePipeline(id, store)),
    route("GET", "/pipelines/*/templates", (_, [id = ""], { store }) => pipelines.pipelineTemplate(id, store)),
    route("POST", "/pipelines/*/default_version/*", (_, [id = "", version = ""], { store }) =>
      pipelines.setDefaultVersion(id, version, store),
    ),
    route("GET", "/pipeline_versions", (request, _, { store }) => pipelines.listVersions(request, store)),
    route("POST", "/pipeline_versions", () => unsupported("a version from a URL")),
    route("GET", "/pipeline_versions/*", (_, [id = ""], { store }) => pipelines.getVersion(id, store)),
    route("DELETE", "/pipeline_versions/*", (_, [id = ""], { store }) => pipelines.deleteVersion(id, store)),
    route("GET", "/pipeline_versions/*/templates", (_, [id = ""], { store }) => pipelines.versionTemplate(id, store)),
    route("GET", "/experiments", (request, _, { store }) => listExperiments(request, store)),
    route("POST", "/experiments", (request, _, { store }) =>
      withJson(request, (body) => createExperiment(body, request, store)),
    ),
    route("GET", "/experiments/*", (_, [id = ""], { store }) => getExperiment(id, store)),
    route("DELETE", "/experiments/*", (_, [id = ""], { store }) => deleteExperiment(id, store)),
    route("POST", "/experiments/*:archive", (_, [id = ""], { store }) => archiveExperiment(id, true, store)),
    route("POST", "/experiments/*:unarchive", (_, [id = ""], { store }) => archiveExperiment(id, false, store)),
    route("GET", "/runs", (request, _, { runs }) => runs.list(request)),
    route("POST", "/runs", (request, _, { runs }) => withJson(request, (body) => runs.create(body, request))),
    route("GET", "/runs/*", (_, [id = ""], { runs }) => runs.get(id)),
    route("DELETE", "/runs/*", (_, [id = ""], { runs }) => runs.delete(id)),
    route("POST", "/runs/*/terminate", (_, [id = ""], { runs }) => runs.terminate(id)),
    route("POST", "/runs/*/retry", (_, [id = ""], { runs }) => runs.retry(id)),
    route("POST", "/runs/*:archive", (_, [id = ""], { runs }) => runs.archive(id, true)),
    route("POST", "/runs/*:unarchive", (_, [id = ""], { runs }) => runs.archive(id, false)),
    route("GET", "/runs/*/nodes/*/log", (_, [id = "", node = ""], { runs }) => runs.log(id, node)),
    route("GET", "/runs/*/nodes/*/artifacts/*:read", (_, [id = ""], { runs }) => runs.readArtifact(id)),
    route("GET", "/jobs", (request, _, { store }) => jobs.listJobs(request, store)),
    route("POST", "/jobs", (request, _, { store }) =>
      withJson(request, (body) => jobs.createJob(body, request, store)),
    ),
    route("GET", "/jobs/*", (_, [id = ""], { store }) => jobs.getJob(id, store)),
    route("DELETE", "/jobs/*", (_, [id = ""], { store }) => jobs.deleteJob(id, store)),
    route("POST", "/jobs/*/enable", (request, [id = ""], { store }) => jobs.enableJob(id, true, { request, store })),
    route("POST", "/jobs/*/disable", (request, [id = ""], { store }) => jobs.enableJob(id, false, { request, store })),
  ];
}
