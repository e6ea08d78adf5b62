/** Values of `spec.status` (tektoncd/pipeline pkg/apis/pipeline/v1/pipelinerun_types.go:318). */
export type CancelMode = "Cancelled" | "CancelledRunFinally" | "StoppedRunFinally";

/** Why a run does not go on: a request, or a time limit. */
export type StopReason = CancelMode | "PipelineRunTimeout" | "TasksTimeout" | "FinallyTimeout";

/** A stronger reason may follow a weaker one, never the other way round. */
const strength: Readonly<Record<StopReason, number>> = {
  StoppedRunFinally: 1,
  CancelledRunFinally: 2,
  TasksTimeout: 2,
  FinallyTimeout: 3,
  PipelineRunTimeout: 4,
  Cancelled: 4,
};

/** Who has to stop for which reason. */
export class Stop {
  readonly #tasks = new AbortController();
  readonly #finals = new AbortController();
  readonly #abandoned = new AbortController();
  #reason: StopReason | undefined;

  get reason(): StopReason | undefined {
    return this.#reason;
  }

  /** The signal for the tasks outside `finally`. */
  get tasks(): AbortSignal {
    return this.#tasks.signal;
  }

  get finals(): AbortSignal {
    return this.#finals.signal;
  }

  /** Aborted when Tekton no longer waits for what it has started. */
  get abandoned(): AbortSignal {
    return this.#abandoned.signal;
  }

  get runsFinally(): boolean {
    return this.#reason === undefined || strength[this.#reason] < strength.FinallyTimeout;
  }

  request(reason: StopReason): void {
    if (this.#reason !== undefined && strength[reason] <= strength[this.#reason]) return;
    this.#reason = reason;
    const error = new Error(reason);
    if (strength[reason] >= strength.CancelledRunFinally) this.#tasks.abort(error);
    if (strength[reason] >= strength.FinallyTimeout) this.#finals.abort(error);
    if (strength[reason] >= strength.PipelineRunTimeout) this.#abandoned.abort(error);
  }
}
