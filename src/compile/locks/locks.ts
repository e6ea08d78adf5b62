import { readFile } from "node:fs/promises";

/** Written by `npm run lock`. The bundler copies these files into dist and replaces the URLs by paths, so both forms must be readable. */
const files = {
  uv: new URL("./uv.txt", import.meta.url),
  "kfp-tekton 3.9": new URL("./python3.9.txt", import.meta.url),
  "kfp-tekton 3.10": new URL("./python3.10.txt", import.meta.url),
  "kfp-tekton 3.11": new URL("./python3.11.txt", import.meta.url),
  "kfp-tekton 3.12": new URL("./python3.12.txt", import.meta.url),
  "kfp-tekton 3.13": new URL("./python3.13.txt", import.meta.url),
  "kfp 3.9": new URL("./kfp-python3.9.txt", import.meta.url),
  "kfp 3.10": new URL("./kfp-python3.10.txt", import.meta.url),
  "kfp 3.11": new URL("./kfp-python3.11.txt", import.meta.url),
  "kfp 3.12": new URL("./kfp-python3.12.txt", import.meta.url),
  "kfp 3.13": new URL("./kfp-python3.13.txt", import.meta.url),
} as const;

export type LockName = keyof typeof files;

/** @returns a requirements file with hashes: all that the pinned release of an SDK needs on a Python, or uv */
export async function readLock(name: LockName): Promise<string> {
  return await readFile(files[name], "utf8");
}

/** Reads all locks, for a cache key. */
export const readLocks = async (): Promise<string> =>
  (await Promise.all((Object.keys(files) as LockName[]).map(readLock))).join("");

/** @param name of an SDK and a Python: `kfp 3.11` */
export const hasLock = (name: string): name is LockName => name in files;

export interface SplitLock {
  /** Build tools for packages without a wheel. */
  readonly build: string;
  readonly all: string;
}

export function splitLock(lock: string): SplitLock {
  const build = [...lock.matchAll(/^(?:setuptools|wheel)==(?:.*\\\n)*.*$/gm)].map(([entry]) => entry);
  return { build: `${build.join("\n")}\n`, all: lock };
}
