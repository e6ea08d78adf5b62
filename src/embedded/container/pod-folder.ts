import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { ContainerCall, Mount } from "../step/step-runner.ts";

/** The folders of a pod on this machine. */
export interface PodFolder {
  readonly path: string;
  readonly results: string;
  readonly steps: string;
  /** What every container of a Tekton pod mounts. */
  readonly mounts: readonly Mount[];
}

interface PodFolderOptions {
  readonly runFolder: string;
  readonly podName: string;
  /** Workspaces and volumes. */
  readonly mounts: readonly Mount[];
}

/**
 * Makes the folders of a pod as Tekton mounts them (tektoncd/pipeline pkg/pod/pod.go, implicitVolumes): /tekton/results, /tekton/steps,
 * /tekton/home, and /workspace, an emptyDir that the workspaces lie in.
 */
export async function makePodFolder({ runFolder, podName, mounts }: PodFolderOptions): Promise<PodFolder> {
  const path = join(runFolder, "pods", podName);
  const [tekton, workspace] = [join(path, "tekton"), join(path, "workspace")];
  const inside = mounts.flatMap((mount) => mountPoint(mount, { "/tekton": tekton, "/workspace": workspace }));
  const shared = ["results", "steps", "home", "scripts"].map((name) => join(tekton, name));
  for (const folder of [tekton, workspace, ...shared, ...mounts.map((mount) => mount.folder), ...inside])
    await makeForAnyUser(folder);
  return {
    path,
    results: join(tekton, "results"),
    steps: join(tekton, "steps"),
    mounts: [
      { path: "/tekton", folder: tekton },
      { path: "/workspace", folder: workspace },
    ],
  };
}

/** An emptyDir of Kubernetes may be written by every user; an image may have a user of its own. */
async function makeForAnyUser(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // A folder in a workspace may belong to the user of the step that made it, who has chosen who may write.
  await chmod(folder, 0o777).catch(() => undefined);
}

/** Where a mount lies inside one that every container has: made here, because the engine would make it as root. */
function mountPoint({ path }: Mount, parents: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(parents).flatMap(([parent, folder]) => {
    const relative = posix.relative(parent, path);
    return relative === "" || relative.startsWith("..") ? [] : [join(folder, relative)];
  });
}

/** Tekton runs a script without a first line by `sh` (tektoncd/pipeline pkg/pod/script.go). @returns its path in the container */
export async function writeScript({ name, script }: ContainerCall, { path }: PodFolder): Promise<string | undefined> {
  if (script === undefined) return undefined;
  const file = join(path, "tekton", "scripts", `script-${name}`);
  await writeFile(file, script.startsWith("#!") ? script : `#!/bin/sh\nset -e\n${script}`);
  await chmod(file, 0o755);
  return `/tekton/scripts/script-${name}`;
}
