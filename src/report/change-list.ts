import type { Change, GraphDifference, TaskDifference } from "../tekton/graph/difference.ts";
import { looks } from "./diagram/tones.ts";
import { cut, harmless } from "./harmless.ts";
import { codeBlock, escapeMarkdown, inlineCode } from "./markdown.ts";
import { plural } from "./words.ts";

/** `1 task added, 2 tasks changed, 1 other change`. */
export function describeDifference({ changes, tasks }: GraphDifference): string {
  const all = noteworthyTasks(tasks, "");
  const counts = (["added", "removed", "changed"] as const).flatMap((mark) => {
    const count = all.filter(({ task }) => task.mark === mark).length;
    return count === 0 ? [] : [`${plural(count, "task")} ${mark}`];
  });
  const parameters = changes.filter(({ what }) => what.startsWith("parameter ")).length;
  const others = changes.length - parameters;
  return [
    ...counts,
    ...(parameters === 0 ? [] : [`${plural(parameters, "parameter")} changed`]),
    ...(others === 0 ? [] : [`${plural(others, "setting")} changed`]),
  ].join(", ");
}

const mostEntries = 100;

/** Every change as a list: tasks that changed alike together, by their titles, with what changed of them below. */
export function changeList({ changes, tasks }: GraphDifference): string {
  const alike = Map.groupBy(noteworthyTasks(tasks, ""), ({ task }) => JSON.stringify([task.mark, task.changes]));
  const entries = [...changes.map((change) => changeEntry(change, "")), ...[...alike.values()].map(tasksEntry)];
  const rest = entries.length - mostEntries;
  return [...entries.slice(0, mostEntries), ...(rest > 0 ? [`- … and ${rest} more`] : [])].join("\n");
}

interface NamedTask {
  /** With the loops that it is in. */
  readonly title: string;
  readonly task: TaskDifference;
}

/** What is inside of something that was added or removed as a whole goes without saying; a loop that only has a change inside too. */
function noteworthyTasks(tasks: readonly TaskDifference[], within: string): readonly NamedTask[] {
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
  const titles = tasks.slice(0, mostTitles).map(({ title }) => inlineCode(cut(title, 120)));
  const others = tasks.length - titles.length;
  const { mark = "same", changes = [] } = tasks[0]?.task ?? {};
  const sign = mark === "same" ? "" : looks[mark].sign;
  const shown = changes.slice(0, mostChanges).map((change) => changeEntry(change, "  "));
  const rest = changes.length - shown.length;
  return [
    `- ${sign}${titles.join(", ")}${others > 0 ? ` and ${plural(others, "more task")}` : ""}`,
    ...shown,
    ...(rest > 0 ? [`  - … and ${plural(rest, "more change")}`] : []),
  ].join("\n");
}

function changeEntry({ what, before, after }: Change, indent: string): string {
  const head = `${indent}- ${escapeMarkdown(cut(what, 120))}`;
  if (isLine(before) && isLine(after)) return `${head}: ${value(before, "new")} → ${value(after, "gone")}`;
  const block = codeBlock(lineDifference(before ?? "", after ?? ""), "diff");
  return `${head}:\n${block.replace(/^/gm, `${indent}  `)}`;
}

const longestValue = 120;

const isLine = (text: string | undefined): boolean =>
  text === undefined || (!/[\r\n]/.test(text) && text.length <= longestValue);

const value = (text: string | undefined, absent: "new" | "gone"): string =>
  text === undefined ? `*${absent === "new" ? "not there" : "gone"}*` : text === "" ? "*empty*" : inlineCode(text);

const mostLines = 12;
const longestLine = 160;

/** Lines that went and came, without those at both ends that stayed. */
function lineDifference(before: string, after: string): string {
  const [was, is] = [linesOf(before), linesOf(after)];
  const start = commonLength(was, is);
  const end = commonLength(was.slice(start).reverse(), is.slice(start).reverse());
  return [...some(was.slice(start, was.length - end), "-"), ...some(is.slice(start, is.length - end), "+")].join("\n");
}

const linesOf = (text: string): readonly string[] => (text === "" ? [] : harmless(text).split("\n"));

function commonLength(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((line, index) => line !== other[index]);
  return first === -1 ? Math.min(one.length, other.length) : first;
}

function some(lines: readonly string[], sign: string): readonly string[] {
  const shown = lines
    .slice(0, mostLines)
    .map((line) => `${sign} ${line.length > longestLine ? `${line.slice(0, longestLine)}…` : line}`);
  return lines.length > mostLines ? [...shown, `${sign} … and ${lines.length - mostLines} more lines`] : shown;
}
