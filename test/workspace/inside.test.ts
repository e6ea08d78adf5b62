import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pathInside } from "../../src/workspace/inside.ts";

describe("the path inside a folder", () => {
  it.each([
    ["a/b.py", "a/b.py"],
    ["..hidden/b.py", "..hidden/b.py"],
    ["a/../b.py", "b.py"],
    [".", ""],
    ["..", undefined],
    ["../repository-2/b.py", undefined],
    ["a/../../b.py", undefined],
  ])("of %s is %s", (path, within) => {
    expect(pathInside("/srv/repository", join("/srv/repository", path))).toBe(within);
  });
});
