import type { SyntaxNode } from "@lezer/common";
import type { ParsedModule } from "./parsed-module.ts";
import { textOf } from "./syntax.ts";

/**
 * The parts of a module that run when `name` is called: a function; of a class what the method needs. `House().build` is the method `build`
 * with the constructor and the methods that they call.
 * @returns the whole module for what it does not define by that name: an object that is assigned, or the module itself
 */
export function partsOf(module: ParsedModule, name: string): readonly SyntaxNode[] {
  const [, head = "", rest = ""] = /^(\w*)(.*)$/s.exec(name) ?? [];
  const definitions = head === "" ? [] : definitionsOf(module, head);
  if (definitions.length === 0) return [module.tree.topNode];
  return definitions.flatMap((definition) =>
    definition.name === "ClassDefinition" ? partsOfClass(definition, rest, module.text) : [whole(definition)],
  );
}

function definitionsOf({ tree, text }: ParsedModule, name: string): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  tree.iterate({
    enter: ({ node }) => {
      if (isDefinition(node) && nameOf(node, text) === name) found.push(node);
    },
  });
  return found;
}

function partsOfClass(definition: SyntaxNode, rest: string, text: string): readonly SyntaxNode[] {
  const statements = statementsOf(definition);
  const methods = new Map<string, SyntaxNode>();
  for (const statement of statements) {
    const method = statement.name === "DecoratedStatement" ? statement.getChild("FunctionDefinition") : statement;
    if (method?.name === "FunctionDefinition") methods.set(nameOf(method, text), statement);
  }
  const called = /^(?:\(\))?(?:\.(\w+)(?:\(\))?)?$/.exec(rest)?.[1];
  const isPlainCall = rest === "" || rest === "()";
  if (!isPlainCall && (called === undefined || !methods.has(called))) return [whole(definition)];
  const needed = reachableFrom(["__init__", "__new__", ...(called === undefined ? [] : [called])], methods, text);
  return [...needed, ...statements.filter((statement) => ![...methods.values()].includes(statement))];
}

function reachableFrom(
  first: readonly string[],
  methods: ReadonlyMap<string, SyntaxNode>,
  text: string,
): readonly SyntaxNode[] {
  const names = new Set(first);
  const found: SyntaxNode[] = [];
  // What is added while it runs is visited too.
  for (const name of names) {
    const method = methods.get(name);
    if (method === undefined) continue;
    found.push(method);
    for (const [, other = ""] of textOf(method, text).matchAll(/\b(?:self|cls|super\(\))\.(\w+)/g)) names.add(other);
  }
  return found;
}

function statementsOf(definition: SyntaxNode): readonly SyntaxNode[] {
  const statements: SyntaxNode[] = [];
  for (let node = definition.getChild("Body")?.firstChild ?? null; node !== null; node = node.nextSibling)
    statements.push(node);
  return statements;
}

/** A lambda is one where it is given a name. */
const isDefinition = (node: SyntaxNode): boolean =>
  node.name === "FunctionDefinition" ||
  node.name === "ClassDefinition" ||
  (node.name === "AssignStatement" && node.getChild("LambdaExpression") !== null);

/** A definition together with its decorators. */
const whole = (definition: SyntaxNode): SyntaxNode =>
  definition.parent?.name === "DecoratedStatement" ? definition.parent : definition;

function nameOf(definition: SyntaxNode, text: string): string {
  const name = definition.getChild("VariableName");
  return name === null ? "" : textOf(name, text);
}
