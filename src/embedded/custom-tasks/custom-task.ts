import type {
  CustomRunStatus,
  Param,
  PipelineRun,
  PipelineRunStatus,
  PipelineTask,
} from "../../tekton/pipeline-run.ts";

export type TaskOutcome = "succeeded" | "failed" | "cancelled";

/** A PipelineRun that a controller creates for a custom task: one iteration of a loop. */
export interface NestedRun {
  readonly status: () => PipelineRunStatus;
  readonly finished: Promise<PipelineRunStatus>;
  readonly cancel: () => Promise<void>;
}

/** An object that the SDK keeps outside the pipeline if loops are not inlined. */
export interface ResourceTemplate {
  readonly kind?: string;
  readonly metadata?: PipelineRun["metadata"];
  readonly spec?: unknown;
}

/** What Tekton hands over to the controller of a custom task: the CustomRun and its surroundings. */
export interface CustomRunRequest {
  /** The CustomRun's name. */
  readonly name: string;
  readonly task: PipelineTask;
  /** The parameters with every placeholder replaced. */
  readonly params: readonly Param[];
  /** The PipelineRun that the task belongs to. */
  readonly parent: PipelineRun;
  /** RFC 3339, in seconds as Kubernetes writes it. */
  readonly now: () => string;
  /** Aborted when the CustomRun is cancelled or has reached its time limit; the reason's message says which. */
  readonly signal: AbortSignal;
  /** Aborted when nobody waits for the run any more. */
  readonly abandoned: AbortSignal;
  readonly resources: ReadonlyMap<string, ResourceTemplate>;
  /** Levels of loops that a loop of this name may still hold; shared by the whole run. */
  readonly nestingLeft: Map<string, number>;
  /** The second function is called after each change. */
  readonly startRun: (run: PipelineRun, onChange: () => void) => NestedRun;
  /** Takes a function, because the status of a long loop is only put together when somebody asks for it. */
  readonly onStatus: (status: () => CustomRunStatus) => void;
}

export interface CustomRunEnd {
  readonly outcome: TaskOutcome;
  readonly status: CustomRunStatus;
}

/** Brings one CustomRun to its end. Never rejects for what the package says. */
export type CustomTaskController = (request: CustomRunRequest) => Promise<CustomRunEnd>;

/** Message of the signal's reason when the time limit of the custom task has passed. */
export const customRunTimedOut = "CustomRunTimedOut";

interface CustomRunEnding {
  readonly startTime: string;
  readonly succeeded: boolean;
  readonly reason: string;
  readonly message: string;
  readonly results?: readonly { readonly name: string; readonly value: string }[];
  readonly extraFields?: CustomRunStatus["extraFields"];
  readonly retriesStatus?: readonly CustomRunStatus[];
}

/**
 * A CustomRun that its controller has ended. One that was cancelled counts as failed unless its reason is Tekton's own `CustomRunCancelled`,
 * which no controller of kfp-tekton writes (tektoncd/pipeline pkg/reconciler/pipelinerun/resources/pipelinerunresolution.go, isCancelled).
 */
export function endedCustomRun(now: () => string, ending: CustomRunEnding): CustomRunEnd {
  const { startTime, succeeded, reason, message, results = [], extraFields = null, retriesStatus = [] } = ending;
  const completionTime = now();
  const status = succeeded ? "True" : "False";
  return {
    outcome: succeeded ? "succeeded" : "failed",
    status: {
      startTime,
      completionTime,
      conditions: [{ type: "Succeeded", status, reason, message, lastTransitionTime: completionTime }],
      ...(results.length === 0 ? {} : { results }),
      ...(retriesStatus.length === 0 ? {} : { retriesStatus }),
      extraFields,
    },
  };
}
