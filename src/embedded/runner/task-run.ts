import { podProblems } from "../../tekton/admission/pod.ts";
import { parseGoDuration } from "../../tekton/go-duration.ts";
import type { StepState, TaskRunStatus } from "../../tekton/pipeline-run.ts";
import type { Pod, PodStart, StepRunner } from "../step/step-runner.ts";
import { mountsOf } from "./pod-mounts.ts";
import { podImages, sidecarCalls } from "./sidecar-call.ts";
import { cancelled, ended, notCreated, notPulled, type TaskRunOutcome, timedOut } from "./task-outcome.ts";
import { readResults, resultsLimit } from "./task-results.ts";
import { fillerOf, runSteps, type StepsOptions } from "./task-steps.ts";

export interface TaskRunOptions extends Omit<StepsOptions, "pod" | "podName"> {
  readonly stepRunner: StepRunner;
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
  options.onStatus(base);
  try {
    const signal = AbortSignal.any([options.signal, timeout.signal]);
    const start = await preparePod(options, podName, signal);
    if (start.kind === "no-image") return notPulled(options, base, start);
    if (start.kind === "aborted") return stopped(options, base, []);
    return await runInPod(options, { base, pod: start.pod, podName, signal });
  } finally {
    clearTimeout(timer);
  }
}

interface PreparedAttempt {
  readonly base: TaskRunStatus;
  readonly pod: Pod;
  readonly podName: string;
  readonly signal: AbortSignal;
}

/** Tekton deletes the pod of a TaskRun that was cancelled or timed out, and its logs with it (quirk: log-errors-in-body). */
async function runInPod(
  options: TaskRunOptions,
  { base, pod, podName, signal }: PreparedAttempt,
): Promise<TaskRunOutcome> {
  try {
    const steps = await runSteps({ ...options, pod, podName, signal });
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

async function preparePod(options: TaskRunOptions, podName: string, signal: AbortSignal): Promise<PodStart> {
  const { task, folder, stepRunner } = options;
  const pod = { ...options, podName, fill: fillerOf(options) };
  return await stepRunner.preparePod({
    runFolder: folder,
    podName,
    mounts: mountsOf({ task, folder, podName }),
    images: podImages(pod),
    sidecars: sidecarCalls(pod),
    signal,
  });
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
