import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";

/** What the text of a module says of the other files that it depends on. */
export interface References {
  /** `a.b`, `.a` and `..` for what is relative. A name that is imported from `a` stands there as `a` and as `a.name`: it may be a module too. */
  readonly imports: readonly string[];
  /** Its string literals, without docstrings: names of files are among them. */
  readonly literals: readonly string[];
  /** Whether it lists folders, makes up names of modules, starts programs or changes the search path: then the text does not show it all. */
  readonly isOpen: boolean;
}

const open =
  /\b(?:listdir|scandir|iterdir|r?glob|walk|walk_packages|iter_modules|import_module|__import__|run_path|run_module|spec_from_file_location|exec|execfile)\s*\(|\bsys\.path\b|\bsubprocess\b|\bos\.system\b|\bpopen\b/;

export function readReferences(source: string): References {
  const text = source.replace(/^\uFEFF/, " ");
  const imports: string[] = [];
  const literals: string[] = [];
  parser.parse(text).iterate({
    enter: ({ name, node }) => {
      if (name === "ImportStatement") imports.push(...importedModules(node, text));
      if ((name === "String" || name === "FormatString") && node.parent?.name !== "ExpressionStatement")
        literals.push(text.slice(node.from, node.to));
    },
  });
  return { imports, literals, isOpen: open.test(text) };
}

/** `import a.b as c, d` and `from ..a import (b, c as d)`. */
function importedModules(statement: SyntaxNode, text: string): readonly string[] {
  const words = wordsOf(statement, text);
  const importAt = words.indexOf("import");
  const names = clausesOf(words.slice(importAt + 1));
  if (words[0] !== "from") return names;
  const origin = words.slice(1, importAt).join("");
  const within = origin.endsWith(".") ? origin : `${origin}.`;
  return [origin, ...names.filter((name) => name !== "*").map((name) => within + name)];
}

/** The names before `as`, between commas. */
function clausesOf(words: readonly string[]): readonly string[] {
  const clauses = words
    .filter((word) => word !== "(" && word !== ")")
    .join(" ")
    .split(",");
  return clauses.map((clause) => (clause.split(" as ")[0] ?? "").replaceAll(" ", "")).filter((name) => name !== "");
}

function wordsOf(statement: SyntaxNode, text: string): readonly string[] {
  const words: string[] = [];
  for (let node = statement.firstChild; node !== null; node = node.nextSibling)
    if (node.name !== "Comment") words.push(text.slice(node.from, node.to));
  return words;
}
