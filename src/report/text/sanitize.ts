import { stripVTControlCharacters } from "node:util";

/**
 * Makes text from outside safe to print in a step. The runner takes `::command::` at the start of a line and `##[command]` anywhere in
 * it (actions/runner src/Runner.Common/ActionCommand.cs), also from a child's output and a pod's log. A word joiner, which nobody sees,
 * breaks both. Carriage returns and escape sequences could hide lines or forge them for the reader.
 */
export function sanitize(text: string): string {
  return stripVTControlCharacters(text.toWellFormed().replace(operatingSystemCommand, "\0"))
    .replace(/\r\n?/g, "\n")
    .replace(control, "")
    .replace(commandStart, `$1${wordJoiner}:`)
    .replaceAll("##[", `##${wordJoiner}[`);
}

/** For one line of a longer text, a table cell or a title. */
export const sanitizeLine = (text: string): string => sanitize(text).replace(/\s+/g, " ").trim();

/** One line of at most that many characters. */
export function cut(text: string, length: number): string {
  const line = sanitizeLine(text);
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/**
 * Node's own pattern looks for the end of each as far as the text goes: a log of nothing but beginnings took it minutes. What has no end
 * before the next escape or line loses its beginning only. The null that takes its place, so that nothing new comes together, goes with
 * the control characters.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const operatingSystemCommand = /\x1b\](?:[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c))?/g;

const wordJoiner = "\u2060";
/** Within its line: over many empty ones it would take for ever. */
const commandStart = /^([^\S\n\u2028\u2029]*:):/gm;
/** Control characters but tab and line feed, and the bidirectional ones, which reorder what is read. */
const control = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;

/** The last lines of a long text, with a note of what was left out. Limits are characters and lines. */
export function tail(text: string, limit: { readonly lines: number; readonly characters: number }): string {
  const kept = text.slice(-limit.characters).split("\n").slice(-limit.lines).join("\n");
  return kept.length === text.length
    ? text
    : `… ${text.length - kept.length} characters before this left out …\n${kept}`;
}
