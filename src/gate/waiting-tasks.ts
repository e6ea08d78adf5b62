import type { TaskState } from "../model/run.ts";
import { labelOf } from "../tekton/task-title.ts";
import { flattenTasks } from "./flatten-tasks.ts";

/** On most clusters a pod is scheduled and its image pulled within this time. */
const patienceMs = 60_000;

/** Reports why a task has not begun, in the cluster's words: once the task has waited for `patienceMs`, and again if the reason changes. */
export class WaitingTasks {
  readonly #since = new Map<string, number>();
  readonly #told = new Map<string, string>();

  notice(tasks: readonly TaskState[], now: number): readonly string[] {
    const waiting = flattenTasks(tasks).filter((task) => task.waiting !== undefined);
    const names = new Set(waiting.map(({ name }) => name));
    for (const name of this.#since.keys()) if (!names.has(name)) this.#since.delete(name);
    return waiting.flatMap((task) => this.#describe(task, now));
  }

  #describe(task: TaskState, now: number): readonly string[] {
    const { name, waiting = "", isOnlyNamed } = task;
    const since = this.#since.get(name) ?? now;
    this.#since.set(name, since);
    // Messages contain ports and times that differ in each poll.
    const reason = waiting.split(":")[0] ?? "";
    if (now - since < patienceMs || this.#told.get(name) === reason) return [];
    this.#told.set(name, reason);
    const seconds = Math.round((now - since) / 1_000);
    const what = isOnlyNamed
      ? `nothing is known of task ${labelOf(task)} after`
      : `task ${labelOf(task)} has not begun for`;
    return [`${what} ${seconds} s: ${waiting}`];
  }
}
