import type { Keeping } from "../kfp/operations/keep-versions.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import type { RunSource, SentRun, SubmittedRun } from "../model/run.ts";
import type { UploadRequest } from "../model/upload.ts";
import type { PipelineOfRepository, UploadedVersion } from "../model/version.ts";
import type { ScheduleKeeper } from "../schedules/apply.ts";

/** A compiled pipeline with its upload request. */
export interface Delivery {
  readonly compiled: CompiledPipeline;
  readonly request: UploadRequest;
}

/** A pipeline that an engine has accepted. */
export interface Accepted {
  /** Absent if the engine keeps no versions. */
  readonly version?: UploadedVersion;
  /** Submits a run. An engine that can look up sent runs calls `onSend` right before. */
  readonly submit: (onSend: (sent: SentRun) => void) => Promise<SubmittedRun>;
}

/** Accepts pipelines and executes them: a KFP server or a Tekton cluster. Every method throws ActionError. */
export interface Engine {
  /** Called once with all upload requests, so that their look-ups become a single HTTP request. */
  readonly prepare?: (requests: readonly UploadRequest[]) => Promise<void>;
  /** Lists the server's pipelines of a repository. Absent if the engine keeps no pipelines. */
  readonly pipelinesOf?: (repository: string) => Promise<readonly PipelineOfRepository[]>;
  readonly accept: (delivery: Delivery) => Promise<Accepted>;
  /** Looks up a sent run; undefined if it has not arrived. */
  readonly findRun?: (sent: SentRun) => Promise<SubmittedRun | undefined>;
  /** A run that is there, by its ID; whether it is there shows when it is read. */
  readonly runOf: (runId: string) => SubmittedRun;
  /** Removes old versions that branches of a repository have uploaded; absent if the engine keeps no versions. */
  readonly removeOldVersions?: (keeping: Keeping) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** Absent if the engine keeps no schedules. */
  readonly schedules?: EngineSchedules;
  /** `yaml` is the package of the run, if it is known. */
  readonly runSource: (run: SubmittedRun, yaml?: string) => RunSource;
  readonly close: () => Promise<void>;
}

export interface EngineSchedules {
  readonly keeper: ScheduleKeeper;
  /** IDs of the default versions by the name of the pipeline; empty if a schedule follows the newest version by itself. */
  readonly defaultVersions: (
    packages: readonly Pick<UploadRequest, "pipelineName" | "yaml">[],
  ) => Promise<ReadonlyMap<string, string>>;
}
