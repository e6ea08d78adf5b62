import { describe, expect, it } from "vitest";
import { packageKind } from "../../src/packages/package-kind.ts";
import { readSignature } from "../../src/packages/signature.ts";
import { argoWorkflow, pipelineRun, pipelineSpec, typedSpec } from "../support/packages.ts";

const platform = "platforms:\n  kubernetes: {}\n";

describe("what a package holds", () => {
  it.each([
    ["a PipelineRun", pipelineRun("tekton.dev/v1"), { kind: "pipeline-run", apiVersion: "tekton.dev/v1" }],
    ["a specification", pipelineSpec, { kind: "pipeline-spec", schemaVersion: "2.1.0" }],
    [
      "a specification and its platform's",
      `${pipelineSpec}---\n${platform}`,
      { kind: "pipeline-spec", schemaVersion: "2.1.0" },
    ],
    ["an Argo Workflow", argoWorkflow, { kind: "workflow" }],
    [
      "Tekton's Pipeline",
      "apiVersion: tekton.dev/v1\nkind: Pipeline\n",
      { kind: "other", what: "tekton.dev/v1 Pipeline" },
    ],
    ["a scalar", "hello world", { kind: "other", what: "no object" }],
  ])("is %s", (_, yaml, kind) => {
    expect(packageKind(yaml)).toEqual(kind);
  });

  it.each([
    ["is no YAML", "a: [1, 2\nb: }{\n", "The package is not YAML."],
    ["is empty", "# nothing\n", "The package is empty."],
    [
      "is a specification with a PipelineRun behind it",
      `${pipelineSpec}\n---\n${pipelineRun("tekton.dev/v1")}`,
      "holds 2",
    ],
    ["is a specification twice", `${pipelineSpec}\n---\n${pipelineSpec}`, "holds 2 YAML documents"],
    ["is several", `${pipelineRun("tekton.dev/v1")}---\n${pipelineRun("tekton.dev/v1")}`, "holds 2 YAML documents"],
  ])("must be told from what %s", (_, yaml, message) => {
    expect(() => packageKind(yaml)).toThrow(message);
  });
});

describe("the parameters of a package for Kubeflow Pipelines 2", () => {
  it("are those of a specification, with their types", () => {
    expect(readSignature(pipelineSpec)).toEqual({
      name: "add-v2",
      parameters: [
        { name: "a", type: "NUMBER_DOUBLE", default: "1" },
        { name: "b", type: "NUMBER_DOUBLE", default: "2" },
        { name: "note", type: "STRING", default: "x" },
      ],
    });
    expect(readSignature(typedSpec).parameters).toEqual([
      { name: "a", type: "NUMBER_DOUBLE" },
      { name: "d", type: "STRUCT", default: '{"k":1}' },
      { name: "flag", type: "BOOLEAN", default: "true" },
      { name: "items", type: "LIST", default: "[1]" },
      { name: "n", type: "NUMBER_INTEGER" },
    ]);
  });

  it("are the arguments of an Argo Workflow", () => {
    expect(readSignature(argoWorkflow)).toEqual({ name: "argo", parameters: [{ name: "lr", default: "0.1" }] });
  });

  it("are not those of something else", () => {
    expect(() => readSignature("apiVersion: v1\nkind: ConfigMap\n")).toThrow("It is v1 ConfigMap, and no pipeline.");
  });
});
