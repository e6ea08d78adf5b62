/**
 * The parts of a Tekton PipelineRun that this project reads, v1 field names (tekton.dev/v1, pipelinerun_types.go).
 * Objects come from outside (a compiler, a server), so every field is optional however surely Tekton sets it.
 */
export interface PipelineRun {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: ObjectMeta;
  readonly spec?: PipelineRunSpec;
  readonly status?: PipelineRunStatus;
}

export interface ObjectMeta {
  readonly name?: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly creationTimestamp?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface Param {
  readonly name: string;
  readonly value: unknown;
}

export interface ParamSpec {
  readonly name: string;
  readonly type?: string;
  readonly default?: unknown;
}

export interface PipelineRunSpec {
  readonly params?: readonly Param[];
  readonly pipelineSpec?: PipelineSpec;
  readonly pipelineRef?: Readonly<Record<string, unknown>>;
  readonly status?: string;
  readonly timeouts?: { readonly pipeline?: string; readonly tasks?: string; readonly finally?: string };
  readonly workspaces?: readonly WorkspaceBinding[];
  readonly taskRunTemplate?: Readonly<Record<string, unknown>>;
  readonly taskRunSpecs?: readonly Readonly<Record<string, unknown>>[];
}

export interface WorkspaceBinding {
  readonly name: string;
  readonly subPath?: string;
  readonly volumeClaimTemplate?: Readonly<Record<string, unknown>>;
  readonly emptyDir?: Readonly<Record<string, unknown>>;
  readonly persistentVolumeClaim?: Readonly<Record<string, unknown>>;
  readonly configMap?: Readonly<Record<string, unknown>>;
  readonly secret?: Readonly<Record<string, unknown>>;
}

export interface PipelineSpec {
  readonly params?: readonly ParamSpec[];
  readonly tasks?: readonly PipelineTask[];
  readonly finally?: readonly PipelineTask[];
  readonly workspaces?: readonly { readonly name: string; readonly optional?: boolean }[];
}

export interface WhenExpression {
  readonly input?: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly cel?: string;
}

/** Fans a task out (tektoncd/pipeline pkg/apis/pipeline/v1/matrix_types.go). */
export interface Matrix {
  readonly params?: readonly Param[];
  readonly include?: readonly { readonly name?: string; readonly params?: readonly Param[] }[];
}

export interface PipelineTask {
  readonly name: string;
  readonly matrix?: Matrix;
  readonly taskSpec?: TaskSpec;
  readonly taskRef?: Readonly<Record<string, unknown>>;
  readonly params?: readonly Param[];
  readonly runAfter?: readonly string[];
  readonly when?: readonly WhenExpression[];
  readonly retries?: number;
  readonly timeout?: string;
  readonly workspaces?: readonly { readonly name: string; readonly workspace?: string; readonly subPath?: string }[];
}

export interface TaskSpec {
  /** Set only for a custom task (`custom.tekton.dev/v1alpha1` …), with its body in `spec`. */
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly spec?: unknown;
  readonly metadata?: ObjectMeta;
  readonly params?: readonly ParamSpec[];
  readonly results?: readonly { readonly name: string; readonly type?: string; readonly description?: string }[];
  readonly steps?: readonly Step[];
  readonly stepTemplate?: Readonly<Record<string, unknown>>;
  readonly sidecars?: readonly unknown[];
  readonly volumes?: readonly unknown[];
  readonly workspaces?: readonly TaskWorkspace[];
}

export interface TaskWorkspace {
  readonly name: string;
  readonly mountPath?: string;
  readonly optional?: boolean;
}

export interface Step {
  readonly name?: string;
  readonly image?: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly script?: string;
  readonly env?: readonly { readonly name: string; readonly value?: string; readonly valueFrom?: unknown }[];
  readonly envFrom?: readonly unknown[];
  readonly workingDir?: string;
  readonly onError?: string;
  readonly timeout?: string;
  readonly volumeMounts?: readonly unknown[];
  readonly securityContext?: unknown;
  /** v1; v1beta1 calls it `resources`. */
  readonly computeResources?: unknown;
  readonly resources?: unknown;
  /** No field of Tekton's steps, but of the containers that v1beta1 had. */
  readonly imagePullPolicy?: string;
}

export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  readonly lastTransitionTime?: string;
}

export interface StepState {
  readonly name?: string;
  readonly container?: string;
  readonly waiting?: { readonly reason?: string; readonly message?: string };
  readonly terminated?: {
    readonly exitCode?: number;
    readonly reason?: string;
    readonly message?: string;
    readonly startedAt?: string;
    readonly finishedAt?: string;
  };
}

export interface TaskRunStatus {
  readonly podName?: string;
  readonly conditions?: readonly Condition[];
  readonly steps?: readonly StepState[];
  readonly startTime?: string;
  readonly completionTime?: string;
  readonly results?: readonly { readonly name: string; readonly type?: string; readonly value: unknown }[];
  readonly retriesStatus?: readonly TaskRunStatus[];
}

/** Status of a task that another controller executes. */
export interface CustomRunStatus {
  readonly conditions?: readonly Condition[];
  readonly startTime?: string;
  readonly completionTime?: string;
  readonly results?: readonly { readonly name: string; readonly value: string }[];
  readonly retriesStatus?: readonly unknown[];
  readonly extraFields?: PipelineLoopStatus | null;
}

/** kfp-tekton tekton-catalog/pipeline-loops/pkg/apis/pipelineloop/v1alpha1/pipelineloop_types.go, PipelineLoopRunStatus. */
export interface PipelineLoopStatus {
  /** Iterations by the name of their PipelineRun. */
  readonly pipelineRuns?: Readonly<
    Record<
      string,
      { readonly iteration?: number; readonly iterationItem?: unknown; readonly status?: PipelineRunStatus }
    >
  >;
}

export interface PipelineRunStatus {
  readonly conditions?: readonly Condition[];
  readonly startTime?: string;
  readonly completionTime?: string;
  readonly finallyStartTime?: string;
  readonly childReferences?: readonly ChildReference[];
  /** Filled by the persistence agent with its shipped setting (quirk: task-runs-only-referenced); keyed by TaskRun name. */
  readonly taskRuns?: Readonly<Record<string, { readonly pipelineTaskName?: string; readonly status?: TaskRunStatus }>>;
  /** The same for custom tasks. */
  readonly runs?: Readonly<Record<string, { readonly pipelineTaskName?: string; readonly status?: CustomRunStatus }>>;
  readonly skippedTasks?: readonly { readonly name: string; readonly reason?: string }[];
  readonly pipelineSpec?: PipelineSpec;
}

export interface ChildReference {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name: string;
  readonly pipelineTaskName?: string;
}

/** The `Succeeded` condition, found by its type: Tekton does not promise an order (docs/facts/tekton.md). */
export function succeededCondition(conditions: readonly Condition[] | undefined): Condition | undefined {
  return conditions?.find((condition) => condition.type === "Succeeded");
}
