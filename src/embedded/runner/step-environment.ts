import type { GivenSecrets } from "../../model/given-secrets.ts";
import { listOf } from "../../tekton/all-tasks.ts";
import type { PipelineRun, PipelineTask, Step, TaskSpec } from "../../tekton/pipeline-run.ts";
import { fieldsOf } from "../../tekton/untyped.ts";
import { environmentSource, variableSource } from "./sources.ts";

interface StepInPod {
  readonly step: Step;
  readonly spec: TaskSpec;
  readonly task: PipelineTask;
  readonly taskRunName: string;
  readonly pipelineRun: PipelineRun;
  readonly secrets: GivenSecrets;
  readonly fill: (text: string) => string;
}

type Variable = readonly [string, string];

/** The variables that a step, its template and the run's pod template declare, with container paths. Later ones replace earlier ones. */
export function stepEnvironment(context: StepInPod): Readonly<Record<string, string>> {
  const { step, spec, secrets } = context;
  const { stepTemplate = {} } = spec;
  const whole = [...((stepTemplate.envFrom as Step["envFrom"]) ?? []), ...(step.envFrom ?? [])];
  const single = [...((stepTemplate.env as Step["env"]) ?? []), ...(step.env ?? [])];
  return Object.fromEntries([
    ...variables(podVariables(context), context),
    ...whole.flatMap((entry) => variablesOfSource(entry, secrets)),
    ...variables(single, context),
  ]);
}

/** Tekton puts the variables of a pod template before those of the step, whose values count (tektoncd/pipeline pkg/pod/pod.go). */
function podVariables({ pipelineRun: { spec }, task }: StepInPod): NonNullable<Step["env"]> {
  const own = listOf(spec?.taskRunSpecs).find(({ pipelineTaskName }) => pipelineTaskName === task.name);
  const template = fieldsOf(own?.podTemplate ?? spec?.taskRunTemplate?.podTemplate);
  return listOf(template.env as NonNullable<Step["env"]>);
}

function variables(declared: NonNullable<Step["env"]>, context: StepInPod): readonly Variable[] {
  return declared.flatMap(({ name, value = "", valueFrom }): readonly Variable[] => {
    if (valueFrom === undefined) return [[name, context.fill(value)]];
    const source = variableSource(valueFrom);
    if (source === undefined) return [[name, fieldValue(valueFrom, context)]];
    const given = context.secrets.get(source.name)?.[source.key];
    return given === undefined ? [] : [[name, given]];
  });
}

function variablesOfSource(entry: unknown, secrets: GivenSecrets): readonly Variable[] {
  const source = environmentSource(entry);
  if (source === undefined) return [];
  return Object.entries(secrets.get(source.name) ?? {}).map(([key, value]) => [`${source.prefix}${key}`, value]);
}

/** The fields of a pod that exist without a pod. */
export const knownField = /^metadata\.(name|namespace|labels\['[^']+'\]|annotations\['[^']+'\])$/;

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
