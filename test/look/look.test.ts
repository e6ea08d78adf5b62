import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chromium, measureReports, reportNames, type View } from "./page.ts";
import { largestPicture, pictures } from "./pictures.ts";

const views: readonly View[] = [
  { theme: "light", width: 1_012 },
  { theme: "dark", width: 1_012 },
  { theme: "light", width: 380 },
];

/** Pixels that a table of four columns may be scrolled on a phone. */
const slack = 12;

describe.skipIf(chromium === undefined)("the reports in a browser", () => {
  it.each(views)("are legible in the theme $theme at $width pixels", (view) => {
    const measured = measureReports(view);
    expect(measured.map(({ name }) => name)).toEqual(reportNames());
    expect(measured.reduce((sum, { charts }) => sum + charts, 0)).toBeGreaterThan(8);
    const faults = measured.filter(
      ({ tooWide, overlaps, faint, faintArrows }) =>
        tooWide > slack || overlaps.length + faint.length + faintArrows.length > 0,
    );
    expect(faults).toEqual([]);
  });

  it("are found out when they are not", () => {
    const chart = [
      "flowchart TD",
      'subgraph f ["a label that is much longer than its box<br/><small>parameter item</small>"]',
      'b["faint"]',
      'c["c"]',
      "b --> c",
      "end",
      "style b fill:#ffffff,color:#eeeeee",
      "style f fill:#fff8c5",
    ].join("\n");
    const table = `| ${"wide".repeat(80)} | b |\n| --- | --- |\n| a | b |`;
    const [bad] = measureReports(
      { theme: "dark", width: 380 },
      { bad: `\`\`\`mermaid\n${chart}\n\`\`\`\n\n${table}\n` },
    );
    expect(bad?.overlaps.length).toBe(1);
    expect(bad?.faint).toContain("faint");
    expect(bad?.faintArrows.length).toBe(1);
    expect(bad?.tooWide).toBeGreaterThan(slack);
  });
});

describe("the README's pictures", () => {
  it.each(pictures)(
    "$file shows a report that there is, is a small PNG, and stands in the README",
    ({ report, file }) => {
      const bytes = readFileSync(file);
      expect(reportNames()).toContain(report);
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      expect(bytes.length).toBeLessThan(largestPicture);
      expect(readFileSync("README.md", "utf8")).toContain(`](${file})`);
    },
  );
});
