import { access, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../../model/environment.ts";

/**
 * setuptools writes `*.egg-info` beside a package that is installed from a folder, unless a further file of settings names another place
 * (setuptools/dist.py, DIST_EXTRA_CONFIG). Settings of the user's own are left alone.
 * @param folder for that, outside of the checkout
 */
export async function settingsOfBuilds(folder: string, env: Environment): Promise<Record<string, string>> {
  if (env.DIST_EXTRA_CONFIG !== undefined) return {};
  const [file, metadata] = [join(folder, "setuptools.cfg"), join(folder, "metadata")];
  await mkdir(metadata, { recursive: true });
  await writeFile(file, `[egg_info]\negg_base = ${metadata}\n`);
  return { DIST_EXTRA_CONFIG: file };
}

/**
 * The folder `build` cannot be moved so: two packages that are built at the same time would be mixed.
 * @returns a function that removes those which have been made since
 */
export async function watchBuildFolders(packages: readonly string[]): Promise<() => Promise<void>> {
  const folders = packages.map((path) => join(path, "build"));
  const wereThere = await Promise.all(folders.map(isThere));
  return async () => {
    const made = folders.filter((_, index) => !wereThere[index]);
    await Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true })));
  };
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
