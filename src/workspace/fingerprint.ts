import { readFileSync, statSync } from "node:fs";
import { sha256 } from "./sha256.ts";

/** Fingerprint of a file that does not exist. */
export const absent = "absent";

// All of these wait for the file system: to hand a question to a thread of Node's pool takes longer than its answer, and there are thousands.

export async function digestOfFile(path: string): Promise<string> {
  return digestNow(path);
}

export function digestNow(path: string): string {
  try {
    return sha256(readFileSync(path));
  } catch {
    return absent;
  }
}

/** Modification time: it changes when a file is written, or when a folder gains or loses an entry. */
export async function timeOf(path: string): Promise<string> {
  try {
    return String(statSync(path).mtimeMs);
  } catch {
    return absent;
  }
}
