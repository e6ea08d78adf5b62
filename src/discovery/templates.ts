import type { ParsedModule } from "./parsed-module.ts";

/** Markers of string.Template, shells, Jinja, cookiecutter, Mako and ERB. In Python `{{` would be a set of sets, which cannot exist. */
const marker = /\$\{?\w|\{%|\{\{|<%/g;

/** Whether a text is a template of Python code: it has a marker outside strings and comments. */
export function isTemplate({ text, tree }: ParsedModule): boolean {
  return [...text.matchAll(marker)].some(({ index }) => {
    for (let node = tree.resolveInner(index, 1); node.parent !== null; node = node.parent)
      if (/^(?:String|FormatString|ContinuedString|Comment)$/.test(node.name)) return false;
    return true;
  });
}
