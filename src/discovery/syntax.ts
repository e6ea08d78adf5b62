import type { SyntaxNode } from "@lezer/common";

/** The part of an `if` that only `python module.py` comes to. */
export const isGuard = (node: SyntaxNode, text: string): boolean =>
  node.name === "Body" &&
  node.parent?.name === "IfStatement" &&
  node.prevSibling !== null &&
  /\b__name__\b/.test(textOf(node.prevSibling, text));

export const textOf = (node: SyntaxNode, text: string): string => text.slice(node.from, node.to);
