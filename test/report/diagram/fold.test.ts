import { describe, expect, it } from "vitest";
import type { Box } from "../../../src/report/diagram/diagram.ts";
import { countBoxes, foldBoxes } from "../../../src/report/diagram/fold.ts";
import { mermaid } from "../../../src/report/diagram/mermaid.ts";

const box = (key: string, needs: readonly string[] = [], extra: Partial<Box> = {}): Box => ({
  key,
  kind: "task",
  title: key,
  note: "",
  tone: "plain",
  isFinal: false,
  arrows: needs.map((from) => ({ from, tone: "plain" })),
  body: [],
  ...extra,
});
const features = (count: number): readonly Box[] =>
  Array.from({ length: count }, (_, index) => box(`feature-${String(index).padStart(2, "0")}`, ["fetch"]));
const join = (count: number): Box =>
  box(
    "join",
    features(count).map(({ key }) => key),
  );
const shown = (boxes: readonly Box[]): readonly string[] =>
  foldBoxes(boxes).map(
    ({ title, note, arrows }) => `${title} (${note}) <- ${arrows.map(({ from }) => from).join(", ")}`,
  );

describe("a large graph", () => {
  it("is left as it is up to 25 boxes", () => {
    const boxes = [box("fetch"), ...features(23), join(23)];
    expect(foldBoxes(boxes)).toBe(boxes);
  });

  it("shows siblings as one box, which says which and how many", () => {
    expect(shown([box("fetch"), ...features(60), join(60)])).toEqual([
      "fetch () <- ",
      "feature-00 … -59 (60 tasks) <- fetch",
      "join () <- feature-00",
    ]);
  });

  it("keeps apart what failed from what succeeded", () => {
    const boxes = features(60).map((one, index) => ({ ...one, tone: index === 7 ? "failed" : "succeeded" }) as const);
    expect(shown([box("fetch"), ...boxes, join(60)]).filter((line) => line.startsWith("feature"))).toEqual([
      "feature-00 … -59 (59 tasks) <- fetch",
      "feature-07 () <- fetch",
    ]);
  });

  it("shows of a difference what changed and its neighbours, and the rest as what lies between them", () => {
    const chain = Array.from({ length: 40 }, (_, index) => box(`s${index}`, index === 0 ? [] : [`s${index - 1}`]));
    const boxes = chain.map((one, index) => (index === 20 ? ({ ...one, tone: "changed" } as const) : one));
    expect(shown(boxes)).toEqual([
      "s0 … s18 (19 tasks) <- ",
      "s19 () <- s0",
      "s20 () <- s19",
      "s21 () <- s20",
      "s22 … s39 (18 tasks) <- s21",
    ]);
  });

  it("never leads in a circle after folding", () => {
    // Two ways around the changed task: what lies before it and what lies after it stay apart.
    const rest = Array.from({ length: 30 }, (_, index) =>
      box(`x${index}`, index < 15 ? [] : ["late", `x${index - 15}`]),
    );
    const boxes = [...rest, box("early", ["x0"]), box("mid", ["early"], { tone: "changed" }), box("late", ["mid"])];
    const folded = foldBoxes(boxes);
    const needs = new Map(folded.map(({ key, arrows }) => [key, arrows.map(({ from }) => from)]));
    const leadsBack = (key: string, seen: readonly string[]): boolean =>
      seen.includes(key) || (needs.get(key) ?? []).some((from) => leadsBack(from, [...seen, key]));
    expect(folded.some(({ key }) => leadsBack(key, []))).toBe(false);
    expect(countBoxes(folded)).toBeLessThan(boxes.length);
  });

  it("lies down when it is wider than high", () => {
    expect(mermaid([box("fetch"), ...features(12), join(12)])).toMatch(/^flowchart LR\n/);
    expect(mermaid([box("fetch"), ...features(4), join(4)])).toMatch(/^flowchart TD\n/);
  });
});
