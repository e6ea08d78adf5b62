import { podProblems } from "../../tekton/admission/pod.ts";
import { listOf } from "../../tekton/all-tasks.ts";
import { childName } from "../../tekton/child-name.ts";
import { parseGoDuration } from "../../tekton/go-duration.ts";
import type { StepState, TaskRunStatus } from "../../tekton/pipeline-run.ts";
import type { Pod, PodStart, StepRunner } from "../step/step-runner.ts";
import { keepArtifacts } from "./artifacts.ts";
import { mountsOf, volumeFolder } from "./pod-mounts.ts";
import { podImages, sidecarCalls } from "./sidecar-call.ts";
import { sourcesOf, writeSources } from "./sources.ts";
import { cancelled, ended, notCreated, notPulled, type TaskRunOutcome, timedOut } from "./task-outcome.ts";
import { readResults } from "./task-results.ts";
import { fillersOf, runSteps, type StepsOptions } from "./task-steps.ts";

export interface TaskRunOptions extends Omit<StepsOptions, "pod" | "podName" | "retry"> {
  readonly stepRunner: StepRunner;
  /** Not of the tasks in a loop: the server adds its step to the tasks of the pipeline itself. */
  readonly keepsArtifacts: boolean;
  readonly onStatus: (status: TaskRunStatus) => void;
}

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
  const retry = earlier.length;
  const podName = childName(options.taskRunName, retry === 0 ? "-pod" : `-pod-retry${retry}`);
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
  options.onStatus(base);
  try {
    const signal = AbortSignal.any([options.signal, timeout.signal]);
    const start = await preparePod({ ...options, podName, retry, signal });
    if (start.kind === "no-image") return notPulled(options, base, start);
    if (start.kind === "aborted") return stopped(options, base, []);
    return await runInPod(options, { base, pod: start.pod, podName, retry, signal });
  } finally {
    clearTimeout(timer);
  }
}

interface PreparedAttempt {
  readonly base: TaskRunStatus;
  readonly pod: Pod;
  readonly podName: string;
  readonly retry: number;
  readonly signal: AbortSignal;
}

/** Tekton deletes the pod of a TaskRun that was cancelled or timed out, and its logs with it (quirk: log-errors-in-body). */
async function runInPod(
  options: TaskRunOptions,
  { base, pod, podName, retry, signal }: PreparedAttempt,
): Promise<TaskRunOutcome> {
  try {
    const steps = await runSteps({ ...options, pod, podName, retry, signal });
    if (!signal.aborted) return await conclude(options, { base, steps, pod });
    await pod.removeWithLogs();
    return stopped(options, base, steps);
  } finally {
    await pod.remove();
  }
}

/** Ended by the run, or by the task's own time limit. */
const stopped = (options: TaskRunOptions, base: TaskRunStatus, steps: readonly StepState[]): TaskRunOutcome =>
  options.signal.aborted ? cancelled(options, base, steps) : timedOut(options, base, steps);

async function preparePod(options: TaskRunOptions & Omit<StepsOptions, "pod">): Promise<PodStart> {
  const { folder, podName, signal, stepRunner } = options;
  const pod = { ...options, ...fillersOf(options) };
  await writeVolumes(options);
  return await stepRunner.preparePod({
    runFolder: folder,
    podName,
    mounts: mountsOf(options),
    images: podImages(pod),
    sidecars: sidecarCalls(pod),
    signal,
  });
}

/** Volumes of secrets and config maps are the pod's own. */
async function writeVolumes(options: TaskRunOptions & Omit<StepsOptions, "pod">): Promise<void> {
  for (const volume of listOf(options.task.taskSpec?.volumes as readonly { readonly name: string }[])) {
    const sources = sourcesOf(volume);
    if (sources !== undefined) await writeSources(volumeFolder(volume.name, options), sources, options.secrets);
  }
}

interface TaskRunAttempt {
  readonly base: TaskRunStatus;
  readonly steps: readonly StepState[];
  readonly pod: Pod;
}

async function conclude(options: TaskRunOptions, { base, steps, pod }: TaskRunAttempt): Promise<TaskRunOutcome> {
  const failed = steps.find((step) => step.terminated !== undefined && step.terminated.reason !== "Completed");
  if (failed !== undefined) {
    const message = `"${failed.container}" exited with code ${failed.terminated?.exitCode}`;
    return ended(options, { base, steps, outcome: "failed", reason: "Failed", message });
  }
  const results = await readResults(pod, options.task.taskSpec ?? {});
  if (results.kind === "invalid") return ended(options, { base, steps, outcome: "failed", ...results });
  if (options.keepsArtifacts) {
    const mounts = mountsOf({ ...options, podName: base.podName ?? "" });
    await keepArtifacts({ ...options, ...fillersOf({ ...options, retry: 0 }), mounts, task: options.task.name, pod });
  }
  return ended(options, {
    base,
    steps,
    outcome: "succeeded",
    reason: "Succeeded",
    message: "All Steps have completed executing",
    results: results.values,
  });
}
