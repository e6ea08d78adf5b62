import type { Graph, GraphTask, Settings } from "./graph.ts";

/** What became of a pipeline between two compilations, in meaning. */
export interface GraphDifference {
  /** Of the pipeline as a whole. */
  readonly changes: readonly Change[];
  /** All tasks of both, in the order of the later one, what was removed last. */
  readonly tasks: readonly TaskDifference[];
}

export type Mark = "same" | "added" | "removed" | "changed";

export interface TaskDifference {
  readonly mark: Mark;
  /** As it is now; of a removed one as it was. Keys in `needs` are those of this difference. */
  readonly task: GraphTask;
  readonly changes: readonly Change[];
  /** Keys that it needed before and does not need any more. */
  readonly formerNeeds: readonly string[];
  /** Keys that it needs and did not need before; none for a task that is new as a whole. */
  readonly newNeeds: readonly string[];
  readonly body: readonly TaskDifference[];
}

export interface Change {
  /** `image`, `parameter rows`, `resources`, … */
  readonly what: string;
  /** Absent when it is new. */
  readonly before?: string;
  /** Absent when it is gone. */
  readonly after?: string;
}

export function compareGraphs(before: Graph, after: Graph): GraphDifference {
  return { changes: compareSettings(before.settings, after.settings), tasks: compareTasks(before.tasks, after.tasks) };
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
    ...removed.map((task) => wholly("removed", { ...task, needs: task.needs.map((key) => nowCalled.get(key) ?? key) })),
  ];
}

/** The former self of each task that had one: by key, and of conditions and loops, whose key is what they say, by name. */
function pairTasks(before: readonly GraphTask[], after: readonly GraphTask[]): ReadonlyMap<GraphTask, GraphTask> {
  const byKey = new Map(before.map((task) => [task.key, task]));
  const pairs = new Map(after.flatMap((task) => pairWith(task, byKey.get(task.key))));
  const taken = new Set(pairs.values());
  const byName = new Map(before.filter((task) => !taken.has(task)).map((task) => [task.name, task]));
  const rest = after.filter((task) => !pairs.has(task)).flatMap((task) => pairWith(task, byName.get(task.name)));
  return new Map([...pairs, ...rest]);
}

const pairWith = (task: GraphTask, former: GraphTask | undefined): readonly (readonly [GraphTask, GraphTask])[] =>
  former !== undefined && former.kind === task.kind ? [[task, former]] : [];

function compareTask(
  former: GraphTask | undefined,
  task: GraphTask,
  nowCalled: ReadonlyMap<string, string>,
): TaskDifference {
  if (former === undefined) return wholly("added", task);
  const needed = former.needs.map((key) => nowCalled.get(key) ?? key);
  const changes = [...compareNeeds(needed, task.needs), ...compareSettings(former.settings, task.settings)];
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

const wholly = (mark: "added" | "removed", task: GraphTask): TaskDifference => ({
  mark,
  task,
  changes: [],
  formerNeeds: [],
  newNeeds: [],
  body: task.body.map((inner) => wholly(mark, inner)),
});

function compareNeeds(before: readonly string[], after: readonly string[]): readonly Change[] {
  const [was, is] = [[...before].sort().join(", "), [...after].sort().join(", ")];
  return was === is ? [] : [change("waits for", was === "" ? undefined : was, is === "" ? undefined : is)];
}

function compareSettings(before: Settings, after: Settings): readonly Change[] {
  return [...new Set([...after.keys(), ...before.keys()])]
    .filter((what) => before.get(what) !== after.get(what))
    .map((what) => change(what, before.get(what), after.get(what)));
}

const change = (what: string, before: string | undefined, after: string | undefined): Change => ({
  what,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});
