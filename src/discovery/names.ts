import type { SyntaxNode, Tree } from "@lezer/common";

/**
 * Resolves an expression to the names it may stand for: full dotted names, `()` for the result of a call. `TektonCompiler().compile` of
 * `from kfp_tekton.compiler import TektonCompiler` is `kfp_tekton.compiler.TektonCompiler().compile`. A name may have several meanings.
 * Functions and classes of the text itself are `:name`.
 */
export interface Names {
  readonly of: (expression: SyntaxNode) => readonly string[];
  /** @param attributes attributes after the name: `.dsl.pipeline` */
  readonly ofName: (name: string, attributes?: string) => readonly string[];
  /** Whether the text itself gives the name to something; what a parameter is called is not. */
  readonly isGiven: (name: string) => boolean;
}

/** Reads the names that a module's imports, assignments and classes bind, at any level. */
export function readNames(tree: Tree, text: string): Names {
  const meanings = new Map<string, readonly BoundValue[]>();
  const stars: string[] = [];
  tree.iterate({
    enter: ({ node }) => {
      for (const [name, meaning] of namesBoundBy(node, text))
        if (name === "*") stars.push(String(meaning).slice(0, -1));
        else meanings.set(name, [...(meanings.get(name) ?? []), meaning]);
    },
  });
  const scope = { text, meanings, stars };
  return {
    of: (expression) => resolve(expression, scope),
    ofName: (name, attributes = "") => resolveName(name, scope, 0).map((full) => full + attributes),
    isGiven: (name) => meanings.has(name) || stars.length > 0,
  };
}

/** A full name, or the expression that was assigned. */
type BoundValue = string | SyntaxNode;

/** Lists the names that a statement binds. */
function namesBoundBy(node: SyntaxNode, text: string): readonly (readonly [string, BoundValue])[] {
  if (node.name === "ImportStatement") return importedNames(node, text);
  if (node.name === "AssignStatement" || node.name === "NamedExpression") return assigned(node, text);
  return node.name === "ClassDefinition" || node.name === "FunctionDefinition" ? defined(node, text) : [];
}

interface NameScope {
  readonly text: string;
  readonly meanings: ReadonlyMap<string, readonly BoundValue[]>;
  /** Modules of `from … import *`, with a trailing dot: they may have bound any name. */
  readonly stars: readonly string[];
}

/** Limit of steps, because cyclic assignments would never end. */
const longestChain = 8;

function resolve(node: SyntaxNode, scope: NameScope, depth = 0): readonly string[] {
  if (depth > longestChain) return [];
  const inner = node.firstChild;
  switch (node.name) {
    case "VariableName":
      return resolveName(scope.text.slice(node.from, node.to), scope, depth);
    case "MemberExpression": {
      const property = node.getChild("PropertyName");
      if (inner === null || property === null) return [];
      return resolve(inner, scope, depth).map((owner) => `${owner}.${scope.text.slice(property.from, property.to)}`);
    }
    case "CallExpression":
      return inner === null ? [] : resolve(inner, scope, depth).map((called) => `${called}()`);
    case "ParenthesizedExpression":
      return inner?.nextSibling ? resolve(inner.nextSibling, scope, depth) : [];
    default:
      return [];
  }
}

function resolveName(name: string, scope: NameScope, depth: number): readonly string[] {
  const own = scope.meanings.get(name) ?? [];
  if (own.length === 0) return [name, ...scope.stars.map((star) => star + name)];
  const found = own.flatMap((meaning) =>
    typeof meaning === "string" ? [meaning] : resolve(meaning, scope, depth + 1),
  );
  return [...new Set(found)];
}

/** Reads `a = …`, also with an annotation. Several targets are skipped, because their values are unknown. */
function assigned(node: SyntaxNode, text: string): readonly (readonly [string, BoundValue])[] {
  const target = node.firstChild;
  const operator = node.getChild("AssignOp");
  if (target?.name !== "VariableName" || operator === null || operator.nextSibling === null) return [];
  if (target.nextSibling?.name !== "AssignOp" && target.nextSibling?.name !== "TypeDef") return [];
  const name = text.slice(target.from, target.to);
  return [[name, operator.nextSibling.name === "LambdaExpression" ? `:${name}` : operator.nextSibling]];
}

/** A class also stands for its bases. */
function defined(node: SyntaxNode, text: string): readonly (readonly [string, BoundValue])[] {
  const nameNode = node.getChild("VariableName");
  if (nameNode === null) return [];
  const name = text.slice(nameNode.from, nameNode.to);
  const bases = node.name === "ClassDefinition" ? node.getChild("ArgList") : null;
  const inherited = ["VariableName", "MemberExpression"].flatMap((kind) => bases?.getChildren(kind) ?? []);
  return [[name, `:${name}`], ...inherited.map((base) => [name, base] as const)];
}

/** `import a.b as c`, `import a.b` and `from a.b import c as d`: local name and full name. */
export function importedNames(statement: SyntaxNode, text: string): readonly (readonly [string, string])[] {
  const words = wordsOf(statement, text);
  const importAt = words.indexOf("import");
  const from = words[0] === "from" ? words.slice(1, importAt).join("") : "";
  const origin = from === "" || from.endsWith(".") ? from : `${from}.`;
  const clauses = words
    .slice(importAt + 1)
    .filter((word) => word !== "(" && word !== ")")
    .join(" ")
    .split(",");
  return clauses.flatMap((clause) => {
    const [path = "", local] = clause.split(" as ").map((part) => part.replaceAll(" ", ""));
    if (path === "") return [];
    if (local !== undefined) return [[local, origin + path] as const];
    const [first = path] = path.split(".");
    return [origin === "" ? ([first, first] as const) : ([path, origin + path] as const)];
  });
}

function wordsOf(statement: SyntaxNode, text: string): readonly string[] {
  const words: string[] = [];
  for (let node = statement.firstChild; node !== null; node = node.nextSibling)
    if (node.name !== "Comment") words.push(text.slice(node.from, node.to));
  return words;
}
