import { describe, expect, it } from "vitest";
import type { Change, TaskDifference } from "../../src/model/graph.ts";
import { changeList } from "../../src/report/change-list.ts";
import { lineDifference, textDifference } from "../../src/report/text-difference.ts";

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `line ${index + 1}`);

describe("the difference of two texts", () => {
  it("shows two edits forty lines apart, each with one line of context, and none of the lines that stayed", () => {
    const before = numbered(42);
    const after = before.with(0, "first").with(41, "last");
    expect(textDifference(before.join("\n"), after.join("\n")).split("\n")).toEqual([
      "@@ line 1 @@",
      "- line 1",
      "+ first",
      "  line 2",
      "@@ line 41 @@",
      "  line 41",
      "- line 42",
      "+ last",
    ]);
  });

  it.each([
    ["", "one\ntwo", "+ one\n+ two"],
    ["one\ntwo", "", "- one\n- two"],
    ["a\n\nb", "a\nb", "  a\n-\n  b"],
    ["a\nb\u0007", "a\nb", "  only characters that cannot be seen"],
  ])("of %j and %j is %j", (before, after, shown) => {
    expect(textDifference(before, after).replace(/ $/gm, "")).toBe(shown);
  });

  it("never shows two lines that look the same, however long they are and wherever they differ", () => {
    for (const at of [0, 5, 200, 1_000, 1_999]) {
      const long = "x".repeat(2_000);
      const other = `${long.slice(0, at)}y${long.slice(at + 1)}`;
      const [went, came] = textDifference(`${long}\nz`, `${other}\nz`).split("\n");
      expect(went?.slice(1)).not.toBe(came?.slice(1));
      expect(Math.max(went?.length ?? 0, came?.length ?? 0)).toBeLessThan(170);
      expect(came).toContain("y");
    }
  });

  it("cuts a long line in what is equal, not in what changed", () => {
    const common = "--rows=100 ".repeat(40);
    expect(lineDifference(`${common}--seed=7 ${common}`, `${common}--seed=8 ${common}`, 100)).toEqual([
      expect.stringMatching(/^….*--seed=7 .*…$/),
      expect.stringMatching(/^….*--seed=8 .*…$/),
    ]);
  });

  it("is there in no time for texts that have nothing in common, and stays short", () => {
    const other = numbered(50_000).map((line) => `${line}!`);
    expect(textDifference(numbered(50_000).join("\n"), other.join("\n")).split("\n").at(-1)).toBe(
      "… and 99960 more lines",
    );
  });
});

describe("the list of changes", () => {
  const task = (changes: readonly Change[]): TaskDifference => ({
    mark: "changed",
    task: {
      name: "join",
      key: "join",
      kind: "task",
      title: "join",
      isFinal: false,
      needs: [],
      settings: new Map(),
      body: [],
    },
    changes,
    formerNeeds: [],
    newNeeds: [],
    body: [],
  });

  it("says of tasks that are waited for only which came and which went", () => {
    const change = {
      kind: "needs",
      what: "waits for",
      added: ["extra"],
      removed: ["feature-18", "feature-19"],
    } as const;
    expect(changeList({ changes: [], totals: [], tasks: [task([change])] })).toBe(
      "- ✏️ `join`\n  - now waits for `extra`; no longer waits for `feature-18`, `feature-19`",
    );
  });

  it("shows of a long value the part that changed", () => {
    const text = (seed: number): string => `${"a".repeat(300)} --seed=${seed} ${"b".repeat(300)}`;
    const change = { kind: "setting", what: "arguments", before: text(1), after: text(2) } as const;
    const [, line] = changeList({ changes: [], totals: [], tasks: [task([change])] }).split("\n");
    expect(line).toMatch(/^ {2}- arguments: `…a+ --seed=1 b+…` → `…a+ --seed=2 b+…`$/);
  });
});
