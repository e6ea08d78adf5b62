import { expect, it } from "vitest";
import { versionExtras } from "../../../src/kfp/generations/version-extras.ts";

const provenance = [
  ["sha256", "ab"],
  ["commit", "4f9c2e1"],
  ["repository", "acme/models"],
  ["ref", "refs/heads/main"],
  ["workflow", "https://github.example.com/acme/models/actions/runs/7"],
  ["module", `pipelines/${"x".repeat(60)}.py`],
] as const;

it("a version has tags to filter by, of the length that servers take, and the address of its commit", () => {
  expect(versionExtras(provenance)).toEqual({
    tags: JSON.stringify({ commit: "4f9c2e1", ref: "refs/heads/main" }),
    code_source_url: "https://github.example.com/acme/models/tree/4f9c2e1",
  });
});

it("outside of a workflow there is no address to give", () => {
  expect(versionExtras([["commit", "4f9c2e1"]])).toEqual({ tags: JSON.stringify({ commit: "4f9c2e1" }) });
  expect(versionExtras([])).toEqual({});
});
