import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** In one step, so that nobody reads half of it. @returns whether it was written */
export async function writeIfChanged(path: string, bytes: Uint8Array): Promise<boolean> {
  if (await isSame(path, bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
  return true;
}

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return Buffer.compare(await readFile(path), bytes) === 0;
  } catch {
    return false;
  }
}
