import { type Names, nameFilter, type Step, textOf } from "./step.ts";

interface Options {
  readonly names: Names;
  /** A pipeline specification. */
  readonly yaml: string;
}

const prefix = "/apis/v2beta1";
const unknownId = "00000000-0000-0000-0000-000000000000";

/** For Kubeflow Pipelines 2. Broken YAML is not among it: a server never answers it, and stays busy with it (quirk: broken-yaml-hangs). */
export function kfp2Steps({ names, yaml }: Options): readonly Step[] {
  const { pipeline, experiment } = names;
  const file = { name: "pipeline.yaml", text: yaml };
  const upload = `${prefix}/pipelines/upload?name=`;
  const uploadVersion = `${prefix}/pipelines/upload_version?name=`;
  const get = (note: string, path: string): Step => ({ note, request: () => ({ method: "GET", path: prefix + path }) });
  return [
    { ...get("healthz", "/healthz"), isShapeOnly: true },
    get("a path that is none", "/nosuch"),
    { note: "another method", request: () => ({ method: "PUT", path: `${prefix}/pipelines`, json: {} }) },
    {
      note: "a new, empty pipeline",
      request: () => ({
        method: "POST",
        path: `${prefix}/pipelines`,
        json: { name: pipeline, display_name: pipeline, description: "for a moment" },
      }),
      learn: (reply) => ({ pipeline: textOf(reply, "pipeline_id") }),
    },
    {
      note: "the same name again",
      request: () => ({ method: "POST", path: `${prefix}/pipelines`, json: { name: pipeline } }),
    },
    { note: "the same name uploaded", request: () => ({ method: "POST", path: upload + pipeline, file }) },
    { note: "in other case", request: () => ({ method: "POST", path: upload + pipeline.toUpperCase(), file }) },
    { note: "a field that is none", request: () => ({ method: "POST", path: `${prefix}/pipelines`, json: { x: 1 } }) },
    { note: "a name of 129 bytes", request: () => ({ method: "POST", path: upload + "n".repeat(129), file }) },
    {
      note: "a Tekton PipelineRun",
      request: () => ({
        method: "POST",
        path: `${upload}${pipeline}-2`,
        file: { name: "pipeline.yaml", text: "apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata:\n  name: x\n" },
      }),
    },
    {
      note: "YAML under a name that does not say so",
      request: () => ({ method: "POST", path: `${upload}${pipeline}-2`, file: { name: "blob", text: yaml } }),
    },
    { note: "the pipeline", request: ({ pipeline: id }) => ({ method: "GET", path: `${prefix}/pipelines/${id}` }) },
    get("by name", `/pipelines?filter=${nameFilter("operation", pipeline)}`),
    get("by a name that is not there", `/pipelines?filter=${nameFilter("operation", `${pipeline}-9`)}`),
    get("the older form of a filter", `/pipelines?filter=${nameFilter("op", pipeline)}`),
    get("page_size=-1", "/pipelines?page_size=-1"),
    get("sort_by=nosuch", "/pipelines?sort_by=nosuch"),
    get("an unknown pipeline", `/pipelines/${unknownId}`),
    {
      note: "a new version",
      request: ({ pipeline: id }) => ({ method: "POST", path: `${uploadVersion}v1&pipelineid=${id}`, file }),
      learn: (reply) => ({ version: textOf(reply, "pipeline_version_id") }),
    },
    {
      note: "the same version again",
      request: ({ pipeline: id }) => ({ method: "POST", path: `${uploadVersion}v1&pipelineid=${id}`, file }),
    },
    {
      note: "a version of an unknown pipeline",
      request: () => ({ method: "POST", path: `${uploadVersion}v1&pipelineid=${unknownId}`, file }),
    },
    {
      note: "its versions by name",
      request: ({ pipeline: id }) => ({
        method: "GET",
        path: `${prefix}/pipelines/${id}/versions?filter=${nameFilter("operation", "v1")}`,
      }),
    },
    {
      note: "a new experiment",
      request: () => ({ method: "POST", path: `${prefix}/experiments`, json: { display_name: experiment } }),
      learn: (reply) => ({ experiment: textOf(reply, "experiment_id") }),
    },
    {
      note: "the same experiment again",
      request: () => ({ method: "POST", path: `${prefix}/experiments`, json: { display_name: experiment } }),
    },
    get("the experiment by name", `/experiments?filter=${nameFilter("operation", experiment)}`),
    {
      note: "an experiment without a name",
      request: () => ({ method: "POST", path: `${prefix}/experiments`, json: {} }),
    },
    {
      note: "a run with a parameter that is none",
      request: ({ pipeline: pipeline_id = "", version: pipeline_version_id = "", experiment: experiment_id = "" }) => ({
        method: "POST",
        path: `${prefix}/runs`,
        json: {
          display_name: "never",
          experiment_id,
          pipeline_version_reference: { pipeline_id, pipeline_version_id },
          runtime_config: { parameters: { nosuch: 1 } },
        },
      }),
    },
    { note: "a run without a name", request: () => ({ method: "POST", path: `${prefix}/runs`, json: {} }) },
    get("an unknown run", `/runs/${unknownId}`),
    {
      note: "the end of an unknown run",
      request: () => ({ method: "POST", path: `${prefix}/runs/${unknownId}:terminate`, json: {} }),
    },
    {
      note: "without the pipeline, which has a version",
      request: ({ pipeline: id }) => ({ method: "DELETE", path: `${prefix}/pipelines/${id}` }),
    },
    {
      note: "without the version",
      request: ({ pipeline: id, version }) => ({
        method: "DELETE",
        path: `${prefix}/pipelines/${id}/versions/${version}`,
      }),
    },
    {
      note: "without the pipeline",
      request: ({ pipeline: id }) => ({ method: "DELETE", path: `${prefix}/pipelines/${id}` }),
    },
    {
      note: "without the experiment",
      request: ({ experiment: id }) => ({ method: "DELETE", path: `${prefix}/experiments/${id}` }),
    },
  ];
}
