import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../../model/environment.ts";
import type { PipelineRun, PipelineTask, Step, StepState, TaskSpec } from "../../tekton/pipeline-run.ts";
import type { PodFolder } from "./pod-folder.ts";
import { stepEnvironment } from "./step-environment.ts";
import { runStep } from "./step-process.ts";
import { expandEnvironment, paramText, pipelineVariables, substitute } from "./substitute.ts";

export interface StepsOptions {
  readonly task: PipelineTask;
  readonly params: ReadonlyMap<string, string>;
  readonly taskRunName: string;
  readonly pipelineRun: PipelineRun;
  readonly pod: PodFolder;
  readonly env: Environment;
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
  const localEnv = { ...Object.fromEntries(Object.entries(env.own).map(([key, value]) => [key, pod.localize(value)])) };
  const finish = (text: string): string => pod.localize(expandEnvironment(fill(text), env.own));
  const command =
    step.script === undefined
      ? (step.command ?? []).map(finish)
      : [await writeScript(pod.localize(fill(step.script)), name, pod)];
  return await runStep({
    command: [...command, ...(step.args ?? []).map(finish)],
    cwd: step.workingDir === undefined ? (pod.env.HOME ?? pod.path) : pod.localize(fill(step.workingDir)),
    env: { ...env.machine, ...pod.env, ...localEnv },
    podFolder: pod.path,
    logFile: join(pod.path, `step-${name}.log`),
    image: step.image ?? "",
    signal,
  });
}

async function writeScript(script: string, name: string, pod: PodFolder): Promise<string> {
  const file = join(pod.path, "bin", `script-${name}`);
  await writeFile(file, script.startsWith("#!") ? script : `#!/bin/sh\nset -e\n${script}`);
  await chmod(file, 0o755);
  return file;
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
