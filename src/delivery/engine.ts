import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import type { RunSource, SentRun, SubmittedRun } from "../model/run.ts";
import type { UploadRequest } from "../model/upload.ts";
import type { PipelineOfRepository, UploadedVersion } from "../model/version.ts";

/** A compiled pipeline, and what is to be uploaded of it. */
export interface Delivery {
  readonly compiled: CompiledPipeline;
  readonly request: UploadRequest;
}

/** A pipeline that an engine has accepted. */
export interface Accepted {
  /** Absent where nothing keeps versions. */
  readonly version?: UploadedVersion;
  /** Runs it. `onSend` is called right before, by an engine that can find again what was sent. */
  readonly submit: (onSend: (sent: SentRun) => void) => Promise<SubmittedRun>;
}

/** What takes the pipelines and executes them. Every method throws ActionError. */
export interface Engine {
  /** Called with everything that will be delivered, before the first: many look-ups are one request. */
  readonly prepare?: (requests: readonly UploadRequest[]) => Promise<void>;
  /** What the server has from a repository; absent where nothing keeps pipelines. */
  readonly pipelinesOf?: (repository: string) => Promise<readonly PipelineOfRepository[]>;
  readonly accept: (delivery: Delivery) => Promise<Accepted>;
  /** What became of it; undefined when it has not arrived. */
  readonly findRun?: (sent: SentRun) => Promise<SubmittedRun | undefined>;
  readonly runSource: (run: SubmittedRun) => RunSource;
  readonly close: () => Promise<void>;
}
