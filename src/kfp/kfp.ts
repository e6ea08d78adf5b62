import type { LoginValues } from "../inputs/login-inputs.ts";
import type { Clock } from "../model/clock.ts";
import type { Comparison } from "../model/drift.ts";
import type { Environment } from "../model/environment.ts";
import type { Log } from "../model/log.ts";
import type { Removal } from "../model/removal.ts";
import type { RunSource, SentRun, SubmittedRun } from "../model/run.ts";
import type { ServerSchedule } from "../model/schedule.ts";
import type { UploadRequest } from "../model/upload.ts";
import type { PipelineOfRepository, UploadedVersion } from "../model/version.ts";
import { describeServer, type FindOptions, findServer } from "./find-server.ts";
import type { GenerationName, Pipeline, Refusal, Version } from "./generations/generation.ts";
import { generations } from "./generations/generations.ts";
import { createLogin } from "./login/login.ts";
import { compareVersions, type LocalPackage, pipelinesOf } from "./operations/compare-versions.ts";
import { DefaultVersions } from "./operations/default-version.ts";
import { type Keeping, removeOldVersions } from "./operations/keep-versions.ts";
import { type DescribedVersion, succeededVersions, versionsOf } from "./operations/passed-versions.ts";
import { findPipelines } from "./operations/pipelines.ts";
import { kindRefusal, refusePackage } from "./operations/refuse-package.ts";
import { type ClosedPullRequest, removeVersionsOf } from "./operations/remove-versions.ts";
import { type Rollback, rollBack } from "./operations/roll-back.ts";
import { createRunSource } from "./operations/run-source.ts";
import { findRun, type SubmitOptions, submitRun, submittedRun } from "./operations/runs.ts";
import {
  createSchedule,
  deleteSchedule,
  enableSchedule,
  listSchedules,
  type WantedOnServer,
} from "./operations/schedules.ts";
import { uploadedVersion, uploadVersion } from "./operations/versions.ts";
import { createDispatcher } from "./transport/network.ts";
import { createTransport } from "./transport/transport.ts";

/** A Kubeflow Pipelines server. Every method throws ActionError. */
export interface KfpClient {
  /** Which server this is, for the log. */
  readonly description: string;
  readonly generation: GenerationName;
  /** Address of the API and of the web interface. */
  readonly base: string;
  /** Why the server cannot take such a package; undefined if it can. @throws PackageError when the text is no package */
  readonly refusalOf: (yaml: string) => Refusal | undefined;
  /** Whether it serves several teams: runs need a namespace there, and without one a pipeline is shared with everybody (quirks: upload-without-namespace-is-shared, runs-need-namespace). */
  readonly isMultiUser: boolean;
  /** Looks up many pipelines at once, before uploads. @returns existing pipelines by name */
  readonly findPipelines: (names: readonly string[]) => Promise<ReadonlyMap<string, Pipeline>>;
  /** `known` is the pipeline as `findPipelines` returned it; without it the pipeline is looked up. */
  readonly uploadVersion: (upload: UploadRequest, known?: Pipeline) => Promise<UploadedVersion>;
  /** Compares each package with the default version of its pipeline; results by pipeline name. */
  readonly compareVersions: (packages: readonly LocalPackage[]) => Promise<ReadonlyMap<string, Comparison>>;
  /** Lists pipelines that this action created for the repository's own branches. */
  readonly pipelinesOf: (repository: string) => Promise<readonly PipelineOfRepository[]>;
  /** @returns the pipelines that had versions of it */
  readonly removeVersionsOf: (pullRequest: ClosedPullRequest) => Promise<readonly Removal[]>;
  readonly submitRun: (options: SubmitOptions) => Promise<SubmittedRun>;
  /** All versions of a pipeline, newest first; none if there is no such pipeline. */
  readonly versionsOf: (pipelineName: string) => Promise<readonly DescribedVersion[]>;
  /** IDs of the versions that have a succeeded run. */
  readonly succeededVersions: () => Promise<ReadonlySet<string>>;
  /** The uploaded text; undefined if the server does not return it unchanged. */
  readonly readPackage: (version: Version) => Promise<string | undefined>;
  /** Removes old versions of branches. @returns their names by pipeline */
  readonly removeOldVersions: (keeping: Keeping) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** The package as the server keeps it, which may be another text with the same meaning. */
  readonly readStored: (version: Pick<Version, "id" | "pipelineId">) => Promise<string>;
  readonly describeVersion: (version: Pick<Version, "id" | "pipelineId" | "name">) => UploadedVersion;
  /** Makes an earlier version the default, and reads it back. */
  readonly rollBack: (rollback: Rollback) => Promise<UploadedVersion>;
  /** Looks up a sent run; undefined if it has not arrived. */
  readonly findRun: (sent: SentRun) => Promise<SubmittedRun | undefined>;
  /** A run that is there, by its ID. Sends no request. */
  readonly runOf: (runId: string) => SubmittedRun;
  /** Whether a schedule without a version runs the pipeline's newest one. */
  readonly followsNewestVersion: boolean;
  readonly listSchedules: () => Promise<readonly ServerSchedule[]>;
  /** Creates it disabled. */
  readonly createSchedule: (schedule: WantedOnServer) => Promise<ServerSchedule>;
  readonly enableSchedule: (id: string, isEnabled: boolean) => Promise<void>;
  readonly deleteSchedule: (id: string) => Promise<void>;
  /** `yaml` is the package of the run, if it is known. */
  readonly runSource: (run: SubmittedRun, yaml?: string) => RunSource;
  readonly close: () => Promise<void>;
}

