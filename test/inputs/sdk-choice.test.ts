import { describe, expect, it } from "vitest";
import { parseSdk } from "../../src/inputs/sdk-choice.ts";

describe("the input `sdk`", () => {
  it.each([
    [[], "kfp-tekton", "auto", "auto"],
    [["auto"], "kfp-tekton", "auto", "auto"],
    [["installed"], "kfp-tekton", "installed", "installed"],
    [["1.9.3"], "kfp-tekton", "1.9.3", "auto"],
    [["2.17.3"], "kfp", "auto", "2.17.3"],
    [["kfp-tekton==1.8.1", "kfp==2.17.3"], "kfp-tekton", "1.8.1", "2.17.3"],
    [["kfp == 2.17.3", "kfp-tekton==1.8.1"], "kfp", "1.8.1", "2.17.3"],
    [["kfp-tekton==installed", "kfp==auto"], "kfp-tekton", "installed", "auto"],
  ])("%j", (lines, preferred, tekton, kfp) => {
    expect(parseSdk(lines)).toEqual({ preferred, versions: { "kfp-tekton": tekton, kfp } });
  });

  it.each([
    [["latest"], /`auto`, `installed`/],
    [["kfp>=2"], /`auto`, `installed`/],
    [["kfp==2.17.3", "kfp==2.16.0"], /at most one line/],
    [["1.9.3", "1.8.1"], /at most one line/],
    [["auto", "kfp==2.17.3"], /at most one line/],
  ])("%j is refused", (lines, message) => {
    expect(() => parseSdk(lines)).toThrow(message);
  });
});
