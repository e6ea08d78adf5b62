import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** The tests without their comments: what is left with a number in it is a title. */
const titles = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => read(join("test", path)))
  .join("\n")
  .replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");

const inTests = new Set([
  ...[...titles.matchAll(/surprises? (\d+(?:(?:, | and | to )\d+)*)/g)].flatMap(([, list = ""]) => numbersIn(list)),
  ...[...titles.matchAll(/\bL(\d+(?:(?:, | and | to |, L| and L| to L)\d+)*)/g)].flatMap(([, list = ""]) =>
    numbersIn(list.replaceAll("L", "")).map((number) => `L${number}`),
  ),
]);

/** `2, 4 to 6 and 9` */
function numbersIn(list: string): readonly string[] {
  return list.split(/, | and /).flatMap((part) => {
    const [from = 0, to = from] = part.split(" to ").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });
}

const firstCells = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^\| (L?\d+) \|/gm)].map(([, number = ""]) => number);

describe("what real servers do that nobody expects", () => {
  it("has a test that names its number, or a sentence in docs/servers.md on why it cannot reach us", () => {
    const inDocument = new Set(firstCells(read("docs/servers.md")));
    const numbers = firstCells(read("test/recordings/README.md"));
    expect(numbers).toContain("41");
    expect(numbers).toContain("L19");
    expect(numbers.filter((number) => !inTests.has(number) && !inDocument.has(number))).toEqual([]);
  });

  it("is numbered there as in the recordings", () => {
    const numbers = new Set(firstCells(read("test/recordings/README.md")));
    expect([...inTests, ...firstCells(read("docs/servers.md"))].filter((number) => !numbers.has(number))).toEqual([]);
  });
});
