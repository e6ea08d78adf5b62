import { defined } from "../model/defined.ts";
import type { Param, PipelineRun } from "../tekton/pipeline-run.ts";
import { asSubmitted } from "../tekton/submitted-run.ts";
import { withV1Fields } from "./v1-fields.ts";

export interface LiveRun {
  readonly pipelineRun: PipelineRun;
  readonly name: string;
  readonly runId: string;
  readonly runName: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly serviceAccount: string;
  /** RFC 3339. */
  readonly createdAt: string;
  readonly submissionId: string;
  readonly provenance: readonly (readonly [string, string])[];
  /** Page of the repository; empty when unknown. */
  readonly repositoryUrl: string;
}

const own = "kfp-tekton-action";
export const runIdLabel = `${own}/run-id`;
export const submissionLabel = `${own}/submission`;

/**
 * KFP's own labels. Its persistence agent reports each PipelineRun that has `pipeline/runid` to its server, which deletes those that it
 * does not know (kfp-tekton backend/src/apiserver/resource/resource_manager.go:826); `pipeline/persistedFinalState` and those of scheduled
 * workflows are read in the same way. So a run that KFP did not create has none of these labels, even if the package sets them.
 */
const kfpLabel = /^(pipeline|scheduledworkflows\.kubeflow\.org)\//;

const withoutKfpLabels = (labels: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(labels).filter(([name]) => !kfpLabel.test(name)));

/** Tekton's limit of a name (pkg/apis/validate/metadata.go:28). */
const longestName = 63;

/** Makes the package's name unique for this run, as a KFP server does. */
export function runNameOf(pipelineRun: PipelineRun, runId: string): string {
  const suffix = `-${runId.slice(0, 8)}`;
  const name = pipelineRun.metadata?.name ?? "pipeline";
  return `${name.slice(0, longestName - suffix.length).replace(/[-.]+$/, "")}${suffix}`;
}

/** Builds the PipelineRun for the cluster as a KFP server would, without the two steps that copy artifacts to KFP's object store. */
export function livePipelineRun(live: LiveRun): PipelineRun {
  const { submissionId, provenance, serviceAccount } = live;
  const run = withV1Fields(asSubmitted(live.pipelineRun, live));
  const { namespace: _, ...metadata } = run.metadata ?? {};
  const commit = new Map(provenance).get("commit");
  return {
    ...run,
    metadata: {
      ...metadata,
      labels: {
        ...withoutKfpLabels(metadata.labels),
        [runIdLabel]: live.runId,
        [submissionLabel]: submissionId,
        ...defined({ [`${own}/commit`]: commit }),
      },
      annotations: {
        ...metadata.annotations,
        ...Object.fromEntries(provenance.map(([name, value]) => [`${own}/${name}`, value])),
      },
    },
    spec: {
      ...run.spec,
      params: [...(run.spec?.params ?? []), ...sourceHints(run, commit, live.repositoryUrl)],
      timeouts: run.spec?.timeouts ?? noTimeLimit,
      ...(serviceAccount === ""
        ? {}
        : { taskRunTemplate: { ...run.spec?.taskRunTemplate, serviceAccountName: serviceAccount } }),
    },
  };
}

/** Sets no time limit, as KFP's Tekton does (default-timeout-minutes: "0"). By default Tekton would end every run after an hour. */
const noTimeLimit = { pipeline: "0s" };

/**
 * By these parameters Tekton Chains knows which commit a run comes from, and signs that (tektoncd/chains,
 * pkg/chains/formats/slsa/internal/material/material.go, FromPipelineParamsAndResults). Tekton takes parameters that the pipeline does not
 * declare (tektoncd/pipeline, docs/pipelineruns.md, "Specifying Parameters"). A pipeline that has one of its own says more than this can.
 */
function sourceHints(run: PipelineRun, commit: string | undefined, repositoryUrl: string): readonly Param[] {
  if (commit === undefined || repositoryUrl === "") return [];
  const own = new Set([...(run.spec?.params ?? []), ...(run.spec?.pipelineSpec?.params ?? [])].map(({ name }) => name));
  const hints: readonly Param[] = [
    { name: "CHAINS-GIT_URL", value: repositoryUrl },
    { name: "CHAINS-GIT_COMMIT", value: commit },
  ];
  return hints.some(({ name }) => own.has(name)) ? [] : hints;
}
