import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { PipelineRun } from "./pipeline-run.ts";
import schemas from "./pipelinerun.schema.json" with { type: "json" };

/** Made from Tekton's own types: names and types of every field. Its webhook denies unknown fields (cmd/webhook/main.go). */
export interface SchemaProblem {
  /** One sentence: what is wrong, and where in the pipeline. */
  readonly message: string;
  /** The field that Tekton does not know; absent for any other problem. */
  readonly unknownField?: string;
}

/** Every difference from what Tekton takes. */
export function schemaProblems(run: PipelineRun): readonly SchemaProblem[] {
  const validate = validatorFor(run);
  return validate(run) ? [] : distinct((validate.errors ?? []).map((error) => describe(error, run)));
}

/** Made at the first use and kept: to make one takes as long as to check a thousand packages. */
const validators = { v1: validatorOf(schemas.v1), v1beta1: validatorOf(schemas.v1beta1) };

function validatorOf(wanted: object): () => ValidateFunction {
  let validate: ValidateFunction | undefined;
  return () => {
    validate ??= new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(wanted);
    return validate;
  };
}

/** Paths (`spec.pipelineSpec.tasks[0].taskSpec.steps[0].resources`) of the fields that Tekton does not know. */
export function unknownFields(run: PipelineRun): readonly string[] {
  const validate = validatorFor(run);
  if (validate(run)) return [];
  return (validate.errors ?? []).flatMap(({ keyword, instancePath, params }) =>
    keyword === "additionalProperties"
      ? [
          `${instancePath
            .slice(1)
            .replaceAll("/", ".")
            .replace(/\.(\d+)/g, "[$1]")}.${params.additionalProperty}`,
        ]
      : [],
  );
}

/** Fields of another type than Tekton's, and missing ones: code that reads such a PipelineRun would meet what its types exclude. */
export const wrongTypes = (run: PipelineRun): readonly string[] =>
  schemaProblems(run).flatMap(({ message, unknownField }) => (unknownField === undefined ? [message] : []));

const validatorFor = (run: PipelineRun): ValidateFunction =>
  validators[run.apiVersion === "tekton.dev/v1beta1" ? "v1beta1" : "v1"]();

/** For a moment when there is time: what the SDK writes since 1.8 is `tekton.dev/v1`. */
export function prepareSchema(): void {
  validators.v1();
}

function describe({ instancePath, message = "", params, keyword }: ErrorObject, run: PipelineRun): SchemaProblem {
  const field = keyword === "additionalProperties" ? String(params.additionalProperty) : undefined;
  const what = field === undefined ? message : `has no field ${field}`;
  return {
    message: `${readable(instancePath, run)} ${what}, says Tekton's schema.`,
    ...(field === undefined ? {} : { unknownField: field }),
  };
}

/** `/spec/pipelineSpec/tasks/0/taskSpec` with the task's name in place of its number. */
function readable(path: string, run: PipelineRun): string {
  const named = path.replace(
    /\/(tasks|finally)\/(\d+)/,
    (_, list: "tasks" | "finally", index: string) =>
      `/${list}/${run.spec?.pipelineSpec?.[list]?.[Number(index)]?.name ?? index}`,
  );
  return named === "" ? "The PipelineRun" : named.slice(1).replaceAll("/", ".");
}

const distinct = (problems: readonly SchemaProblem[]): readonly SchemaProblem[] => [
  ...new Map(problems.map((problem) => [problem.message, problem])).values(),
];
