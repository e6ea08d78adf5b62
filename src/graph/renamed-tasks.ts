import type { GraphTask } from "../model/graph.ts";

/** Share of common settings from which two tasks count as one that was renamed. */
const sameFrom = 0.8;
/** Limit of compared tasks: every removed task is compared with every new one. */
const mostCandidates = 50;

/** Pairs new tasks with removed ones that differ in little but the name, most similar first. */
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

/** Lists a task's settings for comparison, without labels and annotations, which are similar on every task. A loop's tasks count too. */
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
