import { describeLeftOut } from "../discovery/left-out.ts";
import type { CompileResult } from "../model/compiled-pipeline.ts";
import { defined } from "../model/defined.ts";
import { ActionError, CompileError } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import type { LeftOut } from "../model/left-out.ts";
import type { Log } from "../model/log.ts";
import { type PipelineRecord, passed } from "../model/record.ts";
import { adviceRules } from "../model/rule-names.ts";
import type { FailedTask } from "../model/run.ts";
import { labelOf } from "../tekton/task-title.ts";
import type { SummaryOptions } from "./pipeline-details.ts";
import { describeSharedCauses } from "./shared-causes.ts";
import { duration, endOfTask, plural, status } from "./text/words.ts";

/** One line as soon as a pipeline is compiled or is known not to compile; what the module printed is folded. */
export function reportCompiled(result: CompileResult, log: Log): void {
  if (result.kind === "compiled") {
    const { module, name, packagePath, repairs = [], images = [] } = result.pipeline;
    const took = result.isCached ? "inputs unchanged" : duration(result.durationMs);
    log.line(`✅ ${module}: ${name} → ${packagePath} (${took})`);
    for (const repair of repairs) log.line(`   repaired, ${repair}`);
    for (const { from, to } of images) log.line(`   image ${from} → ${to}`);
  } else if (result.kind === "failed") {
    const name = result.name ?? result.function;
    log.line(`❌ ${result.module}${name === undefined ? "" : `: ${name}`} (${duration(result.durationMs)})`);
    reportError(result.error, log);
  }
  if (result.output.trim() !== "")
    log.group(
      `What ${result.kind === "compiled" ? result.pipeline.module : result.module} printed`,
      result.output.trimEnd(),
    );
}

/** Each with the reason, folded: a search finds many files that are no pipelines. */
export function reportLeftOut(files: readonly LeftOut[], log: Log): void {
  if (files.length > 0) log.group(`Left out: ${plural(files.length, "file")}`, describeLeftOut(files));
}

/** An annotation at the place, and what it has no room for in the log: the user's frames, the chain of causes. */
export function reportError(error: unknown, log: Log): void {
  if (!(error instanceof ActionError)) {
    reportDefect(error, log);
    return;
  }
  const message = error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
  log.annotate({
    level: "error",
    title: titleOf(error),
    message,
    code: error.code,
    ...defined({ location: error.location }),
  });
  if (error instanceof CompileError && error.traceback !== undefined) log.group("Where it comes from", error.traceback);
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
    const words = cause.message.split("\n")[0] ?? "";
    if (!message.includes(words)) log.line(`  caused by: ${words}`);
  }
}

/** The title with the code, which docs/errors.md explains. */
const titleOf = ({ title, code }: ActionError): string => `${title} [${code}]`;

function reportDefect(error: unknown, log: Log): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.annotate({
    level: "error",
    title: "Defect in this action",
    message: `${text}\nThis should not happen: please open an issue with this text.`,
  });
}

export function reportFinding({ rule, level, message, hint, location }: Finding, log: Log): void {
  const minor = level === "warning" && adviceRules.has(rule) ? { minor: true as const } : {};
  log.annotate({ level, title: `Check ${rule}`, message: `${message}\n${hint}`, location, rule, ...minor });
}

/** What became of each pipeline after its compilation, and the one sentence that the step fails with; undefined when it passes. */
export function reportEnd(
  records: readonly PipelineRecord[],
  log: Log,
  options: Pick<SummaryOptions, "linkable">,
): string | undefined {
  const errors = new Set(
    records.flatMap(({ error }) => (error === undefined || error instanceof CompileError ? [] : [error])),
  );
  // One that all of them share is told once.
  for (const error of errors) reportError(error, log);
  for (const cause of describeSharedCauses(records)) log.line(cause);
  for (const record of records) reportVerdict(record, log, options);
  const failed = records.filter((record) => !passed(record));
  const names = failed.slice(0, 10).map((record) => record.name);
  const rest = failed.length > names.length ? ` and ${failed.length - names.length} more` : "";
  return failed.length === 0
    ? undefined
    : `${failed.length} of ${plural(records.length, "pipeline")} failed: ${names.join(", ")}${rest}`;
}

function reportVerdict(record: PipelineRecord, log: Log, { linkable }: Pick<SummaryOptions, "linkable">): void {
  const { verdict } = record;
  if (verdict === undefined) return;
  log.line(`${record.name}: ${status(record)} after ${duration(verdict.durationMs)}`);
  if (passed(record)) return;
  const message = [
    [verdict.reason, verdict.message].filter((part) => part !== "").join(": "),
    ...(record.run === undefined || !linkable ? [] : [record.run.url]),
    // The end of its log is at its own place, where it has one.
    ...verdict.failedTasks.map((task) => describeTask(task.location === undefined ? task : { ...task, logTail: [] })),
  ];
  log.annotate({
    level: "error",
    title: `Run of ${record.name} ${status(record).replace(/^\S+ /, "")}`,
    message: message.join("\n").trim(),
    location: { file: record.module, ...(record.compiled === undefined ? {} : { line: record.compiled.line }) },
  });
  for (const task of verdict.failedTasks) {
    if (task.location === undefined) continue;
    const title = `Task ${labelOf(task)} of ${record.name} failed here`;
    log.annotate({ level: "error", title, message: describeTask(task), location: task.location });
  }
}

function describeTask(task: FailedTask): string {
  const { message, logTail, hint = "" } = task;
  const head = [`Task ${labelOf(task)}`, endOfTask(task)].filter((part) => part !== "").join(": ");
  return [head, logTail.slice(-10).join("\n") || message, hint].filter((part) => part !== "").join("\n");
}
