import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import pLimit from "p-limit";

/** @returns an empty text if the path is not a plain file */
export type Digester = (path: string) => Promise<string>;

/** Computes SHA-256 of files below a folder. Each is read once, because many pipelines share sources. */
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
    // Reading a named pipe would block until somebody writes.
    if (!(await lstat(path)).isFile()) return "";
    await pipeline(createReadStream(path), hash);
    return hash.digest("hex");
  } catch {
    return "";
  }
}
