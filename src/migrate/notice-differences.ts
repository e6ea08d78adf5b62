import type { Log } from "../model/log.ts";
import type { PipelineRecord } from "../model/record.ts";

const mostDifferences = 5;

/** A notice for each pipeline of KFP 2 that is not proven equal to what it replaces, at the comment that names it. */
export function noticeDifferences(records: readonly PipelineRecord[], log: Log): void {
  for (const { module, name, replaced, compiled } of records) {
    if (replaced === undefined || replaced.equality.kind === "equal") continue;
    log.annotate({
      level: "notice",
      title: "KFP 2: not proven equal",
      message: messageOf(name, replaced),
      location: { file: module, line: replaced.line ?? compiled?.line ?? 1 },
    });
  }
}

function messageOf(name: string, { module, equality }: NonNullable<PipelineRecord["replaced"]>): string {
  if (equality.kind === "unknown") return `${name} is not compared with ${module}: ${equality.reason}.`;
  if (equality.kind === "equal") return `${name} does what ${module} does.`;
  const shown = equality.differences.slice(0, mostDifferences).map((text) => `${text}.`);
  const more = equality.differences.length - shown.length;
  return [`${name} is not proven equal to ${module}.`, ...shown, ...(more > 0 ? [`And ${more} more.`] : [])].join("\n");
}
