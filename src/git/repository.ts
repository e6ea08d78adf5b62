import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/**
 * Finds the git folder and work tree around a folder, as environment variables for git; empty if there is no repository. With these
 * variables git does not check the folder's owner: in a container job it is another user, and before git 2.38 no argument allowed that
 * (git-config(1), `safe.directory`). They also override the repository's `core.worktree`.
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
