import { appendFile } from "node:fs/promises";
import type { ReportFile } from "../inputs/report-files.ts";
import type { Environment } from "../model/environment.ts";
import type { PublishedPackages } from "../model/published.ts";
import type { PipelineRecord } from "../model/record.ts";
import { renderError } from "./error-summary.ts";
import { type Outputs, outputsOf } from "./outputs.ts";
import { renderPublished } from "./published.ts";
import { reportError } from "./report.ts";
import { setOutput } from "./runner-commands.ts";
import type { RunnerLog } from "./runner-log.ts";
import type { ReportLinks } from "./text/links.ts";

/** How a mode ended. */
export interface StepOutcome {
  /** Absent for the post step: its outputs have no reader. */
  readonly outputs?: Outputs;
  /** Errors that are not in the log yet. */
  readonly errors: readonly unknown[];
  /** Markdown for the job summary; empty for none. Called last, so that a failure in it costs neither outputs nor errors. */
  readonly summary: () => Promise<string>;
  /** The sentence at the end of the log that says why the step failed, where the errors alone do not. */
  readonly failure?: string;
  readonly hasFailed: boolean;
  /** What only the next step profits from; called last of all. */
  readonly afterwards?: () => void;
  /** Reports for other programs; absent if none was asked for. */
  readonly reports?: WantedReports;
}

export interface WantedReports {
  readonly files: readonly ReportFile[];
  /** Absolute path that the files' paths start from. */
  readonly folder: string;
  readonly records: readonly PipelineRecord[];
}

export interface Runner {
  readonly log: RunnerLog;
  readonly env: Environment;
  /** Paths changed by the pull request; annotations on these files are shown first. */
  readonly changedFiles: () => Promise<ReadonlySet<string>>;
}

/**
 * The one place where a step ends: every mode and every error passes here. Errors, outputs, summary, annotations, and the last sentence.
 * @returns whether the step failed
 */
export async function endStep(outcome: StepOutcome, { log, env, changedFiles }: Runner): Promise<boolean> {
  for (const error of outcome.errors) reportError(error, log);
  for (const [name, value] of Object.entries(outcome.outputs ?? {})) setOutput(name, value, env);
  const defects = [await attempt(() => writeSummary(outcome, env)), await attempt(() => writeReports(outcome, log))];
  const hasFailed = outcome.hasFailed || defects.some((error) => error !== undefined);
  for (const error of defects) if (error !== undefined) reportError(error, log);
  if (hasFailed && !outcome.hasFailed) setOutput("status", "failed", env);
  await log.showAnnotations(changedFiles);
  // A reader looks for it in the last line.
  if (outcome.failure !== undefined) log.line(outcome.failure);
  outcome.afterwards?.();
  return hasFailed;
}

/** @returns what the work threw */
async function attempt(work: () => Promise<void>): Promise<unknown> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error ?? new Error("Nothing was thrown");
  }
}

async function writeSummary(outcome: StepOutcome, env: Environment): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const text = await outcome.summary();
  if (text !== "") await appendFile(file, text);
}

async function writeReports({ reports, hasFailed }: StepOutcome, { annotations, redact }: RunnerLog): Promise<void> {
  if (reports === undefined || reports.files.length === 0) return;
  const { writeReports: write } = await import("./formats/write-reports.ts");
  const { files, folder, records } = reports;
  await write(files, folder, { records, annotations, hasFailed, redact });
}

export const noSummary = async (): Promise<string> => "";

export interface BrokenStep {
  readonly signal: AbortSignal;
  readonly links: ReportLinks;
  /** What was published before the error. */
  readonly published?: PublishedPackages;
}

/** The outcome of a step that an error ended: there are no records, only what was published before it. */
export const outcomeOfError = (error: unknown, { signal, links, published }: BrokenStep): StepOutcome => ({
  outputs: outputsOf([], signal.aborted ? "cancelled" : "failed", published),
  errors: [error],
  summary: async () => renderError(error, links) + renderPublished(published ?? { errors: [] }),
  hasFailed: true,
});
