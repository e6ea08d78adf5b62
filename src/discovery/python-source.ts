import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";
import type { DeclaredPipeline } from "../model/pipeline-module.ts";
import { type Names, readNames } from "./names.ts";
import { callsSdk } from "./sdk-calls.ts";

/** The decorator's full name once import aliases are followed; `kfp.v2.dsl` is the same function in SDK 1.8. */
const pipelineDecorator = /^kfp\.(?:v2\.)?dsl\.(?:_pipeline\.)?pipeline$/;

/** What a module's text shows of its pipelines. */
export interface ModuleSource {
  readonly pipelines: readonly DeclaredPipeline[];
  /** Whether it calls a compile or run function of the SDK. */
  readonly callsSdk: boolean;
}

/**
 * Pipeline functions of a module's top level, decorated with the SDK's decorator however it was imported. The parser recovers from syntax
 * errors, so a module that does not parse still shows its pipelines, and the compiler will say where the error is.
 */
export function readModule(source: string): ModuleSource {
  const text = source.replace(/^\uFEFF/, " ");
  const tree = parser.parse(text);
  const names = readNames(tree, text);
  const lineOf = lineCounter(text);
  const pipelines: DeclaredPipeline[] = [];
  tree.iterate({
    enter: ({ name, node }) => {
      if (name === "DecoratedStatement") pipelines.push(...declaredPipeline(node, { text, names, lineOf }));
      // What is decorated inside a function or a class exists only when it runs: the compiler finds it.
      return name !== "FunctionDefinition" && name !== "ClassDefinition" && name !== "DecoratedStatement";
    },
  });
  return { pipelines, callsSdk: callsSdk(tree, text, names) };
}

interface Source {
  readonly text: string;
  readonly names: Names;
  readonly lineOf: (offset: number) => number;
}

function declaredPipeline(statement: SyntaxNode, source: Source): readonly DeclaredPipeline[] {
  const definition = statement.getChild("FunctionDefinition");
  const functionName = definition?.getChild("VariableName");
  const decorator = statement
    .getChildren("Decorator")
    .find((node) => decoratorNames(node, source).some((name) => pipelineDecorator.test(name)));
  if (!definition || !functionName || decorator === undefined) return [];
  const name = textOf(functionName, source.text);
  return [{ function: name, name: nameArgument(decorator, source.text) ?? name, line: source.lineOf(definition.from) }];
}

function decoratorNames(decorator: SyntaxNode, { text, names }: Source): readonly string[] {
  const [first, ...rest] = decorator.getChildren("VariableName");
  if (first === undefined) return [];
  return names(first).map((name) => [name, ...rest.map((node) => textOf(node, text))].join("."));
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

const textOf = (node: SyntaxNode, text: string): string => text.slice(node.from, node.to);

function lineCounter(text: string): (offset: number) => number {
  return (offset) => text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
