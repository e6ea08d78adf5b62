import type { SyntaxNode } from "@lezer/common";
import { isDeed } from "./deeds.ts";
import { partsOf } from "./definitions.ts";
import { judgeNode, type PlacedModule, placed } from "./import-time.ts";
import type { ParseInRepository } from "./parsed-module.ts";
import { callsSdk } from "./sdk-calls.ts";
import type { Sources } from "./sources.ts";
import { isGuard } from "./syntax.ts";

/** What calling something of the repository leads to, by its full name `@path:name`. */
export interface Abilities {
  /** To the SDK's pipeline decorator. */
  readonly makesPipeline: (name: string) => boolean;
  /** To a compile or run function of the SDK. */
  readonly compiles: (name: string) => boolean;
  /** To something that changes the world around the module, as scripts do. */
  readonly acts: (name: string) => boolean;
}

/** Follows calls from function to function, through all modules of the repository that reach the SDK. */
export function createAbilities(sources: Sources, parse: ParseInRepository): Abilities {
  const scopesOf = (name: string): readonly Scope[] => {
    const [, path, rest = ""] = /^@([^:]*):(.*)$/s.exec(name) ?? [];
    if (path === undefined || !sources.reachesSdk(path)) return [];
    const module = { ...parse(path), path };
    return partsOf(module, rest).map((part) => ({ module, part }));
  };
  const makesPipeline: (name: string) => boolean = remember((name) =>
    scopesOf(name).some(({ module, part }) =>
      someNode(part, module, (node) => judgeNode(node, module, makesPipeline) !== "none"),
    ),
  );
  const compiles: (name: string) => boolean = remember((name) =>
    scopesOf(name).some(
      ({ module, part }) => callsSdk(part, module.text, module.names) || calledIn(part, module).some(compiles),
    ),
  );
  const acts: (name: string) => boolean = remember((name) =>
    scopesOf(name).some(({ module, part }) => calledIn(part, module).some((called) => isDeed(called) || acts(called))),
  );
  return { makesPipeline, compiles, acts };
}

interface Scope {
  readonly module: PlacedModule;
  readonly part: SyntaxNode;
}

/** What is called in a part of a module, of it and of the repository. */
function calledIn(part: SyntaxNode, module: PlacedModule): readonly string[] {
  const called: string[] = [];
  someNode(part, module, (node) => {
    if (node.name === "CallExpression" && node.firstChild !== null)
      called.push(...module.names.of(node.firstChild).map((name) => placed(name, module)));
    return false;
  });
  return called;
}

/** Whether running a module as `__main__` calls something of the repository that compiles: functions of its own count if they are called. */
export function compilesThroughOthers(module: PlacedModule, { compiles }: Abilities): boolean {
  const called: string[] = [];
  module.tree.iterate({
    enter: ({ node }) => {
      if (node.name === "CallExpression" && node.firstChild !== null)
        called.push(...module.names.of(node.firstChild).map((name) => placed(name, module)));
      return !(node.name === "Body" && node.parent?.name === "FunctionDefinition");
    },
  });
  return called.some(compiles);
}

/** Whether some node passes a test, without imports and without what only `__main__` comes to. */
function someNode(part: SyntaxNode, module: PlacedModule, test: (node: SyntaxNode) => boolean): boolean {
  let found = false;
  part.cursor().iterate(({ node }) => {
    found ||= test(node);
    return !found && node.name !== "ImportStatement" && !isGuard(node, module.text);
  });
  return found;
}

/** What is asked for again while it is being found out, through a circle of calls, adds nothing. */
function remember(judge: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    if (!known.has(name)) {
      known.set(name, false);
      known.set(name, judge(name));
    }
    return known.get(name) ?? false;
  };
}
