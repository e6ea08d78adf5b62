import type { SdkName } from "../../model/sdk.ts";

/** A line that says something of the packages of an SDK. */
export interface SdkLine {
  readonly text: string;
  readonly name: string;
  readonly specifier: string;
  /** Such as `python_version < "3.10"`; empty for every interpreter. */
  readonly marker: string;
}

/** Packages of the SDKs; both generations share most names. */
const family = new Set(["kfp-tekton", "kfp", "kfp-kubernetes", "kfp-pipeline-spec", "kfp-server-api"]);

export const isOfSdk = (name: string): boolean => family.has(name);

/**
 * Whether the environment of an SDK can take a line. The two exclude each other there, so in a repository that has modules of both the
 * lines of each are left out of the other's environment.
 */
export function isFor({ name, specifier }: Pick<SdkLine, "name" | "specifier">, sdk: SdkName): boolean {
  if (name === "kfp-tekton") return sdk === "kfp-tekton";
  if (name === "kfp-kubernetes") return sdk === "kfp";
  // kfp-pipeline-spec has numbers of its own below 2.
  const isOwn = (major: number): boolean => (sdk === "kfp" ? major >= 2 : major < 2);
  return [0, 1, 2, 3].some((major) => isOwn(major) && allows(specifier, major));
}

/** Whether a release of this major version fits; clauses that exclude single releases exclude none here. */
function allows(specifier: string, major: number): boolean {
  return specifier.split(",").every((clause) => {
    const [, operator = "", version = ""] = /^\s*(===?|~=|>=?|<=?|!=)?\s*v?([\d.]*)/.exec(clause) ?? [];
    const [named = 0, ...rest] = version.split(".").map(Number);
    if (version === "" || operator === "!=") return true;
    if (operator.startsWith(">")) return major >= named;
    if (operator === "<=") return major <= named;
    // `<2` and `<2.0` leave nothing of 2.
    if (operator === "<") return major < named || (major === named && rest.some((part) => part > 0));
    return major === named;
  });
}

/** The version that lines pin, if one does. */
export function pinOf(lines: readonly SdkLine[], sdk: SdkName): string | undefined {
  const own = lines.filter((line) => line.name === sdk && isFor(line, sdk));
  return own.flatMap(({ specifier }) => /^={2,3}(\d+\.\d+\.\d+)$/.exec(specifier)?.[1] ?? [])[0];
}
