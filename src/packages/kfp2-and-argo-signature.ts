import { parseJson } from "../model/parse-json.ts";
import type { Signature, SignatureParameter } from "../model/signature.ts";
import { fieldsOf, named } from "../tekton/untyped.ts";

type Document = Readonly<Record<string, unknown>>;

/**
 * Reads the signature of a KFP pipeline specification (kubeflow/pipelines api/v2alpha1/pipeline_spec.proto): types are `NUMBER_INTEGER` and
 * so on.
 */
export function specSignature({ pipelineInfo, root }: Document): Signature {
  const { parameters } = fieldsOf(fieldsOf(fieldsOf(root).inputDefinitions)) as { readonly parameters?: unknown };
  return {
    name: nameOf(pipelineInfo),
    parameters: Object.entries(fieldsOf(parameters)).map(([name, declared]) => specParameter(name, fieldsOf(declared))),
  };
}

/** An optional parameter without a default gets no value, and the task decides. */
function specParameter(name: string, { parameterType, defaultValue, isOptional }: Document): SignatureParameter {
  const fallback = defaultValue ?? (isOptional === true ? "" : undefined);
  return {
    name,
    ...(typeof parameterType === "string" ? { type: parameterType } : {}),
    ...(fallback === undefined ? {} : { default: textOf(fallback) }),
  };
}

/** Reads the signature of an Argo Workflow as the kfp SDK 1 writes it: every parameter is a text. */
export function workflowSignature({ metadata, spec }: Document): Signature {
  const { generateName, annotations } = fieldsOf(metadata);
  const declared = parse(fieldsOf(annotations)["pipelines.kubeflow.org/pipeline_spec"]).name;
  const generated = typeof generateName === "string" ? generateName.replace(/-$/, "") : "";
  return {
    name: typeof declared === "string" ? declared : nameOf(metadata) || generated,
    parameters: named(fieldsOf(fieldsOf(spec).arguments).parameters).map(({ name, value }) => ({
      name,
      ...(value === undefined ? {} : { default: textOf(value) }),
    })),
  };
}

const nameOf = (value: unknown): string => {
  const { name } = fieldsOf(value);
  return typeof name === "string" ? name : "";
};

const parse = (text: unknown): Document => fieldsOf(parseJson(String(text ?? "{}")));

const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
