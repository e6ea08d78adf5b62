import type { SourceLocation } from "./errors.ts";
import type { RunParameters } from "./upload.ts";

/** When a recurring run is due. */
export type Trigger =
  | {
      readonly kind: "cron";
      /** Six fields, by the server's clock. */
      readonly cron: string;
    }
  | { readonly kind: "interval"; readonly seconds: number };

/** What a server is asked to keep, and what of it can be compared. */
export interface ScheduleSpec {
  readonly trigger: Trigger;
  readonly parameters: RunParameters;
  /** Limit of runs at the same time. */
  readonly concurrency: number;
  /** Whether runs that were missed are made up for. */
  readonly catchUp: boolean;
  /** Empty for the server's default. */
  readonly serviceAccount: string;
}

/** A schedule of `pipelines.yaml` for one environment. */
export interface WantedSchedule extends ScheduleSpec {
  /** `production/train/nightly`: environment, pipeline, name. Tells the schedules of a repository apart. */
  readonly entry: string;
  readonly environment: string;
  /** The pipeline's name, as in the file. */
  readonly pipeline: string;
  readonly name: string;
  readonly experiment: string;
  /** `commit`: the version of this commit. `default`: whatever the pipeline's default version is. */
  readonly version: "commit" | "default";
  /** The zone that the file gives the times in. */
  readonly timezone: string;
  /** The cron expression as in the file, for whoever reads the plan; empty for an interval. */
  readonly cronInZone: string;
  readonly location: SourceLocation;
}

/** A recurring run on a server. */
export interface ServerSchedule extends ScheduleSpec {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** RFC 3339; empty if unknown. */
  readonly createdAt: string;
  readonly isEnabled: boolean;
  /** Empty if it follows the newest version, or if the server does not say. */
  readonly versionId: string;
  readonly pipelineId: string;
  readonly experimentId: string;
  /** Its last run, RFC 3339; empty if there is none. */
  readonly endTime: string;
}
