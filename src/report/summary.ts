import type { ActionError } from "../errors.ts";
import type { FailedTask, TaskState } from "../gate/gate.ts";
import type { PipelineRecord } from "../pipeline-record.ts";
import { harmless } from "./harmless.ts";
import { codeBlock, details, escapeMarkdown, inlineCode, link, table } from "./markdown.ts";
import { duration, plural, status } from "./words.ts";

/** GitHub refuses a step summary over 1 MiB as a whole; the rest is for what other steps of this project add. */
const summaryLimit = 900 * 1024;

export interface SummaryOptions {
  /** Links lead nowhere once an embedded server is gone. */
  readonly linkable: boolean;
}

/** The job summary: one table of all pipelines, then folded details of those that need them, as many as fit. */
export function renderSummary(records: readonly PipelineRecord[], options: SummaryOptions): string {
  const skipped = records.filter((record) => record.skipped).length;
  const overview = [
    `## Pipelines`,
    "",
    overviewTable(
      records.filter((record) => !record.skipped),
      options,
    ),
    ...(skipped > 0 ? ["", `${plural(skipped, "pipeline")} skipped: no file that they depend on has changed.`] : []),
    "",
  ].join("\n");
  const sections = records.flatMap((record) => detailsOf(record) ?? []);
  let size = Buffer.byteLength(overview);
  const fitting = sections.filter((section) => {
    size += Buffer.byteLength(section) + 2;
    return size < summaryLimit;
  });
  const omitted = sections.length - fitting.length;
  const note = omitted > 0 ? [`The details of ${plural(omitted, "pipeline")} did not fit; they are in the log.`] : [];
  return [overview, ...fitting, ...note, ""].join("\n\n");
}

function overviewTable(records: readonly PipelineRecord[], { linkable }: SummaryOptions): string {
  const linked = (label: string, url: string | undefined): string => link(label, linkable ? url : undefined);
  const rows = records.map((record) => [
    `${escapeMarkdown(record.name)}<br>${inlineCode(record.module)}`,
    record.version === undefined ? "" : linked(shorten(record.version.versionName), record.version.url),
    record.run === undefined ? "" : linked(record.run.name, record.run.url),
    status(record),
    record.verdict === undefined ? "" : duration(record.verdict.durationMs),
  ]);
  return table(["Pipeline", "Version", "Run", "Status", "Duration"], rows);
}

/** A full commit SHA is as well known by its first twelve digits. */
const shorten = (name: string): string => (/^[0-9a-f]{40}$/.test(name) ? name.slice(0, 12) : name);

function detailsOf(record: PipelineRecord): string | undefined {
  const parts = [...errorPart(record.error), ...findingsPart(record), ...verdictPart(record)];
  if (parts.length === 0) return undefined;
  return details(`<b>${escapeHtml(record.name)}</b> ${status(record)}`, parts.join("\n\n"));
}

const escapeHtml = (text: string): string => escapeMarkdown(text).replace(/\\(.)/g, "$1");

function errorPart(error: ActionError | undefined): readonly string[] {
  if (error === undefined) return [];
  const place =
    error.location === undefined
      ? []
      : [`at ${inlineCode([error.location.file, error.location.line].filter((part) => part !== undefined).join(":"))}`];
  const traceback =
    "traceback" in error && typeof error.traceback === "string" ? [codeBlock(harmless(error.traceback), "text")] : [];
  return [
    codeBlock(harmless(error.message), "text"),
    ...place,
    ...(error.hint === undefined ? [] : [`💡 ${escapeMarkdown(error.hint)}`]),
    ...traceback,
  ];
}

function findingsPart({ findings = [] }: PipelineRecord): readonly string[] {
  if (findings.length === 0) return [];
  const rows = findings.map(({ rule, level, message, location }) => [
    inlineCode(rule),
    level,
    escapeMarkdown(message),
    inlineCode(`${location.file}:${location.line ?? 1}`),
  ]);
  return [table(["Check", "Level", "Finding", "Line"], rows)];
}

function verdictPart({ verdict }: PipelineRecord): readonly string[] {
  if (verdict === undefined) return [];
  const reason =
    verdict.kind === "succeeded"
      ? []
      : [`**${escapeMarkdown(verdict.reason || verdict.kind)}** ${escapeMarkdown(verdict.message)}`];
  return [
    ...reason,
    ...(verdict.tasks.length > 0 ? [taskTable(verdict.tasks)] : []),
    ...verdict.failedTasks.map(failedTaskPart),
  ];
}

function taskTable(tasks: readonly TaskState[]): string {
  const rows = tasks.map((task) => [
    inlineCode(task.name),
    escapeMarkdown(task.phase === "skipped" && task.reason !== "" ? `skipped: ${task.reason}` : task.phase),
    taskDuration(task),
    task.retries > 0 ? String(task.retries) : "",
  ]);
  return table(["Task", "State", "Duration", "Retries"], rows);
}

function taskDuration({ startedAt, finishedAt }: TaskState): string {
  if (startedAt === undefined || finishedAt === undefined) return "";
  const ms = Date.parse(finishedAt) - Date.parse(startedAt);
  return Number.isFinite(ms) ? duration(ms) : "";
}

function failedTaskPart(task: FailedTask): string {
  const exit = task.exitCode === undefined ? "" : `, exit code ${task.exitCode}`;
  const head = `Task ${inlineCode(task.name)}: ${escapeMarkdown(`${task.reason}${exit}`)}`;
  return task.logTail.length === 0
    ? `${head}. ${escapeMarkdown(task.message)}`
    : `${head}\n\n${codeBlock(harmless(task.logTail.join("\n")), "text")}`;
}
