import { marked, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { escapeHtml, escapeMarkdown, formatSentence } from "../../../src/report/text/markdown.ts";

/** Every token of the text as a renderer of GitHub's Markdown sees it. */
function tokensOf(markdown: string): readonly Token[] {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => void tokens.push(token));
  return tokens;
}

const texts = [
  "www.evil.example/login",
  "WWW.evil.example",
  "see www.evil.example, or (www.evil.example)",
  "https://evil.example",
  "ftp://evil.example",
  "me@evil.example",
  "mailto:me@evil.example",
  "[x](http://evil.example)",
  "<https://evil.example>",
];

describe("text from outside", () => {
  it.each(texts)("is no link: %s", (text) => {
    for (const shown of [escapeMarkdown(text), formatSentence(text)])
      expect(tokensOf(shown).filter(({ type }) => type === "link")).toEqual([]);
  });

  /** github.com, "Autolinked references and URLs": what makes references after the Markdown is rendered. */
  const reference = /(?:^|[^\w`])(?:[\w.-]+\/[\w.-]+)?#\d|\bGH-\d|@\w/i;

  it.each(["#1", "fixes #12", "acme/pipelines#3", "GH-4", "gh-4", "@acme/team", "x#5"])(
    "is no reference: %s",
    (text) => {
      expect(text).toMatch(/#\d|GH-\d|@\w/i);
      for (const shown of [escapeMarkdown(text), formatSentence(text), escapeHtml(text)])
        expect(shown.replaceAll("\\", "")).not.toMatch(reference);
    },
  );

  it("reads as it was written", () => {
    const text = "www.evil.example #1 GH-2 @me";
    expect(escapeHtml(text).replaceAll("\u2060", "")).toBe(text);
  });
});
