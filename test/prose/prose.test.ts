import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { allSentences, sentencesOfPage, wordsOf } from "./sentences.ts";

const mostWords = 40;

/** Phrases that make a reader read twice, and what to write. */
const phrases: readonly (readonly [phrase: RegExp, better: string])[] = [
  [/\bthat which\b/i, "what"],
  [/\b(?:is|are) told\b/i, "is shown, is listed, the log says"],
  [/\bmid-run\b/i, "while the run is going on"],
  [/(?<!there )\bis none\b/i, "is not a …"],
  [/^(?:Who|Whoever) (?!is\b)/, "Start with the subject: If you …"],
  [/\bin its place can stand\b/i, "Alternatives:"],
  [/\bnothing but\b/i, "only"],
  [/\bas good as none\b/i, "counts as missing"],
  [/\bmake (?:one'?s|its) peace\b/i, "accept"],
];

const shown = ({ file, text }: { readonly file: string; readonly text: string }): string => `${file}: ${text}`;

describe("the documentation and action.yml", () => {
  it("have sentences that can be read once", () => {
    const sentences = allSentences();
    expect(sentences.length).toBeGreaterThan(2_000);
    expect(sentences.filter((sentence) => wordsOf(sentence) > mostWords).map(shown)).toEqual([]);
  });

  it.each(phrases)("do not say %s", (phrase) => {
    expect(
      allSentences()
        .filter(({ text }) => phrase.test(text))
        .map(shown),
    ).toEqual([]);
  });
});

describe("a long sentence", () => {
  const long = Array.from({ length: 50 }, () => "word").join(" ");

  it.each([
    ["a paragraph", `# Title\n\n${long}.\n`],
    ["a list", `- one\n- ${long}\n`],
    ["a list in a list", `- one\n  - ${long}\n`],
    ["a table", `| a | b |\n| --- | --- |\n| x | ${long} |\n`],
    ["a quotation", `> ${long}.\n`],
    ["bold text over lines", `**${long.replaceAll("word word", "word\nword")}.** Next.\n`],
  ])("is found in %s", (_, page) => {
    expect(sentencesOfPage(page).some((text) => wordsOf({ text }) > mostWords)).toBe(true);
  });

  it.each([
    ["code", `\`\`\`\n${long}\n\`\`\`\n`],
    ["a word of code", `Use \`${long}\` here.\n`],
    ["two sentences", `${long.slice(0, 100)}. Then ${long.slice(0, 60)}.\n`],
  ])("is not seen in %s", (_, page) => {
    expect(sentencesOfPage(page).filter((text) => wordsOf({ text }) > mostWords)).toEqual([]);
  });

  it("is looked for beside misspelt words, which the speller finds", () => {
    const { status, stdout } = spawnSync("cspell", ["--no-progress", "--config", "cspell.json", "stdin://page.md"], {
      encoding: "utf8",
      input: "It was recieved by the server.\n",
    });
    expect(stdout).toContain("Unknown word (recieved)");
    expect(status).toBe(1);
  });
});
