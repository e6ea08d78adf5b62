import type { SyntaxNode, Tree } from "@lezer/common";
import { parser } from "@lezer/python";
import type { DeclaredPipeline } from "./discovery.ts";

/** The decorator's full name once import aliases are followed; `kfp.v2.dsl` is the same function in SDK 1.8. */
const pipelineDecorator = /^kfp\.(?:v2\.)?dsl\.(?:_pipeline\.)?pipeline$/;

/** What a module's text shows of its pipelines. */
export interface ModuleSource {
  readonly pipelines: readonly DeclaredPipeline[];
  /** Whether it uses the SDK and looks as if it compiled something when it runs. */
  readonly mayCompile: boolean;
}

/** A guard for `__main__`, a compile call, or one of the client's that compiles. */
const compiling = /\b__main__\b|\bcompile\s*\(|\bcreate_run_from_pipeline_func\b/;

/**
 * Pipeline functions of a module's top level, decorated with the SDK's decorator however it was imported. The parser recovers from syntax
 * errors, so a module that does not parse still shows its pipelines, and the compiler will say where the error is.
 */
export function readModule(source: string): ModuleSource {
  const text = source.replace(/^\uFEFF/, " ");
  const tree = parser.parse(text);
  const aliases = readAliases(tree, text);
  const lineOf = lineCounter(text);
  const pipelines: DeclaredPipeline[] = [];
  tree.iterate({
    enter: ({ name, node }) => {
      if (name === "DecoratedStatement") pipelines.push(...declaredPipeline(node, { text, aliases, lineOf }));
      // What is decorated inside a function or a class exists only when it runs: the compiler finds it.
      return name !== "FunctionDefinition" && name !== "ClassDefinition" && name !== "DecoratedStatement";
    },
  });
  const usesSdk = [...aliases.values()].some((name) => /^kfp(_tekton)?(\.|$)/.test(name));
  return { pipelines, mayCompile: usesSdk && compiling.test(text) };
}

interface Source {
  readonly text: string;
  /** Local name → full dotted name. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly lineOf: (offset: number) => number;
}

function declaredPipeline(statement: SyntaxNode, source: Source): readonly DeclaredPipeline[] {
  const definition = statement.getChild("FunctionDefinition");
  const functionName = definition?.getChild("VariableName");
  const decorator = statement
    .getChildren("Decorator")
    .find((node) => pipelineDecorator.test(decoratorName(node, source)));
  if (!definition || !functionName || decorator === undefined) return [];
  const name = textOf(functionName, source.text);
  return [{ function: name, name: nameArgument(decorator, source.text) ?? name, line: source.lineOf(definition.from) }];
}

function decoratorName(decorator: SyntaxNode, { text, aliases }: Source): string {
  const [first = "", ...rest] = decorator.getChildren("VariableName").map((node) => textOf(node, text));
  return [aliases.get(first) ?? first, ...rest].join(".");
}

/** The first positional argument or `name=`, where it is a plain string. */
function nameArgument(decorator: SyntaxNode, text: string): string | undefined {
  const list = decorator.getChild("ArgList");
  for (let node = list?.firstChild ?? null, position = 0; node !== null; node = node.nextSibling) {
    if (node.name === ",") position += 1;
    if (node.name === "String" && position === 0 && node.prevSibling?.name === "(")
      return plainString(textOf(node, text));
    if (node.name === "VariableName" && textOf(node, text) === "name" && node.nextSibling?.name === "AssignOp") {
      const value = node.nextSibling.nextSibling;
      return value?.name === "String" ? plainString(textOf(value, text)) : undefined;
    }
  }
  return undefined;
}

/** A literal without prefix and without escapes; anything else is left to Python. */
function plainString(literal: string): string | undefined {
  const body = /^(?:"""([^\\]*)"""|'''([^\\]*)'''|"([^"\\]*)"|'([^'\\]*)')$/s.exec(literal);
  const value = body?.slice(1).find((group) => group !== undefined);
  return value === "" ? undefined : value;
}

/** `import a.b as c`, `import a.b` and `from a.b import c as d`, wherever they stand at the top level. */
function readAliases(tree: Tree, text: string): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  tree.iterate({
    enter: ({ name, node }) => {
      if (name === "ImportStatement") for (const [local, full] of importedNames(node, text)) aliases.set(local, full);
      return name !== "FunctionDefinition" && name !== "ClassDefinition";
    },
  });
  return aliases;
}

function importedNames(statement: SyntaxNode, text: string): readonly (readonly [string, string])[] {
  const words = wordsOf(statement, text);
  const importAt = words.indexOf("import");
  const from = words[0] === "from" ? `${words.slice(1, importAt).join("")}.` : "";
  const clauses = words
    .slice(importAt + 1)
    .join(" ")
    .split(" , ");
  return clauses.map((clause) => {
    const [path = "", local] = clause
      .replace(/^\( | \)$/g, "")
      .split(" as ")
      .map((part) => part.replaceAll(" ", ""));
    if (local !== undefined) return [local, from + path];
    return from === "" ? [path.split(".")[0] ?? path, path.split(".")[0] ?? path] : [path, from + path];
  });
}

function wordsOf(statement: SyntaxNode, text: string): readonly string[] {
  const words: string[] = [];
  for (let node = statement.firstChild; node !== null; node = node.nextSibling)
    if (node.name !== "Comment") words.push(textOf(node, text));
  return words;
}

const textOf = (node: SyntaxNode, text: string): string => text.slice(node.from, node.to);

function lineCounter(text: string): (offset: number) => number {
  return (offset) => text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
