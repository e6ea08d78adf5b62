import { parseJson } from "../model/parse-json.ts";
import { fieldsOf, named } from "../tekton/untyped.ts";
import type { Doubts } from "./doubts.ts";
import { canonicalText, typeOfFormer } from "./values.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Types stand in the SDK's annotation alone; defaults there, as the default, and as the value of the run. */
export function parametersOf(run: Fields, pipeline: Fields, doubts: Doubts): ReadonlyMap<string, string> {
  const annotations = fieldsOf(fieldsOf(run.metadata).annotations);
  const text = String(annotations["pipelines.kubeflow.org/pipeline_spec"] ?? "{}");
  const { inputs } = doubts.fields(parseJson(text), "the SDK's annotation", ["name", "description", "inputs"]);
  const declared = new Map(named(inputs).map((input) => [input.name, input]));
  const given = doubts.list(fieldsOf(run.spec).params, "the values of the run").map((value) => {
    const param = doubts.fields(value, "a value of the run", ["name", "value"]);
    return [String(param.name), param.value] as const;
  });
  const values = new Map(given);
  if (values.size < given.length) doubts.add("the run sets a parameter twice");
  const params = named(pipeline.params);
  const isComplete = declared.size === params.length && params.every(({ name }) => declared.has(name));
  if (!isComplete) doubts.add("the parameters of the pipeline are not those of the SDK's annotation");
  for (const name of values.keys()) if (!declared.has(name)) doubts.add(`the run sets ${name}, which is no parameter`);
  return new Map(
    params.map((param) => {
      const { name, default: fallback } = doubts.fields(param, "a parameter", ["name", "default", "type"]);
      const { type, default: noted, optional } = fieldsOf(declared.get(String(name)));
      const isSame = [noted, values.get(String(name))].every((value) => value === fallback);
      const isOptional = optional === true;
      if (!isSame || isOptional !== (noted !== undefined) || (param.type ?? "string") !== "string")
        doubts.add(`the parameter ${String(name)} has several defaults`);
      return [String(name), parameterText({ name: String(name), type, fallback }, doubts)];
    }),
  );
}

function parameterText(
  { name, type, fallback }: { readonly name: string; readonly type: unknown; readonly fallback: unknown },
  doubts: Doubts,
): string {
  const known = typeOfFormer(type);
  const value = known && typeof fallback === "string" ? canonicalText(fallback, known) : undefined;
  if (known === undefined) doubts.add(`the parameter ${name} has no type of KFP 2`);
  if (fallback !== undefined && value === undefined) doubts.add(`the default of ${name} is no value of its type`);
  return value === undefined ? String(known) : `${known} = ${value}`;
}
