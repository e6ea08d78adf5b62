import { createHash } from "node:crypto";

/** Of a Kubernetes label, which a pod's name becomes. */
const longest = 63;
const hashLength = 32;
const suffix = "-pod";

/**
 * The pod of a TaskRun by Tekton's rule: `<TaskRun>-pod`, and where that is too long a hash of the TaskRun's name behind its beginning
 * (tektoncd/pipeline pkg/pod/pod.go; knative.dev/pkg kmeta/names.go, ChildName).
 */
export function podNameOf(taskRun: string): string {
  if (taskRun.length <= longest - suffix.length) return taskRun + suffix;
  const hash = createHash("md5").update(taskRun).digest("hex");
  return taskRun.slice(0, longest - hashLength - suffix.length) + hash + suffix;
}
