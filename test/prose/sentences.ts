import { globSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { lexer, type Token } from "marked";

/** A sentence that people read, and the file that has it. */
export interface Sentence {
  readonly file: string;
  readonly text: string;
}

const pages = ["*.md", "docs/*.md", "template/*.md"];

/** Every sentence of the documentation and of action.yml. Code counts as one word, a cell of a table or an item of a list as a paragraph. */
export const allSentences = (): readonly Sentence[] => [
  ...globSync(pages).flatMap((file) =>
    sentencesOfPage(readFileSync(file, "utf8")).map((text): Sentence => ({ file, text })),
  ),
  ...descriptions("action.yml")
    .flatMap(sentencesOf)
    .map((text): Sentence => ({ file: "action.yml", text })),
];

export const sentencesOfPage = (markdown: string): readonly string[] =>
  paragraphsOf(lexer(markdown)).flatMap(sentencesOf);

export const wordsOf = ({ text }: Pick<Sentence, "text">): number =>
  text.split(/\s+/).filter((word) => /\w/.test(word)).length;

function paragraphsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token): readonly string[] => {
    if (token.type === "paragraph" || token.type === "text") return [plain(token.tokens ?? [token])];
    if (token.type === "table")
      return [token.header, ...token.rows]
        .flat()
        .map((cell: { readonly tokens: readonly Token[] }) => plain(cell.tokens));
    if (token.type === "list")
      return token.items.flatMap((item: { readonly tokens: readonly Token[] }) => paragraphsOf(item.tokens));
    return token.type === "blockquote" ? paragraphsOf(token.tokens ?? []) : [];
  });
}

const plain = (tokens: readonly Token[]): string =>
  tokens
    .map((token): string => {
      if (token.type === "codespan") return "CODE";
      if (token.type === "html") return " ";
      return "tokens" in token && token.tokens !== undefined
        ? plain(token.tokens)
        : "text" in token
          ? String(token.text)
          : "";
    })
    .join("");

const sentencesOf = (paragraph: string): readonly string[] =>
  paragraph
    .replace(/\s+/g, " ")
    .split(/(?<=[.?!;]|:(?=\s[A-Z]))\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

function descriptions(file: string): readonly string[] {
  const { inputs, outputs } = load(readFileSync(file, "utf8")) as Readonly<
    Record<"inputs" | "outputs", Readonly<Record<string, { readonly description: string }>>>
  >;
  return [...Object.values(inputs), ...Object.values(outputs)].map(({ description }) =>
    description.replace(/`[^`]*`/g, "CODE"),
  );
}
