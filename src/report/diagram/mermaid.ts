import { cut } from "../text/sanitize.ts";
import type { Arrow, Box } from "./diagram.ts";
import { countBoxes } from "./fold.ts";
import { looks, type Tone } from "./tones.ts";

/** Mermaid refuses more, and GitHub does not raise it: `maxTextSize` 50,000 and `maxEdges` 500 (mermaid packages/mermaid/src/schemas/config.schema.yaml). */
const mostCharacters = 45_000;
const mostArrows = 450;
/** More boxes than one can read. */
const mostBoxes = 150;

/** A flow chart as GitHub renders it in a fenced block; undefined when it would be too large. */
export function mermaid(boxes: readonly Box[]): string | undefined {
  if (countBoxes(boxes) > mostBoxes) return undefined;
  const chart = new Chart();
  chart.draw(boxes);
  const text = chart.text(directionOf(boxes));
  return text.length > mostCharacters || chart.arrows > mostArrows ? undefined : text;
}

class Chart {
  readonly #lines: string[] = [];
  readonly #tones = new Map<Tone, string[]>();
  readonly #arrowStyles: string[] = [];
  #ids = 0;
  #frames = 0;
  arrows = 0;

  draw(boxes: readonly Box[]): void {
    const ids = new Map(boxes.map(({ key }) => [key, this.#id()]));
    for (const box of boxes.filter(({ isFinal }) => !isFinal)) this.#box(box, ids);
    this.#finally(boxes, ids);
    for (const box of withoutShortcuts(boxes)) {
      for (const arrow of box.arrows) this.#arrow(ids.get(arrow.from), ids.get(box.key), arrow.tone);
    }
  }

  text(direction: "TD" | "LR"): string {
    const classes = [...this.#tones].flatMap(([tone, ids]) => [
      `classDef ${tone} ${looks[tone].style}`,
      `class ${ids.join(",")} ${tone}`,
    ]);
    const settings = this.#frames === 0 ? [] : [frameSettings];
    return [...settings, `flowchart ${direction}`, ...this.#lines, ...this.#arrowStyles, ...classes].join("\n");
  }

  #id(): string {
    this.#ids += 1;
    return `t${this.#ids}`;
  }

  #box(box: Box, ids: ReadonlyMap<string, string>): void {
    const id = ids.get(box.key) ?? "";
    if (box.body.length === 0) {
      const [open, close] = box.kind === "condition" ? ["([", "])"] : box.kind === "loop" ? ["[[", "]]"] : ["[", "]"];
      this.#lines.push(`${id}${open}"${label(box)}"${close}`);
    } else {
      this.#frames += 1;
      this.#lines.push(`subgraph ${id} ["${label(box)}"]`);
      this.draw(box.body);
      this.#lines.push("end");
    }
    this.#paint(id, box.tone);
  }

  #paint(id: string, tone: Tone): void {
    this.#tones.set(tone, [...(this.#tones.get(tone) ?? []), id]);
  }

  /** What runs at the end waits for all of the others: an arrow from each of those that nothing else waits for. */
  #finally(boxes: readonly Box[], ids: ReadonlyMap<string, string>): void {
    const final = boxes.filter(({ isFinal }) => isFinal);
    if (final.length === 0) return;
    const frame = this.#id();
    this.#lines.push(`subgraph ${frame} ["finally"]`);
    this.#paint(frame, "plain");
    for (const box of final) this.#box(box, ids);
    this.#lines.push("end");
    const waitedFor = new Set(boxes.flatMap(({ arrows }) => arrows.map(({ from }) => from)));
    const last = boxes.filter(({ key, isFinal }) => !isFinal && !waitedFor.has(key));
    for (const { key } of last) this.#link(`${ids.get(key)} -.-> ${frame}`);
  }

  #arrow(from: string | undefined, to: string | undefined, tone: Arrow["tone"]): void {
    if (from === undefined || to === undefined) return;
    if (tone !== "plain") this.#arrowStyles.push(`linkStyle ${this.arrows} ${arrowStyles[tone]}`);
    this.#link(`${from} ${tone === "removed" ? "-.->" : "-->"} ${to}`);
  }

  #link(line: string): void {
    this.#lines.push(line);
    this.arrows += 1;
  }
}

/**
 * Frames are light in both themes: arrows in them need a grey that is read on light and on dark. The second line of a frame's label needs
 * room, or it lies under the first box.
 */
const frameSettings = `%%{init: ${JSON.stringify({
  themeVariables: { lineColor: "#6e7781" },
  flowchart: { subGraphTitleMargin: { top: 4, bottom: 24 } },
})}}%%`;

/** Boxes beside one another that a page has room for. */
const widestRow = 6;

/** What is wider than high lies down: a page scrolls one way only. */
function directionOf(boxes: readonly Box[]): "TD" | "LR" {
  const levels = levelsOf(boxes);
  const widths = [...Map.groupBy(levels, (level) => level).values()].map(({ length }) => length);
  const widest = Math.max(0, ...widths);
  return widest > widestRow && widest > widths.length ? "LR" : "TD";
}

/** The length of the longest way to each box. */
function levelsOf(boxes: readonly Box[]): readonly number[] {
  const byKey = new Map(boxes.map((box) => [box.key, box]));
  const known = new Map<string, number>();
  const levelOf = (key: string): number => {
    const level = known.get(key);
    if (level !== undefined) return level;
    known.set(key, 0);
    const before = kept(byKey.get(key)).map(({ from }) => levelOf(from) + 1);
    known.set(key, Math.max(0, ...before));
    return known.get(key) ?? 0;
  };
  return boxes.map(({ key }) => levelOf(key));
}

const arrowStyles = { added: "stroke:#1a7f37,stroke-width:3px", removed: "stroke:#cf222e,stroke-width:2px" };

/** The boxes without arrows that only say again what a way over other boxes says; those that are new or gone stay. */
function withoutShortcuts(boxes: readonly Box[]): readonly Box[] {
  const before = new Map<string, ReadonlySet<string>>();
  const byKey = new Map(boxes.map((box) => [box.key, box]));
  const all = (key: string): ReadonlySet<string> => {
    const known = before.get(key);
    if (known !== undefined) return known;
    before.set(key, new Set());
    const from = kept(byKey.get(key)).map((arrow) => arrow.from);
    const found = new Set(from.flatMap((one) => [one, ...all(one)]));
    before.set(key, found);
    return found;
  };
  return boxes.map((box) => ({
    ...box,
    arrows: box.arrows.filter(
      ({ from, tone }) =>
        tone !== "plain" || !kept(box).some((other) => other.from !== from && all(other.from).has(from)),
    ),
  }));
}

const kept = (box: Box | undefined): readonly Arrow[] => box?.arrows.filter(({ tone }) => tone !== "removed") ?? [];

const longestTitle = 60;
const longestNote = 80;

function label({ title, note, tone }: Box): string {
  const lines = [`${looks[tone].sign}${escapeLabel(cut(title, longestTitle))}`];
  return [...lines, ...(note === "" ? [] : [`<small>${escapeLabel(cut(note, longestNote))}</small>`])].join("<br/>");
}

/**
 * Text from outside in a quoted label. Mermaid reads quotes, HTML, Markdown and `#…;` there; everything that could begin one of those is
 * written as a character code, which Mermaid turns back at the very end.
 */
const escapeLabel = (text: string): string =>
  text.replace(/(?![\p{L}\p{N} ]|[-./](?=[\p{L}\p{N}]))./gsu, (character) => `#${character.codePointAt(0)};`) || "#63;";
