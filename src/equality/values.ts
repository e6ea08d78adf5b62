import { parseJson } from "../model/parse-json.ts";
import { containsReference, isReference } from "./compared.ts";

/**
 * The types of KFP 2 (kubeflow/pipelines api/v2alpha1/pipeline_spec.proto, ParameterType), and `JSON` for a list or a mapping: the programs of
 * kfp 1.8 do not tell the two apart.
 */
export type ValueType = "STRING" | "NUMBER_INTEGER" | "NUMBER_DOUBLE" | "BOOLEAN" | "LIST" | "STRUCT" | "JSON";

/** The names that kfp 1.8 writes for the same types. */
const formerTypes: Readonly<Record<string, ValueType>> = {
  String: "STRING",
  str: "STRING",
  Integer: "NUMBER_INTEGER",
  int: "NUMBER_INTEGER",
  Float: "NUMBER_DOUBLE",
  float: "NUMBER_DOUBLE",
  Bool: "BOOLEAN",
  Boolean: "BOOLEAN",
  bool: "BOOLEAN",
  JsonArray: "LIST",
  List: "LIST",
  list: "LIST",
  JsonObject: "STRUCT",
  Dict: "STRUCT",
  dict: "STRUCT",
};

export const typeOfFormer = (name: unknown): ValueType | undefined =>
  typeof name === "string" && Object.hasOwn(formerTypes, name) ? formerTypes[name] : undefined;

const valueTypes = new Set<unknown>(Object.values(formerTypes));

/** The type of an annotation in Python, as KFP 2 reads it; undefined for what is not compared. */
export function typeOfAnnotation(text: string): ValueType | undefined {
  const [, optional] = /^(?:typing\.)?Optional\[(.*)\]$/s.exec(text) ?? [];
  if (optional !== undefined) return typeOfAnnotation(optional);
  if (/^(?:int|float|str|bool|list|dict)$/.test(text)) return formerTypes[text];
  const [, generic] = /^(?:typing\.)?([Ll]ist|[Dd]ict)\[[\w.,\s[\]]+\]$/.exec(text) ?? [];
  return generic === undefined ? undefined : formerTypes[generic.toLowerCase()];
}

/** The type as a function of kfp 1.8 knows it. */
export const functionType = (type: ValueType): ValueType => (type === "LIST" || type === "STRUCT" ? "JSON" : type);

export const isValueType = (name: unknown): name is ValueType => valueTypes.has(name);

/** A text as KFP 1 passes it, in the form that equal values share; undefined if it is no value of the type. */
export function canonicalText(text: string, type: ValueType): string | undefined {
  if (isReference(text)) return text;
  if (type === "STRING") return JSON.stringify(text);
  if (containsReference(text)) return undefined;
  if (type === "NUMBER_INTEGER") return /^[+-]?\d{1,15}$/.test(text) ? String(Number(text)) : undefined;
  if (type === "NUMBER_DOUBLE") return canonicalNumber(text);
  // What kfp 1.8 reads as a flag is more (distutils.util.strtobool), and what its SDK writes is one of these.
  if (type === "BOOLEAN") return /^(?:true|false)$/i.test(text) ? text.toLowerCase() : undefined;
  return canonicalValue(parseJson(text), type);
}

const canonicalNumber = (text: string): string | undefined =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) && Number.isFinite(Number(text))
    ? String(Number(text))
    : undefined;

/** The same of a value as KFP 2 writes it, in which whole numbers may have a fraction of zero. */
export function canonicalValue(value: unknown, type: ValueType): string | undefined {
  if (typeof value === "string" && isReference(value)) return value;
  return valueTests[type](value) ? sortedJson(value) : undefined;
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

const valueTests: Readonly<Record<ValueType, (value: unknown) => boolean>> = {
  STRING: (value) => typeof value === "string",
  NUMBER_INTEGER: Number.isSafeInteger,
  NUMBER_DOUBLE: Number.isFinite,
  BOOLEAN: (value) => typeof value === "boolean",
  LIST: Array.isArray,
  STRUCT: (value) => isObject(value) && !Array.isArray(value),
  JSON: isObject,
};

/** The value of a plain literal of Python; undefined for anything else. */
export function pythonLiteral(text: string): unknown {
  if (text === "True" || text === "False") return text === "True";
  const [, quote, inside = ""] = /^(["'])([^"'\\\n]*)\1$/.exec(text) ?? [];
  if (quote !== undefined) return inside;
  if (/^[[{]/.test(text) && !/["'].*["']/s.test(text.replace(/"[^"'\\]*"|'[^"'\\]*'/g, "")))
    return parseJson(
      text
        .replaceAll("'", '"')
        .replace(/\bTrue\b/g, "true")
        .replace(/\bFalse\b/g, "false"),
    );
  return canonicalNumber(text) === undefined ? undefined : Number(text);
}

export const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

/** The type that all items of a list share, as KFP 2 has it. */
export function typeOfItems(items: readonly unknown[]): ValueType | undefined {
  if (items.every((item) => typeof item === "string")) return "STRING";
  if (items.every((item) => Number.isSafeInteger(item))) return "NUMBER_INTEGER";
  return undefined;
}
