/**
 * How steps are started: as processes of this machine or as containers of their images. The rules of Tekton (which step comes next, what
 * a task's results are) lie above and are the same for both.
 */
export interface StepRunner {
  readonly kind: "process" | "container";
  /** Makes what the steps of one attempt of a task share, and starts its sidecars. */
  readonly preparePod: (request: PodRequest) => Promise<PodStart>;
  /** Removes a folder with everything that steps have written into it, whoever owns the files. */
  readonly removeFolder: (path: string) => Promise<void>;
  /** Ends the steps of a killed server that kept its data in this folder. */
  readonly endLeftovers: (folder: string) => Promise<void>;
  /** Resolves when nothing is left of the steps that have ended. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PodRequest {
  /** Absolute path; private to the run. */
  readonly runFolder: string;
  readonly podName: string;
  /** All that a container of the pod mounts. */
  readonly mounts: readonly Mount[];
  /** Images of steps and sidecars: none of them starts before all images are there. */
  readonly images: readonly PodImage[];
  readonly sidecars: readonly SidecarCall[];
  readonly signal: AbortSignal;
}

export interface PodImage {
  readonly container: ContainerName;
  readonly image: string;
  /** The pull policy as Kubernetes spells it; undefined if the pipeline does not say. */
  readonly pullPolicy: string | undefined;
}

export interface ContainerName {
  readonly kind: "step" | "sidecar";
  readonly name: string;
}

export type PodStart =
  | { readonly kind: "ready"; readonly pod: Pod }
  | { readonly kind: "no-image"; readonly image: PodImage; readonly why: string }
  /** The request's signal was aborted meanwhile. */
  | { readonly kind: "aborted" };

/** A folder of this machine at a path of a container: a workspace or a volume. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
  readonly readOnly?: boolean;
}

/** What the steps of one attempt of a task share. */
export interface Pod {
  /** Folder behind /tekton/results. */
  readonly results: string;
  /** Folder behind /tekton/steps. */
  readonly steps: string;
  /** Runs one step to its end; rejects if it cannot be known how the step ended. */
  readonly runStep: (call: StepCall) => Promise<StepEnd>;
  /** Ends the sidecars and removes what the next attempt must not see; logs stay. */
  readonly remove: () => Promise<void>;
  /** Removes the logs, too. */
  readonly removeWithLogs: () => Promise<void>;
}

/** A container of a pod with every placeholder replaced; paths are those of the container. */
export interface ContainerCall {
  readonly name: string;
  readonly image: string;
  /** Empty if the image says what runs. */
  readonly command: readonly string[];
  readonly args: readonly string[];
  /** Runs instead of the command. */
  readonly script: string | undefined;
  readonly workingDir: string | undefined;
  /** The variables that the container declares. */
  readonly env: Readonly<Record<string, string>>;
  /** What this container mounts, of the mounts of its pod. */
  readonly mounts: readonly Mount[];
  readonly security: ContainerSecurity;
  readonly limits: ContainerLimits;
}

/** What of the security context a container has; undefined where the image decides. */
export interface ContainerSecurity {
  readonly runAsUser: number | undefined;
  readonly runAsGroup: number | undefined;
  readonly readOnlyRootFilesystem: boolean;
}

export interface ContainerLimits {
  readonly memoryBytes: number | undefined;
  readonly cpus: number | undefined;
}

export interface StepCall extends ContainerCall {
  readonly signal: AbortSignal;
}

export interface SidecarCall extends ContainerCall {
  readonly readiness: Probe | undefined;
}

/** A probe of Kubernetes, of the kinds that it has for readiness. */
export interface Probe {
  readonly check:
    | { readonly kind: "exec"; readonly command: readonly string[] }
    | { readonly kind: "http"; readonly port: number; readonly path: string }
    | { readonly kind: "tcp"; readonly port: number };
  readonly initialDelayMs: number;
  readonly periodMs: number;
  readonly timeoutMs: number;
}

export interface StepEnd {
  readonly exitCode: number;
  /** It was ended because it took more memory than its limit. */
  readonly outOfMemory?: boolean;
}
