import { boundedTable, codeBlock, escapeMarkdown } from "../text/markdown.ts";
import { cut } from "../text/sanitize.ts";
import type { Box } from "./diagram.ts";
import { foldBoxes } from "./fold.ts";
import { mermaid } from "./mermaid.ts";
import { looks } from "./tones.ts";

/** A graph as Markdown: a Mermaid chart, or a table where that would be too large. */
export function drawing(boxes: readonly Box[]): string {
  const chart = mermaid(foldBoxes(boxes));
  return chart === undefined ? boxTable(boxes) : codeBlock(chart, "mermaid");
}

const mostRows = 300;
const longestCell = 200;

function boxTable(boxes: readonly Box[]): string {
  const rows = rowsOf(boxes, "");
  const shown = rows.slice(0, mostRows);
  return boundedTable(["Task", "", "Waits for"], shown, rows.length - shown.length);
}

/** What is inside a loop stands below it, behind its name. */
function rowsOf(boxes: readonly Box[], within: string): readonly (readonly string[])[] {
  const titles = new Map(boxes.map(({ key, title }) => [key, title]));
  return boxes.flatMap((box) => {
    const title = `${within}${box.title}`;
    const words = box.tone === "plain" ? "" : box.tone.replace("-", " ");
    const from = box.arrows
      .filter(({ tone }) => tone !== "removed")
      .map((arrow) => titles.get(arrow.from) ?? arrow.from);
    const note = box.note === "" ? words : box.tone === "skipped" ? box.note : `${words} ${box.note}`.trim();
    const cells = [`${looks[box.tone].sign}${cell(title)}`, cell(note), cell(from.join(", "))];
    return [cells, ...rowsOf(box.body, `${title} › `)];
  });
}

const cell = (text: string): string => escapeMarkdown(cut(text, longestCell));
