import type { PipelineChange } from "../model/change.ts";
import type { GraphDifference } from "../model/graph.ts";
import type { PipelineRecord } from "../model/record.ts";
import { changeList, describeDifference } from "./change-list.ts";
import { codeBlock } from "./text/markdown.ts";
import { textDifference } from "./text-difference.ts";
import { totalsPart } from "./totals.ts";

/** What a pipeline is compared with: its committed package where that has drifted, else the base of the pull request. */
export function shownDifference({ drift, change }: PipelineRecord): GraphDifference | undefined {
  if (drift?.kind === "changed") return drift.difference;
  return change?.kind === "changed" ? change.difference : undefined;
}

export function differenceParts(record: PipelineRecord): readonly string[] {
  if (record.drift?.kind === "missing") return ["The package is not committed."];
  if (record.drift?.kind === "unreadable") return ["What is committed as its package cannot be read as one."];
  const difference = shownDifference(record);
  if (difference === undefined) return record.change === undefined ? [] : rewrittenPart(record.change);
  const what = record.drift === undefined ? "Changed since the base" : "The committed package has drifted";
  return [`**${what}:** ${describeDifference(difference)}.`, ...totalsPart(difference.totals), changeList(difference)];
}

/** The lines that differ, of packages without a graph. */
export const rewrittenPart = (change: PipelineChange): readonly string[] =>
  change.kind === "rewritten" ? [codeBlock(textDifference(change.before, change.after), "diff")] : [];