export interface KfpOptions {
  /** Address as a user knows it. */
  readonly host: string;
  readonly api: GenerationName | "auto";
  readonly login: LoginValues;
  /** Certificates in PEM, trusted beside the machine's own; empty for none. */
  readonly caCertificate: string;
  /** The Kubeflow profile; empty for none. Sent only where the server knows profiles. */
  readonly namespace: string;
  readonly env: Environment;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** @throws KfpError when nothing at that address answers as Kubeflow Pipelines does, LoginError when nobody could be logged in */
export async function connectToKfp(options: KfpOptions): Promise<KfpClient> {
  const dispatcher = createDispatcher(options);
  try {
    const login = await createLogin({ ...options, values: options.login, dispatcher });
    return await openClient({ ...options, dispatcher, login });
  } catch (error) {
    await dispatcher.destroy();
    throw error;
  }
}

/** Whether a server that cannot be asked might take such a package, by what the inputs say of it. @throws PackageError when the text is no package */
export function mayTake(api: GenerationName | "auto", yaml: string): boolean {
  return generations.some(
    (generation) =>
      (api === "auto" || api === generation.name) && kindRefusal(yaml, { generation, release: "" }) === undefined,
  );
}

type OpenOptions = FindOptions & Pick<KfpOptions, "namespace">;

async function openClient(options: OpenOptions): Promise<KfpClient> {
  const found = await findServer(options);
  const { base, generation, release, isMultiUser } = found;
  const { clock, log, signal, dispatcher } = options;
  const transport = createTransport({ ...options, base });
  const namespace = isMultiUser ? options.namespace : "";
  const server = { generation, api: generation.open({ transport, namespace }), release, ui: base, clock, log, signal };
  const defaults = new DefaultVersions(server);
  return {
    description: describeServer(found),
    generation: generation.name,
    base,
    refusalOf: (yaml) => kindRefusal(yaml, server),
    isMultiUser,
    findPipelines: (names) => findPipelines(names, server),
    uploadVersion: async (upload, known) => {
      await refusePackage(upload, server);
      return await uploadVersion(upload, { server, defaults, known });
    },
    compareVersions: (packages) => compareVersions(packages, server),
    pipelinesOf: (repository) => pipelinesOf(repository, server),
    removeVersionsOf: (pullRequest) => removeVersionsOf(pullRequest, server),
    submitRun: (submission) => submitRun(submission, server),
    versionsOf: (pipelineName) => versionsOf(pipelineName, server),
    succeededVersions: () => succeededVersions(server),
    readPackage: (version) => server.api.readPackage(version),
    removeOldVersions: (keeping) => removeOldVersions(keeping, server),
    readStored: (version) => server.api.readStored(version),
    describeVersion: (version) => uploadedVersion(version, "reused", server),
    rollBack: async (rollback) => uploadedVersion(await rollBack(rollback, server), "restored", server),
    findRun: (sent) => findRun(sent, server, server.signal),
    runOf: (runId) => submittedRun(runId, runId, server),
    followsNewestVersion: generation.followsNewestVersion,
    listSchedules: () => listSchedules(server),
    createSchedule: (schedule) => createSchedule(schedule, server),
    enableSchedule: (id, isEnabled) => enableSchedule(id, isEnabled, server),
    deleteSchedule: (id) => deleteSchedule(id, server),
    runSource: (run, yaml) => createRunSource(run, server, yaml),
    // After a cancellation, requests in progress such as a login are not waited for.
    close: () => (signal.aborted ? dispatcher.destroy() : dispatcher.close()),
  };
}
