import type { SyntaxNode } from "@lezer/common";
import type { ParsedModule } from "./parsed-module.ts";
import { decoratorNames, pipelineDecorator } from "./python-source.ts";
import { isGuard, isUse, textOf } from "./syntax.ts";

/**
 * How likely a module makes a pipeline when it is imported. `likely`: it uses the SDK's decorator, or calls something of the repository that
 * leads to it. `possible`: it uses something installed of which the text shows nothing.
 */
export type Likelihood = "likely" | "possible" | "none";

/** Whether calling something of the repository, `@path:name`, leads to the SDK's decorator. */
export type IsMaker = (name: string) => boolean;

/** A module with its path, which names of what it defines itself (`:name`) belong to. */
export interface PlacedModule extends ParsedModule {
  readonly path: string;
}

/** Judges what runs when a module is imported: its statements, without the bodies of functions and of the guard for `__main__`. */
export function judgeImport(module: PlacedModule, isMaker: IsMaker): Likelihood {
  const found = new Set<Likelihood>();
  forEachAtImport(module, (node) => found.add(judgeNode(node, module, isMaker)));
  if (found.has("likely")) return "likely";
  return found.has("possible") ? "possible" : "none";
}

/** Calls back for all that runs when a module is imported. */
export function forEachAtImport({ tree, text }: ParsedModule, visit: (node: SyntaxNode) => void): void {
  tree.iterate({
    enter: ({ node }) => {
      visit(node);
      return !isLater(node, text);
    },
  });
}

/** Runs when it is called, or not at all when imported. */
const isLater = (node: SyntaxNode, text: string): boolean =>
  node.name === "LambdaExpression" ||
  node.name === "ImportStatement" ||
  (node.name === "Body" && node.parent?.name === "FunctionDefinition") ||
  isGuard(node, text);

/** What one node of a module contributes to making a pipeline. */
export function judgeNode(node: SyntaxNode, module: PlacedModule, isMaker: IsMaker): Likelihood {
  const names = (of: SyntaxNode): readonly string[] => namesIn(module, of);
  switch (node.name) {
    case "Decorator":
      return worst(decoratorNames(node, module).map((name) => judgeName(placed(name, module), isMaker, () => true)));
    case "CallExpression": {
      const called = node.firstChild;
      if (called === null) return "none";
      const mayMake = (name: string): boolean => mayRegister(node, name, module);
      return worst(names(called).map((name) => judgeName(name, isMaker, mayMake)));
    }
    case "ClassDefinition":
      return basesOf(node, module).some((name) => name.startsWith("@") && isMaker(name)) ? "likely" : "none";
    case "VariableName":
    case "MemberExpression":
      return isUse(node) && names(node).some((name) => isMentionOfMaker(name, isMaker)) ? "possible" : "none";
    case "String":
      return isAttributeName(node, module.text) ? "possible" : "none";
    default:
      return "none";
  }
}

/** Full names of a node, with the path of the module for what it defines itself. */
const namesIn = (module: PlacedModule, node: SyntaxNode): readonly string[] =>
  module.names.of(node).map((name) => placed(name, module));

export const placed = (name: string, { path }: PlacedModule): string =>
  name.startsWith(":") ? `@${path}${name}` : name;

const isMentionOfMaker = (name: string, isMaker: IsMaker): boolean =>
  pipelineDecorator.test(name) || (/^@[^:]*:\w+$/.test(name) && isMaker(name));

/** `getattr(dsl, "pipeline")` */
function isAttributeName(node: SyntaxNode, text: string): boolean {
  if (!/^["']pipeline["']$/.test(textOf(node, text))) return false;
  const called = node.parent?.parent?.firstChild;
  return called !== null && called !== undefined && textOf(called, text) === "getattr";
}

/** A base class may do something with each class that is derived from it. */
function basesOf(definition: SyntaxNode, module: PlacedModule): readonly string[] {
  const bases = definition.getChild("ArgList")?.getChildren("VariableName") ?? [];
  return bases.flatMap((base) => namesIn(module, base)).filter((name) => !name.startsWith(`@${module.path}:`));
}

function worst(judged: readonly Likelihood[]): Likelihood {
  if (judged.includes("likely")) return "likely";
  return judged.includes("possible") ? "possible" : "none";
}

/** @param mayMake whether something installed of that name may make a pipeline here */
function judgeName(name: string, isMaker: IsMaker, mayMake: (name: string) => boolean): Likelihood {
  if (pipelineDecorator.test(name.replace(/\(\)$/, ""))) return "likely";
  if (/^kfp(?:_tekton|_server_api)?(?:\.|$)/.test(name)) return "none";
  if (name.startsWith("@")) return isMaker(name) ? "likely" : "none";
  if (name === "exec" || name.startsWith("runpy.")) return "possible";
  return isOrdinary(name) || !mayMake(name) ? "none" : "possible";
}

/** What such a function does is no pipeline's making, whatever its name goes on with: `delete_pipeline`, `client.upload_pipeline_version`. */
const deed =
  /^(?:archive|cancel|clean|delete|deploy|destroy|disable|drop|enable|fetch|find|get|has|is|list|notify|poll|publish|purge|push|read|remove|retry|run|schedule|send|start|stop|submit|terminate|trigger|update|upload|wait)(?:_|$|[A-Z])/;

/** Something installed is given a function of the module, or is named after pipelines, or what it gives is. */
function mayRegister(call: SyntaxNode, name: string, module: PlacedModule): boolean {
  const last = name.replace(/\(\)$/, "").split(".").at(-1) ?? "";
  if (deed.test(last) || !isBound(call, module)) return last === "pipeline";
  const given = call.getChild("ArgList")?.getChildren("VariableName") ?? [];
  const ownFunctions = given
    .filter(isUse)
    .flatMap((argument) => module.names.of(argument))
    .filter((full) => full.startsWith(":"));
  const target = call.parent?.name === "AssignStatement" ? call.parent.firstChild : null;
  const targetName = target === null ? "" : textOf(target, module.text);
  return ownFunctions.length > 0 || /pipeline/i.test(`${last} ${targetName}`);
}

/** Whether the text gives the name that a call begins with: a parameter's may be anything, but nothing of this module. */
function isBound(call: SyntaxNode, { names, text }: ParsedModule): boolean {
  let node: SyntaxNode | null = call;
  while (node !== null && (node.name === "CallExpression" || node.name === "MemberExpression")) node = node.firstChild;
  return node?.name !== "VariableName" || names.isGiven(textOf(node, text));
}

/** The standard library, and libraries that are known to create no pipelines. */
const ordinary = new Set(
  `abc argparse ast asyncio atexit attr attrs backoff base64 bool boto3 builtins bytes classmethod click collections contextlib copy csv
  dataclasses datetime decimal deprecated dict dotenv enum filter fire float frozenset functools getattr glob hashlib httpx hydra int
  isinstance itertools json kubernetes len list logging map math max min mlflow numba numpy object omegaconf operator os pandas pathlib
  pickle platform print property pydantic pytest random range re requests retry round self set setattr shutil sklearn sorted staticmethod
  str string subprocess sum super sys tempfile tenacity textwrap threading time torch tqdm transformers tuple type typer types typing
  typing_extensions unittest urllib uuid vars warnings yaml zip`.split(/\s+/),
);

const isOrdinary = (name: string): boolean => ordinary.has(/^[\w]*/.exec(name)?.[0] ?? "");
