import { access, constants, readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { Header } from "tar";
import type { Engine } from "../engine/engine.ts";
import type { Containers } from "./containers.ts";

export interface TakeOver {
  readonly engine: Engine;
  readonly containers: Containers;
  /** An image that the engine has; undefined if no container has run yet. */
  readonly image: string | undefined;
}

/** Each pass reaches the folders in those that the pass before has opened. */
const passes = 40;

/**
 * Removes a folder although a container wrote into it as another user. To remove a file it takes the right to write to its folder, so the
 * folders are opened to everybody: the engine unpacks an archive with nothing but folders over them. It does this by itself, without a
 * program of the image.
 */
export async function removeForeign(folder: string, { engine, containers, image }: TakeOver): Promise<void> {
  for (let pass = 0; pass < passes; pass += 1) {
    const problem = await rm(folder, { recursive: true, force: true }).catch((error: NodeJS.ErrnoException) => error);
    if (problem === undefined) return;
    const closed = await closedFolders(folder);
    if (!isDenied(problem) || image === undefined || closed.length === 0) throw problem;
    await open(folder, closed, { engine, containers, image });
  }
}

const isDenied = ({ code }: NodeJS.ErrnoException): boolean => code === "EACCES" || code === "EPERM";

/** Folders that this user cannot list or change, and that can be reached. */
async function closedFolders(folder: string): Promise<readonly string[]> {
  const isOpen = await access(folder, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inside = await Promise.all(
    entries.filter((entry) => entry.isDirectory()).map((entry) => closedFolders(join(folder, entry.name))),
  );
  return [...(isOpen ? [] : [folder]), ...inside.flat()];
}

async function open(
  folder: string,
  closed: readonly string[],
  { engine, containers, image }: TakeOver & { readonly image: string },
): Promise<void> {
  const HostConfig = { Mounts: [{ Type: "bind", Source: folder, Target: "/folder" }], NetworkMode: "none" };
  const body = { Image: image, Entrypoint: ["/never-started"], HostConfig };
  const { Id } = await engine.json<{ readonly Id: string }>({ method: "POST", path: "/containers/create", body });
  try {
    await engine.text({
      method: "PUT",
      path: `/containers/${Id}/archive?path=/folder`,
      body: archiveOf(closed.map((path) => relative(folder, path))),
      headers: { "content-type": "application/x-tar" },
    });
  } finally {
    await containers.remove(Id);
  }
}

const block = 512;

/** A tar archive with these folders, open to everybody. */
function archiveOf(paths: readonly string[]): Uint8Array {
  const headers = paths.map((path) => {
    const buffer = Buffer.alloc(block);
    new Header({
      path: `${path || "."}/`,
      mode: 0o777,
      uid: 0,
      gid: 0,
      size: 0,
      mtime: new Date(),
      type: "Directory",
    }).encode(buffer, 0);
    return buffer;
  });
  return Buffer.concat([...headers, Buffer.alloc(2 * block)]);
}
