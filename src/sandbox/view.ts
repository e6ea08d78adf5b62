import { copyFile, lstat, mkdir, readlink, realpath, stat, writeFile } from "node:fs/promises";
import { homedir, userInfo } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Environment } from "../model/environment.ts";
import { pathInside } from "../workspace/inside.ts";
import { hiddenPlaces } from "./hidden-places.ts";
import type { Mount } from "./mount.ts";
import { ownHome } from "./own-home.ts";
import { publicGitConfigs, type ReplacedFile } from "./public-git-configs.ts";

export interface ViewOptions {
  readonly workspace: string;
  /** The environment of this process. */
  readonly env: Environment;
  /** What the confined processes get of it: files and folders that it names stay visible. */
  readonly passed: Readonly<Record<string, string>>;
  /** Files and folders of the interpreter, the SDK and the driver. */
  readonly needed: readonly string[];
  /** Folders that can be written to, with results. */
  readonly writable: readonly string[];
  /** Whether what is written into the repository goes to a layer that is thrown away, where the mechanism has layers. */
  readonly isLayered?: boolean;
  /** For files that take the place of others; not visible. */
  readonly folder: string;
}

/**
 * How the machine looks from within: read-only and at the same paths, because packages and what they depend on must be the same as
 * without. What belongs to the runner, to other processes or to an account is not there.
 */
export async function viewOf(options: ViewOptions): Promise<readonly Mount[]> {
  const { workspace, env, passed, writable, folder, isLayered = false } = options;
  const homes = await homesOf(env, workspace);
  const own = await Promise.all(homes.map(ownHome));
  const hidden = await sortOut(await hiddenPlaces(env, passed), [workspace, ...homes]);
  const covered = [...hidden.folders, ...own.flatMap((home) => home.hidden)];
  const inPlace = new Map(own.flatMap(({ mounts }) => mounts.map((mount) => [mount.path, mount])));
  for (const path of hidden.folders) inPlace.set(path, { kind: "empty", path });
  for (const mount of await visibleBelow(covered, options))
    if (!homes.includes(mount.path)) inPlace.set(mount.path, mount);
  for (const path of temporaryFolders(passed, covered)) inPlace.set(path, { kind: "empty", path });
  for (const path of writable) inPlace.set(path, { kind: "writable", path });
  const empty = join(folder, "empty");
  await writeFile(empty, "");
  const files = hidden.files.map((path): Mount => ({ kind: "read-only", path, from: empty }));
  const repository = await realpath(workspace);
  const configs = await publicGitConfigs({ workspace: repository, homes, folder });
  const covers = configs.filter(({ path }) => pathInside(repository, path) !== undefined);
  const above = join(folder, "above");
  await copyFiles(covers, { from: repository, to: above });
  inPlace.set(repository, { kind: "merged", path: repository, above, covers, isLayered });
  // A path sorts after those that it lies below.
  const sorted = [...inPlace.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
  return [...sorted, ...files, ...configs.filter((config) => !covers.includes(config))];
}

/** Each at the path below `to` that it has below `from`. */
async function copyFiles(
  mounts: readonly ReplacedFile[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await mkdir(to);
  for (const mount of mounts) {
    const place = join(to, relative(from, mount.path));
    await mkdir(dirname(place), { recursive: true });
    await copyFile(mount.from, place);
  }
}

/** That of the environment and that of the user, if they are folders and no part of the repository. */
async function homesOf(env: Environment, workspace: string): Promise<readonly string[]> {
  const named = [env.HOME ?? homedir(), userInfo().homedir];
  const real = await Promise.all(named.map(realFolder));
  return [...new Set(real)].filter(
    (home): home is string => home !== undefined && home !== "/" && pathInside(workspace, home) === undefined,
  );
}

const realFolder = async (path: string): Promise<string | undefined> => {
  const real = await realpath(path).catch(() => undefined);
  return real !== undefined && (await stat(real)).isDirectory() ? real : undefined;
};

interface Hidden {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** @param shown folders that must not vanish: those that lie around one of them are left out */
async function sortOut(paths: readonly string[], shown: readonly string[]): Promise<Hidden> {
  const real = await Promise.all(paths.map((path) => realpath(path).catch(() => undefined)));
  const unique = [...new Set(real)].filter((path): path is string => path !== undefined && !shown.includes(path));
  const kinds = await Promise.all(unique.map(async (path) => ({ path, isFolder: (await stat(path)).isDirectory() })));
  return {
    folders: kinds.flatMap(({ path, isFolder }) => (isFolder && path !== "/" ? [path] : [])),
    files: kinds.flatMap(({ path, isFolder }) => (isFolder ? [] : [path])),
  };
}

/** What must stay visible although its surroundings are hidden, at the path by which it is known. */
async function visibleBelow(
  covered: readonly string[],
  { workspace, needed, passed, env }: ViewOptions,
): Promise<readonly Mount[]> {
  const named = Object.entries(passed).flatMap(([name, value]) => (isTemporary(name) ? [] : value.split(":")));
  const commands = env.GITHUB_ENV ?? env.GITHUB_OUTPUT;
  const closed = commands === undefined ? undefined : await realpath(dirname(commands)).catch(() => undefined);
  const isHidden = (path: string): boolean =>
    covered.some((folder) => folder !== path && pathInside(folder, path) !== undefined);
  // A variable may name the runner's files; what the step needs itself may lie beside them.
  const isClosed = (path: string): boolean => closed !== undefined && pathInside(closed, path) !== undefined;
  const own = await mountsOfAll([workspace, ...needed]);
  const others = (await mountsOfAll(named)).filter(({ path }) => !isClosed(path));
  const mounts = [...own, ...others].filter(({ path }) => isHidden(path));
  const shown = mounts.filter(({ kind }) => kind === "read-only");
  const isShown = (link: string): boolean => shown.some(({ path }) => pathInside(path, link) !== undefined);
  return mounts.filter(({ kind, path }) => kind === "read-only" || !isShown(path));
}

const mountsOfAll = async (paths: readonly string[]): Promise<readonly Mount[]> =>
  (await Promise.all([...new Set(paths)].filter((path) => path.startsWith("/")).map(mountsOf))).flat();

/** The mounts for a path and for all symbolic links on the way, which may lie in what is hidden themselves. */
async function mountsOf(path: string): Promise<readonly Mount[]> {
  const links: Mount[] = [];
  let real = "/";
  const rest = path.split("/").filter((name) => name !== "");
  try {
    while (rest.length > 0 && links.length < 40) {
      const place = join(real, rest.shift() ?? "");
      if (!(await lstat(place)).isSymbolicLink()) {
        real = place;
        continue;
      }
      const to = await readlink(place);
      links.push({ kind: "link", path: place, to });
      rest.unshift(...to.split("/").filter((name) => name !== ""));
      if (to.startsWith("/")) real = "/";
    }
    return [...links, { kind: "read-only", path: real }];
  } catch {
    return [];
  }
}

const isTemporary = (name: string): boolean => ["TMPDIR", "TEMP", "TMP"].includes(name);

/** Those that programs look for, if they lie in what is hidden. */
const temporaryFolders = (passed: Readonly<Record<string, string>>, covered: readonly string[]): readonly string[] =>
  Object.entries(passed).flatMap(([name, value]) =>
    isTemporary(name) && covered.some((folder) => pathInside(folder, value) !== undefined) ? [value] : [],
  );
