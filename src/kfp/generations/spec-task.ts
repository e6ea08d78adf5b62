import { objectOf, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";

/** A task of a pipeline specification (IR), with the tasks of its DAG if it has one. */
export interface SpecTask {
  readonly name: string;
  readonly kind: "pod" | "dag" | "loop";
  /** The title that the author gave it; empty if it is the name. */
  readonly title: string;
  /** Tasks of the same DAG that it waits for. */
  readonly after: readonly string[];
  /** The task that it is the exit handler of. */
  readonly exitOf?: string;
  readonly isRetried: boolean;
  /** The template of its pod (kubeflow/pipelines backend/src/v2/compiler/argocompiler/container.go, addContainerExecutorTemplate). */
  readonly template: string;
  readonly body: readonly SpecTask[];
}

/** A specification that holds itself would never end; the SDK cannot write one. */
const deepest = 30;

/**
 * @param documents of a package, or `pipeline_spec` of a response: with or without the platform's specification
 * @returns nothing for an Argo Workflow
 */
export function readSpecTasks(documents: readonly JsonObject[]): readonly SpecTask[] {
  const whole = documents.map((document) => ({ ...document, ...partOf(document, "pipeline_spec") }));
  const spec = whole.find((document) => "pipelineInfo" in document) ?? {};
  const platforms = documents.map((document) => platformOf(document));
  const executors = platforms.find((found) => Object.keys(found).length > 0) ?? {};
  return tasksOf(partOf(spec, "root"), { components: partOf(spec, "components"), executors, depth: 0 });
}

const platformOf = (document: JsonObject): JsonObject => {
  const own = { ...document, ...partOf(document, "platform_spec") };
  const kubernetes = partOf(partOf(own, "platforms"), "kubernetes");
  return partOf(partOf(kubernetes, "deploymentSpec"), "executors");
};

interface Reading {
  readonly components: JsonObject;
  /** Kubernetes settings by executor label. */
  readonly executors: JsonObject;
  readonly depth: number;
}

function tasksOf(component: JsonObject, { depth, ...reading }: Reading): readonly SpecTask[] {
  if (depth > deepest) return [];
  const tasks = partOf(partOf(component, "dag"), "tasks");
  return Object.keys(tasks).map((name) => taskOf(name, partOf(tasks, name), { ...reading, depth: depth + 1 }));
}

function taskOf(name: string, task: JsonObject, reading: Reading): SpecTask {
  const component = partOf(reading.components, textOf(partOf(task, "componentRef"), "name"));
  const after = namesOf(task.dependentTasks);
  const isExit = textOf(partOf(task, "triggerPolicy"), "strategy") === "ALL_UPSTREAM_TASKS_COMPLETED";
  const isRetried = task.retryPolicy !== undefined && component.dag === undefined;
  const title = textOf(partOf(task, "taskInfo"), "name");
  return {
    name,
    kind: kindOf(task, component),
    title: title === name ? "" : title,
    after,
    ...(isExit && after[0] !== undefined ? { exitOf: after[0] } : {}),
    isRetried,
    template: templateOf(partOf(reading.executors, textOf(component, "executorLabel")), isRetried),
    body: tasksOf(component, reading),
  };
}

const kindOf = (task: JsonObject, component: JsonObject): SpecTask["kind"] => {
  if (task.parameterIterator !== undefined || task.artifactIterator !== undefined) return "loop";
  return component.dag === undefined ? "pod" : "dag";
};

function templateOf(settings: JsonObject, isRetried: boolean): string {
  const metadata = partOf(settings, "podMetadata");
  const count = (key: string): number => Object.keys(partOf(metadata, key)).length;
  const prefix = settings.podMetadata === undefined ? "" : `metadata-${count("annotations")}-${count("labels")}-`;
  return `${prefix}${isRetried ? "retry-" : ""}system-container-impl`;
}

const namesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];

const partOf = (object: JsonObject, key: string): JsonObject => objectOf(object, key) ?? {};
