import type { FinallyAfterTermination, TaskState } from "../model/run.ts";
import { labelOf } from "../tekton/task-title.ts";

/** Describes whether pending tasks of `finally` still run after a termination; empty if there are none, or if it is unknown. */
export function describeExitHandlers(tasks: readonly TaskState[], fate: FinallyAfterTermination | undefined): string {
  const names = tasks.filter(({ isFinal, phase }) => isFinal === true && phase === "pending").map(labelOf);
  if (names.length === 0 || fate === undefined) return "";
  const subject = names.length === 1 ? `the exit handler ${names[0]}` : `the exit handlers ${names.join(", ")}`;
  return fate === "runs"
    ? `${subject} still ${names.length === 1 ? "runs" : "run"} on the cluster`
    : `${subject} ${names.length === 1 ? "does" : "do"} not run, because Kubeflow Pipelines cancels a run as a whole`;
}
