import { dump, loadAll } from "js-yaml";
import { compareGraphs, isSame } from "../graph/difference.ts";
import { graphOfPackage } from "../graph/package-graph.ts";
import type { LinkedName, PipelineChange, PipelineReport, ReportedError } from "../model/change.ts";
import { defined } from "../model/defined.ts";
import { PackageError } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import { packageKind } from "../packages/package-kind.ts";

export interface ReportOptions {
  /** Whether what is uploaded and run has pages that stay; false with an embedded server. */
  readonly linkable: boolean;
}

export const reportsOf = (
  records: readonly PipelineRecord[],
  options: ReportOptions = { linkable: true },
): readonly PipelineReport[] => records.filter(({ skipped }) => !skipped).map((record) => reportOf(record, options));

export function reportOf(record: PipelineRecord, { linkable }: ReportOptions = { linkable: true }): PipelineReport {
  const {
    module,
    name,
    compiled,
    error,
    findings = [],
    before,
    change,
    lost,
    replaced,
    version,
    run,
    verdict,
  } = record;
  const linked = (label: string, url: string): LinkedName => ({ name: label, ...(linkable ? { url } : {}) });
  return {
    module,
    name,
    findings,
    ...defined({ packagePath: compiled?.packagePath, yaml: compiled?.yaml, images: compiled?.images }),
    ...(error === undefined ? {} : { error: errorOf(error) }),
    ...defined({ lost, before, change, replaced }),
    ...(version === undefined ? {} : { version: linked(version.versionName, version.url) }),
    ...(run === undefined ? {} : { run: linked(run.name, run.url) }),
    ...defined({ verdict }),
  };
}

/** The reports of an earlier moment with what has become of their pipelines since. */
export function withOutcomes(
  reports: readonly PipelineReport[],
  records: readonly PipelineRecord[],
  options: ReportOptions,
): readonly PipelineReport[] {
  const outcomes = new Map(reportsOf(records, options).map((report) => [identityOf(report), report]));
  return reports.map((report) => {
    const { error, version, run, verdict } = outcomes.get(identityOf(report)) ?? {};
    return {
      ...report,
      ...defined({ error, version, run, verdict }),
    };
  });
}

const identityOf = ({ module, name, packagePath = "" }: PipelineReport): string =>
  [module, name, packagePath].join("\n");

function errorOf(error: NonNullable<PipelineRecord["error"]>): ReportedError {
  const { message, hint, location } = error;
  return {
    message,
    ...defined({ hint, location }),
    ...("traceback" in error && typeof error.traceback === "string" ? { traceback: error.traceback } : {}),
  };
}

export function changeOf(report: Omit<PipelineReport, "module" | "name" | "findings">): PipelineChange {
  try {
    return compare(report);
  } catch (error) {
    if (error instanceof PackageError) return { kind: "unreadable", reason: error.message };
    throw error;
  }
}

function compare({ yaml, before, error }: Parameters<typeof changeOf>[0]): PipelineChange {
  if (before === undefined || (yaml === undefined && error !== undefined)) return { kind: "unknown" };
  if (before.kind === "nothing")
    return yaml === undefined ? { kind: "unknown" } : { kind: "new", graph: graphOfPackage(yaml) };
  if (yaml === undefined) return { kind: "removed", graph: graphOfPackage(before.yaml) };
  if (yaml === before.yaml) return { kind: "same" };
  return compareGraphsOf(before.yaml, yaml) ?? compareTexts(before.yaml, yaml);
}

/** Undefined where no graph tells the two apart. */
function compareGraphsOf(before: string, after: string): PipelineChange | undefined {
  if ([before, after].every(isWorkflow)) return undefined;
  const difference = compareGraphs(graphOfPackage(before), graphOfPackage(after));
  return isSame(difference) ? undefined : { kind: "changed", difference };
}

const isWorkflow = (yaml: string): boolean => packageKind(yaml).kind === "workflow";

/** Compares packages of KFP 2, where any difference counts, also one that their graphs do not show. @throws PackageError when one is no package */
function compareTexts(before: string, after: string): PipelineChange {
  const [was, is] = [before, after].map(plainText);
  return was === undefined || is === undefined || was === is
    ? { kind: "same" }
    : { kind: "rewritten", before: was, after: is };
}

/** Undefined for a PipelineRun, of which its graph shows all that counts. */
function plainText(yaml: string): string | undefined {
  if (packageKind(yaml).kind === "pipeline-run") return undefined;
  return loadAll(yaml)
    .map((document) => dump(document, { sortKeys: true, noRefs: true }))
    .join("---\n");
}
