import type { PipelineRecord } from "./pipeline-record.ts";
import type { RunOptions } from "./run-options.ts";

/** Compares the pipelines with the base of the pull request, and comments on it where that is wanted. @returns the records with what they were before */
export async function reportChange(
  records: readonly PipelineRecord[],
  options: RunOptions,
): Promise<readonly PipelineRecord[]> {
  if (!options.inputs.comment) return records;
  const [{ compareWithBase }, { commentOnPullRequest }, { reportsOf }] = await Promise.all([
    import("./before/before.ts"),
    import("./comment/comment.ts"),
    import("./report/pipeline-report.ts"),
  ]);
  const { records: compared, removed, note } = await compareWithBase(records, options);
  await commentOnPullRequest({ reports: [...reportsOf(compared), ...removed], note }, options);
  return compared;
}
