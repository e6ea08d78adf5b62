import { plural } from "../text/words.ts";
import type { Box } from "./diagram.ts";

/** More boxes than a reader takes in at a glance. */
const legibleBoxes = 25;

/**
 * A large graph as one can read it. Of a difference what changed stays, with its neighbours; everything else that lies between the same
 * of these is one box. Tasks that wait for the same, are waited for by the same and came off the same are one box as well.
 */
export function foldBoxes(boxes: readonly Box[]): readonly Box[] {
  if (countBoxes(boxes) <= legibleBoxes) return boxes;
  const inner = boxes.map((box) => ({ ...box, body: foldBoxes(box.body) }));
  const siblings = merge(inner, siblingGroup(inner));
  return countBoxes(siblings) > legibleBoxes ? merge(siblings, farGroup(siblings)) : siblings;
}

export const countBoxes = (boxes: readonly Box[]): number =>
  boxes.reduce((count, { body }) => count + 1 + countBoxes(body), 0);

/** What the boxes of a group have in common; undefined for a box that stands alone. */
type Grouping = (box: Box) => string | undefined;

/** A loop is shown with its tasks, so it is nobody's sibling; what changed is told one by one. */
function siblingGroup(boxes: readonly Box[]): Grouping {
  const waiting = dependants(boxes);
  return (box) =>
    box.body.length > 0 || isChange(box)
      ? undefined
      : JSON.stringify([box.kind, box.tone, box.isFinal, sources(box), waiting.get(box.key) ?? []]);
}

/** Groups cannot lead in a circle: all boxes of one come after the same shown boxes and before the same. */
function farGroup(boxes: readonly Box[]): Grouping {
  if (!boxes.some(hasChange)) return () => undefined;
  const waiting = dependants(boxes);
  const before = new Map(boxes.map((box) => [box.key, sources(box)]));
  const isShown = shownBoxes(boxes, waiting);
  const reach = (from: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] =>
    [...reachable(from, next)].filter((key) => isShown.has(key)).sort();
  return (box) =>
    isShown.has(box.key)
      ? undefined
      : JSON.stringify(["far", box.isFinal, reach(box.key, before), reach(box.key, waiting)]);
}

const isChange = ({ tone }: Box): boolean => tone === "added" || tone === "removed" || tone === "changed";
const hasChange = (box: Box): boolean => isChange(box) || box.body.some(hasChange);
const sources = ({ arrows }: Box): readonly string[] => arrows.map(({ from }) => from).sort();

function dependants(boxes: readonly Box[]): ReadonlyMap<string, readonly string[]> {
  const all = boxes.flatMap((box) => box.arrows.map(({ from }) => ({ from, to: box.key })));
  return new Map([...Map.groupBy(all, ({ from }) => from)].map(([from, to]) => [from, to.map((one) => one.to).sort()]));
}

function shownBoxes(boxes: readonly Box[], waiting: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const changed = boxes.filter(hasChange);
  return new Set(changed.flatMap((box) => [box.key, ...sources(box), ...(waiting.get(box.key) ?? [])]));
}

function reachable(from: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(next.get(from) ?? [])];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    open.push(...(next.get(key) ?? []));
  }
  return found;
}

function merge(boxes: readonly Box[], groupOf: Grouping): readonly Box[] {
  const groups = [...Map.groupBy(boxes, (box) => groupOf(box) ?? box).values()];
  const keys = new Map(groups.flatMap((all) => all.map((box) => [box.key, all[0]?.key ?? box.key])));
  return groups.flatMap((all) => {
    const [first, ...others] = all;
    if (first === undefined) return [];
    const box = others.length === 0 ? first : { ...first, body: [], ...merged(all) };
    return [{ ...box, arrows: mergeArrows(all, keys, first.key) }];
  });
}

function merged(all: readonly Box[]): Pick<Box, "title" | "note" | "kind" | "tasks"> {
  const tasks = all.flatMap((box) => box.tasks ?? [box.title]);
  return { kind: "task", title: rangeOf(tasks), note: plural(tasks.length, "task"), tasks };
}

function mergeArrows(all: readonly Box[], keys: ReadonlyMap<string, string>, own: string): Box["arrows"] {
  const arrows = all.flatMap((box) =>
    box.arrows.map((arrow) => ({ ...arrow, from: keys.get(arrow.from) ?? arrow.from })),
  );
  const distinct = new Map(arrows.map((arrow) => [`${arrow.from} ${arrow.tone}`, arrow]));
  return [...distinct.values()].filter(({ from }) => from !== own);
}

/** `feature-00 … -17` where the names have a beginning in common, else the first and the last. */
function rangeOf(titles: readonly string[]): string {
  const [first = "", last = ""] = [titles[0], titles.at(-1)];
  const shared = titles.reduce((start, title) => commonStart(start, title), first);
  const prefix = /^.*[-_ .]/.exec(shared)?.[0] ?? "";
  return `${first} … ${prefix.length > 2 ? last.slice(prefix.length - 1) : last}`;
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
