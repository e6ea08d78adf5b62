import type { ParsedModule } from "./parsed-module.ts";
import { decoratorNames, type ModuleSource } from "./python-source.ts";
import { isUse } from "./syntax.ts";

/**
 * Whether a module is a test, of pytest or unittest, by what it does: it derives a test case or starts tests. To import something of unittest,
 * such as `unittest.mock.patch`, makes none; nothing but tests imports pytest, unless it decorates pipelines.
 */
export function isTest(module: ParsedModule, { pipelines }: ModuleSource): boolean {
  if (!/\b(?:pytest|unittest)\b/.test(module.text)) return false;
  if (pipelines.length === 0 && /^[ \t]*(?:import|from)[ \t]+pytest\b/m.test(module.text)) return true;
  let found = false;
  module.tree.iterate({
    enter: ({ name, node }) => {
      if (name === "Decorator") found ||= isRunner(decoratorNames(node, module));
      if (name === "VariableName" || name === "MemberExpression")
        found ||= isUse(node) && isRunner(module.names.of(node));
      return !found;
    },
  });
  return found;
}

const runner =
  /^(?:unittest\.(?:\w+\.)?(?:main|\w*TestCase|TestLoader|TextTestRunner|TestSuite)|pytest\.(?:main|fixture|mark))\b/;

const isRunner = (names: readonly string[]): boolean => names.some((name) => runner.test(name));
