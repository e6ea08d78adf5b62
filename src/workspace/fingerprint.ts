import { readFile, stat } from "node:fs/promises";
import { sha256 } from "./sha256.ts";

/** Fingerprint of a file that does not exist. */
export const absent = "absent";

export async function digestOfFile(path: string): Promise<string> {
  return await readFile(path).then(sha256, () => absent);
}

/** Modification time: it changes when a file is written, or when a folder gains or loses an entry. */
export async function timeOf(path: string): Promise<string> {
  return await stat(path).then(
    ({ mtimeMs }) => String(mtimeMs),
    () => absent,
  );
}
