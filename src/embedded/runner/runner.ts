import { availableParallelism } from "node:os";
import pLimit, { type LimitFunction } from "p-limit";
import type { Clock } from "../../model/clock.ts";
import { defined } from "../../model/defined.ts";
import { type GivenSecrets, noSecrets } from "../../model/given-secrets.ts";
import type { PipelineRun, PipelineRunStatus } from "../../tekton/pipeline-run.ts";
import { resourcesOf } from "../custom-tasks/nested-run.ts";
import type { StepRunner } from "../step/step-runner.ts";
import { Execution } from "./execution.ts";
import type { CancelMode } from "./stop.ts";

export interface PipelineRunExecution {
  /** Latest status, as Tekton and the persistence agent would show it. */
  readonly status: () => PipelineRunStatus;
  /** Never rejects: what goes wrong is in the status. */
  readonly finished: Promise<PipelineRunStatus>;
  /** Ends the run as `spec.status` does. Resolves when the run has ended and every process is gone. */
  readonly cancel: (how?: CancelMode) => Promise<void>;
}

export interface RunnerOptions {
  /** The PipelineRun with its final name and parameters. */
  readonly pipelineRun: PipelineRun;
  /** Private to this run; made if missing. Logs stay in `pods/<pod>/step-<name>.log`. */
  readonly folder: string;
  readonly stepRunner: StepRunner;
  readonly clock: Clock;
  /** Shared by all runs of a server; without it this run has a limit of its own. */
  readonly limit?: LimitFunction;
  /** Stands in for the cluster's secrets and config maps. */
  readonly secrets?: GivenSecrets;
  /** Awaited after the last task, before the run shows that it has ended. */
  readonly beforeEnd?: () => Promise<void>;
  readonly onStatus?: (status: PipelineRunStatus) => void;
}

/** How many tasks a machine executes at once: more than it has cores, because most of them wait for something. */
export const taskLimit = (): LimitFunction => pLimit(Math.max(8, 4 * availableParallelism()));

/** Executes the steps of a PipelineRun by Tekton's rules. */
export function startPipelineRun(options: RunnerOptions): PipelineRunExecution {
  const {
    pipelineRun,
    folder,
    stepRunner,
    clock,
    limit = taskLimit(),
    secrets = noSecrets,
    beforeEnd,
    onStatus,
  } = options;
  const surroundings = {
    folder,
    stepRunner,
    clock,
    limit,
    resources: resourcesOf(pipelineRun),
    nestingLeft: new Map<string, number>(),
    secrets,
  };
  const report = onStatus === undefined ? undefined : new StatusReport(() => onStatus(execution.status()));
  const execution = new Execution({
    pipelineRun,
    surroundings,
    ...defined({ beforeEnd }),
    onChange: () => report?.schedule(),
  });
  const finished = execution.run().then((status) => {
    report?.stop();
    onStatus?.(status);
    return status;
  });
  return {
    status: () => execution.status(),
    finished,
    cancel: async (how = "Cancelled") => {
      execution.stop(how);
      await finished;
    },
  };
}

/** A run changes more often than anybody wants to know: the status is put together at most every few milliseconds. */
class StatusReport {
  readonly #report: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(report: () => void) {
    this.#report = report;
  }

  schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#report();
    }, 10);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
