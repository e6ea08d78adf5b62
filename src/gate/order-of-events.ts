import type { TaskPhase, TaskState } from "../model/run.ts";

/** Sorts tasks by what happened first: ended tasks, then the others, each by time. At equal times dependencies come first. */
export function inOrderOfEvents(tasks: readonly TaskState[]): readonly TaskState[] {
  const depths = depthsOf(tasks);
  const depth = ({ name }: TaskState): number => depths.get(name) ?? 0;
  return tasks.toSorted(
    (one, other) => rank(one) - rank(other) || compare(timeOf(one), timeOf(other)) || depth(one) - depth(other),
  );
}

/** Ended tasks rank before all others: clusters report whole seconds, so times alone do not show that an ended task let another begin. */
const order: readonly TaskPhase[] = ["succeeded", "failed", "timed-out", "cancelled", "skipped", "running", "pending"];
const rank = ({ phase }: TaskState): number => Math.max(0, order.indexOf(phase) - order.indexOf("cancelled"));

const timeOf = ({ startedAt = "", finishedAt = startedAt }: TaskState): string => finishedAt;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The length of the longest chain of tasks that a task waits for; tasks of `finally` wait for all. */
function depthsOf(tasks: readonly TaskState[]): ReadonlyMap<string, number> {
  const byName = new Map(tasks.map((task) => [task.name, task]));
  const depths = new Map<string, number>();
  const measure = (task: TaskState): number => {
    const known = depths.get(task.name);
    if (known !== undefined) return known;
    // Tasks in a cycle, which Tekton refuses, count as visited, so that the recursion ends.
    depths.set(task.name, 0);
    const parents = (task.after ?? []).flatMap((name) => byName.get(name) ?? []);
    const depth = Math.max(task.isFinal ? tasks.length : 0, ...parents.map((parent) => measure(parent) + 1));
    depths.set(task.name, depth);
    return depth;
  };
  for (const task of tasks) measure(task);
  return depths;
}
