import { Graph, layout } from "@dagrejs/dagre";
import type { Box } from "../report/diagram/diagram.ts";
import type { Tone } from "../report/diagram/tones.ts";
import { cut } from "../report/text/sanitize.ts";
import { plural } from "../report/text/words.ts";
import { type Html, html } from "./html.ts";

/** Beyond this many boxes the layout takes seconds, and nobody finds anything in it. */
const mostBoxes = 400;
const longestLine = 34;
const characterWidth = 7.7;
const padding = 12;

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: Html;
}

/**
 * A graph as SVG: what waits stands below what it waits for, and loops hold their tasks.
 * @param hrefOf where a box leads, by its key; undefined for nowhere
 */
export function drawGraph(boxes: readonly Box[], label: string, hrefOf: (key: string) => string | undefined): Html {
  const count = countBoxes(boxes);
  if (count === 0) return html`<p class="quiet">There are no tasks.</p>`;
  if (count > mostBoxes) return html`<p class="quiet">${plural(count, "task")}: too many to draw.</p>`;
  const { width, height, shapes } = draw(boxes, hrefOf);
  const size = [Math.ceil(width), Math.ceil(height)] as const;
  return html`<svg role="group" aria-label="${label}" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${size[0]} ${size[1]}">
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>
${shapes}</svg>`;
}

const countBoxes = (boxes: readonly Box[]): number => boxes.reduce((sum, { body }) => sum + 1 + countBoxes(body), 0);

function draw(boxes: readonly Box[], hrefOf: (key: string) => string | undefined): Drawing {
  const graph = new Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 24, ranksep: 36, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  const known = new Set(boxes.map(({ key }) => key));
  const inner = new Map(
    boxes.map((box) => [box.key, box.body.length === 0 ? undefined : draw(box.body, () => undefined)]),
  );
  for (const box of boxes) graph.setNode(box.key, sizeOf(box, inner.get(box.key)));
  for (const { key, arrows } of boxes)
    for (const { from } of arrows) if (known.has(from) && from !== key) graph.setEdge(from, key);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const lines = boxes.flatMap(({ key, arrows }) =>
    arrows.flatMap(({ from, tone }) => (graph.hasEdge(from, key) ? [arrow(pointsOf(graph, from, key), tone)] : [])),
  );
  const shapes = boxes.map((box) => boxShape(box, graph.node(box.key) as Place, { inner: inner.get(box.key), hrefOf }));
  return { width, height, shapes: html`${lines}${shapes}` };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const pointsOf = (graph: Graph, from: string, to: string): readonly { x: number; y: number }[] =>
  (graph.edge(from, to) as { points: readonly { x: number; y: number }[] }).points;

const linesOf = ({ title, note }: Box): readonly string[] =>
  [cut(title, longestLine), cut(note, longestLine)].filter((text) => text !== "");

function sizeOf(box: Box, inner: Drawing | undefined): Pick<Place, "width" | "height"> {
  const text = Math.max(...linesOf(box).map(({ length }) => length), 6) * characterWidth + 2 * padding;
  const head = 20 + 17 * linesOf(box).length;
  return { width: Math.max(text, inner?.width ?? 0), height: head + (inner?.height ?? 0) };
}

const round = (value: number): number => Math.round(value * 10) / 10;

function arrow(points: readonly { x: number; y: number }[], tone: string): Html {
  const path = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
  return html`<path class="arrow arrow-${tone}" d="${path}" marker-end="url(#head)"/>`;
}

/** The states in words, because a colour alone tells nobody who cannot see it. */
const toneWords: Readonly<Record<Tone, string>> = {
  plain: "",
  pending: "pending",
  running: "running",
  succeeded: "succeeded",
  failed: "failed",
  "timed-out": "timed out",
  cancelled: "cancelled",
  skipped: "skipped",
  added: "added",
  removed: "removed",
  changed: "changed",
};

interface BoxOptions {
  readonly inner: Drawing | undefined;
  readonly hrefOf: (key: string) => string | undefined;
}

function boxShape(box: Box, { x, y, width, height }: Place, { inner, hrefOf }: BoxOptions): Html {
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  const lines = linesOf(box).map(
    (text, index) =>
      html`<text class="${index === 0 ? "title" : "note"}" x="${left + padding}" y="${top + 22 + 17 * index}">${text}</text>`,
  );
  const words = [box.title, toneWords[box.tone], box.note].filter((text) => text !== "").join(", ");
  const rounding = box.kind === "condition" ? 14 : 4;
  const body =
    inner === undefined
      ? ""
      : html`<g transform="translate(${left} ${round(top + height - inner.height)})">${inner.shapes}</g>`;
  const shape = html`<g class="tone-${box.tone}"><title>${words}</title><rect class="box" x="${left}" y="${top}" width="${round(width)}" height="${round(height)}" rx="${rounding}"/>${lines}${body}</g>`;
  const href = hrefOf(box.key);
  return href === undefined ? shape : html`<a href="${href}">${shape}</a>`;
}
