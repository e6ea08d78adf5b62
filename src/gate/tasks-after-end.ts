import type { FinallyAfterTermination, LoopIteration, TaskPhase, TaskState } from "../model/run.ts";

/** The tasks as they are after their run was terminated. */
export const terminatedTasks = (
  tasks: readonly TaskState[],
  fate: FinallyAfterTermination | undefined,
): readonly TaskState[] =>
  tasks.map((task) => {
    if (task.phase !== "pending" || task.isFinal !== true || fate !== "runs") return settled(task, "cancelled");
    return { ...task, waiting: "it still runs on the cluster" };
  });

/** The tasks as they are after their run ended by itself: none is pending any more. */
export const endedTasks = (tasks: readonly TaskState[]): readonly TaskState[] =>
  tasks.map((task) => settled(task, task.phase === "running" ? "running" : "cancelled"));

function settled(task: TaskState, phase: TaskPhase): TaskState {
  const { waiting: _, ...rest } = withSettledIterations(task, phase);
  if (task.phase === "running") return { ...rest, phase };
  if (task.phase !== "pending") return rest;
  if (task.isOnlyNamed) return { ...rest, waiting: "the server does not tell how it ended" };
  return hasBegun(task) ? { ...rest, phase } : { ...rest, phase: "skipped", reason: "the run ended before it began" };
}

/** Whether the cluster has created anything for the task, even a pod that waits for its image. */
const hasBegun = ({ podName, startedAt, waiting, reason }: TaskState): boolean =>
  podName !== undefined || startedAt !== undefined || waiting !== undefined || reason !== "";

function withSettledIterations({ iterations, ...task }: TaskState, phase: TaskPhase): TaskState {
  if (iterations === undefined) return task;
  const settle = (iteration: LoopIteration): LoopIteration => ({
    ...iteration,
    phase: iteration.phase === "running" || iteration.phase === "pending" ? phase : iteration.phase,
    tasks: iteration.tasks.map((inner) => settled(inner, phase)),
  });
  return { ...task, iterations: iterations.map(settle) };
}
