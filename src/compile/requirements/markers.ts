import { compareVersions, matchesSpecifier } from "./specifiers.ts";

/** What environment markers may ask for (packaging.python.org, dependency specifiers). */
export type MarkerValues = Readonly<Record<string, string>>;

export interface AskedPython {
  readonly major: number;
  readonly minor: number;
  /** Begins with the full version. */
  readonly identity: string;
}

/** The values of markers for an interpreter on this machine. */
export function markerValues({ major, minor, identity }: AskedPython): MarkerValues {
  const isMac = process.platform === "darwin";
  return {
    python_version: `${major}.${minor}`,
    python_full_version: /^[\d.]+/.exec(identity)?.[0] ?? `${major}.${minor}.0`,
    sys_platform: process.platform,
    platform_system: isMac ? "Darwin" : "Linux",
    os_name: "posix",
    platform_machine: identity.split("|")[2] ?? "",
    implementation_name: "cpython",
    platform_python_implementation: "CPython",
    extra: "",
  };
}

/** Whether a marker holds. One that cannot be read does: the installer will say what is wrong with it. */
export function markerHolds(marker: string, values: MarkerValues): boolean {
  const tokens = marker.match(/'[^']*'|"[^"]*"|[()]|[<>=!~]+|not\s+in|[\w.]+/g) ?? [];
  const reader = new Reader(tokens, values);
  const holds = reader.or();
  return reader.isAtEnd ? holds : true;
}

/** Reads markers by descent: `or` of `and` of comparisons and parentheses. */
class Reader {
  readonly #tokens: readonly string[];
  readonly #values: MarkerValues;
  #at = 0;

  constructor(tokens: readonly string[], values: MarkerValues) {
    this.#tokens = tokens;
    this.#values = values;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  or(): boolean {
    let holds = this.#and();
    while (this.#takes("or")) holds = this.#and() || holds;
    return holds;
  }

  #and(): boolean {
    let holds = this.#term();
    while (this.#takes("and")) holds = this.#term() && holds;
    return holds;
  }

  #term(): boolean {
    if (this.#takes("(")) {
      const holds = this.or();
      this.#takes(")");
      return holds;
    }
    const [one, operator, other] = [this.#value(), this.#next(), this.#value()];
    return compare(one, operator, other);
  }

  #takes(token: string): boolean {
    const isNext = this.#tokens[this.#at] === token;
    if (isNext) this.#at += 1;
    return isNext;
  }

  #next(): string {
    this.#at += 1;
    return (this.#tokens[this.#at - 1] ?? "").replace(/\s+/g, " ");
  }

  #value(): string {
    const token = this.#next();
    return /^['"]/.test(token) ? token.slice(1, -1) : (this.#values[token] ?? "");
  }
}

function compare(one: string, operator: string, other: string): boolean {
  if (operator === "in") return other.includes(one);
  if (operator === "not in") return !other.includes(one);
  if (/^\d/.test(one) && /^\d/.test(other)) return matchesSpecifier(one, `${operator}${other}`) ?? true;
  const order = compareVersions(one, other) ?? (one < other ? -1 : one === other ? 0 : 1);
  return { "==": order === 0, "===": order === 0, "!=": order !== 0, "<": order < 0, ">": order > 0 }[operator] ?? true;
}
