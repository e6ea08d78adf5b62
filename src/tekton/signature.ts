import { load } from "js-yaml";
import { PackageError } from "../errors.ts";
import type { ParamSpec, PipelineRun } from "./pipeline-run.ts";

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

/**
 * Reads the annotation that the SDK writes (its types are nowhere else), else the parameters of the PipelineRun.
 * @throws PackageError when the text is not exactly one PipelineRun
 */
export function readSignature(yaml: string): Signature {
  const run = readPipelineRun(yaml);
  const declared = run.spec?.pipelineSpec?.params ?? [];
  const annotation = parseAnnotation(run.metadata?.annotations?.[specAnnotation]);
  return {
    name: annotation.name ?? run.metadata?.name ?? "",
    parameters: annotation.inputs?.map(parameterOf) ?? declared.map(parameterOfSpec),
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

interface SpecAnnotation {
  readonly name?: string;
  readonly inputs?: readonly { readonly name: string; readonly type?: unknown; readonly default?: unknown }[];
}

function parseAnnotation(text: string | undefined): SpecAnnotation {
  try {
    return text === undefined ? {} : (JSON.parse(text) as SpecAnnotation);
  } catch {
    return {};
  }
}

function parameterOf(input: NonNullable<SpecAnnotation["inputs"]>[number]): SignatureParameter {
  return {
    name: input.name,
    ...(input.type === undefined
      ? {}
      : { type: typeof input.type === "string" ? input.type : JSON.stringify(input.type) }),
    ...(input.default === undefined ? {} : { default: String(input.default) }),
  };
}

const parameterOfSpec = ({ name, default: value }: ParamSpec): SignatureParameter => ({
  name,
  ...(value === undefined ? {} : { default: typeof value === "string" ? value : JSON.stringify(value) }),
});
