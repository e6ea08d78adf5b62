import { createHash } from "node:crypto";

/** Limit of a Kubernetes label, because a pod's name becomes one. */
const longest = 63;
const hashLength = 32;
const suffix = "-pod";

/**
 * Derives a TaskRun's pod name as Tekton does: `<TaskRun>-pod`, or a shortened name with a hash if that is too long (tektoncd/pipeline
 * pkg/pod/pod.go; knative.dev/pkg kmeta/names.go, ChildName).
 */
export function podNameOf(taskRun: string): string {
  if (taskRun.length <= longest - suffix.length) return taskRun + suffix;
  const hash = createHash("md5").update(taskRun).digest("hex");
  return taskRun.slice(0, longest - hashLength - suffix.length) + hash + suffix;
}
