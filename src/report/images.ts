import type { ImageReplacement } from "../model/image.ts";
import { compactTable, escapeMarkdown, inlineCode } from "./text/markdown.ts";
import { cut } from "./text/sanitize.ts";
import { plural } from "./text/words.ts";

interface WithImages {
  readonly name: string;
  readonly images?: readonly ImageReplacement[];
}

const mostRows = 50;
const mostNames = 3;
const longestImage = 300;

/** Which images pipelines.yaml has put into packages, each once with the pipelines that have it. */
export function imagesPart(pipelines: readonly WithImages[]): readonly string[] {
  const all = pipelines.flatMap(({ name, images = [] }) => images.map(({ from, to }) => ({ name, from, to })));
  const byImage = [...Map.groupBy(all, ({ from, to }) => `${from}\n${to}`).values()];
  const rows = byImage.slice(0, mostRows).flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const image = (text: string): string => inlineCode(cut(text, longestImage));
    return [[image(first.from), image(first.to), namesOf(same.map(({ name }) => name))]];
  });
  if (rows.length === 0) return [];
  return [compactTable(["Image", "Replaced by", "In"], rows, byImage.length - rows.length)];
}

function namesOf(names: readonly string[]): string {
  if (names.length > mostNames) return plural(names.length, "pipeline");
  return names.map((name) => escapeMarkdown(cut(name, 80))).join(", ");
}
