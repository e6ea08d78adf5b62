import { graphOfPackage } from "../graph/package-graph.ts";
import type { ReportedError } from "../model/change.ts";
import type { PipelineParameter } from "../model/compiled-pipeline.ts";
import { defined } from "../model/defined.ts";
import { ActionError, PackageError, WorkflowCancelled } from "../model/errors.ts";
import type { GivenParameter } from "../model/given-parameter.ts";
import { type Memo, type MemoKind, noMemo, remember } from "../model/memo.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { FailedTask } from "../model/run.ts";
import type { SchedulePlan } from "../model/schedule-plan.ts";
import { differenceBoxes, plainBoxes, runBoxes } from "./diagram/diagram.ts";
import { drawing } from "./diagram/drawing.ts";
import { block, cureLine } from "./error-summary.ts";
import { findingsPart, sourceLine } from "./findings.ts";
import { imagesPart } from "./images.ts";
import { differenceParts, shownDifference } from "./shown-difference.ts";
import { taskTable } from "./task-table.ts";
import type { ReportLinks } from "./text/links.ts";
import { compactTable, escapeMarkdown, formatSentence, inlineCode } from "./text/markdown.ts";
import { cut } from "./text/sanitize.ts";
import { endOfTask } from "./text/words.ts";

/** What is folded below a pipeline's line: what went wrong first, then what it is. */
export const fullDetails = (record: PipelineRecord, options: SummaryOptions): string =>
  join([...problemParts(record, options), ...graphPart(record, options), ...factParts(record, options)]);

/** The same without what needs the most room. */
export const briefDetails = (record: PipelineRecord, options: SummaryOptions): string =>
  join([...problemParts(record, options), ...factParts(record, options)]);

const join = (parts: readonly string[]): string => parts.join("\n\n");

const problemParts = (record: PipelineRecord, { links, told }: SummaryOptions): readonly string[] => [
  ...(record.error !== undefined && told?.has(record.error) ? [] : errorParts(record.error, links)),
  ...findingsPart(record.findings ?? [], links),
  ...repairsPart(record),
  ...verdictParts(record),
  ...differenceParts(record),
];

export function errorParts(error: ReportedError | ActionError | undefined, links: ReportLinks): readonly string[] {
  if (error === undefined) return [];
  const { location } = error;
  return [
    block(error.message),
    ...(location === undefined ? [] : [`at ${sourceLine(location.file, location.line, links)}`]),
    ...curePart(error, links),
    ...("traceback" in error && typeof error.traceback === "string" ? [block(error.traceback)] : []),
  ];
}

/** An error that another job tells of has no code. */
function curePart(error: ReportedError | ActionError, links: ReportLinks): readonly string[] {
  if (error instanceof ActionError) return [cureLine(error, links)];
  return error.hint === undefined ? [] : [`💡 ${formatSentence(error.hint)}`];
}

const mostFindings = 100;

function repairsPart({ compiled }: PipelineRecord): readonly string[] {
  const repairs = compiled?.repairs ?? [];
  if (repairs.length === 0) return [];
  const shown = repairs.slice(0, mostFindings).map((repair) => `- ${escapeMarkdown(repair)}`);
  const more = repairs.length > shown.length ? [`- and ${repairs.length - shown.length} more`] : [];
  return [["Repaired in the package:", "", ...shown, ...more].join("\n")];
}

export function verdictParts({ verdict }: Pick<PipelineRecord, "verdict">): readonly string[] {
  if (verdict === undefined) return [];
  const reason = `**${escapeMarkdown(verdict.reason || verdict.kind)}** ${escapeMarkdown(cut(verdict.message, 2_000))}`;
  return [
    ...(verdict.kind === "succeeded" ? [] : [reason]),
    ...verdict.failedTasks.map(failedTaskPart),
    ...(verdict.tasks.length > 0 ? [taskTable(verdict.tasks)] : []),
  ];
}

function failedTaskPart(task: FailedTask): string {
  const end = endOfTask(task);
  const said = task.logTail.length === 0 ? task.message.trim() : "";
  const title = task.title === undefined ? "" : `${escapeMarkdown(cut(task.title, 100))} `;
  const head = [
    `Task ${title}${inlineCode(task.name)}`,
    ...[end, said].filter((part) => part !== "").map(escapeMarkdown),
  ];
  return [
    head.join(": "),
    ...(task.hint === undefined ? [] : [`💡 ${formatSentence(task.hint)}`]),
    ...(task.logTail.length === 0 ? [] : [block(task.logTail.join("\n"))]),
  ].join("\n\n");
}

