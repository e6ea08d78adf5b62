/** A file that the globs matched and that was not compiled. */
export interface LeftOut {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** Continues the path in a sentence: "calls no …". */
  readonly reason: string;
}
