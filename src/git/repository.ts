import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/**
 * Where git's own folder and the work tree around a folder are, as git is told by its environment; nothing where there is no repository.
 * Told so, git does not ask whether the folder belongs to this user: in a container job it does not, and before git 2.38 no argument could
 * allow that (git-config(1), `safe.directory`). The repository's own `core.worktree` does not count either.
 */
export async function findRepository(folder: string): Promise<Record<string, string>> {
  for (let tree = resolve(folder); ; tree = dirname(tree)) {
    const gitFolder = await gitFolderOf(tree);
    if (gitFolder !== undefined) return { GIT_DIR: gitFolder, GIT_WORK_TREE: tree };
    if (tree === dirname(tree)) return {};
  }
}

/** A folder, or in a submodule and in a further work tree a file that names it (gitrepository-layout(5)). */
async function gitFolderOf(tree: string): Promise<string | undefined> {
  const path = join(tree, ".git");
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) return path;
  const [, named] = /^gitdir: (.+?)\n?$/.exec(await readFile(path, "utf8")) ?? [];
  return named === undefined ? undefined : resolve(tree, named);
}
