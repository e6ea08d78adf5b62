import { posix } from "node:path";
import type { MainArguments } from "../model/main-arguments.ts";

/** Parses one argument per line, or one module per line: `pipelines/train.py: --env "prod eu"`, with arguments quoted as in a shell. */
export function parseMainArguments(lines: readonly string[]): MainArguments {
  const entries = lines.map((line) => /^([^\s:"']+\.py):(?:\s+(.*))?$/.exec(line));
  if (lines.length === 0 || entries.some((entry) => entry === null)) return { all: lines, byModule: new Map() };
  const byModule = entries.flatMap((entry) =>
    entry === null ? [] : [[(entry[1] ?? "").replace(/^\.\//, ""), splitWords(entry[2] ?? "")] as const],
  );
  return { all: [], byModule: new Map(byModule) };
}

/** Paths of modules start from `working-directory`, as those of `pipelines` do; one that begins with it is taken as it is. */
export function moveBelow({ all, byModule }: MainArguments, folder: string): MainArguments {
  const moved = [...byModule].map(
    ([path, words]) => [path.startsWith(`${folder}/`) ? path : posix.join(folder, path), words] as const,
  );
  return { all, byModule: new Map(moved) };
}

/** Splits a line into words. Quotes keep words together; a backslash escapes the next character. */
function splitWords(text: string): readonly string[] {
  const words = text.match(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/g) ?? [];
  return words.map((word) =>
    word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g, (_, double?: string, single?: string, escaped?: string) =>
      double !== undefined ? double.replace(/\\(["\\])/g, "$1") : (single ?? escaped ?? ""),
    ),
  );
}
