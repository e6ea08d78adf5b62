import { randomUUID } from "node:crypto";
import { defined } from "../../model/defined.ts";
import { parseJson } from "../../model/parse-json.ts";
import type { ObjectMeta, Param, PipelineRun, PipelineSpec } from "../../tekton/pipeline-run.ts";
import type { CustomRunRequest, ResourceTemplate } from "./custom-task.ts";

type Labels = Readonly<Record<string, string>>;

/** Tekton's own labels of the CustomRun, which the PipelineRun of an iteration does not take over (kfp-tekton pipelinelooprun.go, getPipelineRunLabels). */
const ownLabels = new Set([
  "tekton.dev/pipelineRun",
  "tekton.dev/pipelineTask",
  "tekton.dev/pipeline",
  "tekton.dev/memberOf",
  "custom.tekton.dev/pipelineLoopIteration",
  "pipeline/runid",
]);

export interface NestedRunFields {
  readonly name: string;
  readonly labels?: Labels;
  readonly annotations?: Labels;
  readonly params: readonly Param[];
  readonly spec: Readonly<Record<string, unknown>>;
}

/** The PipelineRun that a controller creates for a custom task. */
export function nestedPipelineRun({ parent, now }: CustomRunRequest, fields: NestedRunFields): PipelineRun {
  const { name, labels = {}, annotations = {}, params, spec } = fields;
  const { namespace, labels: around = {}, annotations: aroundAnnotations = {} } = parent.metadata ?? {};
  const inherited = Object.fromEntries(Object.entries(around).filter(([key]) => !ownLabels.has(key)));
  const { pipelineSpec, pipelineRef, workspaces, timeout, podTemplate, serviceAccountName, taskRunSpecs } = spec;
  return {
    apiVersion: "tekton.dev/v1",
    kind: "PipelineRun",
    metadata: {
      name,
      uid: randomUUID(),
      creationTimestamp: now(),
      ...defined({ namespace }),
      labels: { ...inherited, ...labels },
      annotations: { ...aroundAnnotations, ...annotations },
    },
    spec: {
      params,
      ...(pipelineSpec === undefined ? {} : { pipelineSpec: pipelineSpec as PipelineSpec }),
      ...(pipelineRef === undefined ? {} : { pipelineRef: pipelineRef as Labels }),
      ...(Array.isArray(workspaces) ? { workspaces } : {}),
      ...(Array.isArray(taskRunSpecs) ? { taskRunSpecs } : {}),
      ...(typeof timeout === "string" ? { timeouts: { pipeline: timeout } } : {}),
      taskRunTemplate: { ...defined({ podTemplate, serviceAccountName }) },
    },
  };
}

/** What the controller works on: what the task holds itself, or the object that it names. */
export interface CustomTaskBody {
  readonly metadata: ObjectMeta;
  readonly spec: Readonly<Record<string, unknown>>;
}

export function bodyOf({ name, task, resources }: CustomRunRequest): CustomTaskBody | undefined {
  const template =
    task.taskRef === undefined ? inlineTemplate(name, task.taskSpec) : resources.get(String(task.taskRef.name));
  return template === undefined
    ? undefined
    : { metadata: template.metadata ?? {}, spec: (template.spec ?? {}) as CustomTaskBody["spec"] };
}

const inlineTemplate = (name: string, taskSpec: CustomRunRequest["task"]["taskSpec"]): ResourceTemplate => ({
  metadata: { ...taskSpec?.metadata, name },
  spec: taskSpec?.spec,
});

/** Objects that the SDK keeps outside the pipeline; a KFP server creates them before the run (APPLY_TEKTON_CUSTOM_RESOURCE). */
export function resourcesOf(run: PipelineRun): ReadonlyMap<string, ResourceTemplate> {
  const templates = parseJson(run.metadata?.annotations?.["tekton.dev/resource_templates"] ?? "[]");
  const list = Array.isArray(templates) ? (templates as readonly (ResourceTemplate | null)[]) : [];
  return new Map(list.flatMap((template) => (template?.metadata?.name ? [[template.metadata.name, template]] : [])));
}
