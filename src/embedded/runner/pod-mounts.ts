import { join } from "node:path";
import { listOf } from "../../tekton/all-tasks.ts";
import type { PipelineRun, PipelineTask, Step, TaskSpec } from "../../tekton/pipeline-run.ts";
import { fieldsOf } from "../../tekton/untyped.ts";
import type { Mount } from "../step/step-runner.ts";
import { sourcesOf } from "./sources.ts";

interface MountsOptions {
  readonly task: PipelineTask;
  /** The run's folder. */
  readonly folder: string;
  /** Folder of the run's workspaces. */
  readonly workspaces: string;
  readonly podName: string;
  readonly pipelineRun: PipelineRun;
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
function workspaceMounts(options: MountsOptions): readonly Mount[] {
  return (options.task.taskSpec?.workspaces ?? []).flatMap(({ name, mountPath }) => {
    const folder = workspaceFolder(name, options);
    return folder === undefined ? [] : [{ path: mountPath ?? `/workspace/${name}`, folder }];
  });
}

/** Undefined for an optional workspace that nobody gives. An emptyDir is each pod's own, unlike a claim. */
function workspaceFolder(
  name: string,
  { task, workspaces, folder, podName, pipelineRun }: MountsOptions,
): string | undefined {
  const bound = task.workspaces?.find((workspace) => workspace.name === name);
  const source = bound?.workspace ?? name;
  const given = listOf(pipelineRun.spec?.workspaces).find((workspace) => workspace.name === source);
  if (given === undefined) return undefined;
  const parent = given.emptyDir === undefined ? join(workspaces, source) : join(folder, "pods", podName, source);
  return join(parent, given.subPath ?? "", bound?.subPath ?? "");
}

/** An emptyDir belongs to the pod. */
function volumeMounts(step: Step, { task, folder, podName }: MountsOptions): readonly Mount[] {
  const spec: TaskSpec = task.taskSpec ?? {};
  const template = (spec.stepTemplate?.volumeMounts ?? []) as readonly VolumeMount[];
  return [...template, ...((step.volumeMounts ?? []) as readonly VolumeMount[])].map(
    ({ name, mountPath, subPath = "" }) => ({
      path: mountPath.replace(/\/+$/, ""),
      folder: join(volumeFolder(name, { task, folder, podName }), join("/", subPath)),
    }),
  );
}

/** What the pod only reads lies beside the pod's own folder, which its start empties. */
export function volumeFolder(
  name: string,
  { task, folder, podName }: Pick<MountsOptions, "task" | "folder" | "podName">,
): string {
  const volume = (task.taskSpec?.volumes ?? []).find((candidate) => fieldsOf(candidate).name === name);
  return sourcesOf(volume) === undefined
    ? join(folder, "pods", podName, "volumes", name)
    : join(folder, "sources", podName, name);
}

interface VolumeMount {
  readonly name: string;
  readonly mountPath: string;
  readonly subPath?: string;
}
