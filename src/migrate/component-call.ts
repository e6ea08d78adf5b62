import type { SyntaxNode } from "@lezer/common";
import type { ParsedModule } from "../discovery/parsed-module.ts";
import { decoratorNames } from "../discovery/python-source.ts";
import { textOf } from "../discovery/syntax.ts";

/** A call that makes a task of a component. */
export interface ComponentCall {
  /** The name by which the module calls the component. */
  readonly name: string;
  /** Names of the component's inputs in their order, where its function stands in the module. */
  readonly parameters?: readonly string[];
}

const maker =
  /^kfp\.components\.(?:create_component_from_func|func_to_container_op|load_component_from_\w+|load_component)\(\)$/;
const decorator =
  /^kfp\.(?:components\.(?:create_component_from_func|func_to_container_op)|dsl\.component|dsl\.container_component)(?:\(\))?$/;

/** Whether an expression, or what a decorator names, makes a component of a Python function. */
export const makesComponent = (names: readonly string[]): boolean =>
  names.some((name) => /^kfp\.components\.(?:create_component_from_func|func_to_container_op)(?:\(\))?$/.test(name));

/** Undefined for a call of anything else. */
export function componentCall(call: SyntaxNode, module: ParsedModule): ComponentCall | undefined {
  const callee = call.firstChild;
  if (callee?.name !== "VariableName") return undefined;
  const name = textOf(callee, module.text);
  if (module.names.of(callee).some((full) => maker.test(full)))
    return withParameters(name, functionOf(name, module), module);
  const definition = definitionOf(name, module);
  const decorators = definition?.parent?.getChildren("Decorator") ?? [];
  const isComponent = decorators.some((node) => decoratorNames(node, module).some((full) => decorator.test(full)));
  return isComponent ? withParameters(name, definition, module) : undefined;
}

function withParameters(name: string, definition: SyntaxNode | undefined, module: ParsedModule): ComponentCall {
  const parameters = definition === undefined ? undefined : inputsOf(definition, module);
  return parameters === undefined ? { name } : { name, parameters };
}

/** The function in `train_op = create_component_from_func(train)`. */
function functionOf(name: string, module: ParsedModule): SyntaxNode | undefined {
  let found: SyntaxNode | undefined;
  module.tree.iterate({
    enter: ({ node }) => {
      const target = node.name === "AssignStatement" ? node.firstChild : null;
      if (target === null || textOf(target, module.text) !== name) return;
      const first = node.getChild("CallExpression")?.getChild("ArgList")?.getChild("VariableName");
      if (first) found = definitionOf(textOf(first, module.text), module);
    },
  });
  return found;
}

export function definitionOf(name: string, module: ParsedModule): SyntaxNode | undefined {
  let found: SyntaxNode | undefined;
  module.tree.iterate({
    enter: ({ node }) => {
      const own = node.name === "FunctionDefinition" ? node.getChild("VariableName") : null;
      if (own !== null && textOf(own, module.text) === name) found = node;
    },
  });
  return found;
}

/** The inputs, without those that an output is written to; undefined where the SDK derives another name (`data_path` → `data`). */
function inputsOf(definition: SyntaxNode, module: ParsedModule): readonly string[] | undefined {
  const names = definition.getChild("ParamList")?.getChildren("VariableName") ?? [];
  const parameters = names
    .filter((node) => node.prevSibling?.name !== "AssignOp")
    .map((node) => ({
      name: textOf(node, module.text),
      type: node.nextSibling?.name === "TypeDef" ? textOf(node.nextSibling, module.text) : "",
    }));
  if (parameters.some(({ name, type }) => /Path|File/.test(type) && /_(?:path|file)$/.test(name))) return undefined;
  return parameters.filter(({ type }) => !/Output/.test(type)).map(({ name }) => name);
}
