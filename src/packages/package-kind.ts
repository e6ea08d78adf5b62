import { loadAll } from "js-yaml";
import { PackageError } from "../model/errors.ts";
import { fieldsOf } from "../tekton/untyped.ts";
import { refuseLongText, refuseUnbounded } from "./bounds.ts";

/**
 * The kinds of packages. Servers accept different ones: kfp-tekton 1.x a Tekton PipelineRun, Kubeflow Pipelines 2.x a KFP pipeline
 * specification or an Argo Workflow (quirk: tekton-v1-refused-by-old-servers).
 */
export type PackageKind =
  | { readonly kind: "pipeline-run"; readonly apiVersion: string }
  | {
      readonly kind: "pipeline-spec";
      readonly schemaVersion: string;
      /** Set if it stands in objects of Kubernetes, which a cluster takes and an upload does not. */
      readonly inManifest?: true;
    }
  | { readonly kind: "workflow" }
  | { readonly kind: "other"; readonly what: string };

export interface PackageDocument {
  readonly kind: PackageKind;
  /** The parsed YAML, of any shape inside. */
  readonly document: Readonly<Record<string, unknown>>;
  /** All documents: that one, and a platform's behind it. */
  readonly documents: readonly unknown[];
}

/**
 * The first document decides, as on the servers, which store further documents and ignore them (quirk: only-first-document-counts), so only
 * a pipeline specification may have a second one, that of its platform.
 * @throws PackageError when the text is not YAML, is empty, holds further documents, or more than a pipeline can
 */
export function readPackageDocument(yaml: string): PackageDocument {
  const [first, ...others] = loadDocuments(yaml);
  const inside = specInManifests([first, ...others]);
  if (inside !== undefined) return inside;
  const kind = kindOf(first);
  const allowed = kind.kind === "pipeline-spec" && isPlatform(others[0]) ? 1 : 0;
  if (others.length > allowed)
    throw new PackageError(
      `The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`,
      { hint: "Make one package of each pipeline." },
    );
  return { kind, document: fieldsOf(first), documents: [first, ...others] };
}

/** An empty one stands behind a last `---`. */
const isPlatform = (document: unknown): boolean =>
  document === null || document === undefined || "platforms" in fieldsOf(document);

/**
 * What `kfp dsl compile --kubernetes-manifest-format` writes: a `Pipeline`, or none, and the `PipelineVersion` that holds the specification
 * (kfp/compiler/pipeline_spec_builder.py, `_write_kubernetes_manifest_to_file`).
 */
function specInManifests(documents: readonly unknown[]): PackageDocument | undefined {
  const objects = documents.map(fieldsOf);
  const isKind = (object: object, kind: string): boolean => {
    const { apiVersion, kind: own } = fieldsOf(object);
    return own === kind && String(apiVersion).startsWith("pipelines.kubeflow.org/");
  };
  const [last, pipeline, ...more] = objects.toReversed();
  if (last === undefined || !isKind(last, "PipelineVersion") || more.length > 0) return undefined;
  if (pipeline !== undefined && !isKind(pipeline, "Pipeline")) return undefined;
  const { pipelineSpec, platformSpec } = fieldsOf(last.spec);
  const kind = kindOf(pipelineSpec);
  if (kind.kind !== "pipeline-spec") return undefined;
  const platform = platformSpec === undefined ? [] : [platformSpec];
  return {
    kind: { ...kind, inManifest: true },
    document: fieldsOf(pipelineSpec),
    documents: [pipelineSpec, ...platform],
  };
}

export const packageKind = (yaml: string): PackageKind => readPackageDocument(yaml).kind;

function loadDocuments(yaml: string): readonly unknown[] {
  refuseLongText(yaml);
  const documents = parse(yaml);
  refuseUnbounded(documents);
  if (documents.every((document) => document === null || document === undefined))
    throw new PackageError("The package is empty.");
  return documents;
}

function parse(yaml: string): readonly unknown[] {
  try {
    return loadAll(yaml);
  } catch (cause) {
    throw new PackageError("The package is not YAML.", { cause });
  }
}

function kindOf(document: unknown): PackageKind {
  if (typeof document !== "object" || document === null) return { kind: "other", what: "no object" };
  const { kind, apiVersion, schemaVersion, pipelineInfo } = fieldsOf(document);
  if (kind === "PipelineRun") return { kind: "pipeline-run", apiVersion: String(apiVersion ?? "without apiVersion") };
  if (kind === "Workflow" && /^argoproj\.io\//.test(String(apiVersion))) return { kind: "workflow" };
  if (pipelineInfo !== undefined && schemaVersion !== undefined)
    return { kind: "pipeline-spec", schemaVersion: String(schemaVersion) };
  if ("platforms" in fieldsOf(document))
    return { kind: "other", what: "the specification of a platform without its pipeline" };
  return {
    kind: "other",
    what: kind === undefined ? "no object with a kind" : `${String(apiVersion)} ${String(kind)}`,
  };
}

/** Names the kind in messages. */
export function describeKind(kind: PackageKind): string {
  if (kind.kind === "pipeline-run") return `a Tekton PipelineRun (${kind.apiVersion})`;
  if (kind.kind === "pipeline-spec" && kind.inManifest) return "a Kubernetes manifest of a pipeline version";
  if (kind.kind === "pipeline-spec") return `a KFP pipeline specification (schema ${kind.schemaVersion})`;
  return kind.kind === "workflow" ? "an Argo Workflow" : kind.what;
}
