import type { PipelineChange, PipelineReport } from "../model/change.ts";
import { changeList, describeDifference } from "../report/change-list.ts";
import { differenceBoxes, plainBoxes } from "../report/diagram/diagram.ts";
import { drawing } from "../report/diagram/drawing.ts";
import { errorParts, findingsPart } from "../report/pipeline-details.ts";
import { cut } from "../report/text/harmless.ts";
import { boundedTable, details, escapeHtml, escapeMarkdown, inlineCode, link } from "../report/text/markdown.ts";
import { plural } from "../report/text/words.ts";
import { changeOf } from "./pipeline-report.ts";

/** GitHub counts characters, and takes 65,536 (docs.github.com, REST: "body is too long (maximum is 65536 characters)"). */
const commentLimit = 65_000;
const mostRows = 100;
const longestNote = 500;

export interface CommentOptions {
  /** The commit that was looked at. */
  readonly sha: string;
  /** Page of the workflow run. */
  readonly runUrl: string;
  /** Why it is not known what the pipelines were before; empty when it is. */
  readonly note: string;
}

interface Entry {
  readonly report: PipelineReport;
  readonly change: PipelineChange;
}

/** What a pull request does to its pipelines, as Markdown. */
export function renderComment(reports: readonly PipelineReport[], options: CommentOptions): string {
  const entries = reports.map(entryOf).toSorted((one, other) => urgency(one) - urgency(other));
  const shown = entries.filter(isNoteworthy);
  const head = [
    `### ${headline(entries)}`,
    ...(shown.length === 0 ? [] : [overview(shown)]),
    ...quietPart(entries.filter((entry) => !isNoteworthy(entry))),
    ...(options.note === "" ? [] : [`> ${escapeMarkdown(cut(options.note, longestNote))}`]),
  ];
  const foot = footer(options);
  const left = commentLimit - [...head, foot].join("\n\n").length;
  // Where a text was cut may be half a character, which is no JSON that GitHub takes.
  return [...head, ...fittingSections(shown, left), foot].join("\n\n").toWellFormed();
}

/** Whether a comment is worth its noise: something changed, does not compile, or was found. */
export const isWorthComment = (reports: readonly PipelineReport[]): boolean =>
  reports.some((report) => isNoteworthy(entryOf(report)));

const entryOf = (report: PipelineReport): Entry => ({ report, change: report.change ?? changeOf(report) });

/** What is found in a pipeline that did not change was there before. */
function isNoteworthy({ report, change }: Entry): boolean {
  if (report.error !== undefined) return true;
  return change.kind === "unknown" ? report.findings.length > 0 : change.kind !== "same";
}

function urgency({ report, change }: Entry): number {
  if (report.error !== undefined) return 0;
  return change.kind === "same" || change.kind === "unknown" ? 2 : 1;
}

function headline(entries: readonly Entry[]): string {
  const failed = entries.filter(({ report }) => report.error !== undefined).length;
  const changed = entries.filter(({ change }) => ["new", "removed", "changed"].includes(change.kind)).length;
  const parts = [
    ...(failed === 0 ? [] : [`❌ ${plural(failed, "pipeline")} failed`]),
    ...(changed === 0 ? [] : [`${plural(changed, "pipeline")} changed`]),
  ];
  if (parts.length > 0) return `${failed === 0 ? "✅ " : ""}${parts.join(", ")}`;
  const isKnown = entries.every(({ change }) => change.kind !== "unknown");
  return isKnown ? "✅ No pipeline changed" : "✅ All pipelines compile";
}

/** As many rows as leave half of the comment to the details. */
function overview(entries: readonly Entry[]): string {
  let left = commentLimit / 2;
  const rows = entries.slice(0, mostRows).map(rowOf);
  const shown = rows.filter((cells) => {
    left -= cells.join(" | ").length + 6;
    return left >= 0;
  });
  return boundedTable(["Pipeline", "Compiles", "Change", "Findings"], shown, entries.length - shown.length);
}

const rowOf = (entry: Entry): readonly string[] => [
  `${escapeMarkdown(cut(entry.report.name, 80))}<br>${inlineCode(cut(entry.report.module, 120))}`,
  compiles(entry),
  changeWords(entry),
  entry.report.findings.length === 0 ? "" : plural(entry.report.findings.length, "finding"),
];

function compiles({ report, change }: Entry): string {
  if (change.kind === "removed") return "";
  return report.error === undefined ? "✅" : report.yaml === undefined ? "❌ no" : "❌ with errors";
}

function changeWords({ change }: Entry): string {
  switch (change.kind) {
    case "new":
      return `➕ new, ${plural(change.graph.tasks.length, "task")}`;
    case "removed":
      return "➖ removed";
    case "changed":
      return `✏️ ${describeDifference(change.difference)}`;
    case "same":
      return "unchanged";
    case "unreadable":
      return escapeMarkdown(cut(change.reason, 200));
    default:
      return "";
  }
}

function quietPart(entries: readonly Entry[]): readonly string[] {
  const unknown = entries.filter(({ change }) => change.kind === "unknown").length;
  const same = entries.length - unknown;
  return [
    ...(same === 0
      ? []
      : [`${plural(same, "pipeline")} ${same === 1 ? "compiles" : "compile"} to the same as before.`]),
    ...(unknown === 0 ? [] : [`${plural(unknown, "pipeline")} ${unknown === 1 ? "compiles" : "compile"}.`]),
  ];
}

/** Less than any section. */
const tooLittle = 200;

/** In full as many as fit, then without the graph; the table above has them all. */
function fittingSections(entries: readonly Entry[], limit: number): readonly string[] {
  let left = limit - tooLittle;
  let omitted = 0;
  const sections = entries.flatMap((entry) => {
    const section = left < tooLittle ? undefined : fittingSection(entry, left);
    if (section === undefined) omitted += 1;
    left -= section === undefined ? 0 : section.length + 2;
    return section || [];
  });
  return omitted === 0 ? sections : [...sections, `The details of ${plural(omitted, "pipeline")} did not fit.`];
}

function fittingSection(entry: Entry, left: number): string | undefined {
  const full = sectionOf(entry, true);
  if (full.length + 2 <= left) return full;
  const brief = sectionOf(entry, false);
  return brief.length + 2 <= left ? brief : undefined;
}

function sectionOf({ report, change }: Entry, withGraph: boolean): string {
  const failed = report.error !== undefined;
  const parts = [
    ...errorParts(report.error),
    ...findingsPart(report),
    ...(withGraph ? graphPart(change) : []),
    ...(change.kind === "changed" ? [changeList(change.difference)] : []),
  ];
  const title = `${failed ? "❌ " : ""}<b>${escapeHtml(cut(report.name, 80))}</b>`;
  return parts.length === 0 ? "" : details(title, parts.join("\n\n"), { open: failed });
}

/** Before and after in one picture: what was removed is still in it, marked. */
function graphPart(change: PipelineChange): readonly string[] {
  if (change.kind === "changed") return [drawing(differenceBoxes(change.difference.tasks))];
  return change.kind === "new" ? [drawing(plainBoxes(change.graph.tasks))] : [];
}

function footer({ sha, runUrl }: CommentOptions): string {
  const commit = sha === "" ? "" : `Commit ${sha.slice(0, 7)}`;
  const run = runUrl === "" ? "" : link("workflow run", runUrl);
  return `<sub>${[commit, run].filter((part) => part !== "").join(" · ")}</sub>`;
}
