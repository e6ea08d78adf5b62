import type { LeftOut } from "../model/left-out.ts";

/** Describes left-out files, a line each, sorted by path. */
export function describeLeftOut(files: readonly LeftOut[]): string {
  return files
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, reason }) => `${path}: ${reason}`)
    .join("\n");
}
