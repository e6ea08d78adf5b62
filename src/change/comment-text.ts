import type { LinkedName, PipelineChange, PipelineReport } from "../model/change.ts";
import type { SchedulePlan } from "../model/schedule-plan.ts";
import { briefDifference, changeList } from "../report/change-list.ts";
import { differenceBoxes, plainBoxes } from "../report/diagram/diagram.ts";
import { drawing } from "../report/diagram/drawing.ts";
import { findingsPart, findingsWords } from "../report/findings.ts";
import { imagesPart } from "../report/images.ts";
import { nameCell } from "../report/name-cell.ts";
import { errorParts, verdictParts } from "../report/pipeline-details.ts";
import { replacementsPart } from "../report/replacements.ts";
import { schedulesPart } from "../report/schedules.ts";
import { rewrittenPart } from "../report/shown-difference.ts";
import { noLinks, type ReportLinks } from "../report/text/links.ts";
import { compactTable, details, escapeHtml, escapeMarkdown, link } from "../report/text/markdown.ts";
import { cut } from "../report/text/sanitize.ts";
import { duration, plural, shortVersion, verdictWord } from "../report/text/words.ts";
import { totalsPart } from "../report/totals.ts";
import { type ChangeGroup, groupEqualChanges } from "./equal-changes.ts";
import { type ChangeEntry, hasFailed, headline, type StepStatus } from "./headline.ts";
import { changeOf } from "./pipeline-report.ts";

/** GitHub counts characters, and takes 65,536 (docs.github.com, REST: "body is too long (maximum is 65536 characters)"). */
const commentLimit = 65_000;
const mostRows = 100;
const longestNote = 500;

export interface CommentOptions extends StepStatus {
  /** The commit that was looked at. */
  readonly sha: string;
  /** Page of the workflow run. */
  readonly runUrl: string;
  /** Why it is not known what the pipelines were before; empty when it is. */
  readonly note: string;
  /** Whether another job says so, which ran the pull request's code. */
  readonly isTold?: boolean;
  readonly links: ReportLinks;
  readonly schedules?: SchedulePlan;
}

/** What a pull request does to its pipelines, as Markdown. */
export function renderComment(reports: readonly PipelineReport[], options: CommentOptions): string {
  const entries = reports.map(entryOf).toSorted((one, other) => urgency(one) - urgency(other));
  const groups = groupEqualChanges(entries.filter(isNoteworthy));
  const head = [
    `### ${headline(entries, options)}`,
    ...(groups.length === 0 ? [] : [overview(groups, options)]),
    ...unchangedPart(entries.filter((entry) => !isNoteworthy(entry))),
    ...replacedPart(entries, options),
    ...imagesPart(entries.filter(isNoteworthy).map(({ report }) => report)),
    ...schedulesPart(options.schedules),
    ...(options.note === "" ? [] : [`> ${escapeMarkdown(cut(options.note, longestNote))}`]),
  ];
  const foot = footer(options);
  const left = commentLimit - [...head, foot].join("\n\n").length;
  // Where a text was cut may be half a character, which is no JSON that GitHub takes.
  return [...head, ...fittingSections(groups, left, options), foot].join("\n\n").toWellFormed();
}

/** The part about replaced pipelines: those that the change concerns, on either side. */
function replacedPart(entries: readonly ChangeEntry[], { links }: CommentOptions): readonly string[] {
  const noteworthy = new Set(entries.filter(isNoteworthy).map(({ report }) => report));
  const isTouched = (module: string, name: string | undefined): boolean =>
    [...noteworthy].some((report) => report.module === module && (name === undefined || report.name === name));
  const concerned = entries.flatMap(({ report: { module, name, replaced } }) =>
    replaced !== undefined && (isTouched(module, name) || isTouched(replaced.module, replaced.pipeline))
      ? [{ module, name, replaced }]
      : [],
  );
  return replacementsPart(concerned, links);
}

/** Whether a comment is worth its noise: something changed, does not compile, was found, or did not run to its end. */
export const isWorthComment = (reports: readonly PipelineReport[]): boolean =>
  reports.some((report) => isNoteworthy(entryOf(report)));

const entryOf = (report: PipelineReport): ChangeEntry => ({ report, change: report.change ?? changeOf(report) });

/** What is found in a pipeline that did not change was there before. */
function isNoteworthy({ report, change }: ChangeEntry): boolean {
  if (hasFailed(report) || hasBadRun(report)) return true;
  return change.kind === "unknown" ? report.findings.length > 0 : change.kind !== "same";
}

const hasBadRun = ({ verdict }: PipelineReport): boolean =>
  verdict !== undefined && verdict.kind !== "succeeded" && verdict.kind !== "detached";

function urgency({ report, change }: ChangeEntry): number {
  if (hasFailed(report) || hasBadRun(report)) return 0;
  return change.kind === "same" || change.kind === "unknown" ? 2 : 1;
}

/** The table above, with as many rows as leave half of the comment to the details. */
function overview(groups: readonly ChangeGroup[], options: CommentOptions): string {
  let left = commentLimit / 2;
  const rows = groups.slice(0, mostRows).map((group) => rowOf(group, options));
  const shown = rows.filter((cells) => {
    left -= cells.join(" | ").length + 6;
    return left >= 0;
  });
  const header = ["Pipeline", "Change", "Findings", "Version", "Run"];
  return compactTable(header, shown, groups.length - shown.length);
}

