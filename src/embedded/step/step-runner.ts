/**
 * How steps are started: as processes of this machine or as containers of their images. The rules of Tekton (which step comes next, what
 * a task's results are) lie above and are the same for both.
 */
export interface StepRunner {
  readonly kind: "process" | "container";
  /** Makes what the steps of one attempt of a task share. */
  readonly preparePod: (request: PodRequest) => Promise<Pod>;
  /** Removes a folder with everything that steps have written into it, whoever owns the files. */
  readonly removeFolder: (path: string) => Promise<void>;
  /** Ends the steps of a killed server that kept its data in this folder. */
  readonly endLeftovers: (folder: string) => Promise<void>;
}

export interface PodRequest {
  /** Absolute path; private to the run. */
  readonly runFolder: string;
  readonly podName: string;
  /** All that a step of the pod mounts. */
  readonly mounts: readonly Mount[];
}

/** A folder of this machine at a path of a container: a workspace or a volume. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
}

/** What the steps of one attempt of a task share. */
export interface Pod {
  /** Folder behind /tekton/results. */
  readonly results: string;
  /** Runs one step to its end; rejects if it cannot be known how the step ended. */
  readonly runStep: (call: StepCall) => Promise<StepEnd>;
  /** Removes what the next attempt must not see; logs stay. */
  readonly remove: () => Promise<void>;
  /** Removes the logs, too. */
  readonly removeWithLogs: () => Promise<void>;
}

/** A step with every placeholder replaced; paths are those of the container. */
export interface StepCall {
  readonly name: string;
  readonly image: string;
  /** Empty if the image says what runs. */
  readonly command: readonly string[];
  readonly args: readonly string[];
  /** Runs instead of the command. */
  readonly script: string | undefined;
  readonly workingDir: string | undefined;
  /** The variables that the step declares. */
  readonly env: Readonly<Record<string, string>>;
  /** What this step mounts, of the mounts of its pod. */
  readonly mounts: readonly Mount[];
  readonly signal: AbortSignal;
}

export interface StepEnd {
  readonly exitCode: number;
}
