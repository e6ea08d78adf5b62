import type { TaskState } from "../model/run.ts";

const memory =
  "The step used more memory than it may: raise its limit (`set_memory_limit`, which Tekton sees with `repair: true`), or let the step need less.";

/** By reason of a step's end (Kubernetes) or of a TaskRun (tektoncd/pipeline pkg/apis/pipeline/v1/taskrun_types.go). */
const hints: ReadonlyMap<string, string> = new Map([
  ["OOMKilled", memory],
  ["StepOOM", memory],
  ["InitContainerOOM", memory],
  ["SidecarOOM", "A sidecar used more memory than it may: raise its limit."],
]);

/** What to do about a task that failed, where its reasons alone say it. */
export const hintForTask = ({ stepReason = "", reason }: TaskState): string | undefined =>
  hints.get(stepReason) ?? hints.get(reason);
