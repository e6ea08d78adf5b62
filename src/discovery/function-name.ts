import { readNotebook } from "./notebook.ts";
import { parseModule } from "./parsed-module.ts";

/** Where a module's text still uses the name of a function. */
export interface FunctionName {
  /** Of its `def`, from 1; absent in a notebook, and where the name is only imported, assigned or called. */
  readonly line?: number;
}

/** Comments and texts do not count. @returns undefined where the name is gone */
export function findFunctionName(path: string, raw: string, name: string): FunctionName | undefined {
  const isNotebook = path.endsWith(".ipynb");
  const { tree, text, lineOf } = parseModule(isNotebook ? (readNotebook(raw)?.text ?? "") : raw);
  let isUsed = false;
  let line: number | undefined;
  tree.iterate({
    enter: ({ name: type, from, to, node }) => {
      if (type !== "VariableName" || text.slice(from, to) !== name) return;
      isUsed = true;
      if (node.parent?.name === "FunctionDefinition") line ??= lineOf(node.parent.from);
    },
  });
  if (!isUsed) return undefined;
  return line === undefined || isNotebook ? {} : { line };
}
