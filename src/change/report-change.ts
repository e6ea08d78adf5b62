import type { RunOptions } from "../context/run-options.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { ReportFile } from "./report-file.ts";

export interface ChangeReport {
  /** With what they were before, as far as that is known. */
  readonly records: readonly PipelineRecord[];
  /** Text by name: what goes along with the packages to the job that comments. */
  readonly attachments: ReadonlyMap<string, string>;
}

/** Compares the pipelines with the base of the pull request, and comments on it where that is wanted. */
export async function reportChange(records: readonly PipelineRecord[], options: RunOptions): Promise<ChangeReport> {
  if (!options.inputs.comment && !options.inputs.publish.includes("artifact"))
    return { records, attachments: new Map() };
  const { renderReportFile, reportFileName } = await import("./report-file.ts");
  const { records: compared, ...file } = await describeChange(records, options);
  if (options.inputs.comment) {
    const { commentOnPullRequest } = await import("./comment.ts");
    await commentOnPullRequest(file, options);
  }
  const text = renderReportFile(file, options.inputs.outputDir.replaceAll("\\", "/"));
  return { records: compared, attachments: new Map([[reportFileName, text]]) };
}

interface Described extends ReportFile {
  readonly records: readonly PipelineRecord[];
}

async function describeChange(records: readonly PipelineRecord[], options: RunOptions): Promise<Described> {
  if (options.inputs.packages.length > 0) {
    const { takenReports } = await import("./taken-reports.ts");
    return { records, ...(await takenReports(records, options)) };
  }
  const { reportsOf } = await import("./pipeline-report.ts");
  // It takes a second compilation, which nobody but the reader of a pull request has use for.
  if (options.github.pullRequest.kind !== "number") return { records, reports: reportsOf(records), note: "" };
  const { compareWithBase } = await import("./baseline.ts");
  const { records: compared, removed, note } = await compareWithBase(records, options);
  return { records: compared, reports: [...reportsOf(compared), ...removed], note };
}
