import { describe, expect, it } from "vitest";
import { sanitize, sanitizeLine, tail } from "../../../src/report/text/sanitize.ts";

/** How the runner finds commands: actions/runner src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse. */
const isCommand = (line: string): boolean => /^::[^:]*::/.test(line.trimStart()) || /##\[[^\]]+\]/.test(line);

describe("text from outside", () => {
  it.each([
    "::add-mask::x",
    "  ::set-output name=a::b",
    "##[error]no",
    "[task : step] ##[add-mask]x",
    "fine\r::error::overwritten",
    "a\u001b[2K::error::x".replace("a", ""),
    "::\u001b[0mstop-commands::x",
    "##\u001b[0m[error]x",
    ":\u0000:error::x",
    "\u2028::error::x",
    "fine\u2028  ::error::x",
  ])("holds no command after it was made harmless: %j", (text) => {
    expect(sanitize(text).split("\n").some(isCommand)).toBe(false);
  });

  it.each(["\n", "\u2028", " ", "::", "a-", "\r", "\u001b]", "\u001b\u001b]]"])(
    "is as quick with half a million of %j",
    (text) => {
      expect(sanitize(text.repeat(500_000)).split("\n").some(isCommand)).toBe(false);
    },
  );

  it("otherwise reads as before", () => {
    const text = "a :: b\n\tdef f(x: int) -> str:  # [1]\nGrüße 测试 🚀";
    expect(sanitize(text)).toBe(text);
  });

  it("loses what would hide or reorder it", () => {
    expect(sanitize("\u001b[31mred\u001b[0m \u202eabc\u0007")).toBe("red abc");
    expect(sanitize("\u001b]8;;https://a.example\u0007link\u001b]8;;\u001b\\ \u001b]0;not closed\nnext")).toBe(
      "link 0;not closed\nnext",
    );
  });

  it("becomes one line where one line is wanted", () => {
    expect(sanitizeLine(" a\r\n\tb\n")).toBe("a b");
  });

  it("is cut at the front, with a note", () => {
    expect(tail("one\ntwo\nthree", { lines: 2, characters: 100 })).toBe(
      "… 4 characters before this left out …\ntwo\nthree",
    );
    expect(tail("abcdef", { lines: 2, characters: 3 })).toBe("… 3 characters before this left out …\ndef");
    expect(tail("abc", { lines: 2, characters: 3 })).toBe("abc");
  });
});
