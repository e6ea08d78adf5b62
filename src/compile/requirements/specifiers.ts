/** Compares versions by their numbers; undefined for what has more than numbers, such as a release candidate. */
export function compareVersions(one: string, other: string): number | undefined {
  const [first, second] = [one, other].map(numbersOf);
  if (first === undefined || second === undefined) return undefined;
  for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

/** Whether a release satisfies `>=1.8,<2`, as PEP 440 says; undefined for what cannot be read. */
export function matchesSpecifier(version: string, specifier: string): boolean | undefined {
  let holds = true;
  for (const clause of specifier.split(",").filter((part) => part.trim() !== "")) {
    const [, operator = "", wanted = ""] = /^\s*(~=|===?|!=|<=|>=|<|>)\s*v?([\d.]+(?:\.\*)?)\s*$/.exec(clause) ?? [];
    const matches = operator === "" ? undefined : matchesClause(version, operator, wanted);
    if (matches === undefined) return undefined;
    holds &&= matches;
  }
  return holds;
}

function matchesClause(version: string, operator: string, wanted: string): boolean | undefined {
  if (wanted.endsWith(".*")) {
    const isWithin = startsWith(version, wanted.slice(0, -2));
    return operator === "==" ? isWithin : operator === "!=" ? !isWithin : undefined;
  }
  const order = compareVersions(version, wanted);
  if (order === undefined) return undefined;
  switch (operator) {
    case "~=":
      return order >= 0 && startsWith(version, wanted.split(".").slice(0, -1).join("."));
    case "!=":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
    default:
      return order === 0;
  }
}

const startsWith = (version: string, series: string): boolean =>
  numbersOf(series)?.every((number, index) => (numbersOf(version)?.[index] ?? 0) === number) ?? false;

const numbersOf = (version: string): readonly number[] | undefined =>
  /^\d+(?:\.\d+)*$/.test(version) ? version.split(".").map(Number) : undefined;
