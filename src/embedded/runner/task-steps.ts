import type { PipelineRun, PipelineTask, Step, StepState, TaskSpec } from "../../tekton/pipeline-run.ts";
import type { Pod } from "../step/step-runner.ts";
import { stepMounts } from "./pod-mounts.ts";
import { stepEnvironment } from "./step-environment.ts";
import { expandEnvironment, paramText, pipelineVariables, substitute } from "./substitute.ts";

export interface StepsOptions {
  readonly task: PipelineTask;
  readonly params: ReadonlyMap<string, string>;
  readonly taskRunName: string;
  readonly pipelineRun: PipelineRun;
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
    const name = step.name ?? `unnamed-${index}`;
    const startedAt = options.now();
    const exitCode = await runOneStep(step, name, options);
    const continued = exitCode !== 0 && step.onError === "continue";
    const reason = exitCode === 0 || continued ? "Completed" : "Error";
    states.push({
      name,
      container: `step-${name}`,
      terminated: { exitCode, reason, startedAt, finishedAt: options.now() },
    });
    if (options.signal.aborted || (exitCode !== 0 && !continued)) break;
  }
  return states;
}

async function runOneStep(step: Step, name: string, options: StepsOptions): Promise<number> {
  const { pod, task, signal } = options;
  const variables = variablesOf(options);
  const fill = (text: string): string => substitute(text, variables);
  const env = stepEnvironment({ step, spec: task.taskSpec ?? {}, fill, ...options });
  const finish = (text: string): string => expandEnvironment(fill(text), env);
  const end = await pod.runStep({
    name,
    image: step.image ?? "",
    command: (step.command ?? []).map(finish),
    args: (step.args ?? []).map(finish),
    script: step.script === undefined ? undefined : fill(step.script),
    workingDir: step.workingDir === undefined ? undefined : fill(step.workingDir),
    env,
    mounts: stepMounts(step, options),
    signal,
  });
  return end.exitCode;
}

/** The task's parameters hide those of the run, which an embedded task may use, too. */
function variablesOf({ task, params, taskRunName, pipelineRun }: StepsOptions): ReadonlyMap<string, string> {
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
