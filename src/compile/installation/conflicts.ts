/** A requirement and its owner: the package that has it, or undefined for the user's own. */
export interface Claim {
  readonly owner: string | undefined;
  /** The requirement, such as `kfp>=1.8.10,<1.8.23`. */
  readonly requirement: string;
}

export type Conflict =
  | { readonly kind: "conflict"; readonly claims: readonly [Claim, Claim] }
  /** A requirement that no index has. */
  | { readonly kind: "missing"; readonly requirement: string };

/** Finds the two conflicting requirements in the output of uv or pip; undefined if there is no conflict. */
export function readConflict(output: string): Conflict | undefined {
  const text = output.replace(/\s+/g, " ");
  const claims = [...claimsOfUv(text), ...claimsOfPip(output)];
  const pair = claims.flatMap((one, index) =>
    claims
      .slice(index + 1)
      .filter((other) => nameOf(one) === nameOf(other) && one.requirement !== other.requirement)
      .map((other) => [one, other] as const),
  )[0];
  if (pair !== undefined) return { kind: "conflict", claims: pair };
  const missing = missingPatterns.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];
  return missing === undefined ? undefined : { kind: "missing", requirement: missing };
}

const missingPatterns = [
  /Because there (?:is|are) no versions? of ([^\s,]+)/,
  /Because (?:[\w.-]+ was not found in the package registry and you require|[\w.-]+ was not found in the provided package locations and you require) ([^\s,]+)/,
  /Because ([\w.-]+) was not found in/,
  /No matching distribution found for ([^\s,]+)/,
];

const nameOf = ({ requirement }: Claim): string =>
  (/^[\w.-]+/.exec(requirement)?.[0] ?? "").replace(/[-_.]+/g, "-").toLowerCase();

/** Parses uv's explanation: `Because A depends on B and you require C, we can conclude that …`. Its conclusions are not requirements. */
function claimsOfUv(text: string): readonly Claim[] {
  const premises = [...text.matchAll(/[Bb]ecause (.+?), we can conclude that/g)].map(([, premise = ""]) => premise);
  return premises.flatMap((premise) =>
    [
      ...premise.matchAll(/(?:(\S+) depends? on|you require) (.+?)(?=,? and (?:\S+ depends on|you require)|$)/g),
    ].flatMap(([, owner, list = ""]) => claimsOf(owner, list.split(/,? and /))),
  );
}

/** A second requirement of the same name comes from a constraint, which uv lists among the package's. */
function claimsOf(owner: string | undefined, requirements: readonly string[]): readonly Claim[] {
  const claims = requirements.map((requirement) => ({ owner: owner?.replace(/[=<>!~[].*$/, ""), requirement }));
  return claims.map((claim, index) =>
    claims.slice(0, index).some((earlier) => nameOf(earlier) === nameOf(claim))
      ? { ...claim, owner: undefined }
      : claim,
  );
}

/** Parses the lines below `The conflict is caused by:` (pip/_internal/resolution/resolvelib/factory.py, get_installation_error). */
function claimsOfPip(output: string): readonly Claim[] {
  const lines = output.split("\n").map((line) => line.trim());
  return lines.flatMap((line): readonly Claim[] => {
    const asked = /^The user requested (?:\(constraint\) )?(.+)$/.exec(line)?.[1];
    if (asked !== undefined) return [{ owner: undefined, requirement: asked }];
    const [, owner, requirement] = /^([\w.-]+)(?:\[[^\]]*\])? \S+ depends on (.+)$/.exec(line) ?? [];
    return requirement === undefined ? [] : [{ owner, requirement: requirement.replaceAll(" and ", ",") }];
  });
}
