/** For texts that a server decodes once more than HTTP does. */
export const encodeOnceMore = (text: string): string => text.replace(/[%+]/g, encodeURIComponent);

/** The `filter` query parameter for an exact name; every server decodes it once more (recorded surprise 10). */
export const nameFilter = (operator: "op" | "operation", name: string): string =>
  encodeOnceMore(JSON.stringify({ predicates: [{ [operator]: "EQUALS", key: "name", string_value: name }] }));
