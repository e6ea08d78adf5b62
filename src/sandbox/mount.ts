/** A step in building the file system that confined processes see. Later steps cover earlier ones. Paths are absolute. */
export type Mount =
  /** The path as it is, or what `from` has in its place. */
  | { readonly kind: "read-only" | "writable"; readonly path: string; readonly from?: string }
  /**
   * For reading, with the files below `above` in the place of those of the same path. Without mounts in it, so that others can lay a layer
   * over it; with the mounts in `covers` instead where the mechanism cannot do that.
   */
  | {
      readonly kind: "merged";
      readonly path: string;
      readonly above: string;
      readonly covers: readonly Mount[] /** What is written goes to a layer that is thrown away. */;
      readonly isLayered: boolean;
    }
  /** What is written goes to a layer in memory that is thrown away; for reading only where that is not possible. */
  | { readonly kind: "layer"; readonly path: string }
  /** A folder in memory that is empty at first and can be written to. */
  | { readonly kind: "empty"; readonly path: string }
  /** A folder inside an empty one. */
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "link"; readonly path: string; readonly to: string };
