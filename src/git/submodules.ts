import { join } from "node:path";
import type { Git } from "./git.ts";
import { findRepository } from "./repository.ts";

/**
 * Absolute paths of the submodules that are checked out in a work tree. Their files have to be compared by a git of their own: one that is
 * asked about the work tree around them starts the filters of their settings, which are programs.
 */
export async function submodulesOf(tree: string, git: Git): Promise<readonly string[]> {
  const { ok, text } = await git("ls-files", "--stage", "-z");
  const entries = ok ? text.split("\0") : [];
  const found: string[] = [];
  for (const entry of entries) {
    const [, path] = /^160000 \S+ \d\t(.*)$/s.exec(entry) ?? [];
    if (path === undefined) continue;
    const submodule = join(tree, path);
    // One that is not checked out is an empty folder of the tree around it.
    if ((await findRepository(submodule)).GIT_WORK_TREE === submodule) found.push(submodule);
  }
  return found;
}
