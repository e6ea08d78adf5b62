import type { TaskState } from "../model/run.ts";

/** Lists the tasks, each followed by the tasks of its iterations, named `loop[2].train`. */
export function flattenTasks(tasks: readonly TaskState[]): readonly TaskState[] {
  return tasks.flatMap((task) => [
    task,
    ...(task.iterations ?? []).flatMap((iteration) =>
      flattenTasks(iteration.tasks).map((inner) => insideOf(task, iteration.number, inner)),
    ),
  ]);
}

function insideOf(loop: TaskState, iteration: number, inner: TaskState): TaskState {
  const name = `${loop.name}[${iteration}].${inner.name}`;
  if (loop.title === undefined && inner.title === undefined) return { ...inner, name };
  return { ...inner, name, title: `${loop.title ?? loop.name} › ${iteration} › ${inner.title ?? inner.name}` };
}
