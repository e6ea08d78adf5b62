/** The value of a parameter or a result (tektoncd/pipeline pkg/apis/pipeline/v1/param_types.go, ParamValue). */
export type ParamValue = string | readonly string[] | Readonly<Record<string, string>>;

/** Reads the value of a parameter from a package. Numbers and booleans become text, as in Tekton. */
export function paramValueOf(value: unknown): ParamValue {
  if (Array.isArray(value)) return value.map(textOf);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, textOf(entry)]));
  return textOf(value);
}

export const isList = (value: ParamValue | undefined): value is readonly string[] => Array.isArray(value);

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : value === undefined || value === null ? "" : JSON.stringify(value);
