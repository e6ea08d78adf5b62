import type { SyntaxNode } from "@lezer/common";
import type { ParsedModule } from "./parsed-module.ts";
import { decoratorNames, pipelineDecorator } from "./python-source.ts";
import { isGuard, textOf } from "./syntax.ts";

/**
 * How likely a module creates a pipeline when it is imported. `likely`: it uses the SDK's decorator, or code of the repository that may use
 * it. `possible`: it uses an installed package whose code is unknown.
 */
export type Likelihood = "likely" | "possible" | "none";

/** Whether a file of the repository, or a file that it imports, uses the SDK and mentions pipelines. */
type IsMaker = (path: string) => boolean;

/**
 * Judges what runs when a module is imported: its statements, without the bodies of functions and of the guard for `__main__`. A script
 * that only deploys or deletes runs cannot create a pipeline there, so it is not imported.
 */
export function judgeImport(module: ParsedModule, isMaker: IsMaker): Likelihood {
  const judge = new Judge(module, isMaker);
  const found = new Set<Likelihood>();
  module.tree.iterate({
    enter: ({ node }) => {
      found.add(judge.of(node));
      return !isLater(node, module.text);
    },
  });
  if (found.has("likely")) return "likely";
  return found.has("possible") ? "possible" : "none";
}

/** Whether the code runs only when called, or not at all on import. */
const isLater = (node: SyntaxNode, text: string): boolean =>
  node.name === "LambdaExpression" ||
  node.name === "ImportStatement" ||
  (node.name === "Body" && node.parent?.name === "FunctionDefinition") ||
  isGuard(node, text);

class Judge {
  readonly #module: ParsedModule;
  readonly #isMakerFile: IsMaker;
  #inFunctions: boolean | undefined;

  constructor(module: ParsedModule, isMaker: IsMaker) {
    this.#module = module;
    this.#isMakerFile = isMaker;
  }

  of(node: SyntaxNode): Likelihood {
    switch (node.name) {
      case "Decorator":
        return this.#worst(decoratorNames(node, this.#module), () => true);
      case "CallExpression":
        return node.firstChild === null ? "none" : this.#ofCall(node, node.firstChild);
      case "ClassDefinition":
        return this.#ofClass(node);
      case "VariableName":
      case "MemberExpression":
        return this.#module.names.of(node).some((name) => pipelineDecorator.test(name)) ? "possible" : "none";
      case "String":
        return /^["']pipeline["']$/.test(textOf(node, this.#module.text)) && this.#isAttributeName(node)
          ? "possible"
          : "none";
      default:
        return "none";
    }
  }

  /** `getattr(dsl, "pipeline")` */
  #isAttributeName(node: SyntaxNode): boolean {
    const called = node.parent?.parent?.firstChild;
    return called !== null && called !== undefined && textOf(called, this.#module.text) === "getattr";
  }

  #ofCall(call: SyntaxNode, called: SyntaxNode): Likelihood {
    return this.#worst(this.#module.names.of(called), (name) => this.#mayRegister(call, name));
  }

  /** A base class may act on each derived class. */
  #ofClass(definition: SyntaxNode): Likelihood {
    const bases = definition.getChild("ArgList")?.getChildren("VariableName") ?? [];
    const names = bases.flatMap((base) => this.#module.names.of(base));
    return names.some((name) => name.startsWith("@") && this.#isMaker(name)) ? "likely" : "none";
  }

  /** @param mayMake whether an installed package of that name may create a pipeline here */
  #worst(names: readonly string[], mayMake: (name: string) => boolean): Likelihood {
    const judged = names.map((name) => this.#ofName(name, mayMake));
    if (judged.includes("likely")) return "likely";
    return judged.includes("possible") ? "possible" : "none";
  }

  #ofName(name: string, mayMake: (name: string) => boolean): Likelihood {
    if (pipelineDecorator.test(name.replace(/\(\)$/, ""))) return "likely";
    if (/^kfp(?:_tekton)?(?:\.|$)/.test(name)) return "none";
    if (name.startsWith("@")) return this.#isMaker(name) ? "likely" : "none";
    if (name.startsWith(":")) return this.#ownFunctionsMayMake() ? "likely" : "none";
    if (name === "exec" || name.startsWith("runpy.")) return "possible";
    return isOrdinary(name) || !mayMake(name) ? "none" : "possible";
  }

  #isMaker(name: string): boolean {
    return this.#isMakerFile(name.slice(1, name.indexOf(":")));
  }

  /** A call of the module's own function may do whatever any of its functions does. */
  #ownFunctionsMayMake(): boolean {
    if (this.#inFunctions !== undefined) return this.#inFunctions;
    // Recursion is cut: functions that call one another add nothing.
    this.#inFunctions = false;
    let found = false;
    this.#module.tree.iterate({
      enter: ({ node }) => {
        const isInside = !isGuard(node, this.#module.text) && node.name !== "ImportStatement";
        found ||= isInside && this.of(node) !== "none";
        return isInside && !found;
      },
    });
    this.#inFunctions = found;
    return found;
  }

  /** Whether an installed package gets a function of the module, or its name or result mentions pipelines. */
  #mayRegister(call: SyntaxNode, name: string): boolean {
    const given = call.getChild("ArgList")?.getChildren("VariableName") ?? [];
    const ownFunctions = given
      .flatMap((argument) => this.#module.names.of(argument))
      .filter((full) => full.startsWith(":"));
    const target = call.parent?.name === "AssignStatement" ? call.parent.firstChild : null;
    const targetName = target === null ? "" : textOf(target, this.#module.text);
    return ownFunctions.length > 0 || /pipeline/i.test(`${name.split(".").at(-1)} ${targetName}`);
  }
}

/** The standard library, and libraries that are known to create no pipelines. */
const ordinary = new Set(
  `abc argparse ast asyncio atexit attr attrs backoff base64 bool builtins bytes classmethod click collections contextlib copy csv
  dataclasses datetime decimal deprecated dict dotenv enum filter fire float frozenset functools getattr glob hashlib hydra int
  isinstance itertools json len list logging map math max min numba numpy object operator os pandas pathlib pickle platform print
  property pydantic pytest random range re requests retry round self set setattr shutil sorted staticmethod str string subprocess sum super
  sys tempfile tenacity textwrap threading time tqdm tuple type typer types typing typing_extensions unittest urllib uuid vars warnings yaml
  zip`.split(/\s+/),
);

const isOrdinary = (name: string): boolean => ordinary.has(/^[\w]*/.exec(name)?.[0] ?? "");
