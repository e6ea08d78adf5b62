import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const filesBelow = (folder: string, end: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(end))
    .map((path) => join(folder, path));
const read = (path: string): string => readFileSync(path, "utf8");

/** `quirk: names-decoded-twice` and `quirks: one, two`. */
const citedIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bquirks?: ([a-z0-9-]+(?:, [a-z0-9-]+)*)/g)].flatMap(([, list = ""]) => list.split(", "));

const namesIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, name = ""]) => name);

/** The tests without their comments: what is left that cites a quirk is a title. */
const titles = filesBelow("test", ".test.ts")
  .filter((path) => !path.endsWith("quirks.test.ts"))
  .map(read)
  .join("\n")
  .replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
const quirks = namesIn(read("docs/facts/quirks.md"));

describe("a quirk of real servers", () => {
  it("has a name of its own", () => {
    expect(quirks).toContain("names-decoded-twice");
    expect(quirks).toContain("request-begins-login");
    expect(new Set(quirks).size).toBe(quirks.length);
  });

  it("has a test that cites its name, or a sentence in docs/servers.md on why it cannot reach us", () => {
    const covered = new Set([...citedIn(titles), ...namesIn(read("docs/servers.md"))]);
    expect(quirks.filter((name) => !covered.has(name))).toEqual([]);
  });

  it("is called by that name wherever it is cited", () => {
    const cited = [...filesBelow("src", ".ts"), ...filesBelow("test", ".ts"), ...filesBelow("docs", ".md")]
      .filter((path) => !path.endsWith("quirks.test.ts"))
      .flatMap((path) => citedIn(read(path)).map((name) => ({ path, name })));
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter(({ name }) => !quirks.includes(name))).toEqual([]);
  });
});
