import { authorContainers, type Rule, textOf } from "./rule.ts";

/**
 * Finds names that are missing in the container: the SDK copies only the function's own text there (kfp/components/_python_op.py), so the
 * step ends with a NameError.
 */
export const componentNames: Rule = {
  name: "component-names",
  hint: "Import or define it inside the function, or pass it as an input.",
  find: (run, { missingNames }) => {
    const text = authorContainers(run)
      .map(({ container }) => textOf(container))
      .join("\n");
    return missingNames
      .filter(({ function: component }) => text.includes(`def ${component}(`))
      .map(({ function: component, name, location }) => ({
        message: `The component ${component} uses ${name} of its module, which is not there when it runs: the container gets the function alone.`,
        location,
      }));
  },
};
