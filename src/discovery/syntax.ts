import type { SyntaxNode } from "@lezer/common";

/** Whether an `if` guards code that only `python module.py` runs. */
export const isGuard = (node: SyntaxNode, text: string): boolean =>
  node.name === "Body" &&
  node.parent?.name === "IfStatement" &&
  node.prevSibling !== null &&
  /\b__name__\b/.test(textOf(node.prevSibling, text));

export const textOf = (node: SyntaxNode, text: string): string => text.slice(node.from, node.to);
