import leven from "leven";

/** A question about the name that comes nearest to a misspelt one; empty if none does. */
export function didYouMean(name: string, names: readonly string[], prefix = ""): string {
  const [nearest] = names
    .map((known) => ({ known, distance: leven(name, known) }))
    .filter(({ known, distance }) => distance <= Math.max(1, Math.min(name.length, known.length) / 3))
    .toSorted((one, other) => one.distance - other.distance);
  return nearest === undefined ? "" : ` Did you mean ${prefix}${nearest.known}?`;
}
