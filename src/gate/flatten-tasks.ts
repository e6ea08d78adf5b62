import type { TaskState } from "../model/run.ts";
/** The tasks, each followed by those of its iterations, which are called `loop[2].train`. */
export function flattenTasks(tasks: readonly TaskState[]): readonly TaskState[] {
  return tasks.flatMap((task) => [
    task,
    ...(task.iterations ?? []).flatMap((iteration) =>
      flattenTasks(iteration.tasks).map((inner) => ({
        ...inner,
        name: `${task.name}[${iteration.number}].${inner.name}`,
      })),
    ),
  ]);
}
