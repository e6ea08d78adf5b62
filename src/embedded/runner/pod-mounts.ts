import { join } from "node:path";
import type { PipelineTask, Step, TaskSpec } from "../../tekton/pipeline-run.ts";
import type { Mount } from "../step/step-runner.ts";

interface MountsOptions {
  readonly task: PipelineTask;
  /** Of the run. */
  readonly folder: string;
  /** Folder of the run's workspaces. */
  readonly workspaces: string;
  readonly podName: string;
}

/** All mounts of a pod. */
export function mountsOf(options: MountsOptions): readonly Mount[] {
  const steps = options.task.taskSpec?.steps ?? [];
  const all = [...workspaceMounts(options), ...steps.flatMap((step) => volumeMounts(step, options))];
  return [...new Map(all.map((mount) => [mount.path, mount])).values()];
}

/** A step sees every workspace of its task, and the volumes that it mounts itself. */
export function stepMounts(step: Step, options: MountsOptions): readonly Mount[] {
  const all = [...workspaceMounts(options), ...volumeMounts(step, options)];
  return [...new Map(all.map((mount) => [mount.path, mount])).values()];
}

/** Tekton mounts a workspace at /workspace/<name> unless the task says otherwise. */
function workspaceMounts({ task, workspaces }: MountsOptions): readonly Mount[] {
  return (task.taskSpec?.workspaces ?? []).map(({ name, mountPath }) => {
    const binding = task.workspaces?.find((workspace) => workspace.name === name);
    return {
      path: mountPath ?? `/workspace/${name}`,
      folder: join(workspaces, binding?.workspace ?? name, binding?.subPath ?? ""),
    };
  });
}

/** An emptyDir belongs to the pod. */
function volumeMounts(step: Step, { task, folder, podName }: MountsOptions): readonly Mount[] {
  const spec: TaskSpec = task.taskSpec ?? {};
  const template = (spec.stepTemplate?.volumeMounts ?? []) as readonly VolumeMount[];
  return [...template, ...((step.volumeMounts ?? []) as readonly VolumeMount[])].map(({ name, mountPath }) => ({
    path: mountPath.replace(/\/+$/, ""),
    folder: join(folder, "pods", podName, "volumes", name),
  }));
}

interface VolumeMount {
  readonly name: string;
  readonly mountPath: string;
}
