import type { Clock } from "../context/clock.ts";
import type { RunSource } from "../gate/gate.ts";
import type { Log } from "../model/log.ts";
import { describeServer, type FindOptions, findServer } from "./find-server.ts";
import type { GenerationName, Pipeline } from "./generations/generation.ts";
import { createLogin, type LoginValues } from "./login/login.ts";
import {
  type Comparison,
  compareVersions,
  type LocalPackage,
  type PipelineOfRepository,
  pipelinesOf,
} from "./operations/compare-versions.ts";
import { DefaultVersions } from "./operations/default-version.ts";
import type { NamedValue } from "./operations/description.ts";
import { findPipelines } from "./operations/pipelines.ts";
import { refusePackage } from "./operations/refuse-package.ts";
import { type PullRequest, type Removal, removeVersionsOf } from "./operations/remove-versions.ts";
import { createRunSource } from "./operations/run-source.ts";
import { findRun, submitRun } from "./operations/runs.ts";
import { uploadVersion } from "./operations/versions.ts";
import { createDispatcher } from "./transport/network.ts";
import { createTransport } from "./transport/transport.ts";

export type { Pipeline } from "./generations/generation.ts";
export { noLogin } from "./login/login.ts";
export type { Comparison } from "./operations/compare-versions.ts";
export type { Removal } from "./operations/remove-versions.ts";

export interface UploadedVersion {
  readonly pipelineId: string;
  readonly versionId: string;
  readonly versionName: string;
  /** The version's page in the web interface. */
  readonly url: string;
  /** `reused`: the server had this version with this content already, nothing was uploaded. */
  readonly outcome: "created" | "reused";
}

/** A run that was sent, and of which nothing is known yet. */
export interface SentRun {
  readonly name: string;
  /** In its description, and in no other run's. */
  readonly mark: string;
}

export interface SubmittedRun {
  readonly runId: string;
  readonly name: string;
  /** The run's page in the web interface. */
  readonly url: string;
}

export interface UploadOptions {
  readonly pipelineName: string;
  readonly versionName: string;
  /** Where the package comes from, the weightiest first. */
  readonly provenance: readonly NamedValue[];
  /** Of the package. */
  readonly sha256: string;
  /** Whether the version is to be the pipeline's default. */
  readonly movesDefault: boolean;
  /** As `findPipelines` showed it; it is looked for when it is not given. */
  readonly pipeline?: Pipeline;
  /** Its extension tells the server the format. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What the package unpacks to. */
  readonly yaml: string;
}

export interface SubmitOptions {
  readonly version: UploadedVersion;
  /** What the version's package unpacks to. */
  readonly yaml: string;
  /** Must be unique to this attempt of the workflow: that is how a lost answer is recognised. */
  readonly runName: string;
  readonly experiment: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Empty for the server's default. */
  readonly serviceAccount: string;
  /** Called right before it is sent. */
  readonly onSend?: (sent: SentRun) => void;
}

/** A Kubeflow Pipelines server. Every method throws ActionError. */
export interface KfpClient {
  /** Which server this is, for the log. */
  readonly description: string;
  /** Whether it serves several teams: runs need a namespace there, and without one a pipeline is shared with everybody (L4, L5). */
  readonly isMultiUser: boolean;
  /** Many at once, for their uploads. @returns those that are there, by name */
  readonly findPipelines: (names: readonly string[]) => Promise<ReadonlyMap<string, Pipeline>>;
  readonly uploadVersion: (options: UploadOptions) => Promise<UploadedVersion>;
  /** Each package beside the default version of its pipeline, by the pipeline's name. */
  readonly compareVersions: (packages: readonly LocalPackage[]) => Promise<ReadonlyMap<string, Comparison>>;
  /** Those that this action made for the repository's own branches. */
  readonly pipelinesOf: (repository: string) => Promise<readonly PipelineOfRepository[]>;
  /** @returns the pipelines that had versions of it */
  readonly removeVersionsOf: (pullRequest: PullRequest) => Promise<readonly Removal[]>;
  readonly submitRun: (options: SubmitOptions) => Promise<SubmittedRun>;
  /** Whether it has arrived. */
  readonly findRun: (sent: SentRun) => Promise<SubmittedRun | undefined>;
  readonly runSource: (run: SubmittedRun) => RunSource;
  readonly close: () => Promise<void>;
}

export interface ConnectOptions {
  /** Address as a user knows it. */
  readonly host: string;
  readonly api: GenerationName | "auto";
  readonly login: LoginValues;
  /** In PEM, trusted beside the machine's own; empty for none. */
  readonly caCertificate: string;
  /** The Kubeflow profile; empty for none. Sent only where the server knows profiles. */
  readonly namespace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** @throws KfpError when nothing at that address answers as Kubeflow Pipelines does, LoginError when nobody could be logged in */
export async function connectToKfp(options: ConnectOptions): Promise<KfpClient> {
  const dispatcher = createDispatcher(options);
  try {
    const login = await createLogin({ ...options, values: options.login, dispatcher });
    return await openClient({ ...options, dispatcher, login });
  } catch (error) {
    await dispatcher.destroy();
    throw error;
  }
}

type OpenOptions = FindOptions & Pick<ConnectOptions, "namespace">;

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
    isMultiUser,
    findPipelines: (names) => findPipelines(names, server),
    uploadVersion: async (upload) => {
      refusePackage(upload, server);
      return await uploadVersion(upload, server, defaults);
    },
    compareVersions: (packages) => compareVersions(packages, server),
    pipelinesOf: (repository) => pipelinesOf(repository, server),
    removeVersionsOf: (pullRequest) => removeVersionsOf(pullRequest, server),
    submitRun: (submission) => submitRun(submission, server),
    findRun: (sent) => findRun(sent, server, server.signal),
    runSource: (run) => createRunSource(run, server),
    // What is still under way when the workflow is cancelled, such as a login, is not waited for.
    close: () => (signal.aborted ? dispatcher.destroy() : dispatcher.close()),
  };
}
