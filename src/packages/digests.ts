import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import pLimit from "p-limit";

/** @returns nothing for what is not there, or is no plain file */
export type Digester = (path: string) => Promise<string>;

/** SHA-256 of files below a folder, each read once: many pipelines share their sources. */
export function createDigester(folder: string): Digester {
  const known = new Map<string, Promise<string>>();
  const limit = pLimit(16);
  return (path) => {
    const digest = known.get(path) ?? limit(() => digestOfFile(join(folder, path)));
    known.set(path, digest);
    return digest;
  };
}

async function digestOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    // A named pipe would wait for somebody to write.
    if (!(await lstat(path)).isFile()) return "";
    await pipeline(createReadStream(path), hash);
    return hash.digest("hex");
  } catch {
    return "";
  }
}
