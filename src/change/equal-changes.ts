import type { GraphDifference, TaskDifference } from "../model/graph.ts";
import { noteworthyTasks } from "../report/change-list.ts";
import type { ChangeEntry } from "./headline.ts";

/** One row of the overview: a pipeline, or several that changed in the same way. */
export interface ChangeGroup {
  readonly first: ChangeEntry;
  readonly all: readonly ChangeEntry[];
}

/** Pipelines that compile and changed in the same way are one group, at the place of the first. All others stand alone. */
export function groupEqualChanges(entries: readonly ChangeEntry[]): readonly ChangeGroup[] {
  const groups = Map.groupBy(entries, (entry) => groupKey(entry) ?? entry);
  return [...groups.values()].flatMap((all) => (all[0] === undefined ? [] : [{ first: all[0], all }]));
}

/** What two changes must have in common to be told together; undefined for what is told by itself. */
function groupKey({ report, change }: ChangeEntry): string | undefined {
  if (change.kind !== "changed" || report.error !== undefined) return undefined;
  const isPlain = report.findings.length === 0 && report.version === undefined && report.verdict === undefined;
  return isPlain ? describe(change.difference) : undefined;
}

/** The tasks' names do not count: the same image in forty pipelines is in forty tasks. */
function describe({ changes, tasks }: GraphDifference): string | undefined {
  const changed = noteworthyTasks(tasks, "").map(({ task }) => task);
  if (changed.some(({ mark }) => mark !== "changed")) return undefined;
  return JSON.stringify([changes, [...new Set(changed.map((task: TaskDifference) => JSON.stringify(task.changes)))]]);
}
