import { copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseJson } from "../../model/parse-json.ts";
import { listOf } from "../../tekton/all-tasks.ts";
import type { PipelineRun } from "../../tekton/pipeline-run.ts";
import { fieldsOf } from "../../tekton/untyped.ts";
import type { Mount, Pod } from "../step/step-runner.ts";

export interface ArtifactOptions {
  /** The task's name in the pipeline. */
  readonly task: string;
  readonly pipelineRun: PipelineRun;
  /** The run's folder. */
  readonly folder: string;
  readonly mounts: readonly Mount[];
  readonly pod: Pod;
  readonly fill: (text: string) => string;
}

/** A larger file is not kept: to be read it has to be in memory. */
const mostBytes = 100 * 1024 * 1024;

/**
 * Keeps the output files of a task, as the step does that a KFP server adds to it: each in the object store, for which a folder stands in
 * (kfp-tekton backend/src/apiserver/template/tekton_template.go, injectArchivalStep; the SDK's annotation `artifact_items`).
 */
export async function keepArtifacts(options: ArtifactOptions): Promise<void> {
  const { task, folder, pipelineRun, fill } = options;
  for (const [name, path] of itemsOf(pipelineRun, task)) {
    const file = fileBehind(fill(path), options);
    const info = file === undefined ? undefined : await stat(file).catch(() => undefined);
    if (file === undefined || info?.isFile() !== true || info.size > mostBytes) continue;
    await mkdir(folderOf(folder, task), { recursive: true });
    await copyFile(file, join(folderOf(folder, task), name));
  }
}

const folderOf = (folder: string, task: string): string => join(folder, "artifacts", task);
const isName = (name: string): boolean => /^[\w-][\w.-]*$/.test(name);

function itemsOf({ metadata }: PipelineRun, task: string): readonly (readonly [string, string])[] {
  const items = fieldsOf(parseJson(metadata?.annotations?.["tekton.dev/artifact_items"] ?? "{}"));
  if (!isName(task)) return [];
  return listOf(items[task] as readonly (readonly unknown[])[]).flatMap(([name, path]) =>
    isName(String(name)) ? [[String(name), String(path)] as const] : [],
  );
}

/** The machine's path of a path in the container: a result, or in something that the task mounts. */
function fileBehind(path: string, { pod, mounts }: ArtifactOptions): string | undefined {
  const places = [{ path: "/tekton/results", folder: pod.results }, ...mounts];
  const place = places
    .filter((candidate) => path.startsWith(`${candidate.path}/`))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
  return place === undefined ? undefined : join(place.folder, join("/", path.slice(place.path.length)));
}

export interface Artifact {
  /** The name of the artifact's file. */
  readonly name: string;
  readonly content: Buffer;
}

/** An artifact by the name that the SDK's annotation `output_artifacts` gives it; undefined if there is none. */
export async function readArtifact(
  folder: string,
  { metadata }: PipelineRun,
  { task, artifact }: { readonly task: string; readonly artifact: string },
): Promise<Artifact | undefined> {
  const found = artifactsOf(metadata, task).find(({ name }) => name === artifact);
  const [, name = ""] = /([^/]+)\.tgz$/.exec(String(found?.key ?? "")) ?? [];
  if (!isName(task) || !isName(name)) return undefined;
  const content = await readFile(join(folderOf(folder, task), name)).catch(() => undefined);
  return content === undefined ? undefined : { name, content };
}

const artifactsOf = (metadata: PipelineRun["metadata"], task: string): readonly Readonly<Record<string, unknown>>[] => {
  const declared = fieldsOf(parseJson(metadata?.annotations?.["tekton.dev/output_artifacts"] ?? "{}"));
  return listOf(declared[task] as readonly object[]).map(fieldsOf);
};
