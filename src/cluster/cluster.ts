import { randomUUID } from "node:crypto";
import type { Clock } from "../model/clock.ts";
import type { Environment } from "../model/environment.ts";
import type { Log } from "../model/log.ts";
import type { RunSource } from "../model/run.ts";
import { readContext } from "./context.ts";
import { CustomTaskCheck, customTasksOf } from "./custom-tasks.ts";
import { createKubectl } from "./kubectl.ts";
import { checkCluster } from "./preflight.ts";
import { RunObjects } from "./run-objects.ts";
import { createRunSource } from "./run-source.ts";
import { type CreatedPipelineRun, type PipelineRunSubmission, submitPipelineRun } from "./submit.ts";

export interface ClusterOptions {
  /** Path of a kubeconfig; undefined if kubectl finds it itself. */
  readonly kubeconfig: string | undefined;
  /** Context of the kubeconfig; empty for the current one. */
  readonly context: string;
  /** Namespace; empty for the context's own. */
  readonly namespace: string;
  /** Absolute path of kubectl's cache of the cluster's API. */
  readonly cacheFolder: string;
  readonly env: Environment;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** A cluster with Tekton, used without Kubeflow Pipelines. Every method throws TektonError. */
export interface Cluster {
  readonly submit: (submission: PipelineRunSubmission) => Promise<CreatedPipelineRun>;
  readonly runSource: (name: string) => RunSource;
  readonly close: () => Promise<void>;
}

/** Connects to a cluster and checks it first. @throws TektonError with one reason if runs cannot be submitted and followed there */
export async function connectToCluster(options: ClusterOptions): Promise<Cluster> {
  const { clock, log, signal } = options;
  const context = await readContext(createKubectl(options), options.namespace, signal);
  const kubectl = createKubectl({ ...options, namespace: context.namespace });
  await checkCluster(kubectl, { namespace: context.namespace, signal });
  const submissionId = randomUUID();
  const objects = new RunObjects({ kubectl, submissionId, clock, log });
  const customTasks = new CustomTaskCheck({ kubectl, namespace: context.namespace, log, signal });
  const where = { kubectl, context, submissionId, customTasks, clock, log, signal };
  return {
    submit: async (submission) => {
      if (customTasksOf(submission.pipelineRun).length > 0) objects.include("customruns.v1beta1.tekton.dev");
      return await submitPipelineRun(submission, where);
    },
    runSource: (name) => createRunSource(name, kubectl, objects),
    close: () => objects.close(),
  };
}
