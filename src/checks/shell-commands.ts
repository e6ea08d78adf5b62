/** One simple command of a shell's text. */
export interface ShellCommand {
  /** The words without quotes and leading assignments. */
  readonly words: readonly string[];
  /** Files to which its output is redirected. */
  readonly writes: readonly string[];
}

/** Limit of scanned characters: a container's programs start at the beginning of its text, and packages are untrusted. */
const scannedCharacters = 20_000;

const keywords = new Set(["if", "then", "else", "elif", "do", "while", "until", "!", "{", "}", "(", ")", "fi", "done"]);

/** Parses commands without a shell: expansions and heredocs are left out. */
export function shellCommands(text: string): readonly ShellCommand[] {
  return split(tokensOf(withoutHeredocs(text.slice(0, scannedCharacters).replaceAll("\\\n", " "))))
    .map(commandOf)
    .filter(({ words, writes }) => words.length > 0 || writes.length > 0);
}

const withoutHeredocs = (text: string): string =>
  text.replace(/<<-?\s*(["']?)(\w+)\1([^\n]*)\n[\s\S]*?^\s*\2\s*$/gm, "$3");

type ShellToken = { readonly kind: "word" | "operator"; readonly text: string };

/** Quotes group, `#` begins a comment, and these operators end a word; a backslash keeps the next character. */
function tokensOf(text: string): readonly ShellToken[] {
  const pattern =
    /(?<space>[ \t]+)|(?<comment>(?<=^|\s)#[^\n]*)|(?<operator>&&|\|\||;;|\n|[;&|()]|\d*>>?(?:&\d?)?|<)|(?<word>(?:[^\s;&|()<>"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+)|(?<odd>.)/gs;
  return [...text.matchAll(pattern)].flatMap(({ groups = {} }): readonly ShellToken[] => {
    const { operator, word } = groups;
    if (operator !== undefined) return [{ kind: "operator", text: operator }];
    return word === undefined ? [] : [{ kind: "word", text: unquoted(word) }];
  });
}

const unquoted = (word: string): string =>
  word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs, (_, double, single, escaped) => double ?? single ?? escaped);

function split(tokens: readonly ShellToken[]): readonly (readonly ShellToken[])[] {
  const commands: ShellToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "operator" && !/[<>]/.test(token.text)) commands.push([]);
    else commands.at(-1)?.push(token);
  }
  return commands;
}

function commandOf(tokens: readonly ShellToken[]): ShellCommand {
  const words: string[] = [];
  const writes: string[] = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    const before = tokens[index - 1];
    if (kind === "operator") continue;
    if (before?.kind !== "operator") words.push(text);
    else if (/>/.test(before.text) && !before.text.endsWith("&")) writes.push(text);
  }
  const start = words.findIndex((word) => !keywords.has(word) && !/^\w+=/.test(word));
  return { words: start === -1 ? [] : words.slice(start), writes };
}
