import type { KfpError } from "../../model/errors.ts";
import type { FinallyAfterTermination, RunState } from "../../model/run.ts";
import type { ScheduleSpec, ServerSchedule } from "../../model/schedule.ts";
import type { PackageFile } from "../../model/upload.ts";
import type { NamedValue } from "../../model/version.ts";
import type { PackageKind } from "../../packages/package-kind.ts";
import type { Page } from "../transport/response.ts";
import type { Transport } from "../transport/transport.ts";

export type GenerationName = "v1beta1" | "v1" | "v2beta1";

/** One generation of servers: how to recognise it, what its errors mean, and its requests. */
export interface Generation {
  readonly name: GenerationName;
  /** The releases, for messages. */
  readonly releases: string;
  readonly healthPath: string;
  readonly limits: Limits;
  /** Why a server cannot take such a package; undefined if it can, or if only the server knows. `release` is what the server reports, or empty. */
  readonly refusal: (kind: PackageKind, release: string) => Refusal | undefined;
  readonly meaningOf: (error: KfpError) => Meaning;
  /** Whether a schedule without a version runs the pipeline's newest one. Otherwise it keeps the package that it was created with. */
  readonly followsNewestVersion: boolean;
  /** Whether exit handlers run after a termination; absent if unknown. */
  readonly finallyAfterTermination?: FinallyAfterTermination;
  readonly open: (scope: Scope) => Api;
}

/** Bytes of UTF-8. */
export interface Limits {
  readonly pipelineName: number;
  readonly versionName: number;
  readonly experimentName: number;
  readonly runName: number;
}

export interface Refusal {
  /** Continues "… cannot be uploaded: " and has no full stop. */
  readonly reason: string;
  readonly hint: string;
}

/**
 * Meaning of a failed request. `exists`: the name is taken. `transient`: a retry may succeed, and the request may have been executed
 * already. `other`: a retry would fail.
 */
export type Meaning = "exists" | "not found" | "not allowed" | "transient" | "other";

export interface Scope {
  readonly transport: Transport;
  /** The Kubeflow profile; empty on a single-user server, which must not be sent one (quirks: namespace-on-upload-panics, namespace-in-single-user-mode). */
  readonly namespace: string;
}

export interface Pipeline {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /**
   * Absent if the server has no default versions or does not report them. It may be a version that no other response shows (quirk:
   * cut-upload-leaves-invisible-row).
   */
  readonly defaultVersion?: Version;
  /** ID of the version that some servers create together with the pipeline. */
  readonly firstVersionId?: string;
}

export interface Version {
  readonly id: string;
  readonly pipelineId: string;
  readonly name: string;
  readonly description: string;
  /** RFC 3339, in seconds, by the server's clock; empty if unknown. */
  readonly createdAt: string;
}

export interface Experiment {
  readonly id: string;
  readonly name: string;
}

export interface Run {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A run as lists show it. */
export interface ListedRun {
  /** Empty if the run is of no version. */
  readonly versionId: string;
  readonly hasSucceeded: boolean;
}

export interface NewPipeline {
  readonly name: string;
  readonly description: string;
  /** Needed by servers that create a pipeline only with a first version. */
  readonly file: PackageFile;
}

/** Exactly what is sent. It does not extend `UploadRequest`: a field that both had could be set without effect. */
export interface NewVersion {
  readonly name: string;
  readonly description: string;
  /** Where the package comes from, for servers that keep it beside the description. */
  readonly provenance: readonly NamedValue[];
  readonly file: PackageFile;
}

export interface NewRun {
  readonly name: string;
  readonly description: string;
  readonly experimentId: string;
  readonly pipelineId: string;
  readonly versionId: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The version's package, which declares the parameters' types. */
  readonly yaml: string;
  /** Empty for the server's default. */
  readonly serviceAccount: string;
  readonly signal: AbortSignal;
}

export interface NewSchedule extends ScheduleSpec {
  readonly name: string;
  readonly description: string;
  readonly experimentId: string;
  readonly pipelineId: string;
  /** Empty to follow the newest version, where the server can. */
  readonly versionId: string;
  /** The version's package, which declares the parameters' types. */
  readonly yaml: string;
}

/**
 * The requests of a generation, with results in this project's types. Look-ups by name are filtered by the server, whose database may match
 * names that differ in case (quirk: names-ignore-case). Every call throws KfpError.
 */
export interface Api {
  /** Sends a single request, so the names must fit into a URL. */
  findPipelines(names: readonly string[]): Promise<readonly Pipeline[]>;
  listPipelines(page: string): Promise<Page<Pipeline>>;
  createPipeline(pipeline: NewPipeline): Promise<Pipeline>;
  /** Looks up versions by a few names. */
  findVersions(pipelineId: string, names: readonly string[]): Promise<readonly Version[]>;
  /** Lists versions, newest first. */
  listVersions(pipelineId: string, page: string): Promise<Page<Version>>;
  uploadVersion(pipelineId: string, version: NewVersion): Promise<Version>;
  deleteVersion(version: Pick<Version, "id" | "pipelineId">): Promise<void>;
  deletePipeline(id: string): Promise<void>;
  /** Absent if the newest version is always the default. The server does not check the IDs (quirk: default-version-unchecked). */
  setDefaultVersion?(pipelineId: string, versionId: string): Promise<void>;
  /** Returns the uploaded text; undefined if the server does not return it unchanged. */
  readPackage(version: Pick<Version, "id">): Promise<string | undefined>;
  /** Returns the package as the server keeps it, which may be another text with the same meaning. */
  readStored(version: Pick<Version, "id" | "pipelineId">): Promise<string>;
  findExperiments(name: string): Promise<readonly Experiment[]>;
  createExperiment(name: string): Promise<Experiment>;
  /** @returns the run's id */
  createRun(run: NewRun): Promise<string>;
  /** Finds the newest runs of that name. */
  findRuns(name: string, signal: AbortSignal): Promise<readonly Run[]>;
  /** Lists runs, newest first. */
  listRuns(page: string): Promise<Page<ListedRun>>;
  /** @param yaml the package of the run, if it is known: some servers do not tell which task is which */
  readRun(id: string, signal: AbortSignal, yaml?: string): Promise<RunState>;
  /** Reads the end of the main step's log, bounded in size. */
  readLog(id: string, podName: string, signal: AbortSignal): Promise<string>;
  terminateRun(id: string, signal: AbortSignal): Promise<"accepted" | "not running">;
  listSchedules(page: string): Promise<Page<ServerSchedule>>;
  /** Creates it disabled. */
  createSchedule(schedule: NewSchedule): Promise<ServerSchedule>;
  enableSchedule(id: string, isEnabled: boolean): Promise<void>;
  deleteSchedule(id: string): Promise<void>;
}

export type PipelineCalls = Pick<
  Api,
  | "findPipelines"
  | "listPipelines"
  | "createPipeline"
  | "findVersions"
  | "listVersions"
  | "uploadVersion"
  | "deleteVersion"
  | "deletePipeline"
  | "setDefaultVersion"
  | "readPackage"
  | "readStored"
>;

export type ScheduleCalls = Pick<Api, "listSchedules" | "createSchedule" | "enableSchedule" | "deleteSchedule">;

export type RunCalls = Omit<Api, keyof PipelineCalls | keyof ScheduleCalls>;
