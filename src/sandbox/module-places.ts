import { pathInside } from "../workspace/inside.ts";
import type { Mount } from "./mount.ts";

const isAt = (folder: string, path: string): boolean => folder === path || pathInside(folder, path) !== undefined;

/**
 * What a module needs to have the sandbox's empty folders for itself, such as the home folder and that for temporary files: they are made
 * again for it, and what lies in them is mounted again from where the sandbox has it. The repository gets a layer.
 */
export function placesOfModule(mounts: readonly Mount[]): readonly Mount[] {
  const empty = mounts.filter(({ kind }) => kind === "empty");
  const places = new Map<string, Mount>();
  for (const mount of mounts) {
    if (mount.kind !== "merged" && !empty.some(({ path }) => isAt(path, mount.path))) continue;
    // Whatever lies below a mounted folder comes along with it.
    const isBrought = [...places.values()].some(
      ({ kind, path }) => (kind === "read-only" || kind === "layer") && path !== mount.path && isAt(path, mount.path),
    );
    if (!isBrought) places.set(mount.path, mount.kind === "empty" || isMade(mount) ? mount : asItIs(mount));
  }
  return [...places.values(), { kind: "empty", path: "/dev/shm" }];
}

const isMade = ({ kind }: Mount): boolean => kind === "folder" || kind === "link";

const asItIs = ({ kind, path }: Mount): Mount => ({ kind: kind === "merged" ? "layer" : "read-only", path });
