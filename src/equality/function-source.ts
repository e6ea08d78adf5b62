import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";
import { textOf } from "../discovery/syntax.ts";

/** A Python function. kfp 1.8 strips the type annotations of its header (kfp/components/_python_op.py, `_strip_type_hints`). */
export interface FunctionSource {
  readonly name: string;
  /** Annotations by parameter. */
  readonly annotations: ReadonlyMap<string, string>;
  /** The text of each default. */
  readonly defaults: ReadonlyMap<string, string>;
  /** The annotation of what it returns. */
  readonly returns?: string;
  /** Equal for functions that do the same: the parameters with their defaults, and the text of the body. */
  readonly code: string;
}

/** @returns undefined if the text is not exactly one function */
export function readFunctionSource(text: string): FunctionSource | undefined {
  const { topNode } = parser.parse(text);
  const definition = topNode.firstChild;
  if (definition?.name !== "FunctionDefinition" || definition.nextSibling !== null || hasErrors(topNode))
    return undefined;
  const [name, parameters, body] = ["VariableName", "ParamList", "Body"].map((kind) => definition.getChild(kind));
  // An `async def` begins with another word.
  if (!name || !parameters || !body || definition.firstChild?.name !== "def") return undefined;
  const header = headerOf(parameters, text);
  const returned = definition.getChild("TypeDef");
  return {
    name: textOf(name, text),
    annotations: annotationsOf(parameters, text),
    defaults: defaultsOf(parameters, text),
    ...(returned === null ? {} : { returns: textOf(returned, text).replace(/^->\s*/, "") }),
    code: `${header}\n${textOf(body, text).trimEnd()}`,
  };
}

const annotationsOf = (parameters: SyntaxNode, text: string): ReadonlyMap<string, string> =>
  new Map(
    parameters.getChildren("TypeDef").map((type) => {
      const name = type.prevSibling === null ? "" : textOf(type.prevSibling, text);
      return [name, textOf(type, text).replace(/^:\s*/, "")] as const;
    }),
  );

function defaultsOf(parameters: SyntaxNode, text: string): ReadonlyMap<string, string> {
  const found = parameters.getChildren("AssignOp").map((sign) => {
    const before = sign.prevSibling?.name === "TypeDef" ? sign.prevSibling.prevSibling : sign.prevSibling;
    const [name, value] = [before, sign.nextSibling].map((node) => (node ? textOf(node, text) : ""));
    return [name ?? "", value ?? ""] as const;
  });
  return new Map(found);
}

function hasErrors(node: SyntaxNode): boolean {
  let found = false;
  node.tree?.iterate({
    enter: ({ type }) => {
      found ||= type.isError;
    },
  });
  return found;
}

function headerOf(parameters: SyntaxNode, text: string): string {
  const parts: string[] = [];
  for (let node = parameters.firstChild; node !== null; node = node.nextSibling)
    if (node.name !== "TypeDef" && node.name !== "Comment") parts.push(textOf(node, text));
  // A comma behind the last parameter means nothing.
  return parts.join(" ").replace(/ , \)$/, " )");
}
