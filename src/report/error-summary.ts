import { type ErrorCode, errorCodes } from "../model/error-codes.ts";
import { ActionError } from "../model/errors.ts";
import { sourceLine } from "./findings.ts";
import type { ReportLinks } from "./text/links.ts";
import { codeBlock, escapeMarkdown, formatSentence, link } from "./text/markdown.ts";
import { sanitize, tail } from "./text/sanitize.ts";

/** Enough for a page of a message, whatever made it. */
const textLimit = { lines: 100, characters: 20_000 };

/** Text from outside as a block that can be copied. */
export const block = (text: string): string => codeBlock(sanitize(tail(text, textLimit)), "text");

/** The job summary of a step that an error ended: what failed, where, what to do about it, and the page of its code. */
export function renderError(error: unknown, links: ReportLinks): string {
  const parts = error instanceof ActionError ? errorSection(error, links) : defectSection(error);
  return `${parts.join("\n\n")}\n`;
}

function errorSection(error: ActionError, links: ReportLinks): readonly string[] {
  const { title, code, message, location } = error;
  return [
    `## ${code === "cancelled" ? "🚫" : "❌"} ${escapeMarkdown(title)}`,
    block(message),
    ...(location === undefined ? [] : [`at ${sourceLine(location.file, location.line, links)}`]),
    cureLine(error, links),
  ];
}

/** What to do: the error's own hint, else what helps in general. Its code leads to the page with the meaning. */
export const cureLine = ({ hint, code }: Pick<ActionError, "hint" | "code">, links: ReportLinks): string =>
  `💡 ${hint === undefined ? generalCure(code, links) : formatSentence(hint)} (${link(code, links.error(code))})`;

const generalCure = (code: ErrorCode, { page }: ReportLinks): string =>
  formatSentence(errorCodes[code].cure).replace(/docs\/([\w-]+\.md)/g, (path, file: string) => link(path, page(file)));

/** An error's words for a cell of a table or an item of a list. */
export const errorWords = ({ message, hint, code }: Pick<ActionError, "message" | "hint" | "code">): string =>
  `${escapeMarkdown(message)}<br>💡 ${formatSentence(hint ?? errorCodes[code].cure)}`;

const defectSection = (error: unknown): readonly string[] => [
  "## ❌ Defect in this action",
  block(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  "💡 This should not happen: please open an issue with this text.",
];
