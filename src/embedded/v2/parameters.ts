type Values = Readonly<Record<string, unknown>>;

interface Declared {
  readonly parameterType?: string;
  readonly isOptional?: boolean;
  readonly defaultValue?: unknown;
}

interface Spec {
  readonly root?: { readonly inputDefinitions?: { readonly parameters?: Readonly<Record<string, Declared>> } };
  readonly pipeline_spec?: Spec;
}

const isNumber = (value: unknown): boolean => typeof value === "number";

/** An integer is a number like any other (quirk: parameter-types-checked-loosely). */
const types: Readonly<Record<string, { readonly fits: (value: unknown) => boolean; readonly words: string }>> = {
  NUMBER_DOUBLE: { fits: isNumber, words: "type double or integer, but the parameter value is not of number" },
  NUMBER_INTEGER: { fits: isNumber, words: "type double or integer, but the parameter value is not of number" },
  STRING: {
    fits: (value) => typeof value === "string",
    words: "type string, but the parameter value is not of string",
  },
  BOOLEAN: { fits: (value) => typeof value === "boolean", words: "type bool, but the parameter value is not of bool" },
  LIST: { fits: Array.isArray, words: "type list, but the parameter value is not of list" },
  STRUCT: {
    fits: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
    words: "type struct, but the parameter value is not of struct",
  },
};

/** What is wrong with the values for a run of a specification (kubeflow/pipelines …/template/v2_template.go:449). An Argo Workflow has none. */
export function parameterProblem(template: object, values: Values): string | undefined {
  const { root, pipeline_spec: inner } = template as Spec;
  const spec = inner?.root ?? root;
  if (spec === undefined) return undefined;
  const declared = spec.inputDefinitions?.parameters ?? {};
  const unknown = Object.keys(values).filter((name) => declared[name] === undefined);
  if (unknown.length > 0) return `parameter(s) provided are not required by pipeline: ${unknown.join(", ")}`;
  for (const [name, parameter] of Object.entries(declared)) {
    const problem = problemOf(name, parameter, values[name]);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function problemOf(name: string, parameter: Declared, value: unknown): string | undefined {
  if (value === undefined)
    return parameter.isOptional === true || parameter.defaultValue !== undefined
      ? undefined
      : `parameter ${name} is not optional, yet has neither default value nor user provided value`;
  const type = types[parameter.parameterType ?? ""];
  return type === undefined || type.fits(value)
    ? undefined
    : `input parameter ${name} requires ${type.words} value type`;
}
