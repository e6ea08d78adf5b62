import { sourceLine } from "./findings.ts";
import type { ReportLinks } from "./text/links.ts";
import { escapeMarkdown, inlineCode, link } from "./text/markdown.ts";
import { cut } from "./text/sanitize.ts";

const longestPath = 150;

/**
 * A pipeline in the first cell of a row: its name, linked to its module where the commit has a page, so that the column stays narrow enough
 * for a phone; else with the path below. A module that does not get as far as its pipelines goes by its own path.
 */
export function nameCell(
  { name, module }: { readonly name: string; readonly module: string },
  links: ReportLinks,
): string {
  const url = module.length > longestPath ? undefined : links.source(module);
  if (name === module)
    return url === undefined ? inlineCode(cut(module, longestPath)) : sourceLine(module, undefined, links);
  const words = cut(name, 100);
  return url === undefined ? `${escapeMarkdown(words)}<br>${inlineCode(cut(module, longestPath))}` : link(words, url);
}
