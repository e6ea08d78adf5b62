import type { Finding } from "../model/finding.ts";
import type { ReportLinks } from "./text/links.ts";
import { formatSentence, inlineCode, link } from "./text/markdown.ts";

const mostFindings = 100;

/** What the checks found, errors first: each with its cure, the rule linked to its description and the line to the source. */
export function findingsPart(findings: readonly Finding[], links: ReportLinks): readonly string[] {
  if (findings.length === 0) return [];
  const items = findings
    .toSorted((one, other) => Number(one.level !== "error") - Number(other.level !== "error"))
    .slice(0, mostFindings)
    .map((finding) => findingItem(finding, links));
  const more = findings.length - items.length;
  return [[...items, ...(more > 0 ? [`- … and ${more} more`] : [])].join("\n")];
}

function findingItem(
  { rule, level, message, hint, location: { file, line = 1 } }: Finding,
  links: ReportLinks,
): string {
  const sign = level === "error" ? "❌" : "⚠️";
  const cure = hint === "" ? "" : `<br>💡 ${formatSentence(hint)}`;
  return `- ${sign} ${link(rule, links.check(rule))} at ${sourceLine(file, line, links)}: ${formatSentence(message)}${cure}`;
}

/** `pipelines/train.py:4`, linked where the commit has a page. */
export function sourceLine(file: string, line: number | undefined, { source }: ReportLinks): string {
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
