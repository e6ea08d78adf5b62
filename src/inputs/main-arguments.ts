import type { MainArguments } from "../model/main-arguments.ts";

/** One argument a line; or one module a line, `pipelines/train.py: --env "prod eu"`, with its arguments as a shell would take them. */
export function parseMainArguments(lines: readonly string[]): MainArguments {
  const entries = lines.map((line) => /^([^\s:"']+\.py):(?:\s+(.*))?$/.exec(line));
  if (lines.length === 0 || entries.some((entry) => entry === null)) return { all: lines, byModule: new Map() };
  const byModule = entries.flatMap((entry) =>
    entry === null ? [] : [[(entry[1] ?? "").replace(/^\.\//, ""), splitWords(entry[2] ?? "")] as const],
  );
  return { all: [], byModule: new Map(byModule) };
}

/** Quotes hold words together, a backslash takes the next character as it is. */
function splitWords(text: string): readonly string[] {
  const words = text.match(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/g) ?? [];
  return words.map((word) =>
    word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g, (_, double?: string, single?: string, escaped?: string) =>
      double !== undefined ? double.replace(/\\(["\\])/g, "$1") : (single ?? escaped ?? ""),
    ),
  );
}
