import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TaskSpec } from "../../tekton/pipeline-run.ts";
import type { Pod } from "../step/step-runner.ts";

/** Tekton passes results through the container's termination message, which Kubernetes limits to this. */
export const resultsLimit = 4096;

/** Declared results only. Nothing is trimmed: a line feed at the end is part of the value. */
export async function readResults(pod: Pod, spec: TaskSpec): Promise<ReadonlyMap<string, string>> {
  const declared = new Set((spec.results ?? []).map((result) => result.name));
  // A condition task of the SDK declares its `outcome`; files that nobody declared are nobody's result.
  const files = (await readdir(pod.results)).filter((name) => declared.has(name));
  return new Map(
    await Promise.all(files.map(async (name) => [name, await readFile(join(pod.results, name), "utf8")] as const)),
  );
}
