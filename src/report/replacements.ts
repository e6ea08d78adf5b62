import type { Replacement } from "../model/equality.ts";
import type { ReportLinks } from "./text/links.ts";
import { compactTable, details, escapeHtml, formatSentence, link } from "./text/markdown.ts";

/** A pipeline of KFP 2 and what it replaces. */
export interface Replacing {
  readonly module: string;
  readonly name: string;
  readonly replaced: Replacement;
}

const mostRows = 200;
const mostDifferences = 20;

/** Which pipelines of KFP 2 are proven to do what their predecessors do, and what differs in the others. */
export function replacementsPart(all: readonly Replacing[], links: ReportLinks): readonly string[] {
  if (all.length === 0) return [];
  const ordered = all.toSorted((one, other) => rank(one) - rank(other));
  const rows = ordered.slice(0, mostRows).map((one) => rowOf(one, links));
  const table = compactTable(["Pipeline of KFP 2", "Replaces", "Compared"], rows, all.length - rows.length);
  return [table, ...ordered.slice(0, mostRows).flatMap(differencesOf)];
}

const rank = ({ replaced }: Replacing): number => ["different", "unknown", "equal"].indexOf(replaced.equality.kind);

const rowOf = ({ module, name, replaced }: Replacing, links: ReportLinks): readonly string[] => [
  link(name, links.source(module, replaced.line)),
  link(replaced.module, links.source(replaced.module)),
  wordsOf(replaced),
];

function wordsOf({ equality }: Replacement): string {
  if (equality.kind === "equal") return "✅ proven equal";
  if (equality.kind === "unknown") return `not compared: ${formatSentence(equality.reason)}`;
  const { length } = equality.differences;
  return `✏️ ${length} ${length === 1 ? "difference" : "differences"}`;
}

function differencesOf({ name, replaced: { equality, module } }: Replacing): readonly string[] {
  if (equality.kind !== "different") return [];
  const shown = equality.differences.slice(0, mostDifferences).map((text) => `- ${formatSentence(text)}`);
  const more = equality.differences.length - shown.length;
  const lines = more > 0 ? [...shown, `- … and ${more} more`] : shown;
  return [details(`<b>${escapeHtml(name)}</b> and ${escapeHtml(module)}`, lines.join("\n"))];
}
