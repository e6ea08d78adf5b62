import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { isAbsolute, join, posix } from "node:path";
import { PackageError } from "../model/errors.ts";
import { pathInside } from "./inside.ts";

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A path below some folder, written plainly: relative, with `/`, without `..`, and not into git's own folder. */
export function isSafePath(path: unknown): path is string {
  if (typeof path !== "string" || path === "" || path.length > 4096) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
  if (/[\x00-\x1f\x7f\\]/.test(path) || isAbsolute(path) || posix.normalize(path) !== path) return false;
  const segments = path.split("/");
  return !segments.includes("..") && !segments.some((segment) => segment.toLowerCase() === ".git");
}

/**
 * The bytes of a file that an untrusted job may have written: a plain file below the workspace, bounded in size.
 * @throws PackageError
 */
export async function readUntrusted(workspace: string, path: string, limit: number): Promise<Buffer> {
  const absolute = join(workspace, path);
  await refuseOutside(workspace, path);
  // Without O_NONBLOCK a named pipe would wait for somebody to write.
  const file = await open(absolute, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch((cause) => {
    throw unreadable(path, cause);
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new PackageError(`${path} is not a plain file.`);
    if (stats.size > limit)
      throw new PackageError(`${path} is too large: ${stats.size} bytes, of which ${limit} are allowed.`, {
        code: "package-too-large",
      });
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function refuseOutside(workspace: string, path: string): Promise<void> {
  const target = await realpath(join(workspace, path)).catch((cause) => {
    throw unreadable(path, cause);
  });
  if (pathInside(await realpath(workspace), target) !== undefined) return;
  throw new PackageError(`${path} lies outside the workspace.`, { code: "outside-workspace" });
}

function unreadable(path: string, cause: unknown): PackageError {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === "ENOENT")
    return new PackageError(`There is no file ${path}.`, {
      code: "file-missing",
      cause,
    });
  if (code === "ELOOP" || code === "EMLINK") return new PackageError(`${path} is a symbolic link.`, { cause });
  return new PackageError(`${path} cannot be read.`, { cause });
}
