import type { ParsedModule } from "./parsed-module.ts";

/** Of string.Template and shells, of Jinja and cookiecutter, of Mako and ERB. `{{` opens a set of a set in Python, which there cannot be. */
const marker = /\$\{?\w|\{%|\{\{|<%/g;

/** Whether a text is a template of Python code rather than Python: a marker stands where there is neither a string nor a comment. */
export function isTemplate({ text, tree }: ParsedModule): boolean {
  return [...text.matchAll(marker)].some(({ index }) => {
    for (let node = tree.resolveInner(index, 1); node.parent !== null; node = node.parent)
      if (/^(?:String|FormatString|ContinuedString|Comment)$/.test(node.name)) return false;
    return true;
  });
}
