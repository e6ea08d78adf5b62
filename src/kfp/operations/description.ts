import type { NamedValue } from "../../model/version.ts";

/**
 * A version's description, `name: value; name: value`. People read it on the server, and this action reads it back: it records where the
 * version comes from.
 */
export interface VersionDescription {
  /** SHA-256 of the package, hexadecimal; empty if unknown. */
  readonly sha256: string;
  readonly commit: string;
  readonly repository: string;
  /** Number of the pull request that uploaded the version; empty if none did. */
  readonly pullRequest: string;
  /** Whether its upload was to move the pipeline's default; undefined when it was not uploaded by this action. */
  readonly movesDefault: boolean | undefined;
  /** Whether it was uploaded for a pull request, into a pipeline of trials. */
  readonly isTrial: boolean;
  /** Whether its upload began with the creation of the pipeline. */
  readonly isFirst: boolean;
  /** The branch or tag, such as `refs/heads/main`; empty when it did not fit. */
  readonly ref: string;
  /** Path of the module; empty when it did not fit. */
  readonly module: string;
}

/** Servers keep 64 KiB and more, but it travels in the URL, of which proxies take 8 KiB. */
const limit = 1_000;

/** Entries are ordered by importance: those that do not fit are dropped from the end. */
export function writeDescription(entries: readonly NamedValue[]): string {
  let text = "";
  for (const [name, value] of entries) {
    const longer = `${text}${text === "" ? "" : "; "}${name}: ${storable(value)}`;
    if (Buffer.byteLength(longer) > limit) break;
    text = longer;
  }
  return text;
}

/**
 * A value must not begin another entry, hold a line break, or have a character of four bytes, which cannot be stored (quirk: names-ignore-case).
 * Not percent-encoded: some servers decode descriptions once more than others (quirk: names-decoded-twice).
 */
const storable = (value: string): string =>
  value
    .toWellFormed()
    .replace(/[;\\\p{Cc}\u{10000}-\u{10ffff}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

const restored = (value: string): string =>
  value.replace(/\\u\{([0-9a-f]{1,6})\}/g, (written, digits: string) => {
    const codePoint = Number.parseInt(digits, 16);
    return codePoint > 0x10ffff ? written : String.fromCodePoint(codePoint);
  });

/** The value of `pull-request` if no pull request uploaded the version. The entry is always written, so that nobody can add a forged one. */
export const noPullRequest = "none";

/**
 * Their values were once written as they are, with whatever others had put into them: `module: a; pull-request: 7`. They have always come after
 * the entries that decide something, so nothing behind the first of them decides.
 */
const freeEntries = ["ref", "kfp-tekton", "workflow", "module"] as const;

/** The first entry of a name counts. */
export function readDescription(text: string): VersionDescription {
  const entries = text.split("; ");
  const free = entries.findIndex((entry) => freeEntries.some((name) => entry.startsWith(`${name}: `)));
  const deciding = free === -1 ? entries : entries.slice(0, free);
  const valueIn = (list: readonly string[], name: string): string => {
    const entry = list.find((candidate) => candidate.startsWith(`${name}: `));
    return entry === undefined ? "" : restored(entry.slice(name.length + 2));
  };
  const entryOf = (name: string): string => valueIn(deciding, name);
  const moves = entryOf("default");
  return {
    sha256: /^[0-9a-f]{64}$/.test(entryOf("sha256")) ? entryOf("sha256") : "",
    commit: entryOf("commit"),
    repository: entryOf("repository"),
    pullRequest: entryOf("pull-request") === noPullRequest ? "" : entryOf("pull-request"),
    movesDefault: moves === "yes" || moves === "no" ? moves === "yes" : undefined,
    isTrial: entryOf("trial") === "yes",
    isFirst: entryOf("first-version") === "yes",
    ref: valueIn(entries, "ref"),
    module: valueIn(entries, "module"),
  };
}
