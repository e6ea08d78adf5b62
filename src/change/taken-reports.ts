import { posix } from "node:path";
import { glob } from "tinyglobby";
import type { StepContext } from "../context/step-context.ts";
import type { PipelineReport } from "../model/change.ts";
import { PackageError } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import { readUntrusted } from "../workspace/untrusted.ts";
import { reportsOf } from "./pipeline-report.ts";
import { type ReportFile, readReportFile, reportFileName } from "./report-file.ts";

const fileLimit = 256 * 1024 * 1024;

/**
 * What the job that compiled says of its pipelines, with the packages that this step has taken. What has no such file beside it is told as
 * far as its package tells.
 */
export async function takenReports(
  records: readonly PipelineRecord[],
  { inputs, workspace }: StepContext,
): Promise<ReportFile> {
  const own = reportsOf(records);
  const byPath = new Map(
    own.flatMap((report) => (report.packagePath === undefined ? [] : [[report.packagePath, report]])),
  );
  const files = await readFiles(await findFiles(own, inputs.packages, workspace), workspace);
  const told = files.flatMap(({ folder, reports }) => reports.map((report) => withPackage(report, byPath, folder)));
  const known = new Set(told.map(({ packagePath }) => packagePath));
  const others = own.filter(({ packagePath }) => packagePath === undefined || !known.has(packagePath));
  return { reports: [...told, ...others], note: files.map(({ note }) => note).find((note) => note !== "") ?? "" };
}

function withPackage(
  { packagePath, ...report }: PipelineReport,
  taken: ReadonlyMap<string, PipelineReport>,
  folder: string,
): PipelineReport {
  if (packagePath === undefined) return report;
  const path = posix.join(folder, packagePath);
  const yaml = taken.get(path)?.yaml;
  return { ...report, packagePath: path, ...(yaml === undefined ? {} : { yaml }) };
}

/** Beside the manifest: somewhere above the packages, or, when none was compiled, where the globs look. */
async function findFiles(
  reports: readonly PipelineReport[],
  patterns: readonly string[],
  workspace: string,
): Promise<readonly string[]> {
  const above = reports.flatMap(({ packagePath }) => (packagePath === undefined ? [] : foldersAbove(packagePath)));
  const options = {
    cwd: workspace,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ["**/node_modules/**"],
  };
  const matched = (await glob([...patterns], options)).filter((path) => posix.basename(path) === reportFileName);
  const beside = patterns
    .filter((pattern) => posix.basename(pattern) === "pipelines.json")
    .map((pattern) => posix.dirname(pattern));
  return [...new Set([...[...above, ...beside].map((folder) => posix.join(folder, reportFileName)), ...matched])];
}

function foldersAbove(path: string): readonly string[] {
  const folder = posix.dirname(path);
  return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}

async function readFiles(
  paths: readonly string[],
  workspace: string,
): Promise<readonly (ReportFile & { readonly folder: string })[]> {
  const read = await Promise.all(
    paths.map(async (path) => {
      try {
        const text = (await readUntrusted(workspace, path, fileLimit)).toString("utf8");
        return { ...readReportFile(text), folder: posix.dirname(path) };
      } catch (error) {
        if (error instanceof PackageError) return undefined;
        throw error;
      }
    }),
  );
  return read.filter((file) => file !== undefined);
}
