import { posix } from "node:path";
import { escapePath, glob } from "tinyglobby";
import type { StepContext } from "../context/step-context.ts";
import { comparePackages } from "../equality/compare-pipelines.ts";
import type { PipelineReport } from "../model/change.ts";
import { defined } from "../model/defined.ts";
import { PackageError } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import type { PipelineRecord } from "../model/record.ts";
import { manifestName } from "../packages/manifest.ts";
import { UntrustedFiles } from "../packages/untrusted-files.ts";
import { type LoadedReport, withCommittedBefore } from "./committed-before.ts";
import { reportsOf } from "./pipeline-report.ts";
import { type ReportFile, reportFileName, untrustedReport } from "./report-file.ts";

/**
 * What is to be said of packages that another job has compiled. That job is believed what did not compile, and on which line something is;
 * what is found in a package is found here, and what it was before is asked of this checkout.
 */
export async function reportsOfLoaded(records: readonly PipelineRecord[], context: StepContext): Promise<ReportFile> {
  const own = reportsOf(records);
  const byPath = new Map(
    own.flatMap((report) => (report.packagePath === undefined ? [] : [[report.packagePath, report]])),
  );
  const marked = await findMarked(own, context);
  const files = await readFiles(marked.reports, context);
  // One that was refused goes by its path; what the other job says of it is not said beside that.
  const refused = new Set(own.flatMap(({ module, packagePath }) => (packagePath === undefined ? [module] : [])));
  const told = files
    .flatMap(({ folder, reports }) =>
      reports.map((report): LoadedReport => ({ report: withPackage(report, byPath, folder), folder })),
    )
    .filter(({ report: { packagePath } }) => packagePath === undefined || !refused.has(packagePath));
  const known = new Set(told.map(({ report }) => report.packagePath));
  const others = own
    .filter(({ packagePath }) => packagePath === undefined || !known.has(packagePath))
    .map((report): LoadedReport => ({ report, folder: folderOf(report, marked.folders) }));
  const reports = comparedAgain(await withCommittedBefore([...told, ...others], context));
  const isKnown = reports.every(({ before, error }) => before !== undefined || error !== undefined);
  return { reports, note: isKnown ? "" : unknownBefore, isTold: true };
}

/** The other job is believed which pipeline replaces which; whether they are equal is found here. */
const comparedAgain = (reports: readonly PipelineReport[]): readonly PipelineReport[] =>
  reports.map((report) => {
    const { yaml, replaced } = report;
    if (yaml === undefined || replaced === undefined) return report;
    const former = reports.find(({ module, name }) => module === replaced.module && name === replaced.pipeline);
    if (former?.yaml === undefined) return report;
    return { ...report, replaced: { ...replaced, equality: comparePackages(former.yaml, yaml) } };
  });

const unknownBefore =
  "What some pipelines were before is not known: no packages are committed in this checkout, and the job that compiled could not tell.";

/** A loaded package in the other job's report: the findings are this step's own, the lines are those that the other job reported. */
function withPackage(
  { packagePath, findings, ...report }: PipelineReport,
  loaded: ReadonlyMap<string, PipelineReport>,
  folder: string,
): PipelineReport {
  if (packagePath === undefined) return { ...report, findings: [] };
  const path = posix.join(folder, packagePath);
  const own = loaded.get(path);
  if (own === undefined) return { ...report, packagePath: path, findings: [] };
  const { before, replaced } = report;
  return { ...own, ...defined({ before, replaced }), findings: located(own.findings, findings) };
}

const located = (own: readonly Finding[], told: readonly Finding[]): readonly Finding[] =>
  own.map((finding) => {
    const same = told.find(({ rule, message }) => rule === finding.rule && message === finding.message);
    return same === undefined ? finding : { ...finding, location: same.location };
  });

interface Marked {
  /** Paths of files that tell of the packages beside them. */
  readonly reports: readonly string[];
  /** Folders that a manifest or such a file marks as those of an artifact. */
  readonly folders: ReadonlySet<string>;
}

/** Beside the manifest: somewhere above the packages, or, when none was compiled, where the globs look. */
async function findMarked(reports: readonly PipelineReport[], { inputs, workspace }: StepContext): Promise<Marked> {
  const above = reports.flatMap(({ packagePath }) => (packagePath === undefined ? [] : foldersAbove(packagePath)));
  const wanted = [...new Set(above)].flatMap((folder) =>
    [reportFileName, manifestName].map((name) => escapePath(posix.join(folder, name))),
  );
  const options = {
    cwd: workspace,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ["**/node_modules/**"],
  };
  const found = await glob([...inputs.packages, ...wanted], options);
  const named = found.filter((path) => [reportFileName, manifestName].includes(posix.basename(path)));
  const folders = new Set(named.map((path) => posix.dirname(path)));
  return { reports: [...folders].map((folder) => posix.join(folder, reportFileName)), folders };
}

function foldersAbove(path: string): readonly string[] {
  const folder = posix.dirname(path);
  return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}

const folderOf = ({ packagePath }: PipelineReport, folders: ReadonlySet<string>): string | undefined =>
  packagePath === undefined ? undefined : foldersAbove(packagePath).find((folder) => folders.has(folder));

interface FoundReport extends ReportFile {
  readonly folder: string;
}

async function readFiles(paths: readonly string[], { workspace, ports }: StepContext): Promise<readonly FoundReport[]> {
  const files = new UntrustedFiles({ workspace, signal: ports.signal });
  const read: FoundReport[] = [];
  for (const path of paths)
    try {
      const found = await files.find(path, untrustedReport);
      if (found !== undefined) read.push({ ...found, folder: posix.dirname(path) });
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      ports.log.line(`${path} is left out: ${error.message}`);
    }
  return read;
}
