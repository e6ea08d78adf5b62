import { defined } from "../model/defined.ts";
import type { TaskState } from "../model/run.ts";
import { customTaskOf } from "./custom-task.ts";
import { dependenciesOf } from "./dependencies.ts";
import type { PipelineSpec, PipelineTask } from "./pipeline-run.ts";
import { titleOf } from "./task-title.ts";

/** What the pipeline declares about a task, independent of its state. */
export type DeclaredTask = Pick<TaskState, "name" | "title" | "after" | "isFinal" | "customTask">;

/** Lists the declared tasks with their dependencies, `finally` last. */
export function declaredTasks({ tasks = [], finally: finals = [] }: PipelineSpec): readonly DeclaredTask[] {
  return [...tasks.map(declared), ...finals.map((task) => ({ ...declared(task), isFinal: true as const }))];
}

function declared(task: PipelineTask): DeclaredTask {
  const customTask = customTaskOf(task)?.kind;
  const after = dependenciesOf(task);
  const title = titleOf({ ...task });
  return {
    name: task.name,
    ...defined({ title }),
    ...(after.length === 0 ? {} : { after }),
    ...defined({ customTask }),
  };
}
