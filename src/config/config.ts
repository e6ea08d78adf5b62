import type { YamlEntry, YamlValue } from "../inputs/input-values.ts";
import type { Place } from "../workspace/placed-yaml.ts";

export type Parameters = Readonly<Record<string, YamlValue>>;

/** The file in the shape of pipelines.schema.json. */
export interface ConfigFile {
  readonly defaults?: {
    readonly experiment?: string;
    readonly timeout?: string;
    readonly "service-account"?: string;
    readonly parameters?: Parameters;
  } | null;
  readonly images?: Readonly<Record<string, ImageSetting | null>> | null;
  readonly pipelines?: Readonly<Record<string, PipelineEntry | null>> | null;
  readonly environments?: Readonly<Record<string, EnvironmentEntry | null>> | null;
}

export interface ImageSetting {
  readonly newName?: string;
  readonly newTag?: string;
  readonly digest?: string;
}

export interface PipelineEntry {
  readonly parameters?: Parameters;
  readonly schedules?: Readonly<Record<string, ScheduleEntry | null>>;
}

export interface ScheduleEntry {
  readonly cron?: string;
  readonly every?: string;
  readonly timezone?: string;
  readonly parameters?: Parameters;
  readonly concurrency?: number;
  readonly "catch-up"?: boolean;
  readonly version?: "commit" | "default";
  readonly experiment?: string;
  readonly "service-account"?: string;
}

export interface EnvironmentEntry {
  readonly host?: string;
  readonly namespace?: string;
  readonly api?: "auto" | "v1beta1" | "v1" | "v2beta1";
  readonly engine?: "kfp" | "tekton";
  readonly context?: string;
  readonly branches?: readonly string[];
  readonly tags?: readonly string[];
  readonly after?: string;
  readonly experiment?: string;
  readonly timeout?: string;
  readonly "service-account"?: string;
  readonly parameters?: Parameters;
  readonly schedules?: "on" | "off" | boolean;
  readonly "server-timezone"?: string;
}

export type ConfigPath = readonly (string | number)[];

/** A `pipelines.yaml` that was read and checked. */
export interface Config {
  /** From the workspace, with `/`. */
  readonly path: string;
  readonly file: ConfigFile;
  readonly placeOf: (path: ConfigPath) => Place;
  /** A value with its scalars as written: `0.10` is not `0.1`. */
  readonly entryAt: (path: ConfigPath) => YamlEntry | undefined;
}

/** What is wrong, and where. The text has no full stop. */
export interface ConfigProblem {
  readonly path: ConfigPath;
  readonly text: string;
}

export const hasSchedules = ({ schedules }: EnvironmentEntry): boolean => schedules === "on" || schedules === true;
