import type { SyntaxNode } from "@lezer/common";

/** Whether an `if` guards code that only `python module.py` runs. */
export const isGuard = (node: SyntaxNode, text: string): boolean =>
  node.name === "Body" &&
  node.parent?.name === "IfStatement" &&
  node.prevSibling !== null &&
  /\b__name__\b/.test(textOf(node.prevSibling, text));

export const textOf = (node: SyntaxNode, text: string): string => text.slice(node.from, node.to);

/** Whether a name is used: not imported, defined, assigned to, or the name of an argument. */
export function isUse(node: SyntaxNode): boolean {
  const { parent } = node;
  if (parent === null || /^(?:ImportStatement|FunctionDefinition|ClassDefinition|ParamList)$/.test(parent.name))
    return false;
  return node.nextSibling?.name !== "AssignOp" || !/^(?:ArgList|AssignStatement)$/.test(parent.name);
}
