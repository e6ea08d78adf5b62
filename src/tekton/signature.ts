import { load } from "js-yaml";
import { PackageError } from "../errors.ts";
import type { PipelineRun } from "./pipeline-run.ts";
import { fieldsOf, type Named, named } from "./untyped.ts";

export interface SignatureParameter {
  readonly name: string;
  /** The SDK's type name, where the pipeline function declares one. */
  readonly type?: string;
  /** Absent: a run must give a value. */
  readonly default?: string;
}

/** A pipeline as its author wrote it. */
export interface Signature {
  readonly name: string;
  readonly parameters: readonly SignatureParameter[];
}

const specAnnotation = "pipelines.kubeflow.org/pipeline_spec";

/** @throws PackageError when the text is not exactly one PipelineRun */
export const readSignature = (yaml: string): Signature => signatureOf(readPipelineRun(yaml));

/** From the annotation that the SDK writes (its types are nowhere else), else the parameters of the PipelineRun. */
export function signatureOf(run: PipelineRun): Signature {
  const { metadata, spec } = run;
  const { name, inputs } = parseAnnotation(metadata?.annotations?.[specAnnotation]);
  return {
    name: typeof name === "string" ? name : (metadata?.name ?? ""),
    parameters: named(inputs ?? spec?.pipelineSpec?.params).map(parameterOf),
  };
}

export function readPipelineRun(yaml: string): PipelineRun {
  const run = loadDocument(yaml) as PipelineRun | null;
  if (typeof run === "object" && run?.kind === "PipelineRun") return run;
  throw new PackageError("The package is not a Tekton PipelineRun.");
}

function loadDocument(yaml: string): unknown {
  try {
    return load(yaml);
  } catch (error) {
    throw new PackageError("The package is not one YAML document.", { cause: error });
  }
}

function parseAnnotation(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(text ?? "{}"));
  } catch {
    return {};
  }
}

/** The type `string` of a Tekton parameter says nothing of what its author declared. */
function parameterOf({ name, type, default: value }: Named): SignatureParameter {
  return {
    name,
    ...(type === undefined || type === "string" ? {} : { type: textOf(type) }),
    ...(value === undefined ? {} : { default: textOf(value) }),
  };
}

const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
