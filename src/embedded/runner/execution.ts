import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseGoDuration } from "../../tekton/go-duration.ts";
import type { ParamValue } from "../../tekton/param-value.ts";
import type { PipelineRun, PipelineRunStatus, PipelineTask } from "../../tekton/pipeline-run.ts";
import type { NestedRun } from "../custom-tasks/custom-task.ts";
import { conditionAtEnd, conditionWhileRunning, stoppingReason } from "./condition.ts";
import { runPipelineTask } from "./pipeline-task.ts";
import { type Plan, planRun } from "./plan.ts";
import type { TaskEnd, TaskProgress } from "./progress.ts";
import { type Decision, decide, statusVariables } from "./schedule.ts";
import { sourcesOf, writeSources } from "./sources.ts";
import { statusOf } from "./status.ts";
import { Stop, type StopReason } from "./stop.ts";
import { type Surroundings, timeOf } from "./surroundings.ts";
import { namesOf, pipelineVariables } from "./variables.ts";

export interface ExecutionOptions {
  readonly pipelineRun: PipelineRun;
  readonly surroundings: Surroundings;
  /** Whether it is an iteration of a loop, which has workspaces of its own. */
  readonly isNested?: boolean;
  /** Awaited after the last task, before the run shows that it has ended. */
  readonly beforeEnd?: () => Promise<void>;
  /** Called after each change, in the middle of it. */
  readonly onChange: () => void;
}

/** One PipelineRun from its start to its end. */
export class Execution {
  readonly #options: ExecutionOptions;
  readonly #plan: Plan;
  readonly #progress: Map<string, TaskProgress>;
  /** The variables of the run, with the results of the tasks that have ended. */
  readonly #variables: Map<string, ParamValue>;
  readonly #stop = new Stop();
  readonly #startTime: string;
  /** Those who wait for the next change. */
  readonly #waiters: (() => void)[] = [];
  #finallyStartTime: string | undefined;
  /** A task has failed or was cancelled. */
  #hasBadEnd = false;
  #failure: { readonly reason: string; readonly message: string } | undefined;
  #completionTime: string | undefined;

