import { join } from "node:path";
import type { PipelineTask, TaskSpec } from "../../tekton/pipeline-run.ts";

/** Tekton mounts a workspace at /workspace/<name> unless the task says otherwise; an emptyDir belongs to the pod. */
export function mountsOf({
  task,
  folder,
  podName,
}: {
  readonly task: PipelineTask;
  readonly folder: string;
  readonly podName: string;
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
