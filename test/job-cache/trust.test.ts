import { expect, it } from "vitest";
import { trustOf } from "../../src/job-cache/trust.ts";

const inputs = { allowUnsafePrCheckout: false };
const baseBranches = ["refs/heads/main"];

it.each([
  ["push", "refs/heads/main", { own: "refs/heads/main", above: [] }],
  ["push", "refs/heads/a,b", { own: "refs/heads/a%2Cb", above: ["refs/heads/main"] }],
  ["push", "refs/tags/v1", { own: "refs/tags/v1", above: ["refs/heads/main"] }],
  ["schedule", "refs/heads/main", { own: "refs/heads/main", above: [] }],
  [
    "merge_group",
    "refs/heads/gh-readonly-queue/main/pr-7",
    { own: "refs/heads/gh-readonly-queue/main/pr-7", above: ["refs/heads/main"] },
  ],
  ["pull_request", "refs/pull/7/merge", { own: "refs/pull/7/merge", above: ["refs/heads/main"] }],
  ["workflow_dispatch", "refs/heads/main", { own: "refs/heads/main", above: [] }],
])("%s on %s keeps and takes at its own level, and takes from those above", (eventName, ref, expected) => {
  expect(trustOf({ github: { eventName, ref, baseBranches }, inputs })).toEqual({ kind: "level", ...expected });
});

it.each(["pull_request_target", "workflow_run", "issue_comment", "repository_dispatch", "not_yet_known"])(
  "%s takes no part",
  (eventName) => {
    const github = { eventName, ref: "refs/heads/main", baseBranches };
    expect(trustOf({ github, inputs })).toMatchObject({ kind: "none", reason: expect.stringContaining(eventName) });
  },
);

it("nothing is kept without a ref, or where the step may run somebody else's code", () => {
  const github = { eventName: "workflow_dispatch", ref: "refs/heads/main", baseBranches };
  expect(trustOf({ github, inputs: { allowUnsafePrCheckout: true } }).kind).toBe("none");
  expect(trustOf({ github: { ...github, ref: "" }, inputs }).kind).toBe("none");
});
