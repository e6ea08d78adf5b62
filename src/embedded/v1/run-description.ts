import { succeededCondition } from "../../tekton/pipeline-run.ts";
import type { Store, StoredRun } from "../store/store.ts";

const unfinishedTime = "1970-01-01T00:00:00Z";

/** Two manifests: the uploaded YAML here, the live object as JSON beside it (quirk: two-manifests). */
export function describeRun(run: StoredRun, store: Store): object {
  const experiment = store.experiments.get(run.experiment);
  return {
    id: run.id,
    name: run.name,
    storage_state: storageState(run),
    description: run.description,
    pipeline_spec: {
      pipeline_id: run.pipelineId,
      pipeline_name: run.pipelineName,
      workflow_manifest: run.template,
      pipeline_manifest: "",
      parameters: run.parameters,
      runtime_config: null,
    },
    resource_references: [
      ...(run.version === ""
        ? []
        : [{ key: { type: "PIPELINE_VERSION", id: run.version }, name: run.versionName, relationship: "CREATOR" }]),
      { key: { type: "EXPERIMENT", id: run.experiment }, name: experiment?.name ?? "", relationship: "OWNER" },
    ],
    service_account: run.serviceAccount,
    created_at: run.createdAt,
    scheduled_at: unfinishedTime,
    finished_at: run.pipelineRun.status?.completionTime ?? unfinishedTime,
    status: statusText(run),
    error: "",
    metrics: run.metrics ?? [],
  };
}

export const conditionOf = (run: StoredRun) => succeededCondition(run.pipelineRun.status?.conditions);
export const storageState = (run: StoredRun): string =>
  run.archived ? "STORAGESTATE_ARCHIVED" : "STORAGESTATE_AVAILABLE";
export const statusText = (run: StoredRun): string =>
  run.terminating ? "Terminating" : (conditionOf(run)?.reason ?? "");
