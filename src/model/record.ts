import type { Before, PipelineChange } from "./change.ts";
import type { CompiledPipeline } from "./compiled-pipeline.ts";
import type { Drift, ServerDrift } from "./drift.ts";
import type { ActionError } from "./errors.ts";
import type { Finding } from "./finding.ts";
import type { SubmittedRun, Verdict } from "./run.ts";
import type { UploadedVersion } from "./version.ts";

/** Everything known of one pipeline; each step of the run adds its value. A step that fails leaves `error` and the later ones absent. */
export interface PipelineRecord {
  readonly module: string;
  /** Absent when a whole module failed before its pipelines were known. */
  readonly function?: string;
  readonly name: string;
  /** Left out by `changed-only`: no file that it depends on has changed. Nothing else is known of it then. */
  readonly skipped?: true;
  /** Its module had it and has it no more, although the file is still there; `error` says more. */
  readonly lost?: true;
  readonly compiled?: CompiledPipeline;
  readonly findings?: readonly Finding[];
  /** What the commit had that a pull request is compared with; absent where that is not known. */
  readonly before?: Before;
  readonly change?: PipelineChange;
  /** How the committed package differs from this one; absent where it does not, or was not looked at. */
  readonly drift?: Drift;
  readonly serverDrift?: ServerDrift;
  readonly version?: UploadedVersion;
  readonly run?: SubmittedRun;
  readonly verdict?: Verdict;
  readonly error?: ActionError;
}

/** Whether the server has something else, or has it not at all, or Git has not. */
export const hasDrifted = ({ serverDrift }: PipelineRecord): boolean =>
  serverDrift !== undefined && serverDrift.kind !== "same";
