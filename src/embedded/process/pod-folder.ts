import { constants } from "node:fs";
import { access, mkdir, rm, symlink } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Mount } from "../step/step-runner.ts";

/**
 * What stands in for a pod's file system: folders of its own for the paths that a container has to itself. A step is a process of this
 * machine, so the paths are replaced in its command, arguments and environment. A path that a program puts together at run time is not
 * seen: it means the machine's own folder.
 */
export interface PodFolder {
  readonly path: string;
  readonly results: string;
  /** Replaces the container's paths in a text. */
  readonly localize: (text: string) => string;
  /** HOME, TMPDIR, PATH and where `pip install` puts things. */
  readonly env: Readonly<Record<string, string>>;
  /** Removes what the next attempt must not see; logs stay. */
  readonly remove: () => Promise<void>;
}

export interface PodOptions {
  /** Folder of the run. */
  readonly runFolder: string;
  readonly podName: string;
  readonly mounts: readonly Mount[];
  /** PATH of this process. */
  readonly searchPath: string;
}

export async function makePodFolder({ runFolder, podName, mounts, searchPath }: PodOptions): Promise<PodFolder> {
  const path = join(runFolder, "pods", podName);
  const [results, home, temp, bin] = [
    join(path, "tekton", "results"),
    join(path, "home"),
    join(path, "tmp"),
    join(path, "bin"),
  ];
  for (const folder of [results, join(path, "tekton", "home"), home, temp, bin, ...mounts.map((mount) => mount.folder)])
    await mkdir(folder, { recursive: true });
  await linkShell(bin, searchPath);
  const places = new Map([
    ...mounts.map((mount) => [mount.path, mount.folder] as const),
    ["/tekton", join(path, "tekton")],
    ["/tmp", temp],
  ]);
  const packages = join(home, "packages");
  return {
    path,
    results,
    localize: localizer(places, runFolder),
    env: {
      HOME: home,
      TMPDIR: temp,
      TEMP: temp,
      TMP: temp,
      PATH: `${bin}${delimiter}${searchPath}`,
      PIP_TARGET: packages,
      PYTHONPATH: packages,
      PYTHONDONTWRITEBYTECODE: "1",
    },
    remove: async () => {
      for (const folder of ["tekton", "home", "tmp", "bin"])
        await rm(join(path, folder), { recursive: true, force: true });
    },
  };
}

/** The SDK's steps are written for a `sh` that is bash: Debian's dash rejects `set -o pipefail` and `[[`. */
async function linkShell(bin: string, searchPath: string): Promise<void> {
  const bash = await findProgram("bash", searchPath);
  if (bash !== undefined) await symlink(bash, join(bin, "sh"));
}

async function findProgram(name: string, searchPath: string): Promise<string | undefined> {
  for (const folder of searchPath.split(delimiter)) {
    const candidate = join(folder, name);
    const usable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) return candidate;
  }
  return undefined;
}

/** Longest path first; one pass, and never inside a path that already lies in the run's own folder. */
function localizer(places: ReadonlyMap<string, string>, runFolder: string): (text: string) => string {
  const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const paths = [...places.keys()].sort((one, other) => other.length - one.length).map(quote);
  const pattern = new RegExp(`${quote(runFolder)}|(?<![\\w./~})-])(?:${paths.join("|")})(?![\\w.-])`, "g");
  return (text) => text.replace(pattern, (found) => places.get(found) ?? found);
}