function rowOf({ first, all }: ChangeGroup, options: CommentOptions): readonly string[] {
  const { report } = first;
  return [
    all.length > 1 ? groupName(all) : nameOf(first, options),
    changeWords(first),
    findingsWords(report.findings),
    report.version === undefined ? "" : named({ ...report.version, name: shortVersion(report.version.name) }),
    runWords(report),
  ];
}

/** What was removed has no page in the commit any more. */
const nameOf = ({ report, change }: ChangeEntry, { links }: CommentOptions): string =>
  nameCell(report, change.kind === "removed" ? noLinks : links);

const mostNames = 3;

function groupName(all: readonly ChangeEntry[]): string {
  const names = all.slice(0, mostNames).map(({ report }) => escapeMarkdown(cut(report.name, 40)));
  const more = all.length > names.length ? ` and ${all.length - names.length} more` : "";
  return `${plural(all.length, "pipeline")}<br>${names.join(", ")}${more}`;
}

const named = ({ name, url }: LinkedName): string => link(cut(name, 80), url);

function runWords({ run, verdict, error, yaml }: PipelineReport): string {
  if (error !== undefined && yaml !== undefined && verdict === undefined) return "❌ stopped";
  if (verdict === undefined) return run === undefined ? "" : named(run);
  // "succeeded" would make the table too wide for a phone, and the sign says it.
  const outcome = verdict.kind === "succeeded" ? "✅" : `${verdictWord(verdict.kind)},`;
  const words = `${outcome} ${duration(verdict.durationMs)}`;
  return run?.url === undefined ? words : link(words, run.url);
}

function changeWords({ report, change }: ChangeEntry): string {
  if (report.lost) return "❌ has none now";
  if (hasFailed(report) && report.yaml === undefined) return "❌ does not compile";
  switch (change.kind) {
    case "new":
      return `➕ new, ${plural(change.graph.tasks.length, "task")}`;
    case "removed":
      return "➖ removed";
    case "changed":
      return `✏️ ${briefDifference(change.difference)}`;
    case "rewritten":
      return "✏️ changed";
    case "same":
      return "unchanged";
    case "unreadable":
      return escapeMarkdown(cut(change.reason, 200));
    default:
      return "";
  }
}

function unchangedPart(entries: readonly ChangeEntry[]): readonly string[] {
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

/** Sections in full, as many as fit, then without the graph; the table above has them all. */
function fittingSections(groups: readonly ChangeGroup[], limit: number, options: CommentOptions): readonly string[] {
  let left = limit - tooLittle;
  let omitted = 0;
  const sections = groups.flatMap((group) => {
    const section = left < tooLittle ? undefined : fittingSection(group, left, options);
    if (section === undefined) omitted += group.all.length;
    left -= section === undefined ? 0 : section.length + 2;
    return section || [];
  });
  return omitted === 0 ? sections : [...sections, `The details of ${plural(omitted, "pipeline")} did not fit.`];
}

function fittingSection(group: ChangeGroup, left: number, options: CommentOptions): string | undefined {
  const full = sectionOf(group, options, { withGraph: group.all.length === 1 });
  if (full.length + 2 <= left) return full;
  const brief = sectionOf(group, options, { withGraph: false });
  return brief.length + 2 <= left ? brief : undefined;
}

function sectionOf(
  { first: { report, change }, all }: ChangeGroup,
  { links }: CommentOptions,
  { withGraph }: { readonly withGraph: boolean },
): string {
  const isBad = hasFailed(report) || hasBadRun(report);
  const parts = [
    ...errorParts(report.error, links),
    ...(hasBadRun(report) ? verdictParts(report) : []),
    ...findingsPart(report.findings, links),
    ...(withGraph ? graphPart(change) : []),
    ...rewrittenPart(change),
    ...(change.kind === "changed" ? [...groupTotals(all), changeList(change.difference)] : []),
    ...membersPart(all),
  ];
  const name = all.length > 1 ? plural(all.length, "pipeline") : cut(report.name, 80);
  const title = `${isBad ? "❌ " : ""}<b>${escapeHtml(name)}</b>`;
  return parts.length === 0 ? "" : details(title, parts.join("\n\n"), { open: isBad });
}

/** Those of a group, where all of them have the same. */
function groupTotals(all: readonly ChangeEntry[]): readonly string[] {
  const totals = all.flatMap(({ change }) => (change.kind === "changed" ? [change.difference.totals] : []));
  const isCommon = new Set(totals.map((one) => JSON.stringify(one))).size === 1;
  return isCommon ? totalsPart(totals[0] ?? []) : [];
}

const mostMembers = 200;

function membersPart(all: readonly ChangeEntry[]): readonly string[] {
  if (all.length === 1) return [];
  const names = all.slice(0, mostMembers).map(({ report }) => escapeMarkdown(cut(report.name, 80)));
  return [`In ${names.join(", ")}${all.length > names.length ? ` and ${all.length - names.length} more` : ""}.`];
}

/** The graph before and after in one picture: what was removed is still in it, marked. */
function graphPart(change: PipelineChange): readonly string[] {
  if (change.kind === "changed") return [drawing(differenceBoxes(change.difference.tasks))];
  return change.kind === "new" ? [drawing(plainBoxes(change.graph.tasks))] : [];
}

function footer({ sha, runUrl, isTold = false }: CommentOptions): string {
  const commit = sha === "" ? "" : `Commit ${sha.slice(0, 7)}`;
  const run = runUrl === "" ? "" : link("workflow run", runUrl);
  const told = isTold ? "reported by the pull request's own workflow run, not verified" : "";
  return `<sub>${[commit, run, told].filter((part) => part !== "").join(" · ")}</sub>`;
}
