/** A file that the globs matched and that was not compiled. */
export interface LeftOut {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** Goes on from the path: "calls no …". */
  readonly reason: string;
}

/** One line each, sorted by path. */
export function describeLeftOut(files: readonly LeftOut[]): string {
  return files
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, reason }) => `${path}: ${reason}`)
    .join("\n");
}
