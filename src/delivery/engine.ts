import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import type { GitHubContext } from "../model/event.ts";
import type { RunSource, SentRun, SubmittedRun } from "../model/run.ts";
import type { PipelineOfRepository, UploadedVersion } from "../model/version.ts";

export interface PlannedNames {
  readonly pipeline: string;
  readonly version: string;
  /** Empty when nothing is run. */
  readonly run: string;
}

/** A pipeline's values for one run, by parameter name. */
export type RunParameters = Readonly<Record<string, string>>;

/** A compiled pipeline with the names and values that it goes out with. */
export interface Shipment {
  readonly compiled: CompiledPipeline;
  /** The event, with the commit that is checked out. */
  readonly github: GitHubContext;
  readonly names: PlannedNames;
  readonly parameters: RunParameters;
}

/** What an engine has taken. */
export interface Shipped {
  /** Absent where nothing keeps versions. */
  readonly version?: UploadedVersion;
  /** Runs it. `onSend` is called right before, by an engine that can find again what was sent. */
  readonly submit: (onSend: (sent: SentRun) => void) => Promise<SubmittedRun>;
}

/** What takes the pipelines and executes them. Every method throws ActionError. */
export interface Engine {
  /** Told of what will be shipped, before the first: many look-ups are one request. */
  readonly prepare?: (names: readonly PlannedNames[]) => Promise<void>;
  /** What the server has from a repository; absent where nothing keeps pipelines. */
  readonly pipelinesOf?: (repository: string) => Promise<readonly PipelineOfRepository[]>;
  readonly ship: (shipment: Shipment) => Promise<Shipped>;
  /** What became of it; undefined when it has not arrived. */
  readonly findRun?: (sent: SentRun) => Promise<SubmittedRun | undefined>;
  readonly runSource: (run: SubmittedRun) => RunSource;
  readonly close: () => Promise<void>;
}
