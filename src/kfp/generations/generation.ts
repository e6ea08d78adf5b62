import type { KfpError } from "../../errors.ts";
import type { RunState } from "../../gate/gate.ts";
import type { PackageKind } from "../../tekton/package-kind.ts";
import type { UploadOptions } from "../kfp.ts";
import type { Transport } from "../transport.ts";

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
 * What a failed request means. `exists`: something of that name is there. `passing`: the same request may succeed a little later, and it may
 * have been done already. `other`: it fails again.
 */
export type Meaning = "exists" | "not found" | "not allowed" | "passing" | "other";

export interface Scope {
  readonly transport: Transport;
  /** The Kubeflow profile; empty on a single-user server, which must not be sent one (recorded surprises 7 and 40). */
  readonly namespace: string;
}

export interface Pipeline {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface Version {
  readonly id: string;
  readonly pipelineId: string;
  readonly name: string;
  readonly description: string;
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
  readonly upload: UploadOptions;
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
 * differ in case (recorded surprise 11). Every call throws KfpError.
 */
export interface Api {
  findPipelines(name: string): Promise<readonly Pipeline[]>;
  createPipeline(pipeline: NewPipeline): Promise<Pipeline>;
  findVersions(pipelineId: string, name: string): Promise<readonly Version[]>;
  uploadVersion(pipelineId: string, upload: UploadOptions): Promise<Version>;
  deleteVersion(version: Version): Promise<void>;
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
