import type { PipelineRun, PipelineTask, Step, StepState, TaskSpec } from "../../tekton/pipeline-run.ts";
import type { Pod, StepEnd } from "../step/step-runner.ts";
import { containerCall, stepName, withTemplate } from "./container-call.ts";
import { paramText, pipelineVariables, substitute } from "./substitute.ts";

interface TaskVariables {
  readonly task: PipelineTask;
  readonly params: ReadonlyMap<string, string>;
  readonly taskRunName: string;
  readonly pipelineRun: PipelineRun;
}

export interface StepsOptions extends TaskVariables {
  /** Of the run. */
  readonly folder: string;
  readonly podName: string;
  readonly pod: Pod;
  /** RFC 3339, in seconds as Kubernetes writes it. */
  readonly now: () => string;
  readonly signal: AbortSignal;
}

/** In order; the first that fails ends the task, unless it says `onError: continue`. */
export async function runSteps(options: StepsOptions): Promise<readonly StepState[]> {
  const steps = options.task.taskSpec?.steps ?? [];
  const states: StepState[] = [];
  for (const [index, step] of steps.entries()) {
    const name = stepName(step, index);
    const startedAt = options.now();
    const { exitCode, outOfMemory = false } = await runOneStep(step, name, options);
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

async function runOneStep(step: Step, name: string, options: StepsOptions): Promise<StepEnd> {
  const call = containerCall(withTemplate(step, options.task.taskSpec ?? {}), name, {
    ...options,
    fill: fillerOf(options),
  });
  return await options.pod.runStep({ ...call, signal: options.signal });
}

/** Replaces the placeholders of a task in a text. */
export function fillerOf(options: TaskVariables): (text: string) => string {
  const variables = variablesOf(options);
  return (text) => substitute(text, variables);
}

/** The task's parameters hide those of the run, which an embedded task may use, too. */
function variablesOf({ task, params, taskRunName, pipelineRun }: TaskVariables): ReadonlyMap<string, string> {
  const spec: TaskSpec = task.taskSpec ?? {};
  const defaults = (spec.params ?? []).flatMap((param) =>
    param.default === undefined ? [] : [[`params.${param.name}`, paramText(param.default)] as const],
  );
  return new Map([
    ...pipelineVariables(pipelineRun),
    ...defaults,
    ...[...params].map(([name, value]) => [`params.${name}`, value] as const),
    ...(spec.results ?? []).map(({ name }) => [`results.${name}.path`, `/tekton/results/${name}`] as const),
    ...(spec.workspaces ?? []).map(
      ({ name, mountPath }) => [`workspaces.${name}.path`, mountPath ?? `/workspace/${name}`] as const,
    ),
    ...(spec.workspaces ?? []).map(({ name }) => [`workspaces.${name}.bound`, "true"] as const),
    ["context.taskRun.name", taskRunName],
    ["context.taskRun.namespace", pipelineRun.metadata?.namespace ?? ""],
    ["context.task.name", task.name],
    ["context.task.retry-count", "0"],
  ]);
}
