import type { SyntaxNode } from "@lezer/common";
import type { DeclaredPipeline } from "../model/pipeline-module.ts";
import { type ParsedModule, parseModule } from "./parsed-module.ts";
import { callsSdk } from "./sdk-calls.ts";
import { isGuard, textOf } from "./syntax.ts";

/** The decorator's full name once imports are followed; `kfp.v2.dsl` is the same function in SDK 1.8. */
export const pipelineDecorator = /^kfp\.(?:v2\.)?dsl\.(?:_pipeline\.|pipeline_context\.)?pipeline$/;

/** Pipelines and facts that a module's text shows. */
export interface ModuleSource {
  readonly pipelines: readonly DeclaredPipeline[];
  /** Whether at least one pipeline is unconditional. */
  readonly isCertain: boolean;
  /** Whether it calls a compile or run function of the SDK. */
  readonly callsSdk: boolean;
  /** Whether it decorates a pipeline function inside the guard for `__main__`. */
  readonly decoratesInGuard: boolean;
}

export const readModule = (source: string): ModuleSource => readParsed(parseModule(source));

/**
 * Pipeline functions of a module's top level and of its classes, decorated with the SDK's decorator however it was imported. The parser
 * recovers from syntax errors, so a module that does not parse still shows its pipelines, and the compiler will say where the error is.
 */
export function readParsed(module: ParsedModule): ModuleSource {
  const { tree, text } = module;
  const pipelines: DeclaredPipeline[] = [];
  let [isCertain, decoratesInGuard] = [false, false];
  tree.iterate({
    enter: ({ name, node }) => {
      if (isGuard(node, text)) decoratesInGuard ||= decoratesBelow(node, module);
      if (name === "DecoratedStatement") {
        const declared = declaredPipeline(node, module);
        pipelines.push(...declared);
        isCertain ||= declared.length > 0 && !isConditional(node);
      }
      // Decorated functions inside a function or the guard for `__main__` exist only when that code runs, so the compiler finds them.
      if (name === "DecoratedStatement") return node.getChild("ClassDefinition") !== null;
      return name !== "FunctionDefinition" && !isGuard(node, text);
    },
  });
  return { pipelines, isCertain, callsSdk: callsSdk(tree.topNode, text, module.names), decoratesInGuard };
}

function decoratesBelow(guard: SyntaxNode, module: ParsedModule): boolean {
  let found = false;
  module.tree.iterate({
    from: guard.from,
    to: guard.to,
    enter: ({ name, node }) => {
      found ||= name === "DecoratedStatement" && node.from >= guard.from && declaredPipeline(node, module).length > 0;
    },
  });
  return found;
}

function isConditional(statement: SyntaxNode): boolean {
  for (let node = statement.parent; node !== null; node = node.parent)
    if (/^(?:If|For|While|Match)Statement$/.test(node.name)) return true;
  return false;
}

function declaredPipeline(statement: SyntaxNode, module: ParsedModule): readonly DeclaredPipeline[] {
  const definition = statement.getChild("FunctionDefinition");
  const functionName = definition?.getChild("VariableName");
  const decorator = statement
    .getChildren("Decorator")
    .find((node) => decoratorNames(node, module).some((name) => pipelineDecorator.test(name)));
  if (!definition || !functionName || decorator === undefined) return [];
  const name = textOf(functionName, module.text);
  const isBare = decorator.getChild("ArgList") === null;
  return [
    {
      function: name,
      name: nameArgument(decorator, module.text) ?? name,
      line: module.lineOf(definition.from),
      ...(isBare ? { bareDecoratorLine: module.lineOf(decorator.from) } : {}),
    },
  ];
}

/** Lists the full names that a decorator's function may have. */
export function decoratorNames(decorator: SyntaxNode, { text, names }: ParsedModule): readonly string[] {
  const [first, ...rest] = decorator.getChildren("VariableName");
  if (first === undefined) return [];
  const attributes = rest.map((node) => `.${textOf(node, text)}`).join("");
  return names.ofName(textOf(first, text), attributes);
}

/** Reads the first positional argument or `name=`, if it is a plain string. */
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

/** Reads a literal without prefix and escapes; others are left to Python. */
function plainString(literal: string): string | undefined {
  const body = /^(?:"""([^\\]*)"""|'''([^\\]*)'''|"([^"\\]*)"|'([^'\\]*)')$/s.exec(literal);
  const value = body?.slice(1).find((group) => group !== undefined);
  return value === "" ? undefined : value;
}
