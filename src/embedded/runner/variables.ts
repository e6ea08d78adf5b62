import { isList, type ParamValue, paramValueOf } from "../../tekton/param-value.ts";
import type { Param, PipelineRun } from "../../tekton/pipeline-run.ts";

/** Values by the name that stands between `$(` and `)`. */
export type Variables = ReadonlyMap<string, ParamValue>;

/** All names under which a value may be used: `x`, `x[*]`, `x[0]` of a list, `x.key` of an object. */
export function namesOf(name: string, value: ParamValue): readonly (readonly [string, ParamValue])[] {
  if (typeof value === "string") return [[name, value]];
  const whole = [
    [name, value],
    [`${name}[*]`, value],
  ] as const;
  if (isList(value)) return [...whole, ...value.map((entry, index) => [`${name}[${index}]`, entry] as const)];
  return [...whole, ...Object.entries(value).map(([key, entry]) => [`${name}.${key}`, entry] as const)];
}

/** What the tasks of a run may use: its parameters with their defaults, and its own name. */
export function pipelineVariables({ spec, metadata }: PipelineRun): Variables {
  const defaults = (spec?.pipelineSpec?.params ?? []).flatMap((param): readonly Param[] =>
    param.default === undefined ? [] : [{ name: param.name, value: param.default }],
  );
  return new Map<string, ParamValue>([
    ...[...defaults, ...(spec?.params ?? [])].flatMap(({ name, value }) =>
      namesOf(`params.${name}`, paramValueOf(value)),
    ),
    ["context.pipelineRun.name", metadata?.name ?? ""],
    ["context.pipelineRun.namespace", metadata?.namespace ?? ""],
    ["context.pipelineRun.uid", metadata?.uid ?? ""],
    ["context.pipeline.name", metadata?.name ?? ""],
  ]);
}
