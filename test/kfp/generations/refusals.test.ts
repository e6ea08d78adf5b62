import { expect, it } from "vitest";
import { v1 } from "../../../src/kfp/generations/v1.ts";
import { v2beta1 } from "../../../src/kfp/generations/v2beta1.ts";
import { packageKind } from "../../../src/packages/package-kind.ts";

const spec = (schemaVersion: string): string =>
  JSON.stringify({ pipelineInfo: { name: "train" }, schemaVersion, root: {} });
const pipelineRun = JSON.stringify({ apiVersion: "tekton.dev/v1", kind: "PipelineRun" });
const platform = JSON.stringify({ platforms: { kubernetes: {} } });

it.each([
  ["a package of KFP 2", v1, spec("2.1.0"), "a KFP pipeline specification (schema 2.1.0)"],
  ["a package of kfp-tekton", v2beta1, pipelineRun, "a Tekton PipelineRun (tekton.dev/v1)"],
  ["a specification of a newer schema", v2beta1, spec("2.9.0"), "schema version 2.9.0"],
  ["a platform without its pipeline", v2beta1, platform, "the specification of a platform without its pipeline"],
] as const)("%s is refused before anything is sent by a server that cannot take it", (_, generation, yaml, words) => {
  const refusal = generation.refusal(packageKind(yaml), "1.9.2");
  expect(refusal?.reason).toContain(words);
  expect(refusal?.hint).not.toBe("");
});

it("a package goes to a server that takes its kind", () => {
  expect(v2beta1.refusal(packageKind(spec("2.1.0")), "")).toBeUndefined();
  expect(v1.refusal(packageKind(pipelineRun), "1.9.2")).toBeUndefined();
});
