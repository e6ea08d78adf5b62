import { lstat, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * In one step, so that nobody reads half of it. A link in the place of the file is replaced and never followed: a repository may have
 * one that leads anywhere. @returns whether it was written
 */
export async function writeIfChanged(path: string, bytes: Uint8Array): Promise<boolean> {
  if (await isSame(path, bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  await rm(`${path}.part`, { force: true });
  await writeFile(`${path}.part`, bytes, { flag: "wx" });
  await rename(`${path}.part`, path);
  return true;
}

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await lstat(path)).isFile() && Buffer.compare(await readFile(path), bytes) === 0;
  } catch {
    return false;
  }
}
