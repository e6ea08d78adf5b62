import type { PipelineRun } from "./pipeline-run.ts";

export interface RunIdentity {
  /** Of the PipelineRun. */
  readonly name: string;
  readonly runId: string;
  /** What people call the run. */
  readonly runName: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * What every KFP server makes of a package before Kubernetes sees it: name, parameters, labels, and the name in place of `$ORIG_PR_NAME`,
 * which the shell of a step does not expand (kfp-tekton backend/src/apiserver/template/tekton_template.go:60, facts: tekton.md §4).
 */
export function asSubmitted(packaged: PipelineRun, { name, runId, runName, parameters }: RunIdentity): PipelineRun {
  const run = JSON.parse(
    JSON.stringify(packaged)
      .replaceAll("$ORIG_PR_NAME", () => inJson(name))
      .replaceAll("{{workflow.uid}}", runId)
      .replaceAll("$(context.pipelineRun.uid)", runId),
  ) as PipelineRun;
  return {
    ...run,
    metadata: {
      ...run.metadata,
      name,
      labels: { ...run.metadata?.labels, "custom.tekton.dev/originalPipelineRun": name, "pipeline/runid": runId },
      annotations: { ...run.metadata?.annotations, "pipelines.kubeflow.org/run_name": runName },
    },
    spec: {
      ...run.spec,
      params: (run.spec?.params ?? []).map((param) => ({
        name: param.name,
        value: Object.hasOwn(parameters, param.name) ? parameters[param.name] : param.value,
      })),
    },
  };
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
