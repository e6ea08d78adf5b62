import { isAbsolute, join } from "node:path";
import type { ReportFile, ReportFormat } from "../../inputs/report-files.ts";
import { writeIfChanged } from "../../workspace/write-if-changed.ts";
import { renderCodeQuality } from "./code-quality.ts";
import { renderJUnit } from "./junit.ts";
import { renderSarif } from "./sarif.ts";
import type { StepReport } from "./step-report.ts";

/** Adding a format means adding a file here and a name in `reportFormats`. */
const renderers: Readonly<Record<ReportFormat, (report: StepReport) => string>> = {
  junit: renderJUnit,
  sarif: renderSarif,
  "code-quality": renderCodeQuality,
};

/** @param workspace absolute path that relative paths start from. @throws ActionError if a file cannot be written */
export async function writeReports(files: readonly ReportFile[], workspace: string, report: StepReport): Promise<void> {
  for (const { format, path } of files)
    await writeIfChanged(isAbsolute(path) ? path : join(workspace, path), Buffer.from(renderers[format](report)));
}
