import { CORE_SCHEMA, loadAll } from "js-yaml";
import type { PipelineRun } from "../../tekton/pipeline-run.ts";
import { asSubmitted } from "../../tekton/submitted-run.ts";
import type { StoredParameter } from "../store/store.ts";

/** What the body of a creation asks for. */
export interface WantedRun {
  readonly name: string;
  readonly description: string;
  readonly serviceAccount: string;
  readonly parameters: readonly StoredParameter[];
  readonly pipeline: string;
  readonly version: string;
  readonly experiment: string;
  /** The package itself as JSON, as the SDK's client sends it; empty if a version is asked for. */
  readonly manifest: string;
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

export function readBody(body: CreateRunBody): WantedRun {
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
    manifest: spec.workflow_manifest || spec.pipeline_manifest || "",
  };
}

interface NewRun {
  readonly id: string;
  readonly wanted: WantedRun;
  /** The package's text. */
  readonly template: string;
  readonly createdAt: string;
}

/** The two steps that the real server adds to tasks with outputs copy artifacts to an object store, which is not here: they are left out. */
export function livePipelineRun({ id, wanted, template, createdAt }: NewRun): PipelineRun {
  const parsed = loadAll(template.replace(/^\uFEFF/, ""), {
    schema: CORE_SCHEMA,
    json: true,
  })[0] as PipelineRun;
  const run = asSubmitted(parsed, {
    name: `${parsed.metadata?.name ?? ""}-${id.slice(0, 5)}`,
    runId: id,
    runName: wanted.name,
    createdAt,
    parameters: Object.fromEntries(wanted.parameters.map(({ name, value = "" }) => [name, value])),
  });
  return {
    ...run,
    metadata: {
      ...run.metadata,
      labels: { ...run.metadata?.labels, "pipeline/runid": id },
      namespace: "kubeflow",
      uid: id,
      creationTimestamp: createdAt,
    },
    spec: {
      ...run.spec,
      timeouts: { ...run.spec?.timeouts },
      taskRunTemplate: { ...run.spec?.taskRunTemplate, serviceAccountName: wanted.serviceAccount },
    },
    status: {},
  };
}
