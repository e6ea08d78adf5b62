import { readFile, stat } from "node:fs/promises";
import { sha256 } from "./sha256.ts";

/** Of what is not there. */
export const absent = "absent";

export async function digestOfFile(path: string): Promise<string> {
  return await readFile(path).then(sha256, () => absent);
}

/** When a folder changes, or a file is written, its time does. */
export async function timeOf(path: string): Promise<string> {
  return await stat(path).then(
    ({ mtimeMs }) => String(mtimeMs),
    () => absent,
  );
}
