import { structuredPatch } from "diff";
import { sanitize } from "./text/sanitize.ts";

/** Beyond this many changed lines the lines that stayed are no longer looked for: the effort grows with its square. */
const mostEdits = 2_000;
const mostLines = 40;
const longestLine = 160;
/** Characters that stay on both sides of what changed in a long line. */
const contextCharacters = 40;

/**
 * What changed between two texts, as the body of a `diff` block: lines that went and came with one line of context.
 * Lines are never cut where they differ, so that a line that went and the one that came in its place always look different.
 */
export function textDifference(before: string, after: string): string {
  const [was, is] = [normalized(before), normalized(after)];
  if (was === is) return "  only characters that cannot be seen";
  const patch = structuredPatch("", "", was, is, "", "", { context: 1, maxEditLength: mostEdits });
  const hunks = patch?.hunks ?? [wholeHunk(was, is)];
  return bounded(
    hunks.flatMap((hunk) => [...(hunks.length === 1 ? [] : [`@@ line ${hunk.newStart} @@`]), ...shortened(hunk.lines)]),
  );
}

/** One line that changed, both ends of what stayed left out: `…rows=1 --seed=7…` → `…rows=2 --seed=7…`. */
export function lineDifference(before: string, after: string, limit: number): readonly [string, string] {
  const start = commonStart(before, after);
  const end = commonStart([...before.slice(start)].reverse().join(""), [...after.slice(start)].reverse().join(""));
  return [around(before, { start, end, limit }), around(after, { start, end, limit })];
}

const normalized = (text: string): string => (text === "" ? "" : `${sanitize(text)}\n`);

interface Hunk {
  readonly newStart: number;
  readonly lines: readonly string[];
}

function wholeHunk(was: string, is: string): Hunk {
  const lines = (text: string, sign: string): readonly string[] =>
    text === ""
      ? []
      : text
          .slice(0, -1)
          .split("\n")
          .map((line) => `${sign}${line}`);
  return { newStart: 1, lines: [...lines(was, "-"), ...lines(is, "+")] };
}

/** Each line that went is shortened beside the one that came in its place. */
function shortened(lines: readonly string[]): readonly string[] {
  const shown: string[] = [];
  let went: string[] = [];
  let came: string[] = [];
  const flush = (): void => {
    const pairs = Array.from({ length: Math.max(went.length, came.length) }, (_, index) =>
      lineDifference(went[index] ?? "", came[index] ?? "", longestLine),
    );
    shown.push(
      ...went.map((_, index) => `- ${pairs[index]?.[0]}`),
      ...came.map((_, index) => `+ ${pairs[index]?.[1]}`),
    );
    [went, came] = [[], []];
  };
  for (const line of lines) {
    if (line.startsWith("-")) went.push(line.slice(1));
    else if (line.startsWith("+")) came.push(line.slice(1));
    else {
      flush();
      shown.push(`  ${around(line.slice(1), { start: 0, end: 0, limit: longestLine })}`.trimEnd());
    }
  }
  flush();
  return shown;
}

function bounded(lines: readonly string[]): string {
  if (lines.length <= mostLines) return lines.join("\n");
  return [...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more lines`].join("\n");
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** Shortens two texts to `limit` characters: the ends that both texts share give way first, then the end of what differs. */
function around(
  text: string,
  { start, end, limit }: { readonly start: number; readonly end: number; readonly limit: number },
): string {
  if (text.length <= limit) return text;
  const from = Math.max(0, start - contextCharacters);
  const to = Math.min(text.length, Math.max(text.length - end, start) + contextCharacters, from + limit);
  return `${from === 0 ? "" : "…"}${text.slice(from, to)}${to === text.length ? "" : "…"}`.toWellFormed();
}
