import { access, constants, readFile, stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { dirname } from "node:path";

/** Explains why this process cannot write below a path, which need not exist, as a clause that names the owner; undefined if it can. */
export async function findObstacle(path: string): Promise<string | undefined> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? "");
  if (typeof found === "string") {
    if (found === "EACCES" || found === "ENOENT" || found === "ENOTDIR")
      return dirname(path) === path ? `${path} is not there` : await findObstacle(dirname(path));
    return `${path} cannot be used (${found})`;
  }
  if (!found.isDirectory()) return `${path} is a file`;
  const refused = await access(path, constants.W_OK | constants.X_OK).catch(
    (error: NodeJS.ErrnoException) => error.code,
  );
  if (refused === undefined) return undefined;
  if (refused === "EROFS") return `${path} is on a read-only file system`;
  const { uid, username } = userInfo();
  return `${path} belongs to ${await nameOf(found.uid)}, and this step runs as ${username} (uid ${uid})`;
}

async function nameOf(uid: number): Promise<string> {
  const users = await readFile("/etc/passwd", "utf8").catch(() => "");
  const name = users
    .split("\n")
    .find((line) => line.split(":")[2] === String(uid))
    ?.split(":")[0];
  return name === undefined ? `uid ${uid}` : `${name} (uid ${uid})`;
}
