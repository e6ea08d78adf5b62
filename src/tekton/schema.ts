import type { PipelineRun } from "./pipeline-run.ts";
import schemas from "./pipelinerun.schema.json" with { type: "json" };
import { findMismatches, type Mismatch, type Path, type RootSchema } from "./schema-walk.ts";

/** A difference from Tekton's types. Tekton's webhook denies unknown fields (cmd/webhook/main.go). */
export interface SchemaProblem {
  /** `/spec/pipelineSpec/tasks/0/taskSpec`; empty for the PipelineRun itself. */
  readonly path: string;
  /** Continues the path in a sentence. */
  readonly message: string;
  /** The field that Tekton does not know; absent for other problems. */
  readonly unknownField?: string;
  readonly value?: unknown;
}

/** Limit of problems: real packages have dozens, an untrusted one may have a million. */
const mostProblems = 1_000;

/** Finds the first differences from a schema generated from Tekton's own types. */
export const schemaProblems = (run: PipelineRun): readonly SchemaProblem[] =>
  mismatchesOf(run, ["type", "missing", "unknown"]).map(problemOf);

/** Lists paths of fields that Tekton does not know (`spec.pipelineSpec.tasks[0].taskSpec.steps[0].resources`). */
export const unknownFields = (run: PipelineRun): readonly string[] =>
  mismatchesOf(run, ["unknown"])
    .map(problemOf)
    .map(({ path, unknownField }) => `${dotted(path).replace(/\.(\d+)/g, "[$1]")}.${unknownField}`);

/** Lists fields that are missing or of another type than Tekton's: code that reads such a PipelineRun would break. */
export const wrongTypes = (run: PipelineRun): readonly string[] => [
  ...new Set(
    mismatchesOf(run, ["type", "missing"])
      .map(problemOf)
      .map(({ path, message }) => `${dotted(path)} ${message}, says Tekton's schema.`),
  ),
];

export const dotted = (path: string): string => (path === "" ? "The PipelineRun" : path.slice(1).replaceAll("/", "."));

function mismatchesOf(run: PipelineRun, kinds: readonly Mismatch["kind"][]): readonly Mismatch[] {
  const schema: RootSchema = schemas[run.apiVersion === "tekton.dev/v1beta1" ? "v1beta1" : "v1"];
  return findMismatches(run, { schema, kinds: new Set(kinds), most: mostProblems });
}

function problemOf(mismatch: Mismatch): SchemaProblem {
  const path = pointerOf(mismatch.path);
  switch (mismatch.kind) {
    case "type":
      return { path, message: `must be ${mismatch.expected.join(",")}` };
    case "value":
      return { path, message: `must be one of ${mismatch.allowed.join(", ")}` };
    case "missing":
      return { path, message: `must have required property '${mismatch.field}'` };
    case "unknown": {
      const { field, value } = mismatch;
      return { path, message: `has no field ${field}`, unknownField: field, value };
    }
  }
}

/** RFC 6901. */
const pointerOf = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
