/** The collation of the servers' database ignores case, and nothing else (quirk: names-ignore-case). */
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const hasName = (rows: readonly { readonly name: string }[], name: string): boolean =>
  rows.some((row) => sameName(row.name, name));
