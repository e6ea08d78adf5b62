import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import schemas from "../tekton/pipelinerun.schema.json" with { type: "json" };
import type { Problem, Rule } from "./rule.ts";

/** Made from Tekton's own types: names and types of every field. Its webhook denies unknown fields (cmd/webhook/main.go). */
export const schema: Rule = {
  name: "schema",
  hint: "A server of KFP drops such a field without a word, and Tekton denies it: set it in a way that the SDK writes correctly, leave it out, or set `repair: true`, which puts right what is known.",
  find: (run) => {
    const validate = validatorFor(run);
    return validate(run) ? [] : distinct((validate.errors ?? []).map((error) => describe(error, run)));
  },
};

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

/** What is not of the type that Tekton has for it, or is missing: whoever reads such a PipelineRun as one finds what it does not expect. */
export function wrongTypes(run: PipelineRun): readonly string[] {
  const validate = validatorFor(run);
  if (validate(run)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "additionalProperties");
  return distinct(errors.map((error) => describe(error, run))).map(({ message }) => message);
}

const validatorFor = (run: PipelineRun): ValidateFunction =>
  validators[run.apiVersion === "tekton.dev/v1beta1" ? "v1beta1" : "v1"]();

/** For a moment when there is time: what the SDK writes since 1.8 is `tekton.dev/v1`. */
export function prepareSchema(): void {
  validators.v1();
}

function describe({ instancePath, message = "", params, keyword }: ErrorObject, run: PipelineRun): Problem {
  const field = keyword === "additionalProperties" ? String(params.additionalProperty) : undefined;
  const what = field === undefined ? message : `has no field ${field}`;
  return {
    message: `${readable(instancePath, run)} ${what}, says Tekton's schema.`,
    ...(field === undefined ? {} : { clue: field }),
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

const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [problem.message, problem])).values(),
];
