/** Encodes a text once more, for servers that decode it twice. */
export const encodeOnceMore = (text: string): string => text.replace(/[%+]/g, encodeURIComponent);

type Operator = "op" | "operation";

/** The `filter` query parameter for an exact name; every server decodes it once more (quirk: filters-decoded-twice). */
export const nameFilter = (operator: Operator, name: string): string =>
  filterOf({ [operator]: "EQUALS", key: "name", string_value: name });

/** The `filter` query parameter for any of several names. */
export const namesFilter = (operator: Operator, names: readonly string[]): string =>
  filterOf({ [operator]: "IN", key: "name", string_values: { values: names } });

/** The `filter` query parameter for one or more names; usually there is one. */
export const anyNameFilter = (operator: Operator, [name = "", ...others]: readonly string[]): string =>
  others.length === 0 ? nameFilter(operator, name) : namesFilter(operator, [name, ...others]);

const filterOf = (predicate: object): string => encodeOnceMore(JSON.stringify({ predicates: [predicate] }));
