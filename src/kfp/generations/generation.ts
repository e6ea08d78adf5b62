import type { KfpError } from "../../model/errors.ts";
import type { FinallyAfterTermination, RunState } from "../../model/run.ts";
import type { PackageFile } from "../../model/upload.ts";
import type { PackageKind } from "../../packages/package-kind.ts";
import type { Page } from "../transport/response.ts";
import type { Transport } from "../transport/transport.ts";

export type GenerationName = "v1beta1" | "v1" | "v2beta1";

/** One generation of servers: how it is found, what its errors mean, and its requests. */
export interface Generation {
  readonly name: GenerationName;
  /** The releases, for messages. */
  readonly releases: string;
  readonly healthPath: string;
  readonly limits: Limits;
  /** Why a server cannot take such a package; undefined when it can, or when only the server knows. `release` as the server tells it, or empty. */
  readonly refusal: (kind: PackageKind, release: string) => Refusal | undefined;
  readonly meaningOf: (error: KfpError) => Meaning;
  /** What becomes of exit handlers when a run is terminated; absent where that is not known. */
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
  /** Goes on from "… cannot be uploaded: " and has no full stop. */
  readonly reason: string;
  readonly hint: string;
}

/**
 * What a failed request means. `exists`: something of that name is there. `transient`: the same request may succeed a little later, and it may
 * have been done already. `other`: it fails again.
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
  /** Absent where a server has no such thing, or does not say it. It may be one that the server does not show otherwise (quirk: cut-upload-leaves-invisible-row). */
  readonly defaultVersion?: Version;
  /** Of the version that the server made along with the pipeline, where it makes one. */
  readonly firstVersionId?: string;
}

export interface Version {
  readonly id: string;
  readonly pipelineId: string;
  readonly name: string;
  readonly description: string;
  /** RFC 3339, in seconds, by the server's clock; empty when it does not say. */
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

export interface NewPipeline {
  readonly name: string;
  readonly description: string;
  /** For a server that makes no pipeline without a first version. */
  readonly file: PackageFile;
}

/** What is sent, and nothing of what it is made from: a field that both had could be set in vain. */
export interface NewVersion {
  readonly name: string;
  readonly description: string;
  readonly file: PackageFile;
}

export interface NewRun {
  readonly name: string;
  readonly description: string;
  readonly experimentId: string;
  readonly pipelineId: string;
  readonly versionId: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The text of the version's package: it declares the types of the parameters. */
  readonly yaml: string;
  /** Empty for the server's default. */
  readonly serviceAccount: string;
  readonly signal: AbortSignal;
}

/**
 * The requests of a generation, each answered in our terms. Look-ups by name are filtered by the server, whose database may find names that
 * differ in case (quirk: names-ignore-case). Every call throws KfpError.
 */
export interface Api {
  /** One request, whatever their number: not more than fit into a URL. */
  findPipelines(names: readonly string[]): Promise<readonly Pipeline[]>;
  listPipelines(page: string): Promise<Page<Pipeline>>;
  createPipeline(pipeline: NewPipeline): Promise<Pipeline>;
  /** Of a few names. */
  findVersions(pipelineId: string, names: readonly string[]): Promise<readonly Version[]>;
  /** The newest first. */
  listVersions(pipelineId: string, page: string): Promise<Page<Version>>;
  uploadVersion(pipelineId: string, version: NewVersion): Promise<Version>;
  deleteVersion(version: Pick<Version, "id" | "pipelineId">): Promise<void>;
  deletePipeline(id: string): Promise<void>;
  /** Absent where the default is always the newest version. The ids are not checked by the server (quirk: default-version-unchecked). */
  setDefaultVersion?(pipelineId: string, versionId: string): Promise<void>;
  /** The uploaded text; undefined where the server does not give it back as it was. */
  readPackage(version: Version): Promise<string | undefined>;
  findExperiments(name: string): Promise<readonly Experiment[]>;
  createExperiment(name: string): Promise<Experiment>;
  /** @returns the run's id */
  createRun(run: NewRun): Promise<string>;
  /** The newest ones of that name. */
  findRuns(name: string, signal: AbortSignal): Promise<readonly Run[]>;
  readRun(id: string, signal: AbortSignal): Promise<RunState>;
  /** The end of the log of the main step, bounded. */
  readLog(id: string, podName: string, signal: AbortSignal): Promise<string>;
  terminateRun(id: string, signal: AbortSignal): Promise<"accepted" | "not running">;
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
>;

export type RunCalls = Omit<Api, keyof PipelineCalls>;
