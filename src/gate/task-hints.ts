import { resultSizeHint } from "../checks/result-size.ts";
import type { TaskState } from "../model/run.ts";

const memory =
  "The step used more memory than it may: raise its limit (`set_memory_limit`, which Tekton sees with `repair: true`), or let the step need less.";

const tooLarge = `A result is larger than a container can hand over (4096 bytes). ${resultSizeHint}`;

/** The entrypoint's message at the end of the log: the step itself ends with code 1 and no reason (tektoncd/pipeline pkg/termination/write.go). */
const tooLargeWords = /Termination message is above max allowed size \d+/;

/** Hints by the reason of a step's end (Kubernetes) or of a TaskRun (tektoncd/pipeline pkg/apis/pipeline/v1/taskrun_types.go). */
const hints: ReadonlyMap<string, string> = new Map([
  ["OOMKilled", memory],
  ["StepOOM", memory],
  ["InitContainerOOM", memory],
  ["TaskRunResultLargerThanAllowedLimit", tooLarge],
  ["SidecarOOM", "A sidecar used more memory than it may: raise its limit."],
]);

/** Finds the hint for a failed task, by its reasons or the end of its log. */
export const hintForTask = ({ stepReason = "", reason }: TaskState, log: readonly string[]): string | undefined =>
  hints.get(stepReason) ?? hints.get(reason) ?? (log.some((line) => tooLargeWords.test(line)) ? tooLarge : undefined);
