import { type Names, nameFilter, type Step, textOf } from "./step.ts";

interface Options {
  /** `/apis/v1` or `/apis/v1beta1` */
  readonly prefix: string;
  readonly names: Names;
  /** A PipelineRun that the server takes. */
  readonly yaml: string;
}

const unknownId = "00000000-0000-0000-0000-000000000000";

/** For kfp-tekton 1.x. */
export function kfpTektonSteps({ prefix, names, yaml }: Options): readonly Step[] {
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
      note: "a new pipeline",
      request: () => ({ method: "POST", path: `${upload}${pipeline}&description=for%20a%20moment`, file }),
      learn: (reply) => ({ pipeline: textOf(reply, "id") }),
    },
    { note: "the same name again", request: () => ({ method: "POST", path: upload + pipeline, file }) },
    { note: "in other case", request: () => ({ method: "POST", path: upload + pipeline.toUpperCase(), file }) },
    { note: "a stray % in the name", request: () => ({ method: "POST", path: `${upload}100%25`, file }) },
    { note: "a name of 101 bytes", request: () => ({ method: "POST", path: upload + "n".repeat(101), file }) },
    {
      note: "another kind of object",
      request: () => ({
        method: "POST",
        path: `${upload}${pipeline}-2`,
        file: { name: "pipeline.yaml", text: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n" },
      }),
    },
    {
      note: "YAML under a name that does not say so",
      request: () => ({ method: "POST", path: `${upload}${pipeline}-2`, file: { name: "blob", text: yaml } }),
    },
    { note: "the pipeline", request: ({ pipeline: id }) => ({ method: "GET", path: `${prefix}/pipelines/${id}` }) },
    get("by name", `/pipelines?filter=${nameFilter("op", pipeline)}`),
    get("by a name that is not there", `/pipelines?filter=${nameFilter("op", `${pipeline}-9`)}`),
    get("the newer form of a filter", `/pipelines?filter=${nameFilter("operation", pipeline)}`),
    get("page_size=-1", "/pipelines?page_size=-1"),
    get("sort_by=nosuch", "/pipelines?sort_by=nosuch"),
    get("an unknown pipeline", `/pipelines/${unknownId}`),
    {
      note: "a new version",
      request: ({ pipeline: id }) => ({ method: "POST", path: `${uploadVersion}v1&pipelineid=${id}`, file }),
      learn: (reply) => ({ version: textOf(reply, "id") }),
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
        path: `${prefix}/pipeline_versions?resource_key.type=PIPELINE&resource_key.id=${id}&filter=${nameFilter("op", "v1")}`,
      }),
    },
    {
      note: "the text of a version",
      request: ({ version }) => ({ method: "GET", path: `${prefix}/pipeline_versions/${version}/templates` }),
    },
    {
      note: "the first version as the default",
      request: ({ pipeline: id }) => ({ method: "POST", path: `${prefix}/pipelines/${id}/default_version/${id}` }),
    },
    {
      note: "a new experiment",
      request: () => ({ method: "POST", path: `${prefix}/experiments`, json: { name: experiment } }),
      learn: (reply) => ({ experiment: textOf(reply, "id") }),
    },
    {
      note: "the same experiment again",
      request: () => ({ method: "POST", path: `${prefix}/experiments`, json: { name: experiment } }),
    },
    get("the experiment by name", `/experiments?filter=${nameFilter("op", experiment)}`),
    {
      note: "an experiment without a name",
      request: () => ({ method: "POST", path: `${prefix}/experiments`, json: {} }),
    },
    {
      note: "a run without a name",
      request: () => ({ method: "POST", path: `${prefix}/runs`, json: {} }),
    },
    get("an unknown run", `/runs/${unknownId}`),
    {
      note: "the end of an unknown run",
      request: () => ({ method: "POST", path: `${prefix}/runs/${unknownId}/terminate`, json: {} }),
    },
    {
      note: "without the version",
      request: ({ version }) => ({ method: "DELETE", path: `${prefix}/pipeline_versions/${version}` }),
    },
    {
      note: "the version that is gone",
      request: ({ version }) => ({ method: "GET", path: `${prefix}/pipeline_versions/${version}` }),
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
