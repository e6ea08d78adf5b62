import { access } from "node:fs/promises";
import { join } from "node:path";
import { gitIn } from "../git/git.ts";
import type { Environment } from "../model/environment.ts";
import { mebibyte } from "../model/limits.ts";
import { readUntrusted } from "../workspace/untrusted.ts";

/**
 * Tells whether a module's file exists. In a sparse checkout the file may exist only in git's index, where it is marked (git-ls-files(1):
 * `S`, skip-worktree).
 * @param withoutCheckout the result if git does not know the folder
 */
export function moduleFiles(
  workspace: string,
  { env, withoutCheckout }: { readonly env: Environment; readonly withoutCheckout: boolean },
): (module: string) => Promise<boolean> {
  const git = gitIn(workspace, env);
  return async (module) => {
    if (await isThere(join(workspace, module))) return true;
    const listed = await git("ls-files", "-t", "-z", "--", `:(literal)${module}`);
    return listed.ok ? listed.text.startsWith("S ") : withoutCheckout;
  };
}

/** Reads a module's text; undefined where the work tree does not have it. */
export const moduleTexts =
  (workspace: string) =>
  (module: string): Promise<string | undefined> =>
    readUntrusted(workspace, module, longestModule).then(
      (bytes) => bytes.toString("utf8"),
      () => undefined,
    );

const longestModule = 32 * mebibyte;

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
