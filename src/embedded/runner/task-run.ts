import { chmod, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { podProblems } from "../../tekton/admission/pod.ts";
import type { PodProblem } from "../../tekton/admission/pod-problem.ts";
import { parseGoDuration } from "../../tekton/go-duration.ts";
import type {
  Condition,
  PipelineRun,
  PipelineTask,
  Step,
  StepState,
  TaskRunStatus,
  TaskSpec,
} from "../../tekton/pipeline-run.ts";
import { makePodFolder, type PodFolder } from "./pod-folder.ts";
import type { TaskOutcome } from "./schedule.ts";
import { stepEnvironment } from "./step-environment.ts";
import { runStep } from "./step-process.ts";
import { expandEnvironment, paramText, pipelineVariables, substitute } from "./substitute.ts";

export interface TaskRunOptions {
  readonly task: PipelineTask;
  readonly params: ReadonlyMap<string, string>;
  readonly taskRunName: string;
  readonly pipelineRun: PipelineRun;
  /** Of the run. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** RFC 3339, in seconds as Kubernetes writes it. */
  readonly now: () => string;
  readonly signal: AbortSignal;
  readonly onStatus: (status: TaskRunStatus) => void;
}

export interface TaskRunOutcome {
  readonly outcome: TaskOutcome;
  readonly status: TaskRunStatus;
  readonly results: ReadonlyMap<string, string>;
}

/** Tekton passes results through the container's termination message, which Kubernetes limits to this. */
const resultsLimit = 4096;

/** One task with its retries. */
export async function runTask(options: TaskRunOptions): Promise<TaskRunOutcome> {
  const retries = options.task.retries ?? 0;
  const earlier: TaskRunStatus[] = [];
  for (;;) {
    const attempt = await runAttempt(options, earlier);
    if (attempt.outcome !== "failed" || earlier.length >= retries || options.signal.aborted) return attempt;
    const { retriesStatus: _, ...status } = attempt.status;
    earlier.push(status);
    options.onStatus({ startTime: options.now(), retriesStatus: [...earlier] });
  }
}

async function runAttempt(options: TaskRunOptions, earlier: readonly TaskRunStatus[]): Promise<TaskRunOutcome> {
  const podName = `${options.taskRunName}-pod${earlier.length === 0 ? "" : `-retry${earlier.length}`}`;
  const base: TaskRunStatus = {
    podName,
    startTime: options.now(),
    ...(earlier.length === 0 ? {} : { retriesStatus: [...earlier] }),
  };
  if (options.signal.aborted) return cancelled(options, base, []);
  const [problem] = podProblems(options.task.taskSpec ?? {}, options.pipelineRun);
  if (problem !== undefined) return notCreated(options, base, problem);
  const timeout = new AbortController();
  const limitMs = parseGoDuration(options.task.timeout);
  const timer = limitMs === undefined || limitMs === 0 ? undefined : setTimeout(() => timeout.abort(), limitMs).unref();
  const pod = await preparePod(options, podName);
  options.onStatus(base);
  try {
    const signal = AbortSignal.any([options.signal, timeout.signal]);
    const steps = await runSteps({ ...options, pod, signal });
    if (options.signal.aborted) return await afterRemoval(pod, cancelled(options, base, steps));
    if (timeout.signal.aborted) return await afterRemoval(pod, timedOut(options, base, steps));
    return await conclude(options, { base, steps, pod });
  } finally {
    clearTimeout(timer);
    await pod.remove();
  }
}

/** Recorded on kfp-tekton 1.9.2: `PodCreationFailed`, of which there is no pod and no step. */
function notCreated(
  options: TaskRunOptions,
  { podName, ...base }: TaskRunStatus,
  { path, words }: PodProblem,
): TaskRunOutcome {
  const message = `failed to create task run pod "${options.taskRunName}": Pod "${podName}" is invalid: ${path}: ${words}. Maybe invalid TaskSpec`;
  return ended(options, { base, steps: [], outcome: "failed", reason: "PodCreationFailed", message });
}

async function preparePod({ task, folder, env, pipelineRun }: TaskRunOptions, podName: string): Promise<PodFolder> {
  await rm(join(folder, "pods", podName), { recursive: true, force: true });
  const searchPath = env.PATH ?? "";
  return await makePodFolder({
    runFolder: folder,
    podName,
    searchPath,
    mounts: mountsOf({ task, folder, podName, pipelineRun }),
  });
}

/** Tekton mounts a workspace at /workspace/<name> unless the task says otherwise; an emptyDir belongs to the pod. */
function mountsOf({
  task,
  folder,
  podName,
}: {
  readonly task: PipelineTask;
  readonly folder: string;
  readonly podName: string;
  readonly pipelineRun: PipelineRun;
}): ReadonlyMap<string, string> {
  const spec: TaskSpec = task.taskSpec ?? {};
  const workspaces = (spec.workspaces ?? []).map(({ name, mountPath }) => {
    const binding = task.workspaces?.find((workspace) => workspace.name === name);
    return [
      mountPath ?? `/workspace/${name}`,
      join(folder, "workspaces", binding?.workspace ?? name, binding?.subPath ?? ""),
    ] as const;
  });
  const template = (spec.stepTemplate?.volumeMounts ?? []) as readonly VolumeMount[];
  const mounts = [
    ...template,
    ...(spec.steps ?? []).flatMap((step) => (step.volumeMounts ?? []) as readonly VolumeMount[]),
  ];
  return new Map([
    ...workspaces,
    ...mounts.map(
      ({ name, mountPath }) => [mountPath.replace(/\/+$/, ""), join(folder, "pods", podName, "volumes", name)] as const,
    ),
  ]);
}

interface VolumeMount {
  readonly name: string;
  readonly mountPath: string;
}

type StepsOptions = TaskRunOptions & { readonly pod: PodFolder };

/** In order; the first that fails ends the task, unless it says `onError: continue`. */
async function runSteps(options: StepsOptions): Promise<readonly StepState[]> {
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
function variablesOf({ task, params, taskRunName, pipelineRun }: TaskRunOptions): ReadonlyMap<string, string> {
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

interface Attempt {
  readonly base: TaskRunStatus;
  readonly steps: readonly StepState[];
  readonly pod: PodFolder;
}

async function conclude(options: TaskRunOptions, { base, steps, pod }: Attempt): Promise<TaskRunOutcome> {
  const failed = steps.find((step) => step.terminated?.reason === "Error");
  if (failed !== undefined) {
    const message = `"${failed.container}" exited with code ${failed.terminated?.exitCode}`;
    return ended(options, { base, steps, outcome: "failed", reason: "Failed", message });
  }
  const results = await readResults(pod, options.task.taskSpec ?? {});
  const size = Buffer.byteLength(JSON.stringify([...results]));
  if (size > resultsLimit) {
    const message = `The results of the task are ${size} bytes long, more than the ${resultsLimit} that fit into a termination message`;
    return ended(options, { base, steps, outcome: "failed", reason: "TaskRunResultLargerThanAllowedLimit", message });
  }
  return {
    ...ended(options, {
      base,
      steps,
      outcome: "succeeded",
      reason: "Succeeded",
      message: "All Steps have completed executing",
      results,
    }),
    results,
  };
}

/** Declared results only. Nothing is trimmed: a line feed at the end is part of the value. */
async function readResults(pod: PodFolder, spec: TaskSpec): Promise<ReadonlyMap<string, string>> {
  const declared = new Set((spec.results ?? []).map((result) => result.name));
  // A condition task of the SDK declares its `outcome`; files that nobody declared are nobody's result.
  const files = (await readdir(pod.results)).filter((name) => declared.has(name));
  return new Map(
    await Promise.all(files.map(async (name) => [name, await readFile(join(pod.results, name), "utf8")] as const)),
  );
}

interface Ending {
  readonly base: TaskRunStatus;
  readonly steps: readonly StepState[];
  readonly outcome: TaskOutcome;
  readonly reason: string;
  readonly message: string;
  readonly results?: ReadonlyMap<string, string>;
}

function ended(options: TaskRunOptions, { base, steps, outcome, reason, message, results }: Ending): TaskRunOutcome {
  const completionTime = options.now();
  const condition: Condition = {
    type: "Succeeded",
    status: outcome === "succeeded" ? "True" : "False",
    reason,
    message,
    lastTransitionTime: completionTime,
  };
  const values = [...(results ?? [])].map(([name, value]) => ({ name, type: "string", value }));
  const status: TaskRunStatus = {
    ...base,
    completionTime,
    conditions: [condition],
    steps,
    ...(values.length === 0 ? {} : { results: values }),
  };
  return { outcome, status, results: new Map() };
}

function cancelled(options: TaskRunOptions, base: TaskRunStatus, steps: readonly StepState[]): TaskRunOutcome {
  const why = /Timeout/.test(String((options.signal.reason as Error | undefined)?.message))
    ? "has timed out"
    : "has been cancelled";
  const message = `TaskRun "${options.taskRunName}" was cancelled. TaskRun cancelled as the PipelineRun it belongs to ${why}.`;
  return ended(options, { base, steps, outcome: "cancelled", reason: "TaskRunCancelled", message });
}

function timedOut(options: TaskRunOptions, base: TaskRunStatus, steps: readonly StepState[]): TaskRunOutcome {
  const message = `TaskRun "${options.taskRunName}" failed to finish within "${options.task.timeout}"`;
  return ended(options, { base, steps, outcome: "failed", reason: "TaskRunTimeout", message });
}

/** Tekton deletes the pod of a TaskRun that was cancelled or timed out, and its logs with it (quirk: log-errors-in-body). */
async function afterRemoval(pod: PodFolder, outcome: TaskRunOutcome): Promise<TaskRunOutcome> {
  await rm(pod.path, { recursive: true, force: true });
  return outcome;
}