/** The graph of what was compiled, coloured by the run where there was one, else with what has changed. */
function graphPart(record: PipelineRecord, { memo = noMemo }: SummaryOptions): readonly string[] {
  if (record.compiled === undefined || isCutShort(record)) return [];
  const { yaml } = record.compiled;
  const difference = record.verdict === undefined ? shownDifference(record) : undefined;
  try {
    if (difference !== undefined) return [drawing(differenceBoxes(difference.tasks))];
    if (record.verdict !== undefined) return [drawing(runBoxes(graphOfPackage(yaml).tasks, record.verdict.tasks))];
    return [remember({ memo, kind: plainDrawing, from: yaml }, () => drawing(plainBoxes(graphOfPackage(yaml).tasks)))];
  } catch (error) {
    // Too large to be shown, or a package of another kind.
    if (error instanceof PackageError) return [];
    throw error;
  }
}

/** The runner ends a cancelled step after ten seconds, and graphs of thousands of tasks take some of them. */
const isCutShort = ({ error, verdict }: PipelineRecord): boolean =>
  error instanceof WorkflowCancelled && verdict === undefined;

const mostParameters = 100;

function factParts(
  { module, compiled, version, given = [], removed = [] }: PipelineRecord,
  { links }: SummaryOptions,
): readonly string[] {
  if (compiled === undefined) return [];
  const { parameters, packagePath, sha256, sdkVersion, line } = compiled;
  const values = new Map(given.map((one) => [one.name, one]));
  const rows = parameters.slice(0, mostParameters).map((parameter) => parameterRow(parameter, values));
  const facts = [
    [
      `${inlineCode(packagePath)} from ${sourceLine(module, line, links)}`,
      // Unknown of a package without a manifest.
      ...(sdkVersion === ""
        ? []
        : [`${/^[01]\./.test(sdkVersion) ? "kfp-tekton" : "kfp"} ${escapeMarkdown(sdkVersion)}`]),
      `SHA-256 ${inlineCode(sha256.slice(0, 12))}`,
    ].join(", "),
    // The table above all details has the links of version and run.
    ...(removed.length === 0
      ? []
      : [
          `Removed old versions: ${removed
            .slice(0, 20)
            .map((name) => inlineCode(cut(name, 80)))
            .join(", ")}${removed.length > 20 ? ` and ${removed.length - 20} more` : ""}`,
        ]),
    ...(version?.outcome === "reused" ? ["The version was on the server already"] : []),
  ];
  return [
    ...(rows.length === 0
      ? []
      : [compactTable(["Parameter", "Type", "Default", "Value", "From"], rows, parameters.length - rows.length)]),
    ...imagesPart([{ name: "", ...defined({ images: compiled.images }) }]),
    facts.map((fact) => `- ${fact}`).join("\n"),
  ];
}

function parameterRow(
  { name, type = "", default: value }: PipelineParameter,
  values: ReadonlyMap<string, GivenParameter>,
): readonly string[] {
  const given = values.get(name);
  return [
    inlineCode(name),
    escapeMarkdown(cut(type, 100)),
    value === undefined ? "*must be given*" : inlineCode(cut(value, 200)),
    given === undefined ? "" : inlineCode(cut(given.value, 200)),
    given === undefined ? "" : escapeMarkdown(cut(given.from, 100)),
  ];
}

const plainDrawing: MemoKind<string> = {
  name: "drawing",
  isProper: (value) => typeof value === "string",
};

export interface SummaryOptions {
  /** Drawings of packages that have not changed since an earlier step. */
  readonly memo?: Memo;
  /** Links lead nowhere once an embedded server is gone. */
  readonly linkable: boolean;
  readonly links: ReportLinks;
  /** How many files the globs matched that hold no pipeline. */
  readonly leftOut?: number;
  readonly schedules?: SchedulePlan;
  /** Errors that several pipelines share, which stand above the details. */
  readonly told?: ReadonlySet<ActionError>;
}
