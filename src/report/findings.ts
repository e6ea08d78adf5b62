import type { Finding } from "../model/finding.ts";
import type { Links } from "./text/links.ts";
import { boundedTable, inlineCode, link, ownWords } from "./text/markdown.ts";

const mostFindings = 100;

/** What the checks found, errors first: each with its cure, the rule linked to its description and the line to the source. */
export function findingsPart(findings: readonly Finding[], links: Links): readonly string[] {
  if (findings.length === 0) return [];
  const rows = findings
    .toSorted((one, other) => Number(one.level !== "error") - Number(other.level !== "error"))
    .slice(0, mostFindings)
    .map(({ rule, level, message, hint, location: { file, line = 1 } }) => [
      `${level === "error" ? "❌" : "⚠️"} ${link(rule, links.check(rule))}`,
      `${ownWords(message)}${hint === "" ? "" : `<br>💡 ${ownWords(hint)}`}`,
      sourceLine(file, line, links),
    ]);
  return [boundedTable(["Check", "Finding", "Line"], rows, findings.length - rows.length)];
}

/** `pipelines/train.py:4`, linked where the commit has a page. */
export function sourceLine(file: string, line: number | undefined, { source }: Links): string {
  const place = `${file}${line === undefined ? "" : `:${line}`}`;
  const url = source(file, line);
  return url === undefined ? inlineCode(place) : link(place, url);
}

export const findingsWords = (findings: readonly Finding[]): string => {
  const errors = findings.filter(({ level }) => level === "error").length;
  const warnings = findings.length - errors;
  return [errors === 0 ? "" : `❌ ${errors}`, warnings === 0 ? "" : `⚠️ ${warnings}`]
    .filter((part) => part !== "")
    .join(" ");
};
