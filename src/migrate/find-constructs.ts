import type { SyntaxNode } from "@lezer/common";
import { importedNames } from "../discovery/names.ts";
import type { ParsedModule } from "../discovery/parsed-module.ts";
import { decoratorNames, pipelineDecorator } from "../discovery/python-source.ts";
import { textOf } from "../discovery/syntax.ts";
import { defined } from "../model/defined.ts";
import type { TextEdit, V1Construct } from "../model/migration.ts";
import { componentCall, definitionOf, makesComponent } from "./component-call.ts";
import { methodConstructs, type NamedConstruct, namedConstructs, renamedKeywords } from "./constructs.ts";

/** Everything of a module that KFP 2 does not take as it is, in the order of the text. */
export function findConstructs(module: ParsedModule): readonly V1Construct[] {
  const found: V1Construct[] = [];
  const imported: V1Construct[] = [];
  const finder = new Finder(module);
  module.tree.iterate({
    enter: ({ node }) => {
      if (node.name === "ImportStatement") imported.push(...finder.atImport(node));
      else found.push(...finder.at(node));
      return node.name !== "ImportStatement";
    },
  });
  // An import counts where nothing of its kind is used: it fails all the same.
  const unused = imported.filter(({ kind }) => found.every((construct) => construct.kind !== kind));
  return distinct([...found, ...unused]).toSorted((one, other) => one.line - other.line || one.column - other.column);
}

/** A name and the call or the attribute that it is part of begin at the same place. */
function distinct(constructs: readonly V1Construct[]): readonly V1Construct[] {
  const byPlace = new Map(constructs.map((construct) => [placeOf(construct), construct] as const).reverse());
  return [...byPlace.values()];
}

const placeOf = ({ kind, line, column }: V1Construct): string => `${line}:${column} ${kind}`;

interface Found extends Pick<V1Construct, "kind" | "what" | "replacement"> {
  readonly edit?: TextEdit | undefined;
}

class Finder {
  readonly #module: ParsedModule;

  constructor(module: ParsedModule) {
    this.#module = module;
  }

  atImport(statement: SyntaxNode): readonly V1Construct[] {
    return importedNames(statement, this.#module.text).flatMap(([, full]) =>
      this.#named(statement, [full]).map(({ edit: _, ...construct }) => ({ ...construct, what: full })),
    );
  }

