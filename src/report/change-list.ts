import type { Change, GraphDifference, NeedsChange, TaskDifference } from "../model/graph.ts";
import { looks } from "./diagram/tones.ts";
import { codeBlock, escapeMarkdown, inlineCode } from "./text/markdown.ts";
import { cut, sanitizeLine } from "./text/sanitize.ts";
import { plural } from "./text/words.ts";
import { lineDifference, textDifference } from "./text-difference.ts";

/** `1 task added, 2 tasks changed, 1 parameter changed`. */
export function describeDifference({ changes, tasks }: GraphDifference): string {
  const marks = noteworthyTasks(tasks, "").map(({ task }) => (isRename(task) ? "renamed" : task.mark));
  const parameters = changes.filter(({ kind }) => kind === "parameter").length;
  return [
    ...(["added", "removed", "renamed", "changed"] as const).map(
      (word) => [marks.filter((mark) => mark === word).length, "task", word] as const,
    ),
    [parameters, "parameter", "changed"] as const,
    [changes.length - parameters, "setting", "changed"] as const,
  ]
    .flatMap(([count, noun, word]) => (count === 0 ? [] : [`${plural(count, noun)} ${word}`]))
    .join(", ");
}

/** The change itself where there is but one and it fits on a line, else how many of which kind: `image: a:1 → a:2`. */
export function briefDifference(difference: GraphDifference): string {
  const changed = noteworthyTasks(difference.tasks, "").map(({ task }) => task);
  const distinct = new Map(
    [...difference.changes, ...changed.flatMap(({ changes }) => changes)].map((change) => [
      JSON.stringify(change),
      change,
    ]),
  );
  const [only, ...more] = distinct.values();
  const isOne = more.length === 0 && changed.every(({ mark }) => mark === "changed");
  if (only === undefined || !isOne || only.kind === "needs" || !isLine(only.before) || !isLine(only.after))
    return describeDifference(difference);
  const entry = changeEntry(only, "").slice("- ".length);
  return entry.length > longestBrief ? describeDifference(difference) : entry;
}

const longestBrief = 160;

const isRename = ({ changes }: TaskDifference): boolean => changes.some(({ kind }) => kind === "name");

const mostEntries = 100;

/** Every change as a list: tasks that changed alike together, by their titles, with what changed of them below. */
export function changeList({ changes, tasks }: GraphDifference): string {
  const alike = Map.groupBy(noteworthyTasks(tasks, ""), ({ task }) => JSON.stringify([task.mark, task.changes]));
  const entries = [...changes.map((change) => changeEntry(change, "")), ...[...alike.values()].map(tasksEntry)];
  const rest = entries.length - mostEntries;
  return [...entries.slice(0, mostEntries), ...(rest > 0 ? [`- … and ${rest} more`] : [])].join("\n");
}

interface NamedTask {
  /** The task's title with the loops that it is in. */
  readonly title: string;
  readonly task: TaskDifference;
}

/** What is inside of something that was added or removed as a whole goes without saying; a loop that only has a change inside too. */
export function noteworthyTasks(tasks: readonly TaskDifference[], within: string): readonly NamedTask[] {
  return tasks.flatMap((task) => {
    const title = `${within}${task.task.title}`;
    if (task.mark === "same") return [];
    if (task.mark !== "changed") return [{ title, task }];
    const inner = noteworthyTasks(task.body, `${title} › `);
    return task.changes.length === 0 && inner.length > 0 ? inner : [{ title, task }, ...inner];
  });
}

const mostChanges = 30;
const mostTitles = 20;

function tasksEntry(tasks: readonly NamedTask[]): string {
  const { mark = "same", changes = [] } = tasks[0]?.task ?? {};
  const sign = mark === "same" ? "" : looks[mark].sign;
  const shown = changes.slice(0, mostChanges).map((change) => changeEntry(change, "  "));
  const rest = changes.length - shown.length;
  return [
    `- ${sign}${titles(tasks.map(({ title }) => title))}`,
    ...shown,
    ...(rest > 0 ? [`  - … and ${plural(rest, "more change")}`] : []),
  ].join("\n");
}

function changeEntry(change: Change, indent: string): string {
  if (change.kind === "needs") return needsEntry(change, indent);
  const { what, before, after } = change;
  const head = `${indent}- ${escapeMarkdown(cut(what, 120))}`;
  if (isLine(before) && isLine(after)) return `${head}: ${values(before, after)}`;
  const block = codeBlock(textDifference(before ?? "", after ?? ""), "diff");
  return `${head}:\n${block.replace(/^/gm, `${indent}  `)}`;
}

function needsEntry({ added, removed }: NeedsChange, indent: string): string {
  const parts = [
    ...(added.length === 0 ? [] : [`now waits for ${titles(added)}`]),
    ...(removed.length === 0 ? [] : [`no longer waits for ${titles(removed)}`]),
  ];
  return `${indent}- ${parts.join("; ")}`;
}

function titles(all: readonly string[]): string {
  const shown = all.slice(0, mostTitles).map((title) => inlineCode(cut(title, 120)));
  return `${shown.join(", ")}${all.length > shown.length ? ` and ${plural(all.length - shown.length, "more task")}` : ""}`;
}

const isLine = (text: string | undefined): boolean => text === undefined || !/[\r\n]/.test(text);

const longestValue = 120;

function values(before: string | undefined, after: string | undefined): string {
  if (before === undefined || after === undefined) return `${value(before, "not set")} → ${value(after, "removed")}`;
  const [was, is] = lineDifference(sanitizeLine(before), sanitizeLine(after), longestValue);
  return was === is ? "only characters that cannot be seen" : `${value(was, "")} → ${value(is, "")}`;
}

const value = (text: string | undefined, absent: string): string =>
  text === undefined ? `*${absent}*` : text === "" ? "*empty*" : inlineCode(cut(text, longestValue + 2));
