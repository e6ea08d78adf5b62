import { withRandomSuffix } from "../../tekton/child-name.ts";
import {
  type CustomRunStatus,
  type PipelineLoopStatus,
  type PipelineRunStatus,
  succeededCondition,
} from "../../tekton/pipeline-run.ts";
import {
  type CustomRunEnd,
  type CustomRunRequest,
  customRunTimedOut,
  endedCustomRun,
  type NestedRun,
} from "./custom-task.ts";
import { goText, type IterationItem, iterationParams, type LoopFields } from "./iterations.ts";
import { type CustomTaskBody, nestedPipelineRun } from "./nested-run.ts";
import { nestingOf, withNesting } from "./nesting.ts";

export interface LoopOptions {
  readonly request: CustomRunRequest;
  readonly loop: CustomTaskBody;
  readonly items: readonly IterationItem[];
  readonly startTime: string;
}

interface Iteration {
  readonly name: string;
  readonly number: number;
  readonly item: IterationItem;
  readonly run: NestedRun;
  /** Undefined while it runs. */
  end: PipelineRunStatus | undefined;
}

/** What the next look at the iterations found. */
type Finding = "completed" | "broken" | "aborted" | "aborted-after-failure" | "too-deep" | "failed";

/** Starts the iterations of a loop one after the other, at most `parallelism` at once, until one fails or breaks the loop. */
export class LoopExecution {
  readonly #options: LoopOptions;
  /** Iterations by the name of their PipelineRun; a failed one is replaced by its retry. */
  readonly #iterations = new Map<string, Iteration>();
  readonly #running = new Set<Iteration>();
  #failed: readonly Iteration[] = [];
  #isBroken = false;
  readonly #retries: CustomRunStatus[] = [];
  #next = 1;
  #wake: () => void = () => undefined;

  constructor(options: LoopOptions) {
    this.#options = options;
  }

  async run(): Promise<CustomRunEnd> {
    const { signal } = this.#options.request;
    const wake = (): void => this.#wake();
    signal.addEventListener("abort", wake);
    try {
      return await this.#end(await this.#iterate());
    } finally {
      signal.removeEventListener("abort", wake);
    }
  }