  at(node: SyntaxNode): readonly V1Construct[] {
    switch (node.name) {
      case "Decorator":
        return [...this.#named(node, decoratorNames(node, this.#module)), ...this.#pipelineName(node)];
      case "MemberExpression":
        return [...this.#method(node), ...(isPartOfMember(node) ? [] : this.#named(node, this.#module.names.of(node)))];
      case "VariableName":
        return isUse(node) ? this.#named(node, this.#module.names.of(node)) : [];
      case "CallExpression":
        return [...this.#positional(node), ...this.#renamedKeyword(node), ...this.#unannotatedComponent(node)];
      case "FunctionDefinition":
        return this.#unannotated(node);
      default:
        return [];
    }
  }

  #construct(node: SyntaxNode, { kind, what, replacement, edit }: Found): V1Construct {
    const { text, lineOf } = this.#module;
    const lineStart = text.lastIndexOf("\n", node.from - 1) + 1;
    return {
      kind,
      what,
      replacement,
      line: lineOf(node.from),
      column: node.from - lineStart + 1,
      ...defined({ edit }),
    };
  }

  #named(node: SyntaxNode, names: readonly string[]): readonly V1Construct[] {
    const known = namedConstructs.find((construct) => names.some((name) => construct.names.test(name)));
    if (known === undefined) return [];
    const what = textOf(node, this.#module.text).replace(/^@/, "").replace(/\(.*$/s, "").trim();
    const { kind, replacement } = known;
    return [this.#construct(node, { kind, replacement, what, edit: this.#renaming(node, what, known) })];
  }

  /** The edit that renames it, if the new name lies in `dsl` and the module has `dsl` under that name. */
  #renaming(node: SyntaxNode, what: string, { renamed }: NamedConstruct): TextEdit | undefined {
    if (renamed === undefined || !this.#module.names.ofName("dsl").includes("kfp.dsl")) return undefined;
    const from = node.name === "Decorator" ? node.from + 1 : node.from;
    return { from, to: from + what.length, text: `dsl.${renamed}` };
  }

  /** `@dsl.pipeline("name")` */
  #pipelineName(decorator: SyntaxNode): readonly V1Construct[] {
    if (!decoratorNames(decorator, this.#module).some((name) => pipelineDecorator.test(name))) return [];
    const first = positionalArguments(decorator.getChild("ArgList"))[0];
    if (first === undefined) return [];
    const found = { kind: "pipeline-name", what: "a name without a keyword", replacement: "Write `name=` before it." };
    return [this.#construct(first, { ...found, edit: { from: first.from, to: first.from, text: "name=" } })];
  }

  #method(node: SyntaxNode): readonly V1Construct[] {
    const property = node.getChild("PropertyName");
    const name = property === null ? "" : textOf(property, this.#module.text);
    const known = Object.hasOwn(methodConstructs, name) ? methodConstructs[name] : undefined;
    if (known === undefined || property === null) return [];
    if (node.parent?.name !== (known.isAttribute ? "AssignStatement" : "CallExpression")) return [];
    // In KFP 2 these are functions of a module.
    if (this.#module.names.of(node).some((full) => full.startsWith("kfp.kubernetes."))) return [];
    return [this.#construct(property, { ...known, what: known.isAttribute ? `.${name}` : `.${name}(…)` })];
  }

  /** Components take keywords only. */
  #positional(call: SyntaxNode): readonly V1Construct[] {
    const component = componentCall(call, this.#module);
    const given = positionalArguments(call.getChild("ArgList"));
    if (component === undefined || given[0] === undefined) return [];
    const edits = given.map((argument, index) => ({ argument, name: component.parameters?.[index] }));
    const replacement = "Name each argument: components of KFP 2 take keywords only.";
    const what = `${component.name}(…) with ${given.length === 1 ? "an argument" : "arguments"} without a keyword`;
    if (edits.some(({ name }) => name === undefined))
      return [this.#construct(given[0], { kind: "positional-arguments", what, replacement })];
    return edits.map(({ argument, name }) =>
      this.#construct(argument, {
        kind: "positional-arguments",
        what,
        replacement,
        edit: { from: argument.from, to: argument.from, text: `${name}=` },
      }),
    );
  }

  /** `dsl.ParallelFor(loop_args=…)`, `dsl.ExitHandler(exit_op=…)` */
  #renamedKeyword(call: SyntaxNode): readonly V1Construct[] {
    const names = call.firstChild === null ? [] : this.#module.names.of(call.firstChild);
    const full = names.find((name) => Object.hasOwn(renamedKeywords, name)) ?? "";
    const renamed = renamedKeywords[full];
    if (renamed === undefined) return [];
    const scalar = full === "kfp.dsl.ParallelFor" ? this.#scalarItems(call) : [];
    const { kind, from, to } = renamed;
    const keyword = this.#keyword(call, from);
    if (keyword === undefined) return scalar;
    const found = { kind, what: `\`${from}\``, replacement: `The keyword is \`${to}\`.` };
    return [this.#construct(keyword, { ...found, edit: { from: keyword.from, to: keyword.to, text: to } }), ...scalar];
  }

  #keyword(call: SyntaxNode, name: string): SyntaxNode | undefined {
    const keywords = call.getChild("ArgList")?.getChildren("VariableName") ?? [];
    return keywords.find((node) => textOf(node, this.#module.text) === name && node.nextSibling?.name === "AssignOp");
  }

  /** A loop over a parameter that is no list: KFP 1 reads the text of any parameter as JSON. */
  #scalarItems(call: SyntaxNode): readonly V1Construct[] {
    const { text } = this.#module;
    const list = call.getChild("ArgList");
    const named = list
      ?.getChildren("AssignOp")
      .find(({ prevSibling }) => prevSibling && /^(?:items|loop_args)$/.test(textOf(prevSibling, text)))?.nextSibling;
    const items = named ?? positionalArguments(list)[0];
    if (items?.name !== "VariableName") return [];
    const type = parameterType(call, textOf(items, text), text);
    if (type === undefined || /\b(?:list|List|Sequence|Any|dict|Dict)\b/.test(type)) return [];
    const what = `\`dsl.ParallelFor\` over \`${textOf(items, text)}\`, which is no list`;
    return [
      this.#construct(items, { kind: "loop-over-scalar", what, replacement: "Annotate the parameter as `List[…]`." }),
    ];
  }

  /** Parameters without a type, which the function of a pipeline or component needs. */
  #unannotated(definition: SyntaxNode): readonly V1Construct[] {
    const decorators = definition.parent?.getChildren("Decorator") ?? [];
    const names = decorators.flatMap((node) => decoratorNames(node, this.#module));
    const isTyped = names.some((name) => pipelineDecorator.test(name)) || makesComponent(names);
    return isTyped ? this.#parametersWithoutType(definition) : [];
  }

  /** `create_component_from_func(train)` */
  #unannotatedComponent(call: SyntaxNode): readonly V1Construct[] {
    const [callee, first] = [call.firstChild, positionalArguments(call.getChild("ArgList"))[0]];
    if (callee === null || first === undefined || !makesComponent(this.#module.names.of(callee))) return [];
    const definition = definitionOf(textOf(first, this.#module.text), this.#module);
    return definition === undefined ? [] : this.#parametersWithoutType(definition);
  }

  #parametersWithoutType(definition: SyntaxNode): readonly V1Construct[] {
    const names = definition.getChild("ParamList")?.getChildren("VariableName") ?? [];
    return names
      .filter((node) => node.nextSibling?.name !== "TypeDef" && node.prevSibling?.name !== "AssignOp")
      .map((node) =>
        this.#construct(node, {
          kind: "missing-annotation",
          what: `the parameter ${textOf(node, this.#module.text)} without a type`,
          replacement: "Annotate it: `int`, `float`, `str`, `bool`, `list` or `dict`.",
        }),
      );
  }
}

/** The annotation of a parameter of a function around a node; empty where it has none, undefined where there is no such parameter. */
function parameterType(node: SyntaxNode, name: string, text: string): string | undefined {
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    const parameters = outer.name === "FunctionDefinition" ? outer.getChild("ParamList") : null;
    const found = parameters?.getChildren("VariableName").find((parameter) => textOf(parameter, text) === name);
    if (found) return found.nextSibling?.name === "TypeDef" ? textOf(found.nextSibling, text) : undefined;
  }
  return undefined;
}

const isPartOfMember = (node: SyntaxNode): boolean => node.parent?.name === "MemberExpression";

/** A name that is used, rather than given, imported, or part of a longer one. */
const isUse = (node: SyntaxNode): boolean =>
  node.parent !== null &&
  !/^(?:ImportStatement|FunctionDefinition|ClassDefinition|ParamList|Decorator|MemberExpression)$/.test(
    node.parent.name,
  ) &&
  node.nextSibling?.name !== "AssignOp";

/** The arguments of a call that have no keyword and no star. */
function positionalArguments(list: SyntaxNode | null): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let node = list?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (/^[(),]$/.test(node.name) || node.name === "Comment") continue;
    const isStart = node.prevSibling === null || /^[(,]$/.test(node.prevSibling.name);
    if (isStart && node.nextSibling?.name !== "AssignOp" && !/^\*/.test(node.name)) found.push(node);
  }
  return found;
}
