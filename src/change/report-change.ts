import type { StepContext } from "../context/step-context.ts";
import { defined } from "../model/defined.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { SchedulePlan } from "../model/schedule-plan.ts";
import type { StepStatus } from "./headline.ts";
import type { ReportFile } from "./report-file.ts";

export interface ChangeReport {
  /** The records with what they were before, as far as that is known. */
  readonly records: readonly PipelineRecord[];
  /** Text by name: what goes along with the packages to the job that comments. */
  readonly attachments: ReadonlyMap<string, string>;
  /** Brings the comment up to date with how the step ended. */
  readonly conclude: (records: readonly PipelineRecord[], end: StepEnd) => Promise<void>;
}

export interface StepEnd {
  /** Whether something failed that is no single pipeline's, such as the publication. */
  readonly stepFailed: boolean;
}

/** Compares the pipelines with the base of the pull request, and comments on it where that is wanted. */
export async function reportChange(
  records: readonly PipelineRecord[],
  options: StepContext,
  { goesOn, schedules }: { readonly goesOn: boolean; readonly schedules?: SchedulePlan },
): Promise<ChangeReport> {
  const { compared: tellComparison } = options.progress;
  const isPublished = options.inputs.publish.some((kind) => kind === "artifact" || kind === "folder");
  if (!options.inputs.comment && !isPublished && tellComparison === undefined)
    return { records, attachments: new Map(), conclude: async () => {} };
  const { renderReportFile, reportFileName } = await import("./report-file.ts");
  const { records: compared, ...described } = await describeChange(records, options);
  const file: ReportFile = { ...described, ...defined({ schedules }) };
  tellComparison?.(file);
  // Uploads and runs take their time: until then the reader of the pull request sees what is known.
  if (options.inputs.comment && goesOn) await comment(file, options, { isRunning: true, stepFailed: false });
  const text = renderReportFile(file, options.inputs.outputDir);
  return {
    records: compared,
    attachments: new Map([[reportFileName, text]]),
    conclude: async (ended, { stepFailed }) => {
      if (!options.inputs.comment) return;
      const { withOutcomes } = await import("./pipeline-report.ts");
      const linkable = options.inputs.host !== "embedded" && options.inputs.engine === "kfp";
      const reports = withOutcomes(file.reports, ended, { linkable });
      await comment({ ...file, reports }, options, { isRunning: false, stepFailed });
    },
  };
}

async function comment(file: ReportFile, options: StepContext, progress: StepStatus): Promise<void> {
  const { commentOnPullRequest } = await import("./comment.ts");
  await commentOnPullRequest(file, options, progress);
}

interface Described extends ReportFile {
  readonly records: readonly PipelineRecord[];
}

async function describeChange(records: readonly PipelineRecord[], options: StepContext): Promise<Described> {
  if (options.inputs.packages.length > 0) {
    const { reportsOfLoaded } = await import("./reports-of-loaded.ts");
    return { records, ...(await reportsOfLoaded(records, options)) };
  }
  const { reportsOf } = await import("./pipeline-report.ts");
  // It takes a second compilation, which nobody but the reader of a pull request has use for.
  if (options.github.pullRequest.kind !== "number" && options.progress.compared === undefined)
    return { records, reports: reportsOf(records), note: "", isTold: false };
  const { compareWithBase } = await import("./baseline.ts");
  const { records: compared, removed, note } = await compareWithBase(records, options);
  return { records: compared, reports: [...reportsOf(compared), ...removed], note, isTold: false };
}
