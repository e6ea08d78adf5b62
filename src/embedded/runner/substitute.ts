import { isList, type ParamValue } from "../../tekton/param-value.ts";
import type { Variables } from "./variables.ts";

/**
 * Replaces `$(name)` for every name that has a text, in one pass: a value is never searched again. Unknown names stay, as in Tekton, and
 * so do lists and objects, which have no place inside a text.
 */
export function substitute(text: string, variables: Variables): string {
  return text.replace(placeholders, (whole, name: string) => {
    const value = variables.get(normalize(name));
    return typeof value === "string" ? value : whole;
  });
}

/** Replaces in a list of arguments: `$(params.list[*])` alone becomes as many arguments as the list has entries. */
export function substituteAll(texts: readonly string[], variables: Variables): readonly string[] {
  return texts.flatMap((text) => {
    const value = wholeValue(text, variables);
    return isList(value) ? value : [substitute(text, variables)];
  });
}

/** Replaces in a parameter's value: `$(params.list[*])` alone is the list or object itself. */
export function substituteValue(value: ParamValue, variables: Variables): ParamValue {
  if (typeof value === "string")
    return (value.endsWith("[*])") ? wholeValue(value, variables) : undefined) ?? substitute(value, variables);
  if (isList(value)) return substituteAll(value, variables);
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, substitute(text, variables)]));
}

const placeholders = /\$\(([^()$]+)\)/g;

function wholeValue(text: string, variables: Variables): ParamValue | undefined {
  const [, name] = /^\$\(([^()$]+)\)$/.exec(text) ?? [];
  const value = name === undefined ? undefined : variables.get(normalize(name));
  return typeof value === "string" ? undefined : value;
}

/** `params["x"]` and `params['x']` are spellings of `params.x`; `inputs.params.x` is an old one. */
const normalize = (name: string): string =>
  name
    .replace(/\[(?:"([^"]*)"|'([^']*)')\]/g, (_, double, single) => `.${double ?? single}`)
    .replace(/^inputs\.params\./, "params.");

/**
 * What Kubernetes does to a container's command, arguments and environment: `$(NAME)` of a variable of the container, `$$` for `$`
 * (kubernetes third_party/forked/golang/expansion).
 */
export function expandEnvironment(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(/\$(\$|\(([A-Za-z_][\w.-]*)\))/g, (whole, escaped: string, name: string | undefined) =>
    escaped === "$" ? "$" : (env[name ?? ""] ?? whole),
  );
}
