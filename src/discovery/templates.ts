import type { ParsedModule } from "./parsed-module.ts";

/** Markers of string.Template, shells, Jinja, cookiecutter, Mako and ERB. In Python `{{` would be a set of sets, which cannot exist. */
const marker = /\$\{?\w|\{%|\{\{|<%/g;

/** Whether a text is a template of Python code: it has a marker outside strings and comments. */
export function isTemplate({ text, tree }: ParsedModule): boolean {
  return [...text.matchAll(marker)].some(({ index }) => {
    if (isQuoted(text, index)) return false;
    for (let node = tree.resolveInner(index, 1); node.parent !== null; node = node.parent)
      if (/^(?:String|FormatString|ContinuedString|Comment)$/.test(node.name)) return false;
    return true;
  });
}

/** Between two quotes of a line: where the syntax is broken, strings do not begin where their author meant. */
function isQuoted(text: string, index: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", index) + 1, index);
  const after = text.slice(index).split("\n", 1)[0] ?? "";
  return ["'", '"'].some((quote) => before.includes(quote) && after.includes(quote));
}
