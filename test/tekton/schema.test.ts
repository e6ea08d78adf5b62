import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { loadAll } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { PipelineRun } from "../../src/tekton/pipeline-run.ts";
import schemas from "../../src/tekton/pipelinerun.schema.json" with { type: "json" };
import { schemaProblems, unknownFields, wrongTypes } from "../../src/tekton/schema.ts";
import { findMismatches, type Mismatch } from "../../src/tekton/schema-walk.ts";
import { startCpuTime } from "../support/cpu-time.ts";

const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schemas.v1);

/** The same words for what both find. */
function byAjv(value: unknown): readonly string[] {
  if (ajv(value)) return [];
  const errors = (ajv.errors ?? []).map(({ keyword, instancePath, params }) => {
    const place = instancePath.replaceAll("~1", "/").replaceAll("~0", "~");
    if (keyword === "type") return `type ${place} ${params.type}`;
    return keyword === "required"
      ? `missing ${place} ${params.missingProperty}`
      : `unknown ${place} ${params.additionalProperty}`;
  });
  return [...new Set(errors)].sort();
}

const wordOf = (mismatch: Mismatch): string =>
  mismatch.kind === "type"
    ? mismatch.expected.join()
    : mismatch.kind === "value"
      ? mismatch.allowed.join()
      : mismatch.field;

function byWalk(value: unknown): readonly string[] {
  const kinds = new Set<Mismatch["kind"]>(["type", "missing", "unknown"]);
  const found = findMismatches(value, { schema: schemas.v1, kinds, most: Number.POSITIVE_INFINITY });
  const words = found.map((mismatch) => {
    const place = mismatch.path.map((part) => `/${part}`).join("");
    return `${mismatch.kind} ${place} ${wordOf(mismatch)}`;
  });
  return [...new Set(words)].sort();
}

const packages = readdirSync("template/compiled")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => loadAll(readFileSync(`template/compiled/${name}`, "utf8"))[0]);

/** Replaces the value at a place that the numbers choose. */
function withOther(value: unknown, [choice = 0, ...choices]: readonly number[], other: unknown): unknown {
  if (typeof value !== "object" || value === null || choices.length === 0) return other;
  const keys = Object.keys(value);
  const key = keys[choice % Math.max(1, keys.length)];
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  (copy as Record<string, unknown>)[key] = withOther((value as Record<string, unknown>)[key], choices, other);
  return copy;
}

describe("Tekton's schema", () => {
  it("finds what Ajv finds, in any document", () => {
    const choices = fc.array(fc.nat(50), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...packages), choices, fc.jsonValue({ maxDepth: 3 }), (document, places, other) => {
        const mutated = withOther(document, places, other);
        expect(byWalk(mutated)).toEqual(byAjv(mutated));
      }),
      { numRuns: 1_000 },
    );
  });

  const runOf = (tasks: unknown): PipelineRun =>
    ({
      apiVersion: "tekton.dev/v1",
      kind: "PipelineRun",
      metadata: { name: "p" },
      spec: { pipelineSpec: { tasks } },
    }) as PipelineRun;

  it("is left after the first thousand differences: a million take no longer", () => {
    const many = runOf(Array.from({ length: 1_000_000 }, () => 1));
    const cpuMs = startCpuTime();
    expect(schemaProblems(many)).toHaveLength(1_000);
    expect(cpuMs()).toBeLessThan(1_000);
  });

  it("finds a wrong type behind two thousand unknown fields, and the other way round", () => {
    const unknown = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`x${index}`, 1]));
    const run = runOf([
      { name: "a", ...unknown },
      { name: "b", retries: "three" },
      { name: "c", y: 1 },
    ]);
    expect(wrongTypes(run)).toEqual(["spec.pipelineSpec.tasks.1.retries must be integer, says Tekton's schema."]);
    expect(unknownFields(run)).toHaveLength(1_000);
    expect(unknownFields(run)[0]).toBe("spec.pipelineSpec.tasks[0].x0");
  });
});
