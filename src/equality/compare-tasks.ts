import { type ComparedTask, readableReferences, withIds } from "./compared.ts";

/** The tasks of KFP 2 by those of KFP 1: of the same name, or else of the same content. */
export function pairTasks(
  former: readonly ComparedTask[],
  current: readonly ComparedTask[],
): ReadonlyMap<ComparedTask, ComparedTask> {
  const pairs = new Map<ComparedTask, ComparedTask>();
  for (const identity of [nameOf, loopName, contentOf]) {
    const left = Map.groupBy(without(current, pairs.values()), (task) => identity(task, pairs));
    for (const task of without(former, pairs.keys())) {
      const found = left.get(identity(task, new Map()))?.shift();
      if (found !== undefined) pairs.set(task, found);
    }
  }
  return pairs;
}

type Identity = (task: ComparedTask, pairs: ReadonlyMap<ComparedTask, ComparedTask>) => string;

const nameOf: Identity = ({ kind, name, within }) =>
  [kind, plainLoops(within), kind === "loop" ? plainLoops(name) : name].join("\n");

/** KFP 1 puts the pipeline's name and a digest before the names of loops: `train-8d784-for-loop-3`. */
const plainLoops = (name: string): string => name.replaceAll(/(^|\/)[^/]*-[0-9a-f]{5}-(?=for-loop-\d+(?:\/|$))/g, "$1");

const loopName: Identity = ({ kind, facts, name }) => (kind === "loop" ? `loop ${facts.get("items")}` : `task ${name}`);

/** The content of a task without references, whose tasks may not be paired yet. A wrong pair only shows a difference. */
const contentOf: Identity = ({ kind, facts }) =>
  [kind, ...[...facts].map(([what, value]) => `${what} ${withIds(value, new Map())}`).toSorted()]
    .join("\n")
    .replace(/\uE000[^\uE002]*\uE002/g, "…");

function without(tasks: readonly ComparedTask[], taken: Iterable<ComparedTask>): readonly ComparedTask[] {
  const all = new Set(taken);
  return tasks.filter((task) => !all.has(task));
}

/** What differs in a pair, a sentence each. @param ids of KFP 1's tasks by those of KFP 2 */
export function compareTask(
  former: ComparedTask,
  current: ComparedTask,
  ids: ReadonlyMap<string, string>,
): readonly string[] {
  const label = former.kind === "loop" ? `loop \`${current.name}\`` : `task \`${former.name}\``;
  const facts = new Map([...current.facts].map(([what, value]) => [what, withIds(value, ids)]));
  const differing = [...new Set([...former.facts.keys(), ...facts.keys()])].filter(
    (what) => former.facts.get(what) !== facts.get(what),
  );
  const place = (task: ComparedTask): string => (task.isFinal ? "at the end" : "before the end");
  return [
    ...differing.map((what) => `${label}: ${what} is ${bothShown(former.facts.get(what), facts.get(what))}`),
    ...(former.isFinal === current.isFinal
      ? []
      : [`${label} runs ${place(former)} in KFP 1, ${place(current)} in KFP 2`]),
    ...((ids.get(current.within) ?? current.within) === former.within ? [] : [`${label} is in another loop`]),
    ...compareSets(
      `${label} waits for`,
      former.needs,
      mapped(current.needs, (id) => ids.get(id) ?? id),
    ),
    ...compareSets(
      `${label} runs only if`,
      former.conditions,
      mapped(current.conditions, (text) => withIds(text, ids)),
    ),
  ];
}

const mapped = (values: ReadonlySet<string>, to: (value: string) => string): ReadonlySet<string> =>
  new Set([...values].map(to));

const compareSets = (words: string, former: ReadonlySet<string>, current: ReadonlySet<string>): readonly string[] => [
  ...leftIn(former, current).map((value) => `${words} ${shown(value)} only in KFP 1`),
  ...leftIn(current, former).map((value) => `${words} ${shown(value)} only in KFP 2`),
];

const leftIn = (values: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...values].filter((value) => !others.has(value));

/** Both values; of texts with several lines, such as code, the first line that differs. */
function bothShown(former: string | undefined, current: string | undefined): string {
  const [before, after] = [former, current].map((text) => (text ?? "").split("\n"));
  const index = before?.findIndex((line, at) => line !== after?.[at]) ?? -1;
  const at = index === -1 ? (before?.length ?? 0) : index;
  const isLong = former !== undefined && current !== undefined && former.length + current.length > longest;
  const [one, other] = isLong ? [before?.[at]?.trim(), after?.[at]?.trim()] : [former, current];
  return `${shown(one)} in KFP 1, ${shown(other)} in KFP 2`;
}

const longest = 120;

/** One line of a value. */
export function shown(value: string | undefined): string {
  if (value === undefined || value === "") return "nothing";
  const line = readableReferences(value).replace(/\s+/g, " ");
  return `\`${(line.length > longest ? `${line.slice(0, longest)}…` : line).replaceAll("`", "'")}\``;
}
