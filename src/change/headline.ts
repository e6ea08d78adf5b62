import type { PipelineChange, PipelineReport } from "../model/change.ts";
import type { VerdictKind } from "../model/run.ts";
import { plural } from "../report/text/words.ts";

/** A report with how its pipeline differs from before. */
export interface ChangeEntry {
  readonly report: PipelineReport;
  readonly change: PipelineChange;
}

export interface StepStatus {
  /** Whether uploads and runs are still to come. */
  readonly isRunning: boolean;
  /** Whether something failed that is no single pipeline's. */
  readonly stepFailed: boolean;
}

/**
 * The whole step in a line: `❌ 2 runs failed · 2 pipelines changed · ⚠️ 13 findings`. The sign in front is that of the worst part, so that
 * a green one stands over nothing that failed or would.
 */
export function headline(entries: readonly ChangeEntry[], { isRunning, stepFailed }: StepStatus): string {
  const reports = entries.map(({ report }) => report);
  const findings = reports.flatMap((report) => report.findings);
  const failures = failureParts(reports);
  const bad = stepFailed && failures.length === 0 ? ["The step failed"] : failures;
  const isBad = bad.length > 0 || findings.some(({ level }) => level === "error");
  const sign = isBad ? "❌" : isRunning ? "⏳" : findings.length > 0 ? "⚠️" : "✅";
  const facts = [...bad, ...changedPart(entries), ...count(countRuns(reports, ["succeeded"]), "run", "succeeded")];
  const parts = [
    ...(facts.length > 0 || isRunning ? facts : quietPart(entries)),
    ...(findings.length === 0 ? [] : [`${sign === "⚠️" ? "" : "⚠️ "}${plural(findings.length, "finding")}`]),
    ...(isRunning ? ["running"] : []),
  ];
  return `${sign} ${parts.join(" · ")}`;
}

export const hasFailed = ({ error }: PipelineReport): boolean => error !== undefined;

const failureParts = (reports: readonly PipelineReport[]): readonly string[] => [
  ...count(reports.filter((report) => hasFailed(report) && !report.lost).length, "pipeline", "failed"),
  ...count(reports.filter(({ lost }) => lost).length, "pipeline", "lost"),
  ...count(countRuns(reports, ["failed", "timed-out", "lost"]), "run", "failed"),
  ...count(countRuns(reports, ["cancelled"]), "run", "cancelled"),
];

const countRuns = (reports: readonly PipelineReport[], kinds: readonly VerdictKind[]): number =>
  reports.filter(({ verdict }) => verdict !== undefined && kinds.includes(verdict.kind)).length;

const count = (number: number, noun: string, word: string): readonly string[] =>
  number === 0 ? [] : [`${plural(number, noun)} ${word}`];

const changedPart = (entries: readonly ChangeEntry[]): readonly string[] =>
  count(
    entries.filter(({ change }) => ["new", "removed", "changed", "rewritten", "unreadable"].includes(change.kind))
      .length,
    "pipeline",
    "changed",
  );

/** Nothing is called unchanged where it is not known what there was before. */
const quietPart = (entries: readonly ChangeEntry[]): readonly string[] => [
  entries.every(({ change }) => change.kind !== "unknown") ? "No pipeline changed" : "All pipelines compile",
];
