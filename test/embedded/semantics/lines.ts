import type { CustomRunStatus, PipelineRunStatus, TaskRunStatus } from "../../../src/tekton/pipeline-run.ts";
import { succeededCondition } from "../../../src/tekton/pipeline-run.ts";

/**
 * The state of a run as lines that can be written by hand: `task Reason result=value`, `loop[2].task …` inside a loop, and skipped tasks with
 * the reason of Tekton. What the SDK and Tekton draw at random in names is `#`.
 */
export function linesOf(status: PipelineRunStatus, prefix = ""): readonly string[] {
  const taskRuns = Object.values(status.taskRuns ?? {}).map(
    ({ pipelineTaskName, status: own = {} }) => `${prefix}${pipelineTaskName} ${wordsOf(own)}`,
  );
  const runs = Object.values(status.runs ?? {}).flatMap(({ pipelineTaskName, status: own = {} }) => [
    `${prefix}${pipelineTaskName} ${wordsOf(own)}`,
    ...iterationsOf(own, `${prefix}${pipelineTaskName}`),
  ]);
  const skipped = (status.skippedTasks ?? []).map(({ name, reason }) => `${prefix}${name} skipped: ${reason}`);
  return [...taskRuns, ...runs, ...skipped].map((line) => line.replace(/-[0-9a-f]{5}-/g, "-#-")).toSorted();
}

function wordsOf({ conditions, results = [], retriesStatus = [] }: TaskRunStatus | CustomRunStatus): string {
  const { reason = "pending" } = succeededCondition(conditions) ?? {};
  const retries = retriesStatus.length === 0 ? [] : [`retries=${retriesStatus.length}`];
  const values = results.map(
    ({ name, value }) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return [reason, ...retries, ...values].join(" ");
}

const iterationsOf = ({ extraFields }: CustomRunStatus, prefix: string): readonly string[] =>
  Object.values(extraFields?.pipelineRuns ?? {}).flatMap(({ iteration, status = {} }) => [
    `${prefix}[${iteration}] ${succeededCondition(status.conditions)?.reason}`,
    ...linesOf(status, `${prefix}[${iteration}].`),
  ]);
