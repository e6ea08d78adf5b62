import type { LoopIteration, TaskState } from "../model/run.ts";
import { looks } from "./diagram/tones.ts";
import { compactTable, escapeMarkdown, inlineCode } from "./text/markdown.ts";
import { cut } from "./text/sanitize.ts";
import { countPhases, duration, phaseWord } from "./text/words.ts";

const mostRows = 500;
const mostIterations = 20;

/** How each task of a run came off. Of a loop those iterations that did not succeed have rows of their own. */
export function taskTable(tasks: readonly TaskState[]): string {
  const rows = tasks.flatMap((task) => taskRows(task, ""));
  const shown = rows.slice(0, mostRows);
  return compactTable(["Task", "State", "Duration", "Retries"], shown, rows.length - shown.length);
}

type Row = readonly string[];

function taskRows(task: TaskState, within: string): readonly Row[] {
  const { iterations = [], retries } = task;
  const name = `${within}${cut(task.title ?? task.name, 100)}`;
  const noteworthy = iterations.filter(({ phase }) => phase !== "succeeded").slice(0, mostIterations);
  return [
    [nameCell(task, name), stateCell(task), taskDuration(task), retries > 0 ? String(retries) : ""],
    ...noteworthy.flatMap((iteration) => iterationRows(iteration, name)),
  ];
}

/** The name in the PipelineRun stands below the one that people know it by. */
const nameCell = (task: TaskState, shown: string): string =>
  task.title === undefined ? inlineCode(shown) : `${escapeMarkdown(shown)}<br>${inlineCode(cut(task.name, 100))}`;

function iterationRows({ number, item, phase, reason, tasks }: LoopIteration, loop: string): readonly Row[] {
  const name = `${loop} › ${number}${item === "" ? "" : ` (${cut(item, 60)})`}`;
  const why = reason === "" ? "" : `: ${reason}`;
  return [
    [inlineCode(name), `${looks[phase].sign}${escapeMarkdown(`${phaseWord(phase)}${why}`)}`, "", ""],
    ...tasks.filter((task) => task.phase !== "succeeded").flatMap((task) => taskRows(task, `${name} › `)),
  ];
}

function stateCell({ phase, reason, waiting, stepReason = "", iterations = [] }: TaskState): string {
  const why = phase === "skipped" ? reason : phase === "pending" ? (waiting ?? "") : stepReason;
  const folded = countPhases(iterations.map((iteration) => iteration.phase));
  const words = [phaseWord(phase), ...(why === "" ? [] : [`: ${why}`]), ...(folded === "" ? [] : [` (${folded})`])];
  return `${looks[phase].sign}${escapeMarkdown(words.join(""))}`;
}

function taskDuration({ startedAt, finishedAt }: TaskState): string {
  const ms = Date.parse(finishedAt ?? "") - Date.parse(startedAt ?? "");
  return Number.isFinite(ms) ? duration(ms) : "";
}
