import type { GraphTask } from "../model/graph.ts";

/** Of all lines that two tasks are set to, the share that both have, from which one counts as the other under a new name. */
const sameFrom = 0.8;
/** Every removed task is held against every new one: beyond this the comparison would take longer than it is worth. */
const mostCandidates = 50;

/** Pairs of tasks that differ in little but their name, most alike first: the new task → the one that is gone. */
export function renamedTasks(
  gone: readonly GraphTask[],
  added: readonly GraphTask[],
): ReadonlyMap<GraphTask, GraphTask> {
  const pairs = new Map<GraphTask, GraphTask>();
  if (gone.length > mostCandidates || added.length > mostCandidates) return pairs;
  const taken = new Set<GraphTask>();
  for (const { now, then } of candidates(gone, added)) {
    if (pairs.has(now) || taken.has(then)) continue;
    pairs.set(now, then);
    taken.add(then);
  }
  return pairs;
}

interface Candidate {
  readonly now: GraphTask;
  readonly then: GraphTask;
  readonly likeness: number;
}

function candidates(gone: readonly GraphTask[], added: readonly GraphTask[]): readonly Candidate[] {
  const lines = new Map([...gone, ...added].map((task) => [task, linesOf(task)]));
  return added
    .flatMap((now) =>
      gone
        .filter(({ kind, isFinal }) => kind === now.kind && isFinal === now.isFinal)
        .map((then) => ({ now, then, likeness: likeness(lines.get(now), lines.get(then)) })),
    )
    .filter((candidate) => candidate.likeness >= sameFrom)
    .toSorted((one, other) => other.likeness - one.likeness);
}

/** Labels and annotations are much the same on every task; what it does tells it from others. Of a loop its tasks count, too. */
const linesOf = ({ settings, body }: GraphTask): ReadonlySet<string> =>
  new Set([
    ...[...settings]
      .filter(([what]) => !/^(label|annotation) /.test(what))
      .flatMap(([what, text]) => text.split("\n").map((line) => `${what}: ${line}`)),
    ...body.flatMap((task) => [task.name, ...linesOf(task)]),
  ]);

function likeness(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  const shared = [...one].filter((line) => other.has(line)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
