import { sanitizeLine } from "./sanitize.ts";

/** Text from outside as it is read, inside GitHub's Markdown: no HTML, no formatting, no mention, no link that it did not ask for. */
export function escapeMarkdown(text: string): string {
  return escapeMarkdownPart(sanitizeLine(text));
}

/** Escapes a part of a line, and keeps the spaces at both ends. */
function escapeMarkdownPart(text: string): string {
  return (
    text
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/[\\`*_{}[\]()#+!|~$]/g, "\\$&")
      // GitHub makes links of what has no markup: mentions, addresses, `www.`, and references to issues.
      .replace(/@|#|\bwww(?=\.)|\bGH(?=-\d)/gi, "$&\u2060")
      .replace(/:\/\//g, ":\u2060//")
  );
}

/** A sentence of a hint or finding: what stands in back-ticks is shown as code, all else as it is read. */
export const formatSentence = (text: string): string =>
  sanitizeLine(text)
    .split(/(`[^`]+`)/)
    .map((part) => (/^`.*`$/.test(part) ? inlineCode(part.slice(1, -1)) : escapeMarkdownPart(part)))
    .join("");

/** Inline code; the fence grows with the back-ticks inside. */
export function inlineCode(text: string): string {
  const line = sanitizeLine(text).replace(/\|/g, "\\|");
  if (line === "") return "";
  const fence = "`".repeat(longestRun(line) + 1);
  return fence === "`" ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}

/** A fenced block; the fence is longer than any in the text. */
export function codeBlock(text: string, language = ""): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A link to an address of this project's making; anything but http and https stays text. */
export function link(label: string, url: string | undefined): string {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return escapeMarkdown(label);
  return `[${escapeMarkdown(label)}](${parsed.href.replace(/[()|]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
}

/** Cells are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A table without the columns that are empty in all rows: the rest must be readable on a phone. */
export function compactTable(header: readonly string[], rows: readonly (readonly string[])[], missing = 0): string {
  const used = header.map((_, index) => rows.some((cells) => (cells[index] ?? "") !== ""));
  const keep = (cells: readonly string[]): readonly string[] => cells.filter((_, index) => used[index]);
  return boundedTable(keep(header), rows.map(keep), missing);
}

/** A table that says how many of its rows are not there. */
export function boundedTable(header: readonly string[], rows: readonly (readonly string[])[], missing: number): string {
  return missing > 0 ? `${table(header, rows)}\n\n… and ${missing} more.` : table(header, rows);
}

/** @param summary HTML */
export function details(summary: string, body: string, { open = false } = {}): string {
  return `<details${open ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** For a place where Markdown does not count. */
export const escapeHtml = (text: string): string => escapeMarkdown(text).replace(/\\(.)/g, "$1");

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
