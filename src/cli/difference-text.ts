import { styleText } from "node:util";
import { type ChangeGroup, groupEqualChanges } from "../change/equal-changes.ts";
import type { ChangeEntry } from "../change/headline.ts";
import { changeOf } from "../change/pipeline-report.ts";
import type { PipelineReport } from "../model/change.ts";
import type { Change, GraphDifference, Mark } from "../model/graph.ts";
import { describeDifference, noteworthyTasks } from "../report/change-list.ts";
import { cut, sanitizeLine } from "../report/text/sanitize.ts";
import { plural } from "../report/text/words.ts";
import { lineDifference, textDifference } from "../report/text-difference.ts";

const signs: Readonly<Record<Mark, string>> = { same: " ", added: "+", removed: "−", changed: "~" };
const colours = { "+": "green", "−": "red", "~": "yellow" } as const;
const longest = 120;

/** What a change does to its pipelines, for a terminal. Pipelines that changed alike are shown once. @returns lines */
export function differenceText(reports: readonly PipelineReport[], hasColours: boolean): readonly string[] {
  const entries = reports.map((report): ChangeEntry => ({ report, change: report.change ?? changeOf(report) }));
  const changed = entries.filter(({ change }) => change.kind !== "same" && change.kind !== "unknown");
  const same = entries.filter(({ change }) => change.kind === "same").length;
  const lines = [
    ...groupEqualChanges(changed).flatMap((group) => groupLines(group)),
    ...(same === 0 ? [] : [`${plural(same, "pipeline")} unchanged`]),
  ];
  return hasColours ? lines.map(coloured) : lines;
}

function coloured(line: string): string {
  const sign = /^ *([+−~-]) /.exec(line)?.[1]?.replace("-", "−");
  const colour = sign === undefined ? undefined : colours[sign as keyof typeof colours];
  return colour === undefined ? line : styleText(colour, line, { validateStream: false });
}

function groupLines({ first, all }: ChangeGroup): readonly string[] {
  const names = all.map(({ report }) => `${sanitizeLine(report.name)} (${sanitizeLine(report.module)})`);
  const shown = names.slice(0, 5).join(", ") + (names.length > 5 ? ` and ${names.length - 5} more` : "");
  const { sign, words, body } = describe(first);
  const { change } = first;
  if (all.length === 1 || change.kind !== "changed") return [`${sign} ${shown}: ${words}`, ...body];
  return [`~ ${plural(all.length, "pipeline")} changed in the same way: ${shown}`, ...commonLines(change.difference)];
}

/** Lines that a group shares, without the names of tasks, which are others in each pipeline of the group. */
function commonLines({ changes, tasks }: GraphDifference): readonly string[] {
  const own = noteworthyTasks(tasks, "").flatMap(({ task }) => task.changes);
  const distinct = new Map([...changes, ...own].map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()].flatMap((change) => changeLines(change, 6));
}

interface Description {
  readonly sign: string;
  readonly words: string;
  readonly body: readonly string[];
}

function describe({ change, report }: ChangeEntry): Description {
  switch (change.kind) {
    case "new":
    case "removed":
      return {
        sign: change.kind === "new" ? "+" : "−",
        words: `${change.kind}, ${plural(change.graph.tasks.length, "task")}`,
        body: [],
      };
    case "changed":
      return { sign: "~", words: describeDifference(change.difference), body: differenceLines(change.difference) };
    case "rewritten":
      return { sign: "~", words: "changed", body: indented(textDifference(change.before, change.after), 2) };
    case "unreadable":
      return { sign: "~", words: sanitizeLine(change.reason), body: [] };
    default:
      return { sign: " ", words: report.error?.message ?? "", body: [] };
  }
}

function differenceLines({ changes, tasks }: GraphDifference): readonly string[] {
  const alike = Map.groupBy(noteworthyTasks(tasks, ""), ({ task }) => JSON.stringify([task.mark, task.changes]));
  return [
    ...changes.flatMap((change) => changeLines(change, 2)),
    ...[...alike.values()].flatMap((members) => {
      const titles = members.map(({ title }) => cut(title, longest)).join(", ");
      const { mark = "same", changes: own = [] } = members[0]?.task ?? {};
      return [`  ${signs[mark]} ${titles}`, ...own.flatMap((change) => changeLines(change, 6))];
    }),
  ];
}

function changeLines(change: Change, indent: number): readonly string[] {
  const space = " ".repeat(indent);
  if (change.kind === "needs")
    return [
      ...(change.added.length === 0 ? [] : [`${space}now waits for ${change.added.map(sanitizeLine).join(", ")}`]),
      ...(change.removed.length === 0
        ? []
        : [`${space}no longer waits for ${change.removed.map(sanitizeLine).join(", ")}`]),
    ];
  const { what, before, after } = change;
  const head = `${space}${cut(what, longest)}`;
  if (![before, after].every((text) => text === undefined || !/[\r\n]/.test(text)))
    return [`${head}:`, ...indented(textDifference(before ?? "", after ?? ""), indent + 2)];
  if (before === undefined) return [`${head}: ${value(after)} (new)`];
  if (after === undefined) return [`${head}: ${value(before)} (removed)`];
  const [was, is] = lineDifference(sanitizeLine(before), sanitizeLine(after), longest);
  return [`${head}: ${was === is ? "only characters that cannot be seen" : `${value(was)} → ${value(is)}`}`];
}

const value = (text = ""): string => (text === "" ? "empty" : cut(text, longest + 2));

const indented = (text: string, indent: number): readonly string[] =>
  text.split("\n").map((line) => " ".repeat(indent) + line);
