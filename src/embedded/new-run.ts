import { CORE_SCHEMA, loadAll } from "js-yaml";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import type { StoredParameter, StoredVersion } from "./store.ts";

/** What the body of a creation asks for. */
export interface Wanted {
  readonly name: string;
  readonly description: string;
  readonly serviceAccount: string;
  readonly parameters: readonly StoredParameter[];
  readonly pipeline: string;
  readonly version: string;
  readonly experiment: string;
  readonly inline: boolean;
}

interface CreateRunBody {
  readonly name?: string;
  readonly description?: string;
  readonly service_account?: string;
  readonly pipeline_spec?: {
    readonly pipeline_id?: string;
    readonly workflow_manifest?: string;
    readonly pipeline_manifest?: string;
    readonly parameters?: readonly StoredParameter[];
  };
  readonly resource_references?: readonly { readonly key?: { readonly type?: string; readonly id?: string } }[];
}

export function readBody(body: CreateRunBody): Wanted {
  const reference = (type: string): string =>
    body.resource_references?.find((entry) => entry.key?.type === type)?.key?.id ?? "";
  const spec = body.pipeline_spec ?? {};
  return {
    name: body.name ?? "",
    description: body.description ?? "",
    serviceAccount: body.service_account || "pipeline-runner",
    parameters: spec.parameters ?? [],
    pipeline: spec.pipeline_id ?? "",
    version: reference("PIPELINE_VERSION"),
    experiment: reference("EXPERIMENT"),
    inline: Boolean(spec.workflow_manifest || spec.pipeline_manifest),
  };
}

interface NewRun {
  readonly id: string;
  readonly wanted: Wanted;
  readonly version: StoredVersion;
  readonly createdAt: string;
}

/**
 * What the API server makes of a package before it hands it to Kubernetes: name, parameters, labels, and the name in place of
 * `$ORIG_PR_NAME` (kfp-tekton backend/src/apiserver/template/tekton_template.go). The two steps that it adds to tasks with outputs copy
 * artifacts to an object store, which is not here: they are left out.
 */
export function livePipelineRun({ id, wanted, version, createdAt }: NewRun): PipelineRun {
  const parsed = loadAll(version.template.replace(/^\uFEFF/, ""), {
    schema: CORE_SCHEMA,
    json: true,
  })[0] as PipelineRun;
  const name = `${parsed.metadata?.name ?? ""}-${id.slice(0, 5)}`;
  const run = JSON.parse(
    JSON.stringify(parsed)
      .replaceAll("$ORIG_PR_NAME", name)
      .replaceAll("{{workflow.uid}}", id)
      .replaceAll("$(context.pipelineRun.uid)", id),
  ) as PipelineRun;
  const given = new Map(wanted.parameters.map((parameter) => [parameter.name, parameter.value ?? ""]));
  return {
    ...run,
    metadata: {
      ...run.metadata,
      name,
      namespace: "kubeflow",
      uid: id,
      creationTimestamp: createdAt,
      labels: { ...run.metadata?.labels, "custom.tekton.dev/originalPipelineRun": name, "pipeline/runid": id },
      annotations: { ...run.metadata?.annotations, "pipelines.kubeflow.org/run_name": wanted.name },
    },
    spec: {
      ...run.spec,
      params: (run.spec?.params ?? []).map((param) => ({
        name: param.name,
        value: given.get(param.name) ?? param.value,
      })),
      timeouts: { ...run.spec?.timeouts },
      taskRunTemplate: { ...run.spec?.taskRunTemplate, serviceAccountName: wanted.serviceAccount },
    },
    status: {},
  };
}
