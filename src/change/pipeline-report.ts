import type { Finding } from "../checks/checks.ts";
import { compareGraphs, type GraphDifference, isSame } from "../graph/difference.ts";
import { type Graph, graphOf } from "../graph/graph.ts";
import { PackageError, type SourceLocation } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import { readPipelineRun } from "../packages/signature.ts";

/** What there was of a pipeline in the commit that a change is compared with. */
export type Before = { readonly kind: "package"; readonly yaml: string } | { readonly kind: "nothing" };

export interface ReportedError {
  readonly message: string;
  readonly hint?: string;
  readonly location?: SourceLocation;
  readonly traceback?: string;
}

/** What the comment on a pull request says of one pipeline. It may come from a job that nobody trusts. */
export interface PipelineReport {
  readonly module: string;
  readonly name: string;
  /** Relative to the folder of the packages' manifest when it was read from a file, else to the workspace. */
  readonly packagePath?: string;
  /** What it compiles to; absent when it does not, or is gone. */
  readonly yaml?: string;
  readonly error?: ReportedError;
  readonly findings: readonly Finding[];
  /** Absent when it is not known. */
  readonly before?: Before;
  /** Found out once, since reading the packages takes the most time; see changeOf. */
  readonly change?: PipelineChange;
}

export const reportsOf = (records: readonly PipelineRecord[]): readonly PipelineReport[] =>
  records.filter(({ skipped }) => !skipped).map(reportOf);

export function reportOf(record: PipelineRecord): PipelineReport {
  const { module, name, compiled, error, findings = [], before, change } = record;
  return {
    module,
    name,
    findings,
    ...(compiled === undefined ? {} : { packagePath: compiled.packagePath, yaml: compiled.yaml }),
    ...(error === undefined ? {} : { error: errorOf(error) }),
    ...(before === undefined ? {} : { before }),
    ...(change === undefined ? {} : { change }),
  };
}

function errorOf(error: NonNullable<PipelineRecord["error"]>): ReportedError {
  const { message, hint, location } = error;
  return {
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(location === undefined ? {} : { location }),
    ...("traceback" in error && typeof error.traceback === "string" ? { traceback: error.traceback } : {}),
  };
}

/** How a pipeline differs from what it was. */
export type PipelineChange =
  | { readonly kind: "unknown" | "same" }
  | { readonly kind: "new" | "removed"; readonly graph: Graph }
  | { readonly kind: "changed"; readonly difference: GraphDifference }
  /** One of the packages cannot be read, or is too large to be shown. */
  | { readonly kind: "unreadable"; readonly reason: string };

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
  if (before.kind === "nothing") return yaml === undefined ? { kind: "unknown" } : { kind: "new", graph: read(yaml) };
  if (yaml === undefined) return { kind: "removed", graph: read(before.yaml) };
  if (yaml === before.yaml) return { kind: "same" };
  const difference = compareGraphs(read(before.yaml), read(yaml));
  return isSame(difference) ? { kind: "same" } : { kind: "changed", difference };
}

const read = (yaml: string): Graph => graphOf(readPipelineRun(yaml));
