import { childName } from "../../tekton/child-name.ts";
import { customTaskOf } from "../../tekton/custom-task.ts";
import { parseGoDuration } from "../../tekton/go-duration.ts";
import type { PipelineRun, PipelineTask, TaskRunStatus } from "../../tekton/pipeline-run.ts";
import { controllerOf } from "../custom-tasks/controllers.ts";
import { type CustomRunRequest, customRunTimedOut } from "../custom-tasks/custom-task.ts";
import { isAnySequencer, type Siblings } from "./any-sequencer.ts";
import type { Child, TaskEnd } from "./progress.ts";
import { collectResults, type TaskParams } from "./schedule.ts";
import { type Surroundings, timeOf } from "./surroundings.ts";
import { runTask } from "./task-run.ts";

export interface PipelineTaskOptions {
  readonly task: PipelineTask;
  /** Several sets are those of a matrix. */
  readonly params: readonly TaskParams[];
  readonly pipelineRun: PipelineRun;
  readonly surroundings: Surroundings;
  /** Folder of the run's workspaces. */
  readonly workspaces: string;
  readonly siblings: Siblings;
  readonly keepsArtifacts: boolean;
  readonly signal: AbortSignal;
  readonly abandoned: AbortSignal;
  readonly startRun: CustomRunRequest["startRun"];
  readonly onChildren: (children: () => readonly Child[]) => void;
}

interface ChildOptions extends PipelineTaskOptions {
  /** The name of the TaskRun or CustomRun. */
  readonly name: string;
  readonly own: TaskParams;
  readonly onChild: (child: () => Child) => void;
}

/** Executes a task of a pipeline: as one TaskRun or CustomRun, or as one for each combination of its matrix. */
export async function runPipelineTask(options: PipelineTaskOptions): Promise<TaskEnd> {
  const { task, params, pipelineRun, onChildren } = options;
  const children = new Map<number, () => Child>();
  const run = customTaskOf(task) === undefined ? runAsTaskRun : runAsCustomRun;
  const ends = await Promise.all(
    params.map(async (own, index) => {
      const suffix = task.matrix === undefined ? `-${task.name}` : `-${task.name}-${index}`;
      const name = childName(pipelineRun.metadata?.name ?? "run", suffix);
      const onChild = (child: () => Child): void => {
        children.set(index, child);
        onChildren(() => [...children.values()].map((current) => current()));
      };
      return await run({ ...options, name, own, onChild });
    }),
  );
  const [only] = ends;
  if (only !== undefined && task.matrix === undefined) return only;
  return {
    outcome:
      (["failed", "cancelled"] as const).find((bad) => ends.some(({ outcome }) => outcome === bad)) ?? "succeeded",
    children: ends.flatMap((end) => end.children),
    results: collectResults(ends.map((end) => end.results)),
  };
}

async function runAsTaskRun(options: ChildOptions): Promise<TaskEnd> {
  const { task, name, own, pipelineRun, surroundings, workspaces, siblings, keepsArtifacts, signal, onChild } = options;
  const { folder, stepRunner, clock, limit, secrets } = surroundings;
  const startTime = timeOf(clock);
  onChild(() => ({ kind: "TaskRun", name, status: { startTime } }));
  const taskRun = {
    task,
    params: own,
    taskRunName: name,
    pipelineRun,
    folder,
    workspaces,
    siblings,
    secrets,
    stepRunner,
    now: () => timeOf(clock),
    keepsArtifacts,
    signal,
    onStatus: (status: TaskRunStatus) => onChild(() => ({ kind: "TaskRun", name, status })),
  };
  // A task that only waits for others takes no place among those that run.
  const waits = (task.taskSpec?.steps ?? []).some(isAnySequencer);
  const { outcome, status, results } = waits ? await runTask(taskRun) : await limit(() => runTask(taskRun));
  return { outcome, children: [{ kind: "TaskRun", name, status }], results };
}

async function runAsCustomRun(options: ChildOptions): Promise<TaskEnd> {
  const { task, name, own, pipelineRun, surroundings, signal, abandoned, startRun, onChild } = options;
  const timeout = new AbortController();
  const limitMs = parseGoDuration(task.timeout);
  const timer = limitMs ? setTimeout(() => timeout.abort(new Error(customRunTimedOut)), limitMs).unref() : undefined;
  try {
    const { outcome, status } = await controllerOf(task)({
      name,
      task,
      params: [...own].map(([param, value]) => ({ name: param, value })),
      parent: pipelineRun,
      now: () => timeOf(surroundings.clock),
      signal: AbortSignal.any([signal, timeout.signal]),
      abandoned,
      resources: surroundings.resources,
      nestingLeft: surroundings.nestingLeft,
      startRun,
      onStatus: (current) => onChild(() => ({ kind: "CustomRun", name, status: current() })),
    });
    const results = new Map((status.results ?? []).map((result) => [result.name, result.value] as const));
    return { outcome, children: [{ kind: "CustomRun", name, status }], results };
  } finally {
    clearTimeout(timer);
  }
}
