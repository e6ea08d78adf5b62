import { childName } from "./child-name.ts";

/** Derives a TaskRun's pod name as Tekton does (tektoncd/pipeline pkg/pod/pod.go). */
export const podNameOf = (taskRun: string): string => childName(taskRun, "-pod");
