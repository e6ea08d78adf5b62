import type { PipelineTask } from "../../tekton/pipeline-run.ts";
import type { CustomTaskBody } from "./nested-run.ts";

type Spec = CustomTaskBody["spec"];

/** DefaultNestedStackDepth of the controller. */
const deepest = 30;
const annotation = "maxNestedStackDepth";

const tasksIn = (spec: Spec): readonly PipelineTask[] =>
  (spec.pipelineSpec as { readonly tasks?: readonly PipelineTask[] } | undefined)?.tasks ?? [];
const isLoop = ({ taskSpec, taskRef }: PipelineTask): boolean => (taskSpec ?? taskRef)?.kind === "PipelineLoop";

/**
 * How many levels of loops may still lie inside a loop; undefined if it holds none. The controller counts them down in an annotation of the
 * inner loop, which a recursion shares with its caller (kfp-tekton pipelinelooprun.go, getMaxNestedStackDepth).
 */
export function nestingOf({ metadata, spec }: CustomTaskBody, named: ReadonlyMap<string, number>): number | undefined {
  if (!tasksIn(spec).some(isLoop)) return undefined;
  const given = named.get(metadata.name ?? "") ?? metadata.annotations?.[annotation];
  return given === undefined || !Number.isInteger(Number(given)) ? deepest : Number(given);
}

/** Tells the inner loops how many levels are left. */
export function withNesting(spec: Spec, left: number, named: Map<string, number>): Spec {
  const tasks = tasksIn(spec).map((task) => {
    if (!isLoop(task)) return task;
    if (task.taskSpec === undefined) {
      named.set(String(task.taskRef?.name), left);
      return task;
    }
    const metadata = { ...task.taskSpec.metadata, annotations: { [annotation]: String(left) } };
    return { ...task, taskSpec: { ...task.taskSpec, metadata } };
  });
  return { ...spec, pipelineSpec: { ...(spec.pipelineSpec as object), tasks } };
}
