/** A step in building the file system that confined processes see. Later steps cover earlier ones. Paths are absolute. */
export type Mount =
  /** As it is, or as `from` is. */
  | { readonly kind: "read-only" | "writable"; readonly path: string; readonly from?: string }
  /** A folder in memory that is empty at first and can be written to. */
  | { readonly kind: "empty"; readonly path: string }
  /** In one of those. */
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "link"; readonly path: string; readonly to: string };
