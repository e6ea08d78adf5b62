import type { ActionError } from "../model/errors.ts";
import { type PipelineRecord, passed } from "../model/record.ts";
import { findingsWords } from "./findings.ts";
import { nameCell } from "./name-cell.ts";
import { briefDetails, errorParts, fullDetails, type SummaryOptions } from "./pipeline-details.ts";
import { schedulesPart } from "./schedules.ts";
import { describeSharedCauses } from "./shared-causes.ts";
import { compactTable, details, escapeHtml, escapeMarkdown, link } from "./text/markdown.ts";
import { cut } from "./text/sanitize.ts";
import { duration, plural, shortVersion, status } from "./text/words.ts";

/** GitHub refuses a step summary over 1 MiB as a whole; the rest is for what other steps of this project add. */
const summaryLimit = 900 * 1024;
/** The most rows: at 350 bytes a row they take a third of the summary. */
const mostRows = 1_000;

/** The job summary: one table of all pipelines, those that failed first, then folded details, as many as fit. */
export function renderSummary(all: readonly PipelineRecord[], options: SummaryOptions): string {
  const records = all
    .filter(({ skipped }) => !skipped)
    .toSorted((one, other) => Number(passed(one)) - Number(passed(other)));
  const table =
    records.length > 0
      ? [overviewTable(records, options)]
      : all.length > 0
        ? []
        : ["There are no pipelines: nothing to do."];
  const counts = [...skippedPart(all.length - records.length), ...leftOutPart(options.leftOut ?? 0)];
  const shared = sharedErrors(records);
  const common = [...shared].flatMap(([error, count]) => sharedErrorPart(error, count, options));
  const causes = describeSharedCauses(records).map(escapeHtml);
  const schedules = schedulesPart(options.schedules);
  const overview = ["## Pipelines", ...table, ...common, ...causes, ...counts, ...schedules].join("\n\n");
  const sections = fittingSections(
    records,
    { ...options, told: new Set(shared.keys()) },
    summaryLimit - Buffer.byteLength(overview),
  );
  const omitted = records.length - sections.length;
  const note =
    omitted > 0 ? [`The details of ${plural(omitted, "pipeline")} did not fit; the log has what they say.`] : [];
  return [overview, ...sections, ...note, ""].join("\n\n");
}

type SharedErrors = ReadonlyMap<ActionError, number>;

/** One cause, such as a server out of reach, that stopped several pipelines, and how many. */
function sharedErrors(records: readonly PipelineRecord[]): SharedErrors {
  const byError = Map.groupBy(records, ({ error }) => error);
  return new Map(
    [...byError].flatMap(([error, { length }]) => (error === undefined || length === 1 ? [] : [[error, length]])),
  );
}

const sharedErrorPart = (error: ActionError, count: number, { links }: SummaryOptions): readonly string[] => [
  `**❌ ${escapeMarkdown(error.title)}, for ${plural(count, "pipeline")}**`,
  ...errorParts(error, links),
];

const skippedPart = (count: number): readonly string[] =>
  count > 0 ? [`${plural(count, "pipeline")} skipped: no file that they depend on has changed.`] : [];

const leftOutPart = (count: number): readonly string[] =>
  count > 0
    ? [`${plural(count, "file")} left out: no pipeline was found there. The log names each with the reason.`]
    : [];

function overviewTable(records: readonly PipelineRecord[], options: SummaryOptions): string {
  const { linkable } = options;
  const linked = (label: string, url: string | undefined): string => link(label, linkable ? url : undefined);
  // In their order where all of them fit.
  const shown = records.length <= mostRows ? records : byUrgency(records);
  const rows = shown
    .slice(0, mostRows)
    .map((record) => [
      nameCell(record, options.links),
      linked(statusWords(record), record.run?.url),
      record.version === undefined ? "" : linked(shortVersion(record.version.versionName), record.version.url),
      findingsWords(record.findings ?? []),
    ]);
  const header = ["Pipeline", "Status", "Version", "Findings"];
  return compactTable(header, rows, records.length - rows.length);
}

const statusWords = (record: PipelineRecord): string =>
  record.verdict === undefined ? status(record) : `${status(record)}, ${duration(record.verdict.durationMs)}`;

/** What one has to look at comes first. */
const byUrgency = (records: readonly PipelineRecord[]): readonly PipelineRecord[] =>
  records.toSorted((one, other) => urgency(one) - urgency(other));

function urgency(record: PipelineRecord): number {
  if (!passed(record)) return 0;
  return record.verdict !== undefined || record.compiled?.changed === true || (record.findings ?? []).length > 0
    ? 1
    : 2;
}

/** Less than any section. */
const tooLittle = 200;
/** More would hide the table above them. */
const mostOpen = 3;

/** Sections in the order of the records. What does not fit in full is tried without its graph; what is left out was least urgent. */
function fittingSections(
  records: readonly PipelineRecord[],
  options: SummaryOptions,
  limit: number,
): readonly string[] {
  const open = records.filter((record) => !passed(record)).length <= mostOpen;
  let left = limit;
  const fitting = new Map<PipelineRecord, string>();
  for (const record of byUrgency(records)) {
    if (left < tooLittle) break;
    const section = fittingSection(record, options, { left, open });
    if (section === undefined) continue;
    left -= Buffer.byteLength(section) + 2;
    fitting.set(record, section);
  }
  return records.flatMap((record) => fitting.get(record) ?? []);
}

function fittingSection(
  record: PipelineRecord,
  options: SummaryOptions,
  { left, open }: { readonly left: number; readonly open: boolean },
): string | undefined {
  const title = `<b>${escapeHtml(cut(record.name, 100))}</b> ${status(record)}`;
  for (const render of [fullDetails, briefDetails]) {
    const section = details(title, render(record, options), { open: open && isOwnFailure(record, options) });
    if (Buffer.byteLength(section) + 2 <= left) return section;
  }
  return undefined;
}

/** One that the error above the details explains has nothing more to say. */
const isOwnFailure = (record: PipelineRecord, { told }: SummaryOptions): boolean =>
  !passed(record) && !(record.error !== undefined && told?.has(record.error));