  async #iterate(): Promise<Finding> {
    for (;;) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      const finding = this.#look();
      if (finding !== undefined) return finding;
      this.#report();
      await woken;
    }
  }

  #look(): Finding | undefined {
    const { request, items } = this.#options;
    if (request.signal.aborted) return this.#failed.length > 0 ? "aborted-after-failure" : "aborted";
    if (this.#isBroken) return "broken";
    if (this.#failed.length > 0) {
      if (this.#retries.length < (request.task.retries ?? 0)) return this.#retry();
      return this.#running.size === 0 ? "failed" : undefined;
    }
    while (this.#next <= items.length && this.#running.size < this.#parallelism()) {
      if (!this.#start(this.#next)) return "too-deep";
      this.#next += 1;
    }
    return this.#running.size === 0 ? "completed" : undefined;
  }

  /** One at a time unless the loop says otherwise. */
  #parallelism(): number {
    const { parallelism } = this.#options.loop.spec as { readonly parallelism?: number };
    return typeof parallelism === "number" && parallelism > 0 ? parallelism : 1;
  }

  /** The controller repeats a failed iteration under the number of the latest one that it has started. */
  #retry(): Finding | undefined {
    const { startTime } = this.#options;
    const failed = this.#failed;
    const results = this.#results();
    this.#retries.push({ startTime, conditions: [this.#condition()], results, extraFields: null });
    this.#failed = [];
    return failed.every(() => this.#start(this.#next - 1)) ? undefined : "too-deep";
  }

  /** False if loops hold one another too deeply. */
  #start(number: number): boolean {
    const { request, loop, items } = this.#options;
    const left = nestingOf(loop, request.nestingLeft);
    if (left === 0) return false;
    const spec = left === undefined ? loop.spec : withNesting(loop.spec, left - 1, request.nestingLeft);
    const item = items[number - 1] ?? "";
    const name = withRandomSuffix(`${request.name}-${String(number).padStart(5, "0")}`);
    const pipelineRun = nestedPipelineRun(request, {
      name,
      spec,
      params: iterationParams(spec as LoopFields, request.params, { number, item }),
      labels: this.#labels(number),
      annotations: {
        ...request.task.taskSpec?.metadata?.annotations,
        "custom.tekton.dev/pipelineLoopCurrentIterationItem": JSON.stringify(item),
      },
    });
    const run = request.startRun(pipelineRun, () => this.#changed(iteration));
    const iteration: Iteration = { name, number, item, run, end: undefined };
    this.#iterations.set(name, iteration);
    this.#running.add(iteration);
    void run.finished.then((status) => this.#ended(iteration, status));
    return true;
  }

  #changed({ run }: Iteration): void {
    if (hasBroken(run.status())) {
      this.#isBroken = true;
      this.#wake();
    }
    this.#report();
  }

  #ended(iteration: Iteration, status: PipelineRunStatus): void {
    iteration.end = withoutSpec(status);
    this.#running.delete(iteration);
    if (hasBroken(status)) this.#isBroken = true;
    if (succeededCondition(status.conditions)?.status === "False") this.#failed = [...this.#failed, iteration];
    this.#wake();
  }

  #labels(number: number): Readonly<Record<string, string>> {
    const { request, loop } = this.#options;
    const parent = request.parent.metadata?.name ?? "";
    return {
      ...loop.metadata.labels,
      "custom.tekton.dev/pipelineLoop": loop.metadata.name ?? "",
      "tekton.dev/run": request.name,
      "custom.tekton.dev/pipelineLoopIteration": String(number),
      "custom.tekton.dev/parentPipelineRun": parent,
      "custom.tekton.dev/originalPipelineRun":
        request.parent.metadata?.labels?.["custom.tekton.dev/originalPipelineRun"] ?? parent,
    };
  }

  #condition() {
    const { now } = this.#options.request;
    const failed = this.#failed.at(-1);
    const message =
      failed === undefined
        ? `Iterations completed: ${this.#next - 1 - this.#running.size}`
        : `PipelineRun ${failed.name} has failed`;
    return { type: "Succeeded", status: "Unknown", reason: "Running", message, lastTransitionTime: now() };
  }

  #report(): void {
    const { startTime, request } = this.#options;
    request.onStatus(() => ({
      startTime,
      conditions: [this.#condition()],
      results: this.#results(),
      ...(this.#retries.length === 0 ? {} : { retriesStatus: this.#retries }),
      extraFields: this.#extraFields(),
    }));
  }

  #results(): readonly { readonly name: string; readonly value: string }[] {
    const highest = this.#next - 1;
    const item = this.#options.items[highest - 1];
    if (item === undefined) return [];
    return [
      { name: "last-idx", value: String(highest) },
      { name: "last-elem", value: goText(item) },
    ];
  }

  #extraFields(): PipelineLoopStatus {
    return {
      pipelineRuns: Object.fromEntries(
        [...this.#iterations.values()].map(({ name, number, item, run, end }) => [
          name,
          { iteration: number, iterationItem: item, status: end ?? withoutSpec(run.status()) },
        ]),
      ),
    };
  }

  async #end(finding: Finding): Promise<CustomRunEnd> {
    const { request, startTime } = this.#options;
    const conclusion = this.#conclusion(finding);
    await Promise.all([...this.#running].map(({ run }) => run.cancel()));
    const condition = conclusion.condition === undefined ? [] : [{ name: "condition", value: conclusion.condition }];
    return endedCustomRun(request.now, {
      startTime,
      ...conclusion,
      results: [...this.#results(), ...condition],
      retriesStatus: this.#retries,
      extraFields: this.#extraFields(),
    });
  }

  #conclusion(finding: Finding): Conclusion {
    const { name, parent, signal } = this.#options.request;
    const where = `CustomRun ${parent.metadata?.namespace ?? ""}/${name}`;
    switch (finding) {
      case "completed":
        return { ...success, message: "All PipelineRuns completed successfully", condition: "succeeded" };
      case "broken":
        return {
          ...success,
          message: "PipelineRuns completed successfully with the conditions are met",
          condition: "pass",
        };
      case "failed":
        return { ...failure, message: `PipelineRun ${this.#failed.at(-1)?.name} has failed` };
      case "too-deep":
        return { ...failure, reason: "NestedCallStackLimitExceeded", message: "nested stack depth limit reached." };
      case "aborted-after-failure":
        return { ...failure, message: `${where} was failed` };
      case "aborted": {
        const timedOut = (signal.reason as Error | undefined)?.message === customRunTimedOut;
        const reason = timedOut ? customRunTimedOut : "PipelineLoopRunCancelled";
        return { ...failure, reason, message: `${where} was cancelled` };
      }
    }
  }
}

interface Conclusion {
  readonly succeeded: boolean;
  readonly reason: string;
  readonly message: string;
  /** The result `condition`. */
  readonly condition?: string;
}

const success = { succeeded: true, reason: "Succeeded" } as const;
const failure = { succeeded: false, reason: "Failed" } as const;

/** The status of a loop would be too large with the specs of its iterations (kubeflow/kfp-tekton#962). */
const withoutSpec = ({ pipelineSpec: _, ...status }: PipelineRunStatus): PipelineRunStatus => status;

/** Whether the loop's `Break()` has ended in this iteration. As in the controller, the task's name decides. */
const hasBroken = ({ runs = {} }: PipelineRunStatus): boolean =>
  Object.values(runs).some(
    ({ pipelineTaskName = "", status }) =>
      pipelineTaskName.startsWith("pipelineloop-break-operation") &&
      ["True", "False"].includes(succeededCondition(status?.conditions)?.status ?? "Unknown"),
  );
