import { Environment } from "@marcbachmann/cel-js";

export type CelResult =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "invalid"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string };

/** No variables: Tekton and the controller of kfp-tekton replace placeholders before the expression is parsed. */
const environment = new Environment();

/** Parses, checks and evaluates an expression of the Common Expression Language. */
export function evaluateCel(expression: string): CelResult {
  try {
    const { valid, error } = environment.check(expression);
    if (!valid) return { kind: "invalid", message: firstLine(error) };
  } catch (error) {
    return { kind: "invalid", message: firstLine(error) };
  }
  try {
    return { kind: "value", value: environment.evaluate(expression) };
  } catch (error) {
    return { kind: "failed", message: firstLine(error) };
  }
}

const firstLine = (error: unknown): string =>
  String((error as Error | undefined)?.message ?? error).split("\n")[0] ?? "";

/**
 * The text of a value, as the controller writes it into a result: cel-go's conversion to a string (google/cel-go common/types). Undefined for
 * what has none (lists, maps, null), of which the controller writes the error's text.
 */
export function celText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint" || typeof value === "number") return String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("utf8");
  if (value instanceof Date) return value.toISOString().replace(/\.000Z$/, "Z");
  const name = typeof value === "object" && value !== null ? value.constructor.name : "";
  if (name === "Type") return (value as { readonly name: string }).name;
  return name === "UnsignedInt" || name === "Duration" ? String(value) : undefined;
}
