import type { TaskState } from "../model/run.ts";
import { listOf, ownTasks } from "./all-tasks.ts";
import type { PipelineRun, PipelineTask } from "./pipeline-run.ts";
import { fieldsOf } from "./untyped.ts";

/**
 * Adds the storage class to the message of a task that waits for its pod. The SDK passes files between tasks on a volume of the class
 * `kfp-csi-s3` (kfp_tekton/compiler/_data_passing_rewriter.py), which few clusters have and which Kubernetes' message does not name.
 */
export function withClaimedVolumes(tasks: readonly TaskState[], run: PipelineRun): readonly TaskState[] {
  if (tasks.every(({ waiting }) => waiting === undefined)) return tasks;
  const classes = claimedClasses(run);
  const declared = new Map(
    ownTasks({ spec: run.spec?.pipelineSpec ?? {}, path: "" }).map(({ task }) => [task.name, task]),
  );
  return tasks.map((task) => {
    const storageClass = workspacesOf(declared.get(task.name)).flatMap((name) => classes.get(name) ?? [])[0];
    // Other reasons, such as an image that cannot be pulled or a quota, have their own messages.
    if (task.waiting === undefined || task.reason !== "Pending" || storageClass === undefined) return task;
    return { ...task, waiting: `${task.waiting}; ${describeNeed(storageClass)}` };
  });
}

const describeNeed = (storageClass: string): string =>
  `it needs a volume of ${storageClass === "" ? "the cluster's default storage class" : `the storage class ${storageClass}`}, and waits until the cluster provides one (another class: \`env: DEFAULT_STORAGE_CLASS\` on the step that compiles)`;

/** Storage classes by workspace; an empty text for the cluster's default class. */
const claimedClasses = ({ spec }: PipelineRun): ReadonlyMap<string, string> =>
  new Map(
    listOf(spec?.workspaces).flatMap(({ name, volumeClaimTemplate }) => {
      if (volumeClaimTemplate === undefined) return [];
      const { storageClassName } = fieldsOf(fieldsOf(volumeClaimTemplate).spec);
      return [[name, typeof storageClassName === "string" ? storageClassName : ""] as const];
    }),
  );

const workspacesOf = (task: PipelineTask | undefined): readonly string[] =>
  listOf(task?.workspaces).map(({ name, workspace }) => workspace ?? name);
