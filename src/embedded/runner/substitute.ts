import type { Param, PipelineRun } from "../../tekton/pipeline-run.ts";

/** Replaces `$(name)` for every name that is known, in one pass: a value is never searched again. Unknown ones stay, as in Tekton. */
export function substitute(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(/\$\(([^()$]+)\)/g, (whole, name: string) => variables.get(normalize(name)) ?? whole);
}

/** `params["x"]` and `params['x']` are spellings of `params.x`; `inputs.params.x` is an old one. */
const normalize = (name: string): string =>
  name
    .replace(/\[(?:"([^"]*)"|'([^']*)')\]/g, (_, double, single) => `.${double ?? single}`)
    .replace(/^inputs\.params\./, "params.");

/** Text of a parameter: lists and objects are JSON, as the SDK passes them. */
export const paramText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value ?? ""));

/** What the tasks of a run may use: its parameters with their defaults, and its own name. */
export function pipelineVariables({ spec, metadata }: PipelineRun): ReadonlyMap<string, string> {
  const defaults = (spec?.pipelineSpec?.params ?? []).flatMap((param): readonly Param[] =>
    param.default === undefined ? [] : [{ name: param.name, value: param.default }],
  );
  const params = [...defaults, ...(spec?.params ?? [])].map(
    ({ name, value }) => [`params.${name}`, paramText(value)] as const,
  );
  return new Map([
    ...params,
    ["context.pipelineRun.name", metadata?.name ?? ""],
    ["context.pipelineRun.namespace", metadata?.namespace ?? ""],
    ["context.pipelineRun.uid", metadata?.uid ?? ""],
    ["context.pipeline.name", metadata?.name ?? ""],
  ]);
}

/**
 * What Kubernetes does to a container's command, arguments and environment: `$(NAME)` of a variable of the container, `$$` for `$`
 * (kubernetes third_party/forked/golang/expansion).
 */
export function expandEnvironment(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(/\$(\$|\(([A-Za-z_][\w.-]*)\))/g, (whole, escaped: string, name: string | undefined) =>
    escaped === "$" ? "$" : (env[name ?? ""] ?? whole),
  );
}