  constructor(options: ExecutionOptions) {
    this.#options = options;
    this.#plan = planRun(options.pipelineRun, {
      isNested: options.isNested === true,
      stepRunner: options.surroundings.stepRunner.kind,
      secrets: options.surroundings.secrets,
    });
    this.#progress = new Map(
      [...this.#plan.tasks, ...this.#plan.finally].map((task) => [task.name, { task, phase: "waiting" }]),
    );
    this.#variables = new Map(pipelineVariables(options.pipelineRun));
    this.#startTime = this.#now();
    this.#failure = this.#plan.problem;
  }

  async run(): Promise<PipelineRunStatus> {
    const { pipelineTimeout, tasksTimeout, finallyTimeout } = this.#plan;
    const timers = [this.#timer("PipelineRunTimeout", pipelineTimeout), this.#timer("TasksTimeout", tasksTimeout)];
    try {
      if (this.#failure === undefined) {
        await mkdir(this.#options.surroundings.folder, { recursive: true });
        await this.#writeWorkspaces();
        this.#options.onChange();
        await this.#runAll(this.#plan.tasks, this.#stop.tasks);
        clearTimeout(timers[1]);
        if (this.#stop.runsFinally && this.#plan.finally.length > 0) {
          timers.push(this.#timer("FinallyTimeout", finallyTimeout));
          await this.#runFinally();
        }
      }
    } catch (error) {
      const message = `The embedded server failed: ${(error as Error).message}`;
      this.#failure = { reason: "EmbeddedServerError", message };
    } finally {
      for (const timer of timers) clearTimeout(timer);
    }
    await this.#tidy();
    await this.#options.beforeEnd?.();
    this.#completionTime = this.#now();
    this.#options.onChange();
    return this.status();
  }

  /** Comes too late for a run of which every task has ended. */
  stop(reason: StopReason): void {
    const isOpen = ({ phase }: TaskProgress): boolean => phase === "waiting" || phase === "running";
    if (this.#completionTime === undefined && [...this.#progress.values()].some(isOpen)) this.#stop.request(reason);
  }

  status(): PipelineRunStatus {
    const end = {
      name: this.#name,
      progress: [...this.#progress.values()],
      finals: this.#plan.finally.length,
      stopped: this.#stop.reason,
      failure: this.#failure,
      limit: this.#plan.pipelineTimeout,
    };
    return statusOf({
      condition: this.#completionTime === undefined ? conditionWhileRunning(end) : conditionAtEnd(end),
      progress: end.progress,
      plan: this.#plan,
      startTime: this.#startTime,
      finallyStartTime: this.#finallyStartTime,
      completionTime: this.#completionTime,
      now: this.#now(),
    });
  }

  get #name(): string {
    return this.#options.pipelineRun.metadata?.name ?? "run";
  }

  #now(): string {
    return timeOf(this.#options.surroundings.clock);
  }

  #timer(reason: StopReason, limit: string | undefined): NodeJS.Timeout | undefined {
    const ms = parseGoDuration(limit);
    // Node's timers take no more than this, which is 24 days.
    return ms ? setTimeout(() => this.stop(reason), Math.min(ms, 2 ** 31 - 1)).unref() : undefined;
  }

  async #runFinally(): Promise<void> {
    this.#finallyStartTime = this.#now();
    const tasks = this.#plan.tasks.flatMap((task) => this.#progress.get(task.name) ?? []);
    for (const [name, value] of statusVariables(tasks)) this.#variables.set(name, value);
    await this.#runAll(this.#plan.finally, this.#stop.finals);
  }

  /** Starts each task as soon as it may start, until all have ended or been skipped. */
  async #runAll(tasks: readonly PipelineTask[], signal: AbortSignal): Promise<void> {
    const waiting = new Set(tasks);
    const running = new Map<string, Promise<void>>();
    for (;;) {
      this.#settle(waiting, (task, params) => {
        const done = this.#execute(task, params, signal).finally(() => running.delete(task.name));
        running.set(task.name, done);
      });
      if (running.size === 0) return;
      await Promise.race(running.values());
    }
  }

  /** Decides about all tasks that wait; what is skipped may free others. */
  #settle(waiting: Set<PipelineTask>, start: StartTask): void {
    let settled = true;
    while (settled) {
      settled = false;
      for (const task of waiting) {
        const decision = this.#decide(task);
        if (decision.kind === "wait") continue;
        waiting.delete(task);
        settled = true;
        this.#follow(task, decision, start);
      }
    }
  }

  #decide(task: PipelineTask): Decision {
    const isFinal = this.#plan.finally.includes(task);
    return decide({
      task,
      parents: this.#plan.parents.get(task.name) ?? [],
      isFinal,
      progress: this.#progress,
      variables: this.#variables,
      stopping: this.#stopping(isFinal),
    });
  }

  #stopping(isFinal: boolean): string | undefined {
    const hasFailed = this.#hasBadEnd || this.#failure !== undefined;
    return stoppingReason({ isFinal, hasFailed, stopped: this.#stop.reason });
  }

  #follow(task: PipelineTask, decision: Exclude<Decision, { kind: "wait" }>, start: StartTask): void {
    if (decision.kind === "start") {
      start(task, decision.params);
    } else if (decision.kind === "invalid") {
      this.#failure = { reason: decision.reason, message: decision.message };
      this.#set({ task, phase: "skipped", reason: "PipelineRun was stopping" });
    } else {
      const { reason, when } = decision;
      this.#set({ task, phase: "skipped", reason, ...(when === undefined ? {} : { when }) });
    }
  }

  async #execute(task: PipelineTask, params: StartParams, signal: AbortSignal): Promise<void> {
    const { pipelineRun, surroundings } = this.#options;
    this.#set({ task, phase: "running", children: () => [] });
    const end = await runPipelineTask({
      task,
      params,
      pipelineRun,
      surroundings,
      workspaces: this.#workspaces,
      siblings: { progress: () => this.#progress, changed: () => this.#nextChange() },
      keepsArtifacts: this.#options.isNested !== true,
      signal,
      abandoned: this.#stop.abandoned,
      startRun: (run, onChange) => this.#startNested(run, onChange),
      onChildren: (children) => this.#set({ task, phase: "running", children }),
    });
    this.#finish(task, end);
  }

  #startNested(pipelineRun: PipelineRun, onChange: () => void): NestedRun {
    const nested = new Execution({ pipelineRun, surroundings: this.#options.surroundings, isNested: true, onChange });
    // Not before the caller has its handle.
    const finished = Promise.resolve().then(() => nested.run());
    return {
      status: () => nested.status(),
      finished,
      cancel: async () => {
        nested.stop("Cancelled");
        await finished;
      },
    };
  }

  #finish(task: PipelineTask, end: TaskEnd): void {
    for (const [result, value] of end.results)
      for (const [name, entry] of namesOf(`tasks.${task.name}.results.${result}`, value))
        this.#variables.set(name, entry);
    if (end.outcome !== "succeeded") this.#hasBadEnd = true;
    this.#set({ task, phase: "done", ...end });
  }

  #set(progress: TaskProgress): void {
    this.#progress.set(progress.task.name, progress);
    this.#options.onChange();
    for (const notify of this.#waiters.splice(0)) notify();
  }

  async #nextChange(): Promise<void> {
    await new Promise<void>((resolve) => this.#waiters.push(resolve));
  }

  get #workspaces(): string {
    const { folder } = this.#options.surroundings;
    return this.#options.isNested ? join(folder, "nested", this.#name, "workspaces") : join(folder, "workspaces");
  }

  /** Workspaces of secrets and config maps. */
  async #writeWorkspaces(): Promise<void> {
    const { pipelineRun, surroundings } = this.#options;
    for (const workspace of pipelineRun.spec?.workspaces ?? []) {
      const sources = sourcesOf(workspace);
      if (sources !== undefined)
        await writeSources(join(this.#workspaces, workspace.name), sources, surroundings.secrets);
    }
  }

  /** Workspaces go with the run, as a volume claim that the run owns does. */
  async #tidy(): Promise<void> {
    const { surroundings } = this.#options;
    const { stepRunner } = surroundings;
    await stepRunner.settled();
    await stepRunner.removeFolder(this.#options.isNested ? join(this.#workspaces, "..") : this.#workspaces);
    if (!this.#options.isNested) await stepRunner.removeFolder(join(surroundings.folder, "sources"));
  }
}

type StartParams = Extract<Decision, { kind: "start" }>["params"];
type StartTask = (task: PipelineTask, params: StartParams) => void;
