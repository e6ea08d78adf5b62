import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noPullRequest, readDescription, writeDescription } from "../../../src/kfp/operations/description.ts";

const digest = "a".repeat(64);

describe("the description of a version", () => {
  it("is read back as it was written", () => {
    const text = writeDescription([
      ["sha256", digest],
      ["default", "no"],
      ["first-version", "yes"],
      ["repository", "acme/pipelines"],
      ["pull-request", "12"],
      ["ref", "refs/heads/main"],
      ["module", "pipelines/train.py"],
    ]);
    expect(text).toBe(
      `sha256: ${digest}; default: no; first-version: yes; repository: acme/pipelines; pull-request: 12; ref: refs/heads/main; module: pipelines/train.py`,
    );
    expect(readDescription(text)).toEqual({
      sha256: digest,
      repository: "acme/pipelines",
      pullRequest: "12",
      movesDefault: false,
      isTrial: false,
      isFirst: true,
      commit: "",
      ref: "refs/heads/main",
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

  it("has no forged entries: values cannot hold the separator", () => {
    const text = writeDescription([
      ["kfp-tekton", "1.9.3; pull-request: 7"],
      ["module", "pipelines/a; pull-request: 7; default: yes\nrepository: evil/other; b.py"],
    ]);
    expect(readDescription(text)).toMatchObject({
      pullRequest: "",
      repository: "",
      movesDefault: undefined,
      module: "pipelines/a; pull-request: 7; default: yes\nrepository: evil/other; b.py",
    });
    expect(text).not.toContain("\n");
  });

  it.each([
    "module: pipelines/a; pull-request: 7; b.py",
    "ref: refs/heads/x; pull-request: 7",
    "kfp-tekton: 1.9.3; pull-request: 7; repository: evil/other",
  ])("takes nothing from values of versions that were uploaded before separators were escaped: %s", (forged) => {
    const text = `sha256: ${digest}; default: yes; commit: 4f9; repository: acme/pipelines; ${forged}; trial: yes; default: no`;
    expect(readDescription(text)).toMatchObject({
      pullRequest: "",
      repository: "acme/pipelines",
      isTrial: false,
      movesDefault: true,
    });
  });

  it("gives back any module path, and lets it change nothing else: read(write(x)) = x", () => {
    const path = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(path, path, fc.boolean(), (module, sdk, movesDefault) => {
        const text = writeDescription([
          ["sha256", digest],
          ["default", movesDefault ? "yes" : "no"],
          ["repository", "acme/pipelines"],
          ["pull-request", noPullRequest],
          ["module", module],
          ["kfp-tekton", sdk],
        ]);
        expect(text).not.toMatch(/[\p{Cc}\u{10000}-\u{10ffff}]/u);
        expect(readDescription(text)).toEqual({
          sha256: digest,
          commit: "",
          repository: "acme/pipelines",
          pullRequest: "",
          movesDefault,
          isTrial: false,
          isFirst: false,
          ref: "",
          module,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it("has no character that the servers' database cannot store (quirk: names-ignore-case)", () => {
    expect(writeDescription([["module", "pipelines/🚀.py"]])).toBe("module: pipelines/\\u{1f680}.py");
  });

  it("is not harmed by escapes that stand for nothing", () => {
    expect(readDescription("module: \\u{110000}\\u{}\\u{zz}\\u{3b}").module).toBe("\\u{110000}\\u{}\\u{zz};");
  });

  it.each(["", "made by hand", "sha256: abc; default: maybe", "default"])(
    "says nothing when it is not ours: %j",
    (text) => {
      expect(readDescription(text)).toEqual({
        sha256: "",
        repository: "",
        pullRequest: "",
        movesDefault: undefined,
        isTrial: false,
        isFirst: false,
        commit: "",
        ref: "",
        module: "",
      });
    },
  );
});
