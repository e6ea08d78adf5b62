import { loadAll, YAMLException } from "js-yaml";

/** Why an upload is refused: the status and the words of the server. */
export class RefusedTemplate extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The handler of a real server loops on it without end, and never answers (quirk: broken-yaml-hangs). */
export class EndlessTemplate extends Error {}

const specFields: ReadonlySet<string> = new Set([
  "pipelineInfo",
  "deploymentSpec",
  "schemaVersion",
  "sdkVersion",
  "components",
  "root",
  "defaultPipelineRoot",
]);

type Template = Readonly<Record<string, unknown>>;

/**
 * What a server of Kubeflow Pipelines 2 keeps of a package: an Argo Workflow, or a pipeline specification with that of its platform
 * (kubeflow/pipelines backend/src/apiserver/template/template.go). Documents of other kinds are passed over.
 */
export function readTemplate(text: string): Template {
  if (text === "") throw new RefusedTemplate(500, "");
  const documents = load(text).filter(
    (document): document is Template => typeof document === "object" && document !== null && !Array.isArray(document),
  );
  const workflow = documents.find(({ apiVersion, kind }) => kind === "Workflow" && isArgo(apiVersion));
  if (workflow !== undefined) return workflow;
  const spec = documents.find((document) => "pipelineInfo" in document);
  const platform = documents.find((document) => "platforms" in document);
  if (spec === undefined || Object.keys(spec).some((field) => !specFields.has(field)))
    throw new RefusedTemplate(400, "unknown template format");
  refuseSpec(spec);
  return platform === undefined ? spec : { pipeline_spec: spec, platform_spec: platform };
}

const isArgo = (apiVersion: unknown): boolean => String(apiVersion).startsWith("argoproj.io/");

function load(text: string): readonly unknown[] {
  try {
    return loadAll(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof YAMLException) throw new EndlessTemplate();
    throw error;
  }
}

function refuseSpec({ schemaVersion, pipelineInfo }: Template): void {
  if (schemaVersion !== "2.1.0")
    throw new RefusedTemplate(
      400,
      `KFP only supports schema version 2.1.0, but the pipeline spec has version ${schemaVersion}`,
    );
  if (!/^[a-z0-9][a-z0-9-]{0,127}$/.test(String((pipelineInfo as Template | null)?.name)))
    throw new RefusedTemplate(
      400,
      "pipeline's name must contain only lowercase alphanumeric characters or '-' and must start with alphanumeric characters",
    );
}
