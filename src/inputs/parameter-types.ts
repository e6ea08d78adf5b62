import { parseJson } from "../model/parse-json.ts";

/**
 * Tells whether a component could read a text as this type. It follows the SDK's own deserialisers (kfp/components/_data_passing.py of
 * 1.8.22): `int`, `float`, distutils' `strtobool`, `json.loads`.
 */
interface ParameterType {
  readonly description: string;
  readonly accepts: (text: string) => boolean;
}

const matches =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text.trim());

function isJson(text: string, kind: (value: unknown) => boolean): boolean {
  const value = parseJson(text);
  return value !== undefined && kind(value);
}

const integer: ParameterType = { description: "a whole number", accepts: matches(/^[+-]?\d+(?:_\d+)*$/) };
const float: ParameterType = {
  description: "a number",
  accepts: matches(/^[+-]?(?:(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?|inf(?:inity)?|nan)$/i),
};
const bool: ParameterType = {
  description: "true or false",
  accepts: matches(/^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i),
};
const list: ParameterType = { description: "a list", accepts: (text) => isJson(text, Array.isArray) };
const mapping: ParameterType = {
  description: "a mapping",
  accepts: (text) => isJson(text, (value) => typeof value === "object" && value !== null && !Array.isArray(value)),
};

/** The JSON spelling of these types: a server of Kubeflow Pipelines 2 takes values as JSON. */
const jsonInteger: ParameterType = { description: "a whole number", accepts: matches(/^-?\d{1,15}$/) };
const jsonNumber: ParameterType = {
  description: "a number",
  accepts: (text) => text.trim() !== "" && Number.isFinite(Number(text)),
};
const jsonBoolean: ParameterType = { description: "true or false", accepts: matches(/^(?:true|false)$/i) };

const types: Readonly<Record<string, ParameterType>> = {
  Integer: integer,
  int: integer,
  Float: float,
  float,
  Boolean: bool,
  Bool: bool,
  bool,
  JsonArray: list,
  List: list,
  list,
  JsonObject: mapping,
  Dictionary: mapping,
  Dict: mapping,
  dict: mapping,
  NUMBER_INTEGER: jsonInteger,
  NUMBER_DOUBLE: jsonNumber,
  BOOLEAN: jsonBoolean,
  LIST: list,
  STRUCT: mapping,
};

/**
 * @returns the description of the type if the text does not fit it. Undefined if it fits, or if that is unknown: custom types, empty
 * values, and Tekton's variables, which only the cluster resolves
 */
export function mismatch(type: string | undefined, text: string): string | undefined {
  if (type === undefined || !Object.hasOwn(types, type) || text === "" || text.includes("$(")) return undefined;
  const known = types[type];
  return known === undefined || known.accepts(text) ? undefined : known.description;
}
