import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { publicSettings } from "./public-settings.ts";

export interface ReplacedFile {
  readonly kind: "read-only";
  readonly path: string;
  readonly from: string;
}

/** How deep below the workspace other checkouts are looked for. */
const depth = 4;

/**
 * Settings of git without credentials, for all repositories in the workspace and for the user: actions/checkout keeps the job's token in
 * them, or the path of the file that has it.
 */
export async function publicGitConfigs({
  workspace,
  homes,
  folder,
}: {
  readonly workspace: string;
  readonly homes: readonly string[];
  readonly folder: string;
}): Promise<readonly ReplacedFile[]> {
  const ofUser = homes.flatMap((home) => [join(home, ".gitconfig"), join(home, ".config/git/config")]);
  const files = [...ofUser, "/etc/gitconfig", ...(await configsBelow(workspace, depth))];
  const mounts = await Promise.all(
    files.map(async (path, index): Promise<readonly ReplacedFile[]> => {
      const text = await readFile(path, "utf8").catch(() => undefined);
      if (text === undefined) return [];
      const from = join(folder, `git-config-${index}`);
      await writeFile(from, publicSettings(text));
      return [{ kind: "read-only", path, from }];
    }),
  );
  return mounts.flat();
}

async function configsBelow(folder: string, levels: number): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries.map(async (entry): Promise<readonly string[]> => {
    const path = join(folder, entry.name);
    if (entry.name === ".git") return entry.isFile() ? await configsOfLink(path, folder) : await configsOf(path);
    if (!entry.isDirectory() || levels === 0 || entry.name === "node_modules") return [];
    return await configsBelow(path, levels - 1);
  });
  return (await Promise.all(found)).flat();
}

/** A work tree or a submodule has its repository elsewhere (gitrepository-layout(5)). */
async function configsOfLink(file: string, folder: string): Promise<readonly string[]> {
  const [, gitFolder] = /^gitdir: (.+)$/m.exec(await readFile(file, "utf8").catch(() => "")) ?? [];
  if (gitFolder === undefined) return [];
  const own = resolve(folder, gitFolder);
  const common = await readFile(join(own, "commondir"), "utf8").catch(() => "");
  return [...(await configsOf(own)), ...(common === "" ? [] : await configsOf(resolve(own, common.trim())))];
}

/** The settings of a repository, its work trees and its submodules. */
async function configsOf(gitFolder: string): Promise<readonly string[]> {
  const own = [join(gitFolder, "config"), join(gitFolder, "config.worktree")];
  const below = async (name: string): Promise<readonly string[]> => {
    const entries = await readdir(join(gitFolder, name), { withFileTypes: true }).catch(() => []);
    const folders = entries.filter((entry) => entry.isDirectory());
    const found = folders.map((entry) => configsOf(join(gitFolder, name, entry.name)));
    return (await Promise.all(found)).flat();
  };
  return [...own, ...(await below("worktrees")), ...(await below("modules"))];
}
