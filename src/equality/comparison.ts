const mirrored: Readonly<Record<string, string>> = {
  "==": "==",
  "!=": "!=",
  "<": ">",
  ">": "<",
  "<=": ">=",
  ">=": "<=",
};

/**
 * A comparison in the form that equal ones share: a reference first.
 * @param one a reference, a whole number, or a text as JSON; undefined if it is none of them
 * @returns undefined if the two SDKs may decide it differently
 */
export function comparison(one: string | undefined, operator: string, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined || !Object.hasOwn(mirrored, operator)) return undefined;
  if (isLiteral(one) && isLiteral(other)) return undefined;
  if (isLiteral(one)) return comparison(other, mirrored[operator] ?? "", one);
  // Texts are put in order by KFP 1 only where they are no numbers, which a package does not show.
  if (other.startsWith('"') && (!/^[=!]=$/.test(operator) || isUnsafeText(other))) return undefined;
  return `${one} ${operator} ${other}`;
}

const isLiteral = (operand: string): boolean => /^(?:"|-?\d+$)/.test(operand);

/** KFP 1 compares what looks like a whole number as one, and cuts blanks at the end (the program of its conditions). */
const isUnsafeText = (json: string): boolean => /^"[\s+-]*[\d_]+"$|\s"$|\\[nrtvf]"$/.test(json);
