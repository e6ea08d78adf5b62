import { PackageError } from "../model/errors.ts";
import type { MemoKind } from "../model/memo.ts";
import { parseJson } from "../model/parse-json.ts";
import type { Signature, SignatureParameter } from "../model/signature.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { fieldsOf, type Named, named } from "../tekton/untyped.ts";
import { isObject } from "../workspace/untrusted.ts";
import { refuseUnbounded } from "./bounds.ts";
import { specSignature, workflowSignature } from "./kfp2-and-argo-signature.ts";
import { describeKind, type PackageDocument, readPackageDocument } from "./package-kind.ts";

/**
 * Whether a name is valid for a package: the package's own name, or the name of its function, from which the SDK derives the package's if
 * the decorator gives none (kfp/components/_python_op.py, `_python_function_name_to_component_name`).
 */
export function isNameOf(name: string, packageName: string): boolean {
  if (name === packageName) return true;
  const spaced = name.replaceAll("_", " ").replace(/ +/g, " ").replace(/^ | $/g, "");
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && spaced.slice(0, 1).toUpperCase() + spaced.slice(1) === packageName;
}

const specAnnotation = "pipelines.kubeflow.org/pipeline_spec";

export const signatures: MemoKind<Signature> = {
  name: "signature",
  isProper: (value): value is Signature =>
    isObject(value) &&
    typeof value.name === "string" &&
    Array.isArray(value.parameters) &&
    value.parameters.every(
      (parameter) =>
        isObject(parameter) &&
        typeof parameter.name === "string" &&
        [parameter.type, parameter.default].every((text) => text === undefined || typeof text === "string"),
    ),
};

/** Reads the signature of a package of any supported kind. @throws PackageError if the text is not a package */
export const readSignature = (yaml: string): Signature => signatureOfDocument(readPackageDocument(yaml));

/** @throws PackageError when it is no package */
export function signatureOfDocument({ kind, document }: PackageDocument): Signature {
  if (kind.kind === "pipeline-run") return signatureOf(document as PipelineRun);
  if (kind.kind === "pipeline-spec") return specSignature(document);
  if (kind.kind === "workflow") return workflowSignature(document);
  throw new PackageError(`It is ${kind.what}, and no pipeline.`, {
    hint: "A package is what an SDK compiles: a PipelineRun, a pipeline specification of KFP 2 with its platform behind it, or an Argo Workflow.",
  });
}

/** Reads the signature from the SDK's annotation, the only place with types, else from the PipelineRun's parameters. */
export function signatureOf(run: PipelineRun): Signature {
  const { metadata, spec } = run;
  const { name, inputs } = parseAnnotation(metadata?.annotations?.[specAnnotation]);
  return {
    name: [name, metadata?.name].find((text) => typeof text === "string") ?? "",
    parameters: named(inputs ?? spec?.pipelineSpec?.params).map(parameterOf),
  };
}

/** @throws PackageError when the text is not exactly one PipelineRun */
export function readPipelineRun(yaml: string): PipelineRun {
  const { kind, document } = readPackageDocument(yaml);
  if (kind.kind === "pipeline-run") return document as PipelineRun;
  throw new PackageError(`The package is ${describeKind(kind)}, not a Tekton PipelineRun.`);
}

function parseAnnotation(text: string | undefined): Readonly<Record<string, unknown>> {
  const value = parseJson(text ?? "{}");
  refuseUnbounded([value]);
  return fieldsOf(value);
}

/**
 * The type `string` of a Tekton parameter does not show what its author declared. The SDK writes a default of `None` as `optional` without
 * a default, and gives the run the empty text (kfp 1.8.22, components/_structures.py and kfp-tekton compiler.py).
 */
function parameterOf({ name, type, default: value, optional }: Named): SignatureParameter {
  const fallback = value ?? (optional === true ? "" : undefined);
  return {
    name,
    ...(type === undefined || type === "string" ? {} : { type: textOf(type) }),
    ...(fallback === undefined ? {} : { default: textOf(fallback) }),
  };
}

const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
