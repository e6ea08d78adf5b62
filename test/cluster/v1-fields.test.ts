import { describe, expect, it } from "vitest";
import { withV1Fields } from "../../src/cluster/v1-fields.ts";

const inTask = (taskSpec: object) => ({ spec: { pipelineSpec: { tasks: [{ name: "a", taskSpec }] } } });

describe("a PipelineRun with the field names of v1", () => {
  it.each([
    ["a time limit", { spec: { timeout: "1h" } }, { spec: { timeouts: { pipeline: "1h" } } }],
    ["a pod template", { spec: { podTemplate: { x: 1 } } }, { spec: { taskRunTemplate: { podTemplate: { x: 1 } } } }],
    [
      "a service account",
      { spec: { serviceAccountName: "robot" } },
      { spec: { taskRunTemplate: { serviceAccountName: "robot" } } },
    ],
    [
      "a task's pod template",
      {
        spec: { taskRunSpecs: [{ pipelineTaskName: "a", taskPodTemplate: { x: 1 }, taskServiceAccountName: "robot" }] },
      },
      { spec: { taskRunSpecs: [{ pipelineTaskName: "a", podTemplate: { x: 1 }, serviceAccountName: "robot" }] } },
    ],
    [
      "a step's resources",
      inTask({ steps: [{ name: "main", resources: { limits: { cpu: "1" } } }] }),
      inTask({ steps: [{ name: "main", computeResources: { limits: { cpu: "1" } } }] }),
    ],
    [
      "no resources at all",
      inTask({ steps: [{ name: "main", resources: {} }], stepTemplate: { resources: {} } }),
      inTask({ steps: [{ name: "main" }], stepTemplate: {} }),
    ],
    [
      "a value in the declaration of a parameter",
      inTask({ params: [{ name: "rows", type: "string", value: "1" }] }),
      inTask({ params: [{ name: "rows", type: "string" }] }),
    ],
    [
      "a task in `finally`",
      {
        spec: {
          pipelineSpec: { tasks: [], finally: [{ name: "a", taskSpec: { sidecars: [{ resources: { x: 1 } }] } }] },
        },
      },
      {
        spec: {
          pipelineSpec: {
            tasks: [],
            finally: [{ name: "a", taskSpec: { sidecars: [{ computeResources: { x: 1 } }] } }],
          },
        },
      },
    ],
    [
      "a loop's own pipeline",
      inTask({
        kind: "PipelineLoop",
        spec: {
          iterateParam: "i",
          pipelineSpec: { tasks: [{ name: "b", taskSpec: { steps: [{ resources: { x: 1 } }] } }] },
        },
      }),
      inTask({
        kind: "PipelineLoop",
        spec: {
          iterateParam: "i",
          pipelineSpec: { tasks: [{ name: "b", taskSpec: { steps: [{ computeResources: { x: 1 } }] } }] },
        },
      }),
    ],
    [
      "what needs no change",
      inTask({
        results: [{ name: "r" }],
        steps: [{ name: "main", onError: "continue", args: ["$(inputs.params.x)"] }],
      }),
      inTask({
        results: [{ name: "r" }],
        steps: [{ name: "main", onError: "continue", args: ["$(inputs.params.x)"] }],
      }),
    ],
  ])("keeps %s", (_, before, after) => {
    expect(withV1Fields({ apiVersion: "tekton.dev/v1beta1", kind: "PipelineRun", ...before })).toEqual({
      apiVersion: "tekton.dev/v1",
      kind: "PipelineRun",
      ...after,
    });
  });
});
