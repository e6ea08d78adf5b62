import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file in one step, so that nobody reads half of it, and two processes that write the same file do not disturb each other. A
 * symbolic link in its place is replaced and never followed.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  await mkdir(dirname(path), { recursive: true });
  await rm(draft, { force: true });
  await writeFile(draft, content, { flag: "wx" });
  await rename(draft, path);
}
