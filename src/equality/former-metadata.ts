import { parseJson } from "../model/parse-json.ts";
import { fieldsOf } from "../tekton/untyped.ts";
import type { Doubts } from "./doubts.ts";

/** What pods are labelled with, and what the SDK notes about the component. */
export interface TaskMetadata {
  readonly labels: Readonly<Record<string, unknown>>;
  readonly annotations: Readonly<Record<string, unknown>>;
  readonly isCached: boolean;
  readonly hasCacheLabel: boolean;
  readonly outputs: ReadonlyMap<string, unknown>;
}

const cacheLabel = "pipelines.kubeflow.org/cache_enabled";
const stalenessAnnotation = "pipelines.kubeflow.org/max_cache_staleness";
const digestAnnotation = "pipelines.kubeflow.org/component_spec_digest";
const displayNameAnnotation = "pipelines.kubeflow.org/task_display_name";

/** Doubts the metadata of a loop or condition, whose pods are the SDK's affair. */
export function checkPlainMetadata(value: unknown, where: string, doubts: Doubts): void {
  const { isCached, hasCacheLabel, labels, annotations } = metadataOf(value, where, doubts);
  if (!isCached || (value !== undefined && !hasCacheLabel)) doubts.add(`${where} is not cached`);
  for (const name of [labels, annotations].flatMap(Object.keys))
    doubts.add(`${where} sets ${name}, which is not compared`);
}

export function metadataOf(value: unknown, where: string, doubts: Doubts): TaskMetadata {
  const { labels, annotations } = doubts.fields(value, `the metadata of ${where}`, ["labels", "annotations"]);
  const { [cacheLabel]: label, ...ownLabels } = fieldsOf(labels);
  const {
    [stalenessAnnotation]: staleness,
    [digestAnnotation]: digest,
    [displayNameAnnotation]: _,
    ...ownAnnotations
  } = fieldsOf(annotations);
  if (label !== undefined && label !== "true" && label !== "false")
    doubts.add(`the caching of ${where} is ${String(label)}`);
  // P0D is the SDK's word for no caching; any other age has no counterpart in KFP 2.
  if (staleness !== undefined && staleness !== "P0D") doubts.add(`${where} limits the age of cached results`);
  for (const name of [...Object.keys(ownLabels), ...Object.keys(ownAnnotations)])
    if (/^(?:pipelines\.kubeflow\.org|tekton\.dev)\//.test(name))
      doubts.add(`${where} sets ${name}, which is not compared`);
  return {
    labels: ownLabels,
    annotations: ownAnnotations,
    isCached: label !== "false" && staleness === undefined,
    hasCacheLabel: label !== undefined,
    outputs: outputTypes(digest),
  };
}

function outputTypes(digest: unknown): ReadonlyMap<string, unknown> {
  const { outputs } = fieldsOf(parseJson(String(digest ?? "{}")));
  const all = (Array.isArray(outputs) ? outputs : []).map(fieldsOf);
  return new Map(all.map(({ name, type }) => [String(name).replaceAll("_", "-"), type]));
}
