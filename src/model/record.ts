import type { Before, PipelineChange } from "./change.ts";
import type { CompiledPipeline } from "./compiled-pipeline.ts";
import type { Drift, ServerDrift } from "./drift.ts";
import type { Replacement } from "./equality.ts";
import type { ActionError } from "./errors.ts";
import type { Finding } from "./finding.ts";
import type { GivenParameter } from "./given-parameter.ts";
import type { SubmittedRun, Verdict } from "./run.ts";
import type { UploadedVersion } from "./version.ts";

/** Everything known of one pipeline; each step of the run adds its value. A step that fails leaves `error` and the later ones absent. */
export interface PipelineRecord {
  readonly module: string;
  /** Absent when a whole module failed before its pipelines were known. */
  readonly function?: string;
  readonly name: string;
  /** Set if `changed-only` skipped the pipeline because none of its files has changed. All other fields are absent then. */
  readonly skipped?: true;
  /** Set if the module has lost the pipeline although its file still exists; see `error`. */
  readonly lost?: true;
  readonly compiled?: CompiledPipeline;
  readonly findings?: readonly Finding[];
  /** The pipeline in the pull request's base commit; absent if unknown. */
  readonly before?: Before;
  readonly change?: PipelineChange;
  /** For a pipeline of KFP 2 that replaces one of KFP 1; absent if it replaces none, or was not compared. */
  readonly replaced?: Replacement;
  /** How the committed package differs; absent if it does not, or was not compared. */
  readonly drift?: Drift;
  readonly serverDrift?: ServerDrift;
  /** How its schedules on the server differ from Git, a sentence each; absent if they do not. */
  readonly scheduleDrift?: readonly string[];
  readonly version?: UploadedVersion;
  /** The values of its run, where it gets one. */
  readonly given?: readonly GivenParameter[];
  /** Names of old versions that `keep` has removed; absent if there are none. */
  readonly removed?: readonly string[];
  readonly run?: SubmittedRun;
  readonly verdict?: Verdict;
  readonly error?: ActionError;
}

/** Whether the server and Git differ, or one of them lacks the pipeline. */
export const hasDrifted = ({ serverDrift, scheduleDrift }: PipelineRecord): boolean =>
  scheduleDrift !== undefined || (serverDrift !== undefined && serverDrift.kind !== "same");

/** A run that the user chose not to wait for does not fail the step. */
export function passed(record: PipelineRecord): boolean {
  if (record.error !== undefined) return false;
  return record.verdict === undefined || record.verdict.kind === "succeeded" || record.verdict.kind === "detached";
}
