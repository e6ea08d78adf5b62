import { describe, expect, it } from "vitest";
import { createProgress } from "../../src/report/progress.ts";

function setUp(isTTY: boolean) {
  const written: string[] = [];
  const progress = createProgress({ isTTY, write: (text) => written.push(text) });
  return { written, progress, print: (line: string) => () => void written.push(`${line}\n`) };
}

describe("progress", () => {
  it("is a bar below the lines that are printed, and gone at the end", () => {
    const { written, progress, print } = setUp(true);
    progress.begin(2);
    progress.step(print("one"));
    progress.step(print("two"));
    expect(written).toEqual([
      `\r\u001B[K[${" ".repeat(24)}] 0 of 2 modules`,
      "\r\u001B[K",
      "one\n",
      `\r\u001B[K[${"█".repeat(12)}${" ".repeat(12)}] 1 of 2 modules`,
      "\r\u001B[K",
      "two\n",
      "\r\u001B[K",
    ]);
  });

  it("is nothing where there is no terminal", () => {
    const { written, progress, print } = setUp(false);
    progress.begin(1);
    progress.step(print("one"));
    expect(written).toEqual(["one\n"]);
  });
});
