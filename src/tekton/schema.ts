import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { PipelineRun } from "./pipeline-run.ts";
import schemas from "./pipelinerun.schema.json" with { type: "json" };

/** One difference from what Tekton takes. Its webhook denies unknown fields (cmd/webhook/main.go). */
export interface SchemaProblem {
  /** `/spec/pipelineSpec/tasks/0/taskSpec`; empty for the PipelineRun itself. */
  readonly path: string;
  /** The validator's words, which go on from the path. */
  readonly message: string;
  /** The field there that Tekton does not know, and what it holds; absent for any other problem. */
  readonly unknownField?: string;
  readonly value?: unknown;
}

/** By a schema made from Tekton's own types: names and types of every field. */
export function schemaProblems(run: PipelineRun): readonly SchemaProblem[] {
  const validate = validatorFor(run);
  return validate(run) ? [] : (validate.errors ?? []).map(problemOf);
}

/** Made at the first use and kept: to make one takes as long as to check a thousand packages. */
const validators = { v1: validatorOf(schemas.v1), v1beta1: validatorOf(schemas.v1beta1) };

function validatorOf(wanted: object): () => ValidateFunction {
  let validate: ValidateFunction | undefined;
  return () => {
    validate ??= new Ajv({ allErrors: true, strict: false, validateFormats: false, verbose: true }).compile(wanted);
    return validate;
  };
}

/** Paths (`spec.pipelineSpec.tasks[0].taskSpec.steps[0].resources`) of the fields that Tekton does not know. */
export const unknownFields = (run: PipelineRun): readonly string[] =>
  schemaProblems(run).flatMap(({ path, unknownField }) =>
    unknownField === undefined ? [] : [`${dotted(path).replace(/\.(\d+)/g, "[$1]")}.${unknownField}`],
  );

/** Fields of another type than Tekton's, and missing ones: code that reads such a PipelineRun would meet what its types exclude. */
export const wrongTypes = (run: PipelineRun): readonly string[] => [
  ...new Set(
    schemaProblems(run).flatMap(({ path, message, unknownField }) =>
      unknownField === undefined ? [`${dotted(path)} ${message}, says Tekton's schema.`] : [],
    ),
  ),
];

export const dotted = (path: string): string => (path === "" ? "The PipelineRun" : path.slice(1).replaceAll("/", "."));

const validatorFor = (run: PipelineRun): ValidateFunction =>
  validators[run.apiVersion === "tekton.dev/v1beta1" ? "v1beta1" : "v1"]();

/** For a moment when there is time: what the SDK writes since 1.8 is `tekton.dev/v1`. */
export function prepareSchema(): void {
  validators.v1();
}

function problemOf({ instancePath, message = "", params, keyword, data }: ErrorObject): SchemaProblem {
  const problem = { path: instancePath, message };
  if (keyword !== "additionalProperties") return problem;
  const unknownField = String(params.additionalProperty);
  return { ...problem, unknownField, value: (data as Readonly<Record<string, unknown>>)[unknownField] };
}
