import { defined } from "../model/defined.ts";
import type {
  Change,
  Graph,
  GraphDifference,
  GraphTask,
  Settings,
  TaskDifference,
  ValueChange,
} from "../model/graph.ts";
import { labelOf } from "../tekton/task-title.ts";
import { renamedTasks } from "./renamed-tasks.ts";
import { compareTotals } from "./totals.ts";

export function compareGraphs(before: Graph, after: Graph): GraphDifference {
  return {
    changes: [
      ...compareSettings(before.parameters, after.parameters, "parameter"),
      ...compareSettings(before.settings, after.settings, "setting"),
    ],
    totals: compareTotals(before.totals, after.totals),
    tasks: compareTasks(before.tasks, after.tasks),
  };
}

export const isSame = ({ changes, tasks }: GraphDifference): boolean =>
  changes.length === 0 && tasks.every(({ mark }) => mark === "same");

function compareTasks(before: readonly GraphTask[], after: readonly GraphTask[]): readonly TaskDifference[] {
  const former = pairTasks(before, after);
  const paired = new Set(former.values());
  const nowCalled = new Map([...former].map(([now, then]) => [then.key, now.key]));
  const removed = before.filter((task) => !paired.has(task));
  return [
    ...after.map((task) => compareTask(former.get(task), task, nowCalled)),
    ...removed.map((task) =>
      addedOrRemoved("removed", { ...task, needs: task.needs.map((key) => nowCalled.get(key) ?? key) }),
    ),
  ];
}

/**
 * Pairs each task with its former version: by key, conditions and loops (whose key is their content) by name, and renamed tasks by the
 * similarity of their settings.
 */
function pairTasks(before: readonly GraphTask[], after: readonly GraphTask[]): ReadonlyMap<GraphTask, GraphTask> {
  const pairs = new Map<GraphTask, GraphTask>();
  for (const identity of [(task: GraphTask) => task.key, (task: GraphTask) => task.name]) {
    const former = new Map(without(before, pairs.values()).map((task) => [identity(task), task]));
    for (const task of without(after, pairs.keys()))
      for (const [now, then] of pairWith(task, former.get(identity(task)))) pairs.set(now, then);
  }
  return new Map([...pairs, ...renamedTasks(without(before, pairs.values()), without(after, pairs.keys()))]);
}

function without(tasks: readonly GraphTask[], taken: Iterable<GraphTask>): readonly GraphTask[] {
  const all = new Set(taken);
  return tasks.filter((task) => !all.has(task));
}

const pairWith = (task: GraphTask, former: GraphTask | undefined): readonly (readonly [GraphTask, GraphTask])[] =>
  former !== undefined && former.kind === task.kind ? [[task, former]] : [];

function compareTask(
  former: GraphTask | undefined,
  task: GraphTask,
  nowCalled: ReadonlyMap<string, string>,
): TaskDifference {
  if (former === undefined) return addedOrRemoved("added", task);
  const needed = former.needs.map((key) => nowCalled.get(key) ?? key);
  const changes = [
    ...compareTitles(former, task),
    ...compareNeeds(needed, task.needs),
    ...compareSettings(former.settings, task.settings, "setting"),
  ];
  const body = compareTasks(former.body, task.body);
  const same = changes.length === 0 && former.isFinal === task.isFinal && body.every(({ mark }) => mark === "same");
  return {
    mark: same ? "same" : "changed",
    task,
    changes,
    formerNeeds: needed.filter((key) => !task.needs.includes(key)),
    newNeeds: task.needs.filter((key) => !needed.includes(key)),
    body,
  };
}

/** Titles of conditions and loops are skipped: they consist of settings, whose changes are listed anyway. */
const compareTitles = (former: GraphTask, task: GraphTask): readonly Change[] =>
  labelOf(former) === labelOf(task) || !["task", "custom"].includes(task.kind)
    ? []
    : [valueChange({ kind: "name", what: "name" }, labelOf(former), labelOf(task))];

const addedOrRemoved = (mark: "added" | "removed", task: GraphTask): TaskDifference => ({
  mark,
  task,
  changes: [],
  formerNeeds: [],
  newNeeds: [],
  body: task.body.map((inner) => addedOrRemoved(mark, inner)),
});

function compareNeeds(before: readonly string[], after: readonly string[]): readonly Change[] {
  const added = after.filter((key) => !before.includes(key)).toSorted();
  const removed = before.filter((key) => !after.includes(key)).toSorted();
  return added.length + removed.length === 0 ? [] : [{ kind: "needs", what: "waits for", added, removed }];
}

function compareSettings(before: Settings, after: Settings, kind: ValueChange["kind"]): readonly Change[] {
  return [...new Set([...after.keys(), ...before.keys()])]
    .filter((what) => before.get(what) !== after.get(what))
    .map((what) => valueChange({ kind, what }, before.get(what), after.get(what)));
}

const valueChange = (
  { kind, what }: Pick<ValueChange, "kind" | "what">,
  before: string | undefined,
  after: string | undefined,
): Change => ({
  kind,
  what,
  ...defined({ before, after }),
});
