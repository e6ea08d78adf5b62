/** A file that the globs matched and that was not compiled. */
export interface LeftOut {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** Goes on from the path: "calls no …". */
  readonly reason: string;
}
