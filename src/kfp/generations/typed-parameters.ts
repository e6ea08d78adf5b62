import { loadAll } from "js-yaml";
import { InputError } from "../../model/errors.ts";

type Value = string | number | boolean | object;

/** Parsers by `parameterType`. Each throws if the text is not such a value. */
const readers: Readonly<Record<string, (text: string) => Value>> = {
  STRING: (text) => text,
  NUMBER_DOUBLE: (text) => numberOf(text, Number.isFinite),
  // The server would accept 3.5 (quirk: parameter-types-checked-loosely), and the task would fail.
  NUMBER_INTEGER: (text) => numberOf(text, Number.isSafeInteger),
  BOOLEAN: (text) => {
    if (!/^(true|false)$/i.test(text)) throw new TypeError();
    return text.toLowerCase() === "true";
  },
  LIST: (text) => jsonOf(text, Array.isArray),
  STRUCT: (text) => jsonOf(text, (value) => !Array.isArray(value)),
};

const words: Readonly<Record<string, string>> = {
  NUMBER_DOUBLE: "a number",
  NUMBER_INTEGER: "an integer",
  BOOLEAN: "true or false",
  LIST: "a list",
  STRUCT: "a mapping",
};

function numberOf(text: string, isValid: (value: number) => boolean): number {
  const value = Number(text);
  if (text.trim() === "" || !isValid(value)) throw new TypeError();
  return value;
}

function jsonOf(text: string, isValid: (value: object) => boolean): object {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || !isValid(value)) throw new TypeError();
  return value;
}

interface ParameterSpec {
  readonly root?: {
    readonly inputDefinitions?: { readonly parameters?: Readonly<Record<string, { readonly parameterType?: string }>> };
  };
}

/**
 * Converts values to the types that the package declares: Kubeflow Pipelines 2 refuses `"3"` for a number, but only when the run is created
 * (quirk: parameter-types-checked-loosely). An Argo Workflow declares none: its parameters are texts.
 * @throws InputError
 */
export function typedParameters(
  parameters: Readonly<Record<string, string>>,
  yaml: string,
): Readonly<Record<string, Value>> {
  const declared = declaredParameters(yaml);
  return Object.fromEntries(
    Object.entries(parameters).map(([name, text]) => {
      const type = declared[name]?.parameterType ?? "STRING";
      try {
        return [name, (readers[type] ?? String)(text)];
      } catch {
        throw new InputError([
          `Parameter \`${name}\` takes ${words[type] ?? type}, and \`parameters\` gives ${JSON.stringify(text)}.`,
        ]);
      }
    }),
  );
}

function declaredParameters(yaml: string): Readonly<Record<string, { readonly parameterType?: string }>> {
  const [spec] = loadAll(yaml) as readonly (ParameterSpec | null)[];
  return spec?.root?.inputDefinitions?.parameters ?? {};
}
