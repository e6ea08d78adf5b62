import type { ParsedModule } from "./parsed-module.ts";
import { isGuard } from "./syntax.ts";

/** Whether a module, where it runs as `__main__`, gives functions of its own to what is neither of the repository nor Python's. */
export function givesAwayFunctions({ tree, text, names }: ParsedModule): boolean {
  let [found, inGuard] = [false, 0];
  tree.iterate({
    enter: ({ node }) => {
      if (isGuard(node, text)) inGuard += 1;
      if (inGuard === 0 || node.name !== "CallExpression" || node.firstChild === null) return;
      const given = node.getChild("ArgList")?.getChildren("VariableName") ?? [];
      const isInstalled = names.of(node.firstChild).some((name) => /^(?!kfp)\w+\.[\w.]+$/.test(name));
      found ||= isInstalled && given.flatMap((argument) => names.of(argument)).some((name) => name.startsWith(":"));
    },
    leave: ({ node }) => {
      if (isGuard(node, text)) inGuard -= 1;
    },
  });
  return found;
}
