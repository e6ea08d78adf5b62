import { worstVerdict } from "../gate/verdict.ts";
import { defined } from "../model/defined.ts";
import { WorkflowCancelled } from "../model/errors.ts";
import type { PublishedPackages } from "../model/published.ts";
import { hasDrifted, type PipelineRecord, passed } from "../model/record.ts";
import type { TaskState, Verdict, VerdictKind } from "../model/run.ts";

/** What a later step of the workflow reads. Keys are the output names of action.yml. Set on every path, failure included. */
export interface Outputs {
  readonly pipelines: string;
  readonly packages: string;
  readonly checksums: string;
  readonly compiled: string;
  readonly changed: string;
  readonly failed: string;
  readonly skipped: string;
  readonly status: string;
  readonly drifted: string;
  readonly migration: string;
  readonly "artifact-id": string;
  readonly "artifact-url": string;
  readonly "artifact-digest": string;
  readonly "commit-sha": string;
  readonly "pull-request-url": string;
  readonly "release-url": string;
  readonly removed: string;
  readonly "pipeline-id": string;
  readonly "version-id": string;
  readonly "version-name": string;
  readonly "version-url": string;
  readonly "run-id": string;
  readonly "run-url": string;
}

/** Ids and links name the pipeline only where there is exactly one; with several they are empty, and `pipelines` has them all. */
export function outputsOf(
  records: readonly PipelineRecord[],
  status: VerdictKind,
  { artifact, commit, pullRequest, release }: PublishedPackages = { errors: [] },
): Outputs {
  const compiled = records.flatMap((record) => record.compiled ?? []);
  const [first, second] = records.filter(({ skipped }) => !skipped);
  const only = second === undefined ? first : undefined;
  return {
    pipelines: describeRecords(records),
    packages: compiled.map((pipeline) => pipeline.packagePath).join("\n"),
    checksums: "",
    compiled: String(compiled.length),
    changed: String(compiled.filter((pipeline) => pipeline.changed).length),
    failed: String(records.filter((record) => !passed(record)).length),
    skipped: String(records.filter(({ skipped }) => skipped).length),
    status,
    drifted: String(records.filter(hasDrifted).length),
    migration: "",
    "artifact-id": artifact?.id ?? "",
    "artifact-url": artifact?.url ?? "",
    "artifact-digest": artifact?.digest ?? "",
    "commit-sha": commit?.sha ?? "",
    "pull-request-url": pullRequest?.url ?? "",
    "release-url": release?.url ?? "",
    removed: String(records.reduce((sum, { removed = [] }) => sum + removed.length, 0)),
    "pipeline-id": only?.version?.pipelineId ?? "",
    "version-id": only?.version?.versionId ?? "",
    "version-name": only?.version?.versionName ?? "",
    "version-url": only?.version?.url ?? "",
    "run-id": only?.run?.runId ?? "",
    "run-url": only?.run?.url ?? "",
  };
}

/** The worst of all verdicts; a pipeline that failed before its run counts as failed. */
export function overallStatus(records: readonly PipelineRecord[]): VerdictKind {
  return worstVerdict(records.map(statusOf));
}

function statusOf({ error, verdict }: PipelineRecord): VerdictKind {
  if (error instanceof WorkflowCancelled) return "cancelled";
  return error === undefined ? (verdict?.kind ?? "succeeded") : "failed";
}

/** All outputs of a job have 1 MB together (docs.github.com, workflow syntax, jobs.<job_id>.outputs). */
const describedAtMost = 512 * 1024;

/** The output `pipelines`, with the tasks of the runs, unless these are too many. */
function describeRecords(records: readonly PipelineRecord[]): string {
  const all = JSON.stringify(records.map(describeRecord));
  if (Buffer.byteLength(all) <= describedAtMost) return all;
  const bare = records.map(({ verdict, ...record }) =>
    describeRecord(verdict === undefined ? record : { ...record, verdict: { ...verdict, tasks: [], failedTasks: [] } }),
  );
  return JSON.stringify(bare);
}

/** The record as JSON shows it: an error is its message and hint; packages and log lines stay out. */
function describeRecord({
  compiled,
  error,
  verdict,
  before: _before,
  change,
  drift,
  ...record
}: PipelineRecord): object {
  const { yaml: _, ...described } = compiled ?? {};
  return {
    ...record,
    ...defined({ drift: drift?.kind, change: change?.kind }),
    ...(compiled === undefined ? {} : { compiled: described }),
    ...(verdict === undefined ? {} : { verdict: describeVerdict(verdict) }),
    ...(error === undefined
      ? {}
      : {
          error: {
            code: error.code,
            name: error.name,
            message: error.message,
            hint: error.hint,
            location: error.location,
          },
        }),
  };
}

function describeVerdict(verdict: Verdict): object {
  return {
    ...verdict,
    tasks: verdict.tasks.map(describeTask),
    failedTasks: verdict.failedTasks.map(({ logTail: _, ...task }) => task),
  };
}

/** A task for the output; a loop with the number of iterations that ended in each way. */
function describeTask({ iterations, ...task }: TaskState): object {
  if (iterations === undefined) return task;
  const phases = Object.groupBy(iterations, ({ phase }) => phase);
  return {
    ...task,
    iterations: Object.fromEntries(Object.entries(phases).map(([phase, of]) => [phase, of.length])),
  };
}
