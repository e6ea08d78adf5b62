import { lstat, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ActionError } from "../model/errors.ts";
import { findObstacle } from "./unwritable.ts";
import { writeAtomically } from "./write-atomically.ts";

/**
 * Writes atomically, so that nobody reads half a file. A link in the file's place is replaced, never followed: a repository may contain one
 * that leads anywhere. @returns whether it was written
 */
export async function writeIfChanged(path: string, bytes: Uint8Array): Promise<boolean> {
  if (await isSame(path, bytes)) return false;
  try {
    await writeAtomically(path, bytes);
    return true;
  } catch (error) {
    throw (await refusal(path, error)) ?? error;
  }
}

/** Converts an error of the file system to one that a user can act on; undefined for other errors. */
async function refusal(path: string, error: unknown): Promise<ActionError | undefined> {
  const { code } = error as NodeJS.ErrnoException;
  const obstacle = await findObstacle(dirname(path));
  const reason = obstacle ?? reasons[code ?? ""];
  if (reason === undefined) return undefined;
  return new ActionError(`Could not write ${path}: ${reason}.`, {
    code: "not-writable",
    cause: error,
    hint: "Give this step's user the folder, or set `output-dir` to another. Containers of earlier steps often leave files of root behind.",
  });
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "there is no space left",
  EISDIR: "there is a folder of that name",
  ENOTEMPTY: "there is a folder of that name",
};

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await lstat(path)).isFile() && Buffer.compare(await readFile(path), bytes) === 0;
  } catch {
    return false;
  }
}
