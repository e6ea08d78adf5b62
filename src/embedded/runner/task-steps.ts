import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { GivenSecrets } from "../../model/given-secrets.ts";
import { type ParamValue, paramValueOf } from "../../tekton/param-value.ts";
import type { PipelineRun, PipelineTask, Step, StepState, TaskSpec } from "../../tekton/pipeline-run.ts";
import type { Pod, StepEnd } from "../step/step-runner.ts";
import { isAnySequencer, type Siblings } from "./any-sequencer.ts";
import { runAnySequencerStep } from "./any-sequencer-step.ts";
import { type ContainerOfPod, containerCall, stepName, withTemplate } from "./container-call.ts";
import { substitute, substituteAll } from "./substitute.ts";
import { namesOf, pipelineVariables, type Variables } from "./variables.ts";

interface TaskVariables {
  readonly task: PipelineTask;
  readonly params: ReadonlyMap<string, ParamValue>;
  readonly taskRunName: string;
  readonly pipelineRun: PipelineRun;
  /** How often the task was tried before. */
  readonly retry: number;
}

export interface StepsOptions extends TaskVariables {
  /** The run's folder. */
  readonly folder: string;
  /** Folder of the run's workspaces. */
  readonly workspaces: string;
  readonly podName: string;
  readonly pod: Pod;
  readonly siblings: Siblings;
  readonly secrets: GivenSecrets;
  /** RFC 3339, in seconds as Kubernetes writes it. */
  readonly now: () => string;
  readonly signal: AbortSignal;
}

/** Runs the steps in order; the first that fails ends the task, unless it says `onError: continue`. */
export async function runSteps(options: StepsOptions): Promise<readonly StepState[]> {
  const steps = options.task.taskSpec?.steps ?? [];
  const states: StepState[] = [];
  for (const [index, step] of steps.entries()) {
    const name = stepName(step, index);
    const startedAt = options.now();
    const { exitCode, outOfMemory = false } = await runOneStep(step, name, options);
    await writeExitCode(name, exitCode, options.pod);
    const continued = exitCode !== 0 && step.onError === "continue";
    const reason = exitCode === 0 || continued ? "Completed" : outOfMemory ? "OOMKilled" : "Error";
    states.push({
      name,
      container: `step-${name}`,
      terminated: { exitCode, reason, startedAt, finishedAt: options.now() },
    });
    if (options.signal.aborted || (exitCode !== 0 && !continued)) break;
  }
  return states;
}

/** Later steps read it at `$(steps.step-<name>.exitCode.path)` (tektoncd/pipeline docs/tasks.md, "Accessing Step's exitCode"). */
async function writeExitCode(name: string, exitCode: number, { steps }: Pod): Promise<void> {
  const folder = join(steps, `step-${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "exitCode"), String(exitCode));
}

async function runOneStep(step: Step, name: string, options: StepsOptions): Promise<StepEnd> {
  const fillers = fillersOf(options);
  if (isAnySequencer(step))
    return await runAnySequencerStep({ ...options, name, args: fillers.fillAll(step.args ?? []) });
  const call = containerCall(withTemplate(step, options.task.taskSpec ?? {}), name, { ...options, ...fillers });
  return await options.pod.runStep({ ...call, signal: options.signal });
}

/** Replaces the placeholders of a task in a text, or in a list of arguments. */
export function fillersOf(options: TaskVariables): Pick<ContainerOfPod, "fill" | "fillAll"> {
  const variables = variablesOf(options);
  return { fill: (text) => substitute(text, variables), fillAll: (texts) => substituteAll(texts, variables) };
}

/** The task's parameters hide those of the run, which an embedded task may use, too. */
function variablesOf({ task, params, taskRunName, pipelineRun, retry }: TaskVariables): Variables {
  const spec: TaskSpec = task.taskSpec ?? {};
  const defaults = (spec.params ?? []).flatMap((param) =>
    param.default === undefined ? [] : [[param.name, paramValueOf(param.default)] as const],
  );
  return new Map<string, ParamValue>([
    ...pipelineVariables(pipelineRun),
    ...[...defaults, ...params].flatMap(([name, value]) => namesOf(`params.${name}`, value)),
    ...(spec.results ?? []).map(({ name }) => [`results.${name}.path`, `/tekton/results/${name}`] as const),
    ...workspaceVariables(task, pipelineRun),
    ...(spec.steps ?? []).map(
      (step, index) =>
        [
          `steps.step-${stepName(step, index)}.exitCode.path`,
          `/tekton/steps/step-${stepName(step, index)}/exitCode`,
        ] as const,
    ),
    ["context.taskRun.name", taskRunName],
    ["context.taskRun.namespace", pipelineRun.metadata?.namespace ?? ""],
    ["context.taskRun.uid", uidOf(taskRunName, pipelineRun)],
    // An embedded task has no name but its TaskRun's (pkg/reconciler/taskrun/resources/taskspec.go, GetTaskData).
    ["context.task.name", taskRunName],
    ["context.task.retry-count", String(retry)],
    ["context.pipelineTask.retries", String(task.retries ?? 0)],
  ]);
}

/** An optional workspace that nobody gives has an empty path (tektoncd/pipeline docs/workspaces.md, optional workspaces). */
const workspaceVariables = (task: PipelineTask, { spec }: PipelineRun): readonly (readonly [string, string])[] =>
  (task.taskSpec?.workspaces ?? []).flatMap(({ name, mountPath = `/workspace/${name}` }) => {
    const source = task.workspaces?.find((workspace) => workspace.name === name)?.workspace ?? name;
    const isBound = (spec?.workspaces ?? []).some((workspace) => workspace.name === source);
    return [
      [`workspaces.${name}.path`, isBound ? mountPath : ""],
      [`workspaces.${name}.bound`, String(isBound)],
    ];
  });

/** The same in all steps and attempts of a TaskRun, as in a cluster. */
function uidOf(taskRunName: string, { metadata }: PipelineRun): string {
  const hash = createHash("sha256").update(`${metadata?.uid}/${taskRunName}`).digest("hex");
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`];
  return [...parts, hash.slice(20, 32)].join("-");
}
