import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";

/** SHA-256, hexadecimal. */
export const digest = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** Of what is not there. */
export const absent = "absent";

export async function digestOfFile(path: string): Promise<string> {
  return await readFile(path).then(digest, () => absent);
}

/** When a folder changes, or a file is written, its time does. */
export async function timeOf(path: string): Promise<string> {
  return await stat(path).then(
    ({ mtimeMs }) => String(mtimeMs),
    () => absent,
  );
}
