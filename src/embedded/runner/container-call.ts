import type { GivenSecrets } from "../../model/given-secrets.ts";
import type { PipelineRun, PipelineTask, Step, TaskSpec } from "../../tekton/pipeline-run.ts";
import { quantityOf } from "../../tekton/quantity.ts";
import type { ContainerCall, ContainerLimits, ContainerSecurity } from "../step/step-runner.ts";
import { stepMounts } from "./pod-mounts.ts";
import { stepEnvironment } from "./step-environment.ts";
import { expandEnvironment } from "./substitute.ts";

export interface ContainerOfPod {
  readonly task: PipelineTask;
  readonly taskRunName: string;
  readonly pipelineRun: PipelineRun;
  /** The run's folder. */
  readonly folder: string;
  readonly podName: string;
  /** Folder of the run's workspaces. */
  readonly workspaces: string;
  readonly secrets: GivenSecrets;
  readonly fill: (text: string) => string;
  /** Replaces placeholders in a list, where a parameter may stand for several entries. */
  readonly fillAll: (texts: readonly string[]) => readonly string[];
}

/** A step or a sidecar as whoever starts it takes it, with every placeholder replaced. */
export function containerCall(step: Step, name: string, pod: ContainerOfPod): ContainerCall {
  const { task, fill, fillAll, pipelineRun } = pod;
  const env = stepEnvironment({ step, spec: task.taskSpec ?? {}, ...pod });
  const finish = (texts: readonly string[] = []): readonly string[] =>
    fillAll(texts).map((text) => expandEnvironment(text, env));
  return {
    name,
    image: fill(step.image ?? ""),
    command: finish(step.command),
    args: finish(step.args),
    script: step.script === undefined ? undefined : fill(step.script),
    workingDir: step.workingDir === undefined ? undefined : fill(step.workingDir),
    env,
    mounts: stepMounts(step, pod),
    security: securityOf(step, pipelineRun),
    limits: limitsOf(step, fill),
  };
}

export const stepName = (step: Step, index: number): string => step.name ?? `unnamed-${index}`;

/**
 * A step with what the template of its task's steps says for all: what the step says itself goes before (tektoncd/pipeline
 * pkg/apis/pipeline/v1/merge.go). Variables and volume mounts are merged where they are read.
 */
export function withTemplate(step: Step, { stepTemplate = {} }: TaskSpec): Step {
  const { env: _, volumeMounts: __, ...template } = stepTemplate as Step;
  return { ...template, ...step };
}

interface SecurityContext {
  readonly runAsUser?: number;
  readonly runAsGroup?: number;
  readonly readOnlyRootFilesystem?: boolean;
}

/** The container's own goes before the pod's, field by field. */
function securityOf(step: Step, { spec }: PipelineRun): ContainerSecurity {
  const template = spec?.taskRunTemplate?.podTemplate as { readonly securityContext?: SecurityContext } | undefined;
  const context: SecurityContext = { ...template?.securityContext, ...(step.securityContext as SecurityContext) };
  return {
    runAsUser: context.runAsUser,
    runAsGroup: context.runAsGroup,
    readOnlyRootFilesystem: context.readOnlyRootFilesystem === true,
  };
}

/** `computeResources` is v1's name for what v1beta1 calls `resources`. */
function limitsOf({ computeResources, resources }: Step, fill: (text: string) => string): ContainerLimits {
  const { limits = {} } = (computeResources ?? resources ?? {}) as {
    readonly limits?: Readonly<Record<string, unknown>>;
  };
  const quantity = (name: string): number | undefined => {
    const value = quantityOf(typeof limits[name] === "string" ? fill(limits[name]) : limits[name]);
    return value === undefined || !(value > 0) ? undefined : value;
  };
  return { memoryBytes: quantity("memory"), cpus: quantity("cpu") };
}
