import { describe, expect, it } from "vitest";
import { readDescription, writeDescription } from "../../src/kfp/description.ts";

const digest = "a".repeat(64);

describe("the description of a version", () => {
  it("is read back as it was written", () => {
    const text = writeDescription([
      ["sha256", digest],
      ["default", "no"],
      ["first-version", "yes"],
      ["repository", "acme/pipelines"],
      ["pull-request", "12"],
      ["module", "pipelines/train.py"],
    ]);
    expect(text).toBe(
      `sha256: ${digest}; default: no; first-version: yes; repository: acme/pipelines; pull-request: 12; module: pipelines/train.py`,
    );
    expect(readDescription(text)).toEqual({
      sha256: digest,
      repository: "acme/pipelines",
      pullRequest: "12",
      movesDefault: false,
      isFirst: true,
      commit: "",
      module: "pipelines/train.py",
    });
  });

  it("leaves out what does not fit, from the end, and never a part of an entry", () => {
    const text = writeDescription([
      ["sha256", digest],
      ["workflow", "w".repeat(500)],
      ["module", `${"ü".repeat(400)}.py`],
      ["more", "x"],
    ]);
    expect(text).toBe(`sha256: ${digest}; workflow: ${"w".repeat(500)}`);
  });

  it("is not changed by a hostile file name", () => {
    const text = writeDescription([
      ["repository", "acme/pipelines"],
      ["pull-request", "12"],
      ["module", "x; pull-request: 1; default: yes\nrepository: evil/other.py"],
    ]);
    expect(readDescription(text)).toMatchObject({ repository: "acme/pipelines", pullRequest: "12" });
    expect(text).not.toContain("\n");
  });

  it("has no character that the servers' database cannot store (surprise 11)", () => {
    expect(writeDescription([["module", "pipelines/🚀.py"]])).toBe("module: pipelines/\uFFFD.py");
  });

  it.each(["", "made by hand", "sha256: abc; default: maybe", "default"])(
    "says nothing when it is not ours: %j",
    (text) => {
      expect(readDescription(text)).toEqual({
        sha256: "",
        repository: "",
        pullRequest: "",
        movesDefault: undefined,
        isFirst: false,
        commit: "",
        module: "",
      });
    },
  );
});
