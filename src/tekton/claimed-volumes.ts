import type { TaskState } from "../model/run.ts";
import { listOf, ownTasks } from "./all-tasks.ts";
import type { PipelineRun, PipelineTask } from "./pipeline-run.ts";
import { fieldsOf } from "./untyped.ts";

/**
 * The tasks, where one that waits for its pod says which storage class its volume wants. Files between tasks travel on a volume that the
 * SDK claims from `kfp-csi-s3` (kfp_tekton/compiler/_data_passing_rewriter.py), a class that few clusters have, and what Kubernetes says of
 * the pod does not name it.
 */
export function withClaimedVolumes(tasks: readonly TaskState[], run: PipelineRun): readonly TaskState[] {
  if (tasks.every(({ waiting }) => waiting === undefined)) return tasks;
  const classes = claimedClasses(run);
  const declared = new Map(
    ownTasks({ spec: run.spec?.pipelineSpec ?? {}, path: "" }).map(({ task }) => [task.name, task]),
  );
  return tasks.map((task) => {
    const storageClass = workspacesOf(declared.get(task.name)).flatMap((name) => classes.get(name) ?? [])[0];
    // An image that cannot be pulled, or a quota, has words of its own.
    if (task.waiting === undefined || task.reason !== "Pending" || storageClass === undefined) return task;
    return { ...task, waiting: `${task.waiting}; ${describeNeed(storageClass)}` };
  });
}

const describeNeed = (storageClass: string): string =>
  `it needs a volume of ${storageClass === "" ? "the cluster's default storage class" : `the storage class ${storageClass}`}, and waits until the cluster provides one (another class: \`env: DEFAULT_STORAGE_CLASS\` on the step that compiles)`;

/** Storage classes by workspace of the run; the empty text for the cluster's default. */
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
