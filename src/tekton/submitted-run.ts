import type { PipelineRun } from "./pipeline-run.ts";

export interface RunIdentity {
  /** The PipelineRun's name. */
  readonly name: string;
  readonly runId: string;
  /** What people call the run. */
  readonly runName: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** RFC 3339. */
  readonly createdAt: string;
}

/**
 * What every KFP server makes of a package before Kubernetes sees it: name, parameters, labels, and the name in place of `$ORIG_PR_NAME`,
 * which the shell of a step does not expand (kfp-tekton backend/src/apiserver/template/tekton_template.go:60, docs/facts/tekton.md, before it creates a run).
 */
export function asSubmitted(packaged: PipelineRun, identity: RunIdentity): PipelineRun {
  const { name, runId, runName, parameters } = identity;
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
      labels: { ...run.metadata?.labels, "custom.tekton.dev/originalPipelineRun": name },
      annotations: { ...run.metadata?.annotations, "pipelines.kubeflow.org/run_name": runName },
    },
    spec: {
      ...run.spec,
      params: (run.spec?.params ?? []).map((param) => ({
        name: param.name,
        value: withMacros(Object.hasOwn(parameters, param.name) ? parameters[param.name] : param.value, identity),
      })),
    },
  };
}

/** What a parameter may say of its run: `[[RunUUID]]` and `[[CurrentTime]]` (kfp-tekton backend/src/common/util/parameter_formatter.go). */
function withMacros(value: unknown, { runId, createdAt }: RunIdentity): unknown {
  if (typeof value !== "string") return value;
  const time = new Date(createdAt).toISOString().replace(/\D/g, "").slice(0, 14);
  return value.replaceAll("[[RunUUID]]", runId).replaceAll("[[CurrentTime]]", time);
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
