import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";

/** References to other files in a module's text. */
export interface References {
  /**
   * Imported names: `a.b`, and relative ones as `.a` and `..`. A name imported from `a` is listed as `a` and `a.name`, because it may be a
   * module.
   */
  readonly imports: readonly string[];
  /** String literals without docstrings; some are file names. */
  readonly literals: readonly string[];
  /** Whether the text does not show all dependencies: it lists folders, computes module names, starts programs or changes the search path. */
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
