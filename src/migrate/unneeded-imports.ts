import type { SyntaxNode } from "@lezer/common";
import { importedNames } from "../discovery/names.ts";
import type { ParsedModule } from "../discovery/parsed-module.ts";
import { textOf } from "../discovery/syntax.ts";
import type { TextEdit } from "../model/migration.ts";
import { namedConstructs } from "./constructs.ts";

/**
 * Takes names out of `from … import …` that nothing in the module uses once the other edits are made: an import of what only KFP 1 has
 * would still fail, and would send the module to its compiler.
 */
export function unneededImports(module: ParsedModule, edits: readonly TextEdit[]): readonly TextEdit[] {
  const { tree, text } = module;
  const used = namesLeft(module, edits);
  const isUnneeded = ([local, full]: readonly [string, string]): boolean =>
    !used.has(local) && namedConstructs.some(({ renamed, names }) => renamed !== undefined && names.test(full));
  return tree.topNode.getChildren("ImportStatement").flatMap((statement) => {
    const source = textOf(statement, text);
    const names = importedNames(statement, text);
    const left = names.filter((name) => !isUnneeded(name));
    if (!source.startsWith("from") || source.includes("#") || left.length === names.length) return [];
    if (left.length > 0) return [{ from: statement.from, to: statement.to, text: withNames(source, left) }];
    return isAlone(statement, text) ? [{ from: statement.from, to: lineAfter(statement.to, text), text: "" }] : [];
  });
}

/** Names that stand somewhere outside of imports and edits, or in `__all__`. */
function namesLeft({ tree, text }: ParsedModule, edits: readonly TextEdit[]): ReadonlySet<string> {
  const names = new Set<string>();
  const isReplaced = ({ from, to }: SyntaxNode): boolean =>
    edits.some((edit) => edit.from < edit.to && edit.from <= from && to <= edit.to);
  tree.iterate({
    enter: ({ node }) => {
      if (node.name === "ImportStatement") return false;
      if (node.name === "VariableName" && !isReplaced(node)) names.add(textOf(node, text));
      if (node.name === "String") names.add(textOf(node, text).replace(/^["']|["']$/g, ""));
      return true;
    },
  });
  return names;
}

function withNames(source: string, left: readonly (readonly [string, string])[]): string {
  const [head = ""] = source.split(/\bimport\b/);
  const names = left.map(([local, full]) => {
    const name = full.split(".").at(-1) ?? full;
    return name === local ? name : `${name} as ${local}`;
  });
  return `${head}import ${names.join(", ")}`;
}

/** A statement that shares its line with another one, or is all that a block has, is left to people. */
const isAlone = ({ from, to }: SyntaxNode, text: string): boolean =>
  (from === 0 || text[from - 1] === "\n") && /^[ \t]*(?:\r?\n|$)/.test(text.slice(to));

const lineAfter = (at: number, text: string): number => {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end + 1;
};
