import { readNotebook } from "./notebook.ts";
import { parseModule } from "./parsed-module.ts";

/** The place where a module's text still uses a function's name. */
export interface FunctionName {
  /** Line of the `def`, from 1; absent in a notebook, or if the name is only imported, assigned or called. */
  readonly line?: number;
}

/** Finds a function's name outside comments and strings. @returns undefined if the name is gone */
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
