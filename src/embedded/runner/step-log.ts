import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The log of a pod's step, the main one where no other is named, with the paths that the step's author knows; undefined where Tekton would have removed the pod, after a
 * cancellation or a time limit.
 */
export async function readStepLog(folder: string, podName: string, step = "main"): Promise<string | undefined> {
  try {
    const log = await readFile(join(folder, "pods", podName, `step-${step}.log`), "utf8");
    return log.replaceAll(join(folder, "pods", podName), "").replaceAll(join(folder, "workspaces"), "/workspace");
  } catch {
    return undefined;
  }
}

/** The steps of a pod that have a log. */
export async function loggedSteps(folder: string, podName: string): Promise<readonly string[]> {
  const files = await readdir(join(folder, "pods", podName)).catch((): readonly string[] => []);
  return files.flatMap((file) => /^step-(.+)\.log$/.exec(file)?.[1] ?? []);
}
