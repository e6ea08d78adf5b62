import type { PipelineRun, PipelineTask, Step, TaskSpec } from "../../tekton/pipeline-run.ts";

interface StepInPod {
  readonly step: Step;
  readonly spec: TaskSpec;
  readonly task: PipelineTask;
  readonly taskRunName: string;
  readonly pipelineRun: PipelineRun;
  readonly fill: (text: string) => string;
}

/** The variables that a step and its template declare, with container paths. */
export function stepEnvironment(context: StepInPod): Readonly<Record<string, string>> {
  const { step, spec, fill } = context;
  const template = (spec.stepTemplate?.env ?? []) as NonNullable<Step["env"]>;
  const own = [...template, ...(step.env ?? [])].map((entry) => [
    entry.name,
    entry.valueFrom === undefined ? fill(entry.value ?? "") : fieldValue(entry.valueFrom, context),
  ]);
  return Object.fromEntries(own);
}

/** A field of the pod's metadata, which has the run's labels and annotations and Tekton's own (tektoncd/pipeline pkg/apis/pipeline/register.go). */
function fieldValue(valueFrom: unknown, { pipelineRun, task, taskRunName }: StepInPod): string {
  const path = (valueFrom as { readonly fieldRef: { readonly fieldPath: string } }).fieldRef.fieldPath;
  const { metadata = {} } = pipelineRun;
  const labels: Readonly<Record<string, string>> = {
    ...metadata.labels,
    ...task.taskSpec?.metadata?.labels,
    "tekton.dev/pipelineRun": metadata.name ?? "",
    "tekton.dev/pipelineTask": task.name,
    "tekton.dev/taskRun": taskRunName,
  };
  const annotations: Readonly<Record<string, string>> = {
    ...metadata.annotations,
    ...task.taskSpec?.metadata?.annotations,
  };
  const [, kind, key = ""] = /^metadata\.(name|namespace|labels|annotations)(?:\['([^']+)'\])?$/.exec(path) ?? [];
  const values: Readonly<Record<string, string | undefined>> = {
    name: `${taskRunName}-pod`,
    namespace: metadata.namespace,
    labels: labels[key],
    annotations: annotations[key],
  };
  return values[kind ?? ""] ?? "";
}
