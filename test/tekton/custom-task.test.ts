import { describe, expect, it } from "vitest";
import { customTaskOf } from "../../src/tekton/custom-task.ts";

describe("a custom task", () => {
  it.each([
    [
      "a reference to a loop",
      { taskRef: { apiVersion: "custom.tekton.dev/v1alpha1", kind: "PipelineLoop" } },
      "PipelineLoop",
    ],
    [
      "a loop that is written out",
      { taskSpec: { apiVersion: "custom.tekton.dev/v1alpha1", kind: "PipelineLoop" } },
      "PipelineLoop",
    ],
    ["a comparison", { taskRef: { apiVersion: "cel.tekton.dev/v1alpha1", kind: "CEL" } }, "CEL"],
  ])("is %s", (_, task, kind) => {
    expect(customTaskOf(task)).toMatchObject({ kind, group: expect.stringMatching(/\.tekton\.dev$/) });
  });

  it.each([
    ["steps of its own", { taskSpec: { steps: [] } }],
    ["a reference to a task of the cluster", { taskRef: { name: "t" } }],
    ["a reference with Tekton's own version", { taskRef: { apiVersion: "tekton.dev/v1", kind: "Task", name: "t" } }],
  ])("is not a task with %s", (_, task) => {
    expect(customTaskOf(task)).toBeUndefined();
  });
});
