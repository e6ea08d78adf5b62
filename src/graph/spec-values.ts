import { fieldsOf } from "../tekton/untyped.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What the inputs of a sub-pipeline stand for, in the words of the pipeline around it: `pipelinechannel--train-Output` → `train.Output`. */
export type Scope = ReadonlyMap<string, string>;

/** Inside a task that holds tasks itself: its inputs, and the item of a loop. */
export function scopeInside(task: Fields, scope: Scope): Scope {
  const { parameters, artifacts } = fieldsOf(task.inputs);
  const given = { ...fieldsOf(parameters), ...fieldsOf(artifacts) };
  const { itemInput } = fieldsOf(task.parameterIterator ?? task.artifactIterator);
  return new Map([
    ...Object.entries(given).map(([name, input]) => [name, shownInput(fieldsOf(input), scope)] as const),
    ...(typeof itemInput === "string" ? [[itemInput, "item"] as const] : []),
  ]);
}

/** Where an input's value comes from (kfp/pipeline_spec/pipeline_spec.proto, TaskInputsSpec). */
export function shownInput(input: Fields, scope: Scope): string {
  const { runtimeValue, componentInputParameter, componentInputArtifact, parameterExpressionSelector } = input;
  const { taskOutputParameter, taskOutputArtifact, taskFinalStatus } = input;
  const selector = parameterExpressionSelector === undefined ? "" : ` (${shownText(parameterExpressionSelector)})`;
  if (runtimeValue !== undefined) return shownText(fieldsOf(runtimeValue).constant ?? "");
  const outer = componentInputParameter ?? componentInputArtifact;
  if (outer !== undefined) return (scope.get(String(outer)) ?? String(outer)) + selector;
  if (taskFinalStatus !== undefined) return `final status of ${shownText(fieldsOf(taskFinalStatus).producerTask)}`;
  const { producerTask, outputParameterKey, outputArtifactKey } = fieldsOf(taskOutputParameter ?? taskOutputArtifact);
  if (producerTask === undefined) return shownText(input);
  return `${shownText(producerTask)}.${shownText(outputParameterKey ?? outputArtifactKey ?? "")}${selector}`;
}

/** Texts as they are, anything else as JSON, in which whole numbers have no fraction: the SDK writes 5 as 5.0. */
export const shownText = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "");
